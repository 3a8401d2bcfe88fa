import type {CSSResult, ReactiveElement} from 'lit';

/** Brings a part of an element that not every user needs, with its styles, when it is first needed. */
export class LatePart<Part extends {readonly styles: CSSResult}> {
  private readonly host: ReactiveElement;
  private readonly bring: () => Promise<Part>;
  private part: Part | undefined;
  private isComing = false;

  /** @param bring imports the part */
  constructor(host: ReactiveElement, bring: () => Promise<Part>) {
    this.host = host;
    this.bring = bring;
  }

  /** The part where it is there; otherwise it is fetched, and the element is drawn again once it has come. */
  get now(): Part | undefined {
    if (!this.isComing) void this.come();
    return this.part;
  }

  private async come() {
    this.isComing = true;
    try {
      const part = await this.bring();
      wear(this.host, part.styles);
      this.part = part;
      this.host.requestUpdate();
    } catch {
      // The network may be back by the time that it is needed again.
      this.isComing = false;
    }
  }
}

/** Gives an element styles that it did not have from the start. */
export function wear({renderRoot}: ReactiveElement, {styleSheet}: CSSResult): void {
  if (renderRoot instanceof ShadowRoot && styleSheet)
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}
