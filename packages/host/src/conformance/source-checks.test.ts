import {type CalendarEvent, isCalendarEvent} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import type {Answer} from '../answer.js';
import {staticCalendarSource} from '../static-calendar-source.js';
import {type Source, type SourceQuery, WriteRefused} from '../source.js';
import {runChecks} from './check.js';
import {type SourceUnderTest, sourceChecks} from './source-checks.js';

const alma = '0198d5a0-0001-7000-8000-000000000201';
const bo = '0198d5a0-0001-7000-8000-000000000202';
const stranger = '0198d5a0-0001-7000-8000-000000000999';

interface Lesson extends CalendarEvent {
  readonly childIds?: readonly string[];
}

interface LessonSource extends Source<Lesson, SourceQuery> {
  cancel?(id: string): Promise<void>;
}

const lesson = (number: number, more: Partial<Lesson> = {}): Lesson => ({
  id: `0198d5a0-0001-7000-8000-00000000030${number}`,
  title: 'Dansk',
  start: '2026-11-23T08:00:00',
  end: '2026-11-23T09:30:00',
  ...more,
});
const lessons = [lesson(1), lesson(2), lesson(3)];

/** How a vendor's source goes wrong; everything else it does right. */
interface Fault {
  load?(query: SourceQuery, signal: AbortSignal, right: Answer<Lesson>): AsyncGenerator<Answer<Lesson>>;
  readonly answer?: (right: Answer<Lesson>, query: SourceQuery) => Answer<Lesson>;
  readonly cancel?: () => Promise<void>;
  readonly watch?: (changed: () => void, signal: AbortSignal) => void;
}

const changes = new Set<() => void>();

function sourceWith(fault: Fault): LessonSource {
  return {
    async *load(query, signal) {
      await Promise.resolve();
      const right = rightAnswer(query);
      if (fault.load) yield* fault.load(query, signal, right);
      else if (!signal.aborted) yield fault.answer?.(right, query) ?? right;
    },
    cancel: fault.cancel ?? (() => Promise.reject(new WriteRefused('not-licensed', 'not your lesson'))),
    watch:
      fault.watch ??
      ((changed, signal) => {
        changes.add(changed);
        signal.addEventListener('abort', () => changes.delete(changed));
      }),
  };
}

function rightAnswer({childIds = [alma], page = '0', limit = 2}: SourceQuery): Answer<Lesson> {
  const vendor = 'Skolen';
  if (!childIds.includes(alma)) return {vendor, state: 'not-licensed'};
  const from = Number(page);
  const items = lessons.slice(from, from + limit);
  const next = from + limit < lessons.length ? {next: String(from + limit)} : {};
  return items.length > 0 ? {vendor, state: 'ready', items, ...next} : {vendor, state: 'empty'};
}

function tested(fault: Fault): SourceUnderTest<LessonSource> {
  return {
    make: () => sourceWith(fault),
    query: {childIds: [alma]},
    childIds: [alma, bo],
    strangerId: stranger,
    isItem: ({childIds: _, ...event}) => isCalendarEvent(event),
    refusedWrite: (source) => source.cancel?.('x') ?? Promise.resolve(),
    change: () => changes.forEach((changed) => changed()),
    milliseconds: 60,
  };
}

let turn = 0;
const shared = {vendor: 'Skolen', state: 'ready' as const, items: [...lessons]};

