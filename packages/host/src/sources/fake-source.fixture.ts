import type {Answer} from '../answer.js';
import type {Source, SourceQuery} from '../source.js';

/** An invented child. */
export const alma = '0198d5a0-0001-7000-8000-000000000201';
/** The brother of `alma`. */
export const bo = '0198d5a0-0001-7000-8000-000000000202';
/** A child of another family. */
export const elsewhere = '0198d5a0-0001-7000-8000-000000000999';

/** What the sources of the tests bring. */
export interface Note {
  readonly id: string;
  readonly childId?: string;
  readonly done?: boolean;
  readonly sensitive?: boolean;
  readonly vendor?: string;
}

/** A source of notes, which may be finished and written. */
export interface NoteSource extends Source<Note, SourceQuery> {
  finish?(ids: readonly string[]): Promise<void>;
  write?(note: {readonly about?: string; readonly childId?: string}): Promise<Note>;
}

/** A source that says these answers, one after another, to every question. */
export function says(answers: readonly Answer<Note>[], more: Partial<NoteSource> = {}): NoteSource {
  return {
    async *load() {
      for (const answer of answers) {
        await Promise.resolve();
        yield answer;
      }
    },
    ...more,
  };
}

/** A whole answer. */
export function ready(vendor: string, ...items: readonly Note[]): Answer<Note> {
  return {vendor, state: 'ready', items};
}

/** Everything that a source says to a question. */
export async function all(
  source: NoteSource,
  query: SourceQuery = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<readonly Answer<Note>[]> {
  const answers: Answer<Note>[] = [];
  for await (const answer of source.load(query, signal)) answers.push(answer);
  return answers;
}

/** What a source says in the end. */
export async function last(source: NoteSource, query: SourceQuery = {}): Promise<Answer<Note> | undefined> {
  return (await all(source, query)).at(-1);
}

/** A source that heeds nothing and never says a word. */
export const silent: NoteSource = {
  load: () => ({[Symbol.asyncIterator]: () => ({next: () => new Promise(() => undefined)})}),
};
