import type {Answer, SourceQuery} from '@skolebro/host';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What is asked for answers, page by page. */
export type Asked<Query, Item, Given extends Answer<Item>> = (
  query: Query,
  signal: AbortSignal,
) => AsyncIterable<Given>;

/** How long an answer may take before the user is told that none came, in ms. */
const patience = 30_000;

/**
 * Asks one question at a time, page by page, and keeps what came.
 *
 * An answer that comes late, after another question, is not shown; a page that comes twice counts once.
 */
export class PageLoader<
  Query extends SourceQuery,
  Item,
  Given extends Answer<Item>,
> implements ReactiveController {
  /** The latest answer; while there is none it is loading. */
  answer: Given | Answer<Item> = {vendor: '', state: 'loading'};

  /** Done when the question that was asked last is answered. */
  settling: Promise<void> = Promise.resolve();

  /** The items of all pages. */
  items: readonly Item[] = [];

  private readonly host: ReactiveControllerHost;
  private readonly order: 'after' | 'before';
  private readonly settled: () => void;
  private question:
    {readonly ask: Asked<Query, Item, Given>; readonly source: unknown; readonly query: Query} | undefined;
  private running: AbortController | undefined;
  private pages = 1;

  /** @param order where a further page stands: after the items that are there, or before them */
  constructor(host: ReactiveControllerHost, order: 'after' | 'before', settled: () => void) {
    this.host = host;
    this.order = order;
    this.settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.question) this.reload();
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Asks, unless it is the question that was asked last. */
  ask(source: unknown, query: Query, ask: Asked<Query, Item, Given> | undefined): void {
    const {question} = this;
    if (
      question &&
      ask &&
      question.source === source &&
      JSON.stringify(question.query) === JSON.stringify(query)
    )
      return;
    if (!question && !ask) return;
    this.running?.abort();
    this.question = ask && {source, query, ask};
    this.pages = 1;
    this.items = [];
    this.answer = {vendor: this.answer.vendor, state: 'loading'};
    if (this.question) this.reload();
  }

  /** Asks for all pages again; what is known stays on the screen meanwhile. */
  reload(): void {
    this.settling = this.load(undefined);
  }

  /** Asks for the page that follows. */
  more(): void {
    const {next} = this.answer;
    if (next !== undefined) void this.load(next);
  }

  private async load(page: string | undefined) {
    const {question} = this;
    if (!question) return;
    this.running?.abort();
    const controller = new AbortController();
    this.running = controller;
    const {signal} = controller;
    const before = page === undefined ? [] : this.items;
    const wanted = this.pages;
    const timer = setTimeout(() => {
      controller.abort();
      this.take({vendor: this.answer.vendor, state: 'failed'}, this.items);
    }, patience);
    try {
      let following = page;
      let gathered = before;
      for (let count = page === undefined ? wanted : 1; count > 0; count -= 1) {
        let latest: Given | undefined;
        const query = following === undefined ? question.query : {...question.query, page: following};
        for await (const answer of question.ask(query, signal)) {
          if (isAborted(signal)) return;
          latest = answer;
          if (count === 1 || answer.next === undefined) this.take(answer, this.joined(gathered, answer));
        }
        if (isAborted(signal)) return;
        if (!latest) throw new Error('The source said nothing.');
        gathered = this.joined(gathered, latest);
        following = latest.next;
        if (following === undefined) break;
      }
      if (page !== undefined) this.pages = wanted + 1;
    } catch {
      // Whatever went wrong, the user sees that something is missing and can try again.
      if (!isAborted(signal)) this.take({vendor: this.answer.vendor, state: 'failed'}, this.items);
    } finally {
      clearTimeout(timer);
    }
    if (isAborted(signal)) return;
    if (this.answer.state === 'loading') this.take({vendor: this.answer.vendor, state: 'failed'}, this.items);
    this.settled();
  }

  private joined(before: readonly Item[], {items = []}: Answer<Item>): readonly Item[] {
    return this.order === 'after' ? [...before, ...items] : [...items, ...before];
  }

  private take(answer: Given | Answer<Item>, items: readonly Item[]) {
    this.answer = answer;
    this.items =
      answer.state === 'ready' || answer.state === 'stale' || answer.items
        ? items
        : answer.state === 'failed' || answer.state === 'loading'
          ? this.items
          : [];
    this.host.requestUpdate();
  }
}

/** Read anew: the signal may have changed while something was awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