/** One planted fault for each check, by the check's id. */
const faults: Readonly<Record<string, Fault>> = {
  'source-throws': {
    load() {
      throw new TypeError('fetch failed');
    },
  },
  'source-hangs': {
    async *load(_query, _signal, right) {
      yield right;
      await new Promise(() => undefined);
    },
  },
  'question-without-items': {answer: () => ({vendor: 'Skolen', state: 'empty'})},
  'source-stays-loading': {answer: (right) => ({...right, state: 'loading'})},
  'answer-without-vendor': {answer: (right) => ({...right, vendor: ' '})},
  'state-unknown': {answer: (right) => ({...right, state: 'done' as 'ready'})},
  'state-without-its-items': {answer: (right) => ({...right, state: 'signed-out'})},
  'answer-about-other-child': {answer: (right) => ({...right, items: [lesson(1, {childIds: [bo]})]})},
  'stranger-answered': {answer: (_, query) => rightAnswer({...query, childIds: [alma]})},
  'speaks-after-abort': {
    async *load(_query, _signal, right) {
      await Promise.resolve();
      yield {vendor: 'Skolen', state: 'loading'};
      yield right;
    },
  },
  'query-changed': {
    answer: (right, query) => {
      (query as {childIds: string[]}).childIds = [alma, bo];
      return right;
    },
  },
  'answer-changed-later': {
    answer: () => {
      shared.items.push(lesson(4));
      return shared;
    },
  },
  'ids-change': {
    answer: (right) => {
      turn = (turn + 1) % 10;
      return {...right, items: [lesson(turn)]};
    },
  },
  'ids-repeat': {answer: (right) => ({...right, items: [lesson(1), lesson(1)]})},
  'page-repeats': {answer: (right) => ({...right, items: [lesson(1)], next: 'again'})},
  'limit-ignored': {answer: (right) => ({...right, items: lessons})},
  'item-malformed': {answer: (right) => ({...right, items: [lesson(1, {start: '23/11 kl. 8'})]})},
  'html-as-data': {answer: (right) => ({...right, items: [lesson(1, {title: '<!DOCTYPE html><p>Log ind'})]})},
  'token-in-answer': {
    answer: (right) => ({
      ...right,
      items: [lesson(1, {url: 'https://x.example/?t=eyJhbGciOiJI.eyJzdWIiOiJh.c2ln'})],
    }),
  },
  'write-refused-otherwise': {cancel: () => Promise.reject(new TypeError('fetch failed'))},
  'change-untold': {watch: (changed) => void setInterval(changed, 10)},
};

describe('sourceChecks', () => {
  it('find nothing wrong with a source that is right', async () => {
    const outcomes = await runChecks(sourceChecks(tested({})));
    expect(outcomes.filter(({outcome}) => outcome !== 'right')).toEqual([]);
  });

  it.each(Object.entries(faults))('find the planted fault %s', async (id, fault) => {
    const check = sourceChecks(tested(fault)).find((one) => one.id === id);
    await expect(check?.run()).rejects.toMatchObject({name: 'ConformanceFault', id});
  });

  it('have a planted fault each', () => {
    expect(sourceChecks(tested({})).map(({id}) => id)).toEqual(Object.keys(faults));
  });

  it('say nothing about the children whom an answer is about', async () => {
    const check = sourceChecks(tested(faults['answer-about-other-child'] ?? {})).find(
      ({id}) => id === 'answer-about-other-child',
    );
    await expect(check?.run()).rejects.toThrow(/^((?!0198d5a0).)*$/);
  });

  it('do not call right what they were given nothing to check with', async () => {
    const bare: SourceUnderTest<LessonSource> = {
      make: () => sourceWith({}),
      query: {childIds: [alma]},
      childIds: [alma],
    };
    const outcomes = await runChecks(sourceChecks(bare));
    expect(outcomes.filter(({outcome}) => outcome === 'not-checked').map(({message}) => message)).toEqual([
      '`strangerId`',
      '`isItem`',
      '`refusedWrite`',
      '`change`',
    ]);
    await expect(
      sourceChecks(bare)
        .find(({lacks}) => lacks)
        ?.run(),
    ).rejects.toThrow('could not be checked');
  });

  it('find nothing wrong with the static calendar of stories and tests', async () => {
    const outcomes = await runChecks(
      sourceChecks({
        make: () => staticCalendarSource(lessons, {vendor: 'Skolen', childId: alma}),
        query: {startDate: '2026-11-23', endDate: '2026-11-29', childIds: [alma]},
        childIds: [alma],
        isItem: isCalendarEvent,
      }),
    );
    expect(outcomes.filter(({outcome}) => outcome === 'wrong')).toEqual([]);
  });
});
