import type {Answer} from '@skolebro/host';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a widget asks: any source of that kind of item. */
export interface AskedSource<Query, Item> {
  load(query: Query, signal: AbortSignal): AsyncIterable<Answer<Item>>;
  watch?(changed: () => void, signal: AbortSignal): void;
}

/** Asks a source one question at a time, and keeps what it last said. */
export class AnswerLoader<Query extends object, Item> implements ReactiveController {
  /** The latest answer to the question; while there is none it is loading. */
  answer: Answer<Item> = {vendor: '', state: 'loading'};

  private readonly host: ReactiveControllerHost;
  private readonly settled: () => void;
  private question: {readonly source: AskedSource<Query, Item>; readonly query: Query} | undefined;
  private running: AbortController | undefined;
  private watching: AbortController | undefined;
  private loading: Promise<void> | undefined;

  /** @param settled called whenever the source has said its last word about a question */
  constructor(host: ReactiveControllerHost, settled: () => void) {
    this.host = host;
    this.settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    this.watch();
    this.reload();
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.running = undefined;
    this.watching?.abort();
  }

  /**
   * Asks, unless it is the question that was asked last; an earlier question is withdrawn.
   *
   * @returns whether it is a new question
   */
  ask(source: AskedSource<Query, Item> | undefined, query: Query): boolean {
    const {question} = this;
    if (question && question.source === source && isSame(question.query, query)) return false;
    this.question = source && {source, query};
    if (source !== question?.source) this.watch();
    this.answer = {vendor: this.answer.vendor, state: 'loading'};
    this.reload();
    return source !== undefined;
  }

  /**
   * Waits for an answer that is at hand already, but not for one that must be fetched.
   *
   * A widget that waits before it draws draws once: not first what is loading and then the answer.
   */
  async atHand(): Promise<void> {
    await Promise.race([this.loading, new Promise((resolve) => setTimeout(resolve))]);
  }

  /** Asks the same again; what is known stays on the screen meanwhile. */
  reload(): void {
    this.running?.abort();
    if (!this.question) return;
    this.running = new AbortController();
    const {items} = this.answer;
    this.answer = {vendor: this.answer.vendor, state: 'loading', ...(items && {items})};
    this.host.requestUpdate();
    this.loading = this.load(this.question.source, this.question.query, this.running.signal);
  }

  /** Asks again whenever the source says that something has changed. */
  private watch() {
    this.watching?.abort();
    this.watching = new AbortController();
    this.question?.source.watch?.(() => this.reload(), this.watching.signal);
  }

  /** What must be at hand before an answer is shown. */
  // Its parameter gives the method its type; most widgets need nothing.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  protected prepare(_answer: Answer<Item>): Promise<void> | undefined {
    return undefined;
  }

  private async load(source: AskedSource<Query, Item>, query: Query, signal: AbortSignal) {
    try {
      for await (const answer of source.load(query, signal)) {
        if (signal.aborted) return;
        await this.prepare(answer);
        if (isAborted(signal)) return;
        this.answer = answer;
        this.host.requestUpdate();
      }
    } catch {
      // Whatever went wrong, a parent sees that something is missing and can try again.
      if (!signal.aborted) this.answer = {vendor: this.answer.vendor, state: 'failed'};
    }
    if (signal.aborted) return;
    if (this.answer.state === 'loading') this.answer = {vendor: this.answer.vendor, state: 'failed'};
    this.host.requestUpdate();
    this.settled();
  }
}

/** Read anew: the signal may have changed while something was awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Whether two questions ask the same; what they hold are words and lists of words. */
function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
