import {isAssignment, isWeekPlan} from '@skolebro/models';
import {describe, expect, it, vi} from 'vitest';
import {runChecks} from '../conformance/check.js';
import {sourceChecks} from '../conformance/source-checks.js';
import {refusal, refusalReasons} from '../token/refusal.js';
import {alma, answers, bo} from './answers.fixture.js';
import type {VendorShape} from './map-vendor.js';
import {type VendorSourceOptions, vendorAssignments, vendorEvents, vendorWeekPlans} from './vendor-source.js';

const week = {startDate: '2026-11-23', endDate: '2026-11-29'};

function optionsFor(shape: VendorShape, more: Partial<VendorSourceOptions> = {}): VendorSourceOptions {
  const ask = () => Promise.resolve({state: 'ready' as const, body: structuredClone(answers[shape])});
  return {vendor: 'EasyIQ', shape, children: [alma, bo], ask, ...more};
}

async function last<Query, Item>(
  source: {load(query: Query, signal: AbortSignal): AsyncIterable<Item>},
  query: Query,
): Promise<Item | undefined> {
  let answer: Item | undefined;
  for await (const one of source.load(query, new AbortController().signal)) answer = one;
  return answer;
}

describe('a source of vendor answers', () => {
  it.each([
    'min-uddannelse-tasks',
    'meebook-week-plan',
    'easyiq-events',
    'momo-reminders',
    'cicero-loans',
  ] as const)('of %s conforms', async (shape) => {
    const outcomes = await runChecks(
      sourceChecks({
        make: () => vendorAssignments(optionsFor(shape)),
        query: {...week, childIds: [alma.id]},
        childIds: [alma.id, bo.id],
        strangerId: '0198d5a0-0001-7000-8000-000000000999',
        isItem: ({assignment}) => isAssignment(assignment),
      }),
    );
    expect(outcomes.filter(({outcome}) => outcome === 'wrong')).toEqual([]);
  });

  it.each(['min-uddannelse-letters', 'meebook-week-plan', 'easyiq-events'] as const)(
    'of %s conforms as week plans',
    async (shape) => {
      const outcomes = await runChecks(
        sourceChecks({
          make: () => vendorWeekPlans(optionsFor(shape)),
          query: {isoWeek: '2026-W48', childIds: [alma.id]},
          childIds: [alma.id, bo.id],
          isItem: ({plan}) => isWeekPlan(plan),
        }),
      );
      expect(outcomes.filter(({outcome}) => outcome === 'wrong')).toEqual([]);
    },
  );

  it('asks a vendor that does not name the child about one child at a time', async () => {
    const ask = vi.fn<VendorSourceOptions['ask']>(optionsFor('easyiq-events').ask);
    const answer = await last(vendorEvents(optionsFor('easyiq-events', {ask})), week);
    expect(ask.mock.calls.map(([{children, isoWeek}]) => [children.map(({id}) => id), isoWeek])).toEqual([
      [[alma.id], '2026-W48'],
      [[bo.id], '2026-W48'],
    ]);
    expect(answer?.items?.map(({title, childIds}) => [title, childIds])).toEqual([
      ['Tur til Zoo', [alma.id]],
      ['Tur til Zoo', [bo.id]],
    ]);
  });

  it.each(refusalReasons)('shows the right state when its backend refuses: %s', async (reason) => {
    const source = vendorAssignments(
      optionsFor('momo-reminders', {ask: () => Promise.resolve(refusal(reason))}),
    );
    expect(await last(source, week)).toEqual({vendor: 'EasyIQ', state: refusal(reason).state});
  });

  it.each([
    ['a page of HTML', '<!doctype html><form>Log ind</form>'],
    ['an error', {message: 'Object reference not set', opgaver: 'x'}],
    ['what is about another child', [{userId: 'ukendt01', teamReminders: [{id: 1, reminderText: 'x'}]}]],
  ])('has failed, and is not empty, when the answer is %s', async (_, body) => {
    const troubled = vi.fn();
    const ask = () => Promise.resolve({state: 'ready' as const, body});
    const shape = Array.isArray(body) ? 'momo-reminders' : 'min-uddannelse-tasks';
    expect(await last(vendorAssignments(optionsFor(shape, {ask, troubled})), week)).toEqual({
      vendor: 'EasyIQ',
      state: 'failed',
    });
    expect(troubled).toHaveBeenCalledOnce();
  });

  it('has failed when asking throws', async () => {
    const source = vendorAssignments(
      optionsFor('momo-reminders', {ask: () => Promise.reject(new TypeError('fetch failed'))}),
    );
    expect((await last(source, week))?.state).toBe('failed');
  });

  it('shows what one child has when the other child is refused, and says whose is missing', async () => {
    const source = vendorWeekPlans(
      optionsFor('easyiq-events', {
        ask: ({children}) =>
          Promise.resolve(
            children[0]?.id === bo.id
              ? refusal('forbidden', 403)
              : {state: 'ready' as const, body: answers['easyiq-events']},
          ),
      }),
    );
    expect(await last(source, {isoWeek: '2026-W48'})).toMatchObject({
      state: 'ready',
      items: [{childId: alma.id}],
      partial: [{childId: bo.id, state: 'not-licensed'}],
    });
  });

  it('does not ask a vendor for ever so many weeks, and says that some are missing', async () => {
    const ask = vi.fn<VendorSourceOptions['ask']>(optionsFor('min-uddannelse-tasks').ask);
    const year = {startDate: '2026-11-01', endDate: '2027-07-31', childIds: [alma.id]};
    const answer = await last(vendorAssignments(optionsFor('min-uddannelse-tasks', {ask})), year);
    expect(ask).toHaveBeenCalledTimes(12);
    expect(answer?.partial).toEqual([{vendor: 'EasyIQ', state: 'failed'}]);
  });

  it('asks four weeks ahead where no last day is named', async () => {
    const ask = vi.fn<VendorSourceOptions['ask']>(optionsFor('min-uddannelse-tasks').ask);
    const source = vendorAssignments(optionsFor('min-uddannelse-tasks', {ask}));
    await last(source, {startDate: '2026-11-23', childIds: [alma.id]});
    expect(ask.mock.calls.map(([{isoWeek}]) => isoWeek)).toEqual([
      '2026-W48',
      '2026-W49',
      '2026-W50',
      '2026-W51',
    ]);
  });

  it('asks from the week before today where no day is named', async () => {
    const ask = vi.fn(optionsFor('meebook-week-plan').ask);
    const options = optionsFor('meebook-week-plan', {ask, children: [alma], today: () => '2027-01-05'});
    const answer = await last(vendorAssignments(options), {});
    expect(answer?.state).toBe('ready');
    expect(ask.mock.calls.map(([{isoWeek}]) => isoWeek)).toEqual([
      '2026-W53',
      '2027-W01',
      '2027-W02',
      '2027-W03',
    ]);
  });

  it('shows a task once that comes again with every week', async () => {
    const source = vendorAssignments(optionsFor('min-uddannelse-tasks'));
    const {items} = (await last(source, {startDate: '2026-11-23', childIds: [alma.id]})) ?? {};
    expect(items).toHaveLength(1);
  });
});
