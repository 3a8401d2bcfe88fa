import type {Answer, AnswerState} from '../answer.js';

/** What one answer says for several, each by what it said last. */
export function joined<Item>(
  vendor: string,
  answers: readonly Answer<Item>[],
  next: string | undefined,
  order: ((a: Item, b: Item) => number) | undefined,
): Answer<Item> {
  const items = answers.flatMap((answer) => answer.items ?? []);
  const missing = answers.flatMap((answer) => missingOf(answer));
  return {
    vendor,
    state: stateOf(answers, items.length > 0),
    ...(items.length > 0 && {items: order ? [...items].sort(order) : items}),
    ...(next !== undefined && {next}),
    ...(missing.length > 0 && {partial: missing}),
  };
}

/** What of an answer is not there, by its own name; an answer that is itself joined tells of its parts. */
function missingOf<Item>(answer: Answer<Item>): readonly Answer<Item>[] {
  const {vendor, childId, state, partial = []} = answer;
  const own: Answer<Item> = {vendor, state, ...(childId !== undefined && {childId})};
  return state === 'ready' || state === 'empty' ? partial : [...(partial.length > 0 ? partial : [own])];
}

/** Where nothing can be shown, what the user can do something about comes first. */
const urgency: readonly AnswerState[] = ['signed-out', 'step-up-needed', 'failed', 'not-licensed'];

function stateOf<Item>(answers: readonly Answer<Item>[], hasItems: boolean): AnswerState {
  const states = answers.map(({state}) => state);
  const says = (state: AnswerState) => states.includes(state);
  if (hasItems) {
    if (says('ready')) return 'ready';
    return says('stale') ? 'stale' : says('loading') ? 'loading' : 'ready';
  }
  if (says('loading')) return 'loading';
  // Nothing here and something missing there: what is missing stands in `partial`.
  if (says('empty') || says('ready') || says('stale') || states.length === 0) return 'empty';
  return urgency.find(says) ?? 'failed';
}

/** The page that follows, as each of the sources names its own; absent when none has one. */
export function pageOf(latest: ReadonlyMap<number, {readonly next?: string}>): string | undefined {
  const pages = [...latest].flatMap(([index, {next}]) => (next === undefined ? [] : [[index, next]]));
  return pages.length > 0 ? JSON.stringify(pages) : undefined;
}

/** The page that each source is asked for; undefined means the first page of all. */
export function pagesOf(page: string | undefined): Readonly<Record<number, string>> | undefined {
  if (page === undefined) return undefined;
  try {
    return Object.fromEntries(JSON.parse(page) as [number, string][]);
  } catch {
    // A page that this did not name has nothing on it.
    return {};
  }
}
