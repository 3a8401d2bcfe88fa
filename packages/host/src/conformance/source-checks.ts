import type {Uuid} from '@skolebro/models';
import {type Answer, type AnswerState, answerStates} from '../answer.js';
import type {SourceQuery} from '../source.js';
import {type AnySource, type ItemOf, type QueryOf, follow, opened} from '../sources/wrap.js';
import {type ConformanceCheck, check, holdsToken, within} from './check.js';

/** A source to be checked, with what a check must know to ask it. */
export interface SourceUnderTest<S extends AnySource> {
  /** Makes the source anew for each check. */
  make(): S | Promise<S>;

  /** A question that it has something to say to. */
  readonly query: QueryOf<S>;

  /** The children of the signed-in user. */
  readonly childIds: readonly Uuid[];

  /** A child who exists and whom this user may not see. */
  readonly strangerId?: Uuid;

  /** Whether an item has the shape of the standard, as `isCalendarEvent` from `@skolebro/models`. */
  readonly isItem?: (item: ItemOf<S>) => boolean;

  /** What tells items apart; absent means their own id with their child's. */
  readonly idOf?: (item: ItemOf<S>) => string;

  /** Writes something that the vendor's server refuses. */
  readonly refusedWrite?: (source: S) => Promise<unknown>;

  /** Makes something happen at the vendor of which the source must tell. */
  readonly change?: (source: S) => void | Promise<void>;

  /** How long it may take, in milliseconds; absent means 8,000. */
  readonly milliseconds?: number;
}

const withoutItems: readonly AnswerState[] = [
  'empty',
  'not-licensed',
  'step-up-needed',
  'signed-out',
  'failed',
];

