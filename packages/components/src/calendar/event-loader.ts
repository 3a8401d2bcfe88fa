import type {Answer, CalendarQuery, CalendarSource} from '@skolebro/host';
import type {CalendarEvent} from '@skolebro/models';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type Recur, hasRules} from './occurrences.js';
import {loadRecur} from './recurrence.js';

/** Asks a source for one period at a time, and keeps what it last said. */
export class EventLoader implements ReactiveController {
  /** The latest answer for the period asked for; while there is none it is loading. */
  answer: Answer<CalendarEvent> = {vendor: '', state: 'loading'};

  /** Follows the rules of series; there once a series has been seen. */
  recur: Recur | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly settled: () => void;
  private question: {readonly source: CalendarSource; readonly query: CalendarQuery} | undefined;
  private running: AbortController | undefined;

  /** @param settled called whenever the source has said its last word about a period */
  constructor(host: ReactiveControllerHost, settled: () => void) {
    this.host = host;
    this.settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    this.reload();
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.running = undefined;
  }

  /** Asks, unless it is the question that was asked last; an earlier question is withdrawn. */
  ask(source: CalendarSource | undefined, query: CalendarQuery): void {
    const {question} = this;
    if (question && question.source === source && isSame(question.query, query)) return;
    this.question = source && {source, query};
    this.answer = {vendor: this.answer.vendor, state: 'loading'};
    this.reload();
  }

  /** Asks the same again; what is known stays on the screen meanwhile. */
  reload(): void {
    this.running?.abort();
    if (!this.question) return;
    this.running = new AbortController();
    const {items} = this.answer;
    this.answer = {vendor: this.answer.vendor, state: 'loading', ...(items && {items})};
    this.host.requestUpdate();
    void this.load(this.question.source, this.question.query, this.running.signal);
  }

  private async load(source: CalendarSource, query: CalendarQuery, signal: AbortSignal) {
    try {
      for await (const answer of source.load(query, signal)) {
        if (signal.aborted) return;
        if (answer.items?.some(hasRules)) this.recur ??= await loadRecur();
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

function isSame(a: CalendarQuery, b: CalendarQuery): boolean {
  return a.startDate === b.startDate && a.endDate === b.endDate && String(a.childIds) === String(b.childIds);
}
