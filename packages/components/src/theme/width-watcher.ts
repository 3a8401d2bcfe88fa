import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells an element whether its own box is narrow, however wide the window is. */
export class WidthWatcher implements ReactiveController {
  /** Whether the box is narrower than `limit` rem. */
  isNarrow = false;

  private readonly host: ReactiveControllerHost & Element;
  private readonly limit: number;
  private observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, limit: number) {
    this.host = host;
    this.limit = limit;
    host.addController(this);
  }

  hostConnected(): void {
    // A server and some test environments have no boxes; the wide form is then the right guess.
    if (typeof ResizeObserver === 'undefined') return;
    // Measured at once, so that a phone never draws the wide form first.
    this.measure(this.host.getBoundingClientRect().width);
    this.observer = new ResizeObserver(([entry]) => {
      // In the next frame, because what is drawn anew here would change the size that is being told about.
      if (entry) requestAnimationFrame(() => this.measure(entry.contentRect.width));
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private measure(width: number) {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const isNarrow = width > 0 && width < this.limit * rem;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
