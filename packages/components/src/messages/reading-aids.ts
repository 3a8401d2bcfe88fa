import type {MessageSource, ThreadMessage, Translation} from '@skolebro/host';
import type {LanguageTag, Uuid} from '@skolebro/models';
import type {ReactiveControllerHost} from 'lit';

/** What the events of a thread hold, each a part of it. */
interface Needed {
  readonly fileIds?: readonly Uuid[];
  readonly message?: ThreadMessage;
  readonly language?: LanguageTag;
}

/** Gets what a text needs beside itself: pictures that are files of its message, and translations. */
export class ReadingAids {
  pictures: ReadonlyMap<Uuid, Blob> = new Map();
  translations: ReadonlyMap<Uuid, Translation> = new Map();

  private readonly host: ReactiveControllerHost & {readonly source: MessageSource | undefined};
  private running = new AbortController();
  private readonly asked = new Set<Uuid>();

  constructor(host: ReadingAids['host']) {
    this.host = host;
  }

  /** Takes what a thread needs. */
  take(event: Event): void {
    const {fileIds, message, language} = (event as CustomEvent<Needed>).detail;
    if (fileIds) void this.see(fileIds);
    else if (message && language) void this.translate(message, language);
  }

  /** Forgets what belonged to the thread that was open. */
  forget(): void {
    this.running.abort();
    this.running = new AbortController();
    this.asked.clear();
    this.pictures = new Map();
    this.translations = new Map();
  }

  /** Gets pictures; one that does not come stays what it is, words. */
  async see(fileIds: readonly Uuid[]): Promise<void> {
    const {signal} = this.running;
    for (const id of fileIds.filter((one) => !this.asked.has(one))) {
      this.asked.add(id);
      try {
        const blob = await this.host.source?.file?.(id, signal);
        if (signal.aborted || !blob) continue;
        this.pictures = new Map(this.pictures).set(id, blob);
        this.host.requestUpdate();
      } catch {
        continue;
      }
    }
  }

  /** Gets a translation; where none comes, the original stays. */
  async translate({id}: ThreadMessage, language: LanguageTag): Promise<void> {
    const {signal} = this.running;
    try {
      const translation = await this.host.source?.translate?.(id, language, signal);
      if (signal.aborted || !translation) return;
      this.translations = new Map(this.translations).set(id, translation);
      this.host.requestUpdate();
    } catch {
      // The original is on the screen.
    }
  }
}