/** The checks of a source, for any test runner: `for (const {title, run} of checks) it(title, run)`. */
export function sourceChecks<S extends AnySource>(tested: SourceUnderTest<S>): readonly ConformanceCheck[] {
  type Item = ItemOf<S>;
  const {query, strangerId, isItem, refusedWrite, change, milliseconds = 8_000} = tested;
  const {childIds = tested.childIds} = query as SourceQuery;

  async function ask(
    question: QueryOf<S>,
    signal: AbortSignal = new AbortController().signal,
    made?: S,
  ): Promise<{answers: readonly Answer<Item>[]; end: 'ended' | 'threw' | 'time-limit'}> {
    const answers: Answer<Item>[] = [];
    const source = opened(made ?? (await tested.make()));
    const controller = follow(signal);
    const asking = async () => {
      for await (const answer of source.load(question, controller.signal)) answers.push(answer);
    };
    const end = await within(
      asking().then(
        () => 'ended' as const,
        () => 'threw' as const,
      ),
      milliseconds,
    );
    controller.abort();
    return {answers, end};
  }

  /** What it says to a question; one that throws or hangs is found by checks of its own. */
  async function usual(change: Partial<SourceQuery> = {}, made?: S): Promise<readonly Answer<Item>[]> {
    const question = Object.assign(structuredClone(query), change) as QueryOf<S>;
    return (await ask(question, undefined, made)).answers;
  }

  const parts = (answers: readonly Answer<Item>[]): readonly Answer<Item>[] =>
    answers.flatMap((answer) => [answer, ...parts(answer.partial ?? [])]);
  const itemsOf = (answers: readonly Answer<Item>[]) => answers.at(-1)?.items ?? [];
  const idOf = tested.idOf ?? ownId;

  return [
    check('source-throws', 'tells trouble by a state and does not throw', async (fault) => {
      const {end} = await ask(query);
      if (end === 'threw') fault('`load` threw; an answer in the state `failed` was expected.');
    }),
    check('source-hangs', 'comes to an end in time', async (fault) => {
      const {end} = await ask(query);
      if (end === 'time-limit') fault(`It had not come to an end after ${milliseconds} ms.`);
    }),
    check('question-without-items', 'has something to say to the question of the checks', async (fault) => {
      const last = (await usual()).at(-1);
      if (!last?.items?.length) fault('Without items in the last answer most checks would look at nothing.');
    }),
    check('source-stays-loading', 'ends with an answer that is not loading', async (fault) => {
      const last = (await usual()).at(-1);
      if (!last) fault('It said nothing at all; at least one answer was expected.');
      if (last?.state === 'loading') fault('Its last answer is `loading`; it never says how it ended.');
    }),
    check('answer-without-vendor', 'names itself in every answer', async (fault) => {
      const nameless = parts(await usual()).filter(({vendor}) => !vendor || vendor.trim() === '');
      if (nameless.length > 0) fault(`${nameless.length} answers do not say from whom they come.`);
    }),
    check('state-unknown', 'uses the eight states and no other', async (fault) => {
      for (const {state} of parts(await usual())) {
        if (!answerStates.includes(state)) fault(`There is no state "${state.slice(0, 40)}".`);
      }
    }),
    check('state-without-its-items', 'has items exactly when its state says so', async (fault) => {
      for (const {state, items} of await usual()) {
        const many = items?.length ?? 0;
        if (state === 'ready' && many === 0) fault('It is `ready` with nothing; `empty` was expected.');
        if (withoutItems.includes(state) && many > 0)
          fault(`It is \`${state}\` and yet holds ${many} items.`);
      }
    }),
    check('answer-about-other-child', 'answers about the children asked for and no others', async (fault) => {
      const isOther = (id: Uuid | undefined) => id !== undefined && !childIds.includes(id);
      for (const {childId, items = []} of parts(await usual())) {
        if (isOther(childId)) fault('An answer is about a child that was not asked for.');
        const others = items.filter((item) => {
          const children = childrenOf(item);
          return children.length > 0 && children.every(isOther);
        });
        if (others.length > 0) fault(`${others.length} items are about children who were not asked for.`);
      }
    }),
    check(
      'stranger-answered',
      'says nothing about a child whom the user may not see',
      async (fault) => {
        const answers = await usual({childIds: [strangerId ?? '']});
        const many = parts(answers).reduce((sum, {items = []}) => sum + items.length, 0);
        if (many > 0) fault(`It gave ${many} items about a child whom the user may not see.`);
      },
      strangerId === undefined ? '`strangerId`' : undefined,
    ),
    check('speaks-after-abort', 'says nothing more once the question is withdrawn', async (fault) => {
      const {answers, end} = await ask(query, AbortSignal.abort());
      if (answers.length > 0) fault(`It gave ${answers.length} answers to a question already withdrawn.`);
      if (end === 'time-limit') fault('It went on after the question was withdrawn.');
      const leaving = new AbortController();
      let late = 0;
      const listening = async () => {
        for await (const {state} of opened(await tested.make()).load(query, leaving.signal)) {
          if (leaving.signal.aborted && state !== 'loading') late += 1;
          leaving.abort();
        }
      };
      await within(
        listening().catch(() => undefined),
        milliseconds,
      );
      if (late > 0) fault(`It gave ${late} more answers after the question was withdrawn.`);
    }),
    check('query-changed', 'leaves the question as it was', async (fault) => {
      const question = structuredClone(query);
      await ask(question);
      if (JSON.stringify(question) !== JSON.stringify(query)) fault('It changed the question it was given.');
    }),
    check('answer-changed-later', 'leaves an answer as it was given', async (fault) => {
      const source = await tested.make();
      const first = await usual({}, source);
      const before = JSON.stringify(first);
      await usual({}, source);
      if (JSON.stringify(first) !== before) fault('An answer was changed after it was given.');
    }),
    check('ids-change', 'gives the same things the same ids every time', async (fault) => {
      const [once, again] = [await usual(), await usual()].map((answers) =>
        itemsOf(answers).map(idOf).sort(),
      );
      if (JSON.stringify(once) !== JSON.stringify(again)) fault('Asked twice, it gave different ids.');
    }),
    check('ids-repeat', 'gives each thing once', async (fault) => {
      const ids = itemsOf(await usual()).map(idOf);
      const twice = ids.length - new Set(ids).size;
      if (twice > 0) fault(`${twice} items have the id of another.`);
    }),
    check('page-repeats', 'comes to its last page, and to each item once', async (fault) => {
      const seen = new Set<string>();
      let page: string | undefined;
      for (let turned = 0; turned < 200; turned += 1) {
        const answers = await usual(page === undefined ? {} : {page});
        for (const id of itemsOf(answers).map(idOf)) {
          if (seen.has(id)) fault(`Page ${turned + 1} repeats an item of an earlier page.`);
          seen.add(id);
        }
        const next = answers.at(-1)?.next;
        if (next === undefined) return;
        if (next === page) fault('A page names itself as the page that follows.');
        page = next;
      }
      fault('It had not come to its last page after 200.');
    }),
    check('limit-ignored', 'holds no more on a page than it was asked for', async (fault) => {
      const many = itemsOf(await usual({limit: 1})).length;
      if (many > 1) fault(`Asked for 1 item at most, it gave ${many}.`);
    }),
    check(
      'item-malformed',
      'gives items in the shape of the standard',
      async (fault) => {
        const items = itemsOf(await usual());
        const wrong = items.filter((item) => !isItem?.(item)).length;
        if (wrong > 0) fault(`${wrong} of ${items.length} items do not have the shape of the standard.`);
      },
      isItem ? undefined : '`isItem`',
    ),
    check('html-as-data', 'does not hand on a page of HTML as if it were data', async (fault) => {
      const text = JSON.stringify(await usual());
      if (/<!doctype html|<html[\s>]/i.test(text)) fault('An answer holds a whole page of HTML.');
    }),
    check('token-in-answer', 'lets no token out in an address or a text', async (fault) => {
      if (holdsToken(JSON.stringify(await usual()))) fault('An answer holds what looks like a signed token.');
    }),
    check(
      'write-refused-otherwise',
      'refuses a write with `WriteRefused` and a state',
      async (fault) => {
        const states = ['not-licensed', 'step-up-needed', 'signed-out', 'failed'];
        const source = await tested.make();
        const outcome = await within(
          Promise.resolve()
            .then(() => refusedWrite?.(source))
            .then(
              () => undefined,
              (error: unknown) => ({error}),
            ),
          milliseconds,
        );
        if (outcome === 'time-limit') fault('A refused write never came back.');
        if (outcome === undefined) fault('A write that the server refuses was said to be kept.');
        const {name, state} = ((outcome as {error?: unknown}).error ?? {}) as {
          name?: unknown;
          state?: unknown;
        };
        // By name, because a vendor may bring a copy of this package of its own.
        if (name !== 'WriteRefused') fault('A write rejected with something else than `WriteRefused`.');
        if (!states.includes(String(state))) fault('A write was refused without a state that users know.');
      },
      refusedWrite ? undefined : '`refusedWrite`',
    ),
    check(
      'change-untold',
      'tells of a change, and stops when it is told to',
      async (fault) => {
        const source = await tested.make();
        const leaving = new AbortController();
        let told = 0;
        opened(source).watch?.(() => (told += 1), leaving.signal);
        await change?.(source);
        await within(new Promise(() => undefined), Math.min(milliseconds, 50));
        if (told === 0) fault('It did not tell of a change.');
        leaving.abort();
        const before = told;
        await change?.(source);
        await within(new Promise(() => undefined), Math.min(milliseconds, 50));
        if (told !== before) fault('It went on telling after its listener had left.');
      },
      change ? undefined : '`change`',
    ),
  ];
}

function childrenOf(item: unknown): readonly Uuid[] {
  const {childIds, childId} = (item ?? {}) as {childIds?: readonly Uuid[]; childId?: Uuid};
  return childIds ?? (childId === undefined ? [] : [childId]);
}

/** The id of an item or of the record that it shows, with the child whom it is shown for. */
function ownId(item: unknown): string {
  const {id, assignment, plan, childId} = (item ?? {}) as {
    id?: string;
    assignment?: {id?: string};
    plan?: {id?: string};
    childId?: string;
  };
  return `${id ?? assignment?.id ?? plan?.id ?? JSON.stringify(item)} ${childId ?? ''}`;
}
