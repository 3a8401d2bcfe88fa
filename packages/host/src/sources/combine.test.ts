import {beforeEach, describe, expect, it, vi} from 'vitest';
import {WriteRefused} from '../source.js';
import {combine} from './combine.js';
import {type NoteSource, all, alma, bo, last, ready, says, silent} from './fake-source.fixture.js';

describe('combine', () => {
  it('joins what its sources say, each by its own name', async () => {
    const source = combine([
      {vendor: 'Skolen', source: says([{...ready('Skolen', {id: '1'}), childId: alma}])},
      {vendor: 'Meebook', source: says([ready('Meebook', {id: '2', childId: bo})])},
    ]);
    expect(await last(source)).toEqual({
      vendor: 'Skolen, Meebook',
      state: 'ready',
      items: [
        {id: '1', vendor: 'Skolen', childId: alma, childIds: [alma]},
        {id: '2', vendor: 'Meebook', childId: bo},
      ],
    });
  });

  it('passes on every answer as it comes, and says what is still on its way', async () => {
    const source = combine([
      {vendor: 'Skolen', source: says([ready('Skolen', {id: '1'})])},
      {vendor: 'Meebook', source: says([{vendor: 'Meebook', state: 'loading'}, ready('Meebook', {id: '2'})])},
    ]);
    const answers = await all(source);
    expect(answers[0]).toMatchObject({state: 'ready', partial: [{vendor: 'Meebook', state: 'loading'}]});
    expect(answers.at(-1)).not.toHaveProperty('partial');
  });

  it.each(['not-licensed', 'step-up-needed', 'signed-out', 'failed', 'stale'] as const)(
    'shows the others when one is %s, and names it',
    async (state) => {
      const source = combine([
        {vendor: 'Skolen', source: says([ready('Skolen', {id: '1'})])},
        {vendor: 'Meebook', source: says([{vendor: 'Meebook', childId: bo, state}])},
      ]);
      expect(await last(source)).toMatchObject({
        state: 'ready',
        items: [{id: '1'}],
        partial: [{vendor: 'Meebook', childId: bo, state}],
      });
    },
  );

  it('shows the others when one throws, and when one never answers', async () => {
    vi.useFakeTimers();
    const throwing: NoteSource = {
      load() {
        throw new Error('offline');
      },
    };
    const answer = last(
      combine([
        {vendor: 'Skolen', source: says([ready('Skolen', {id: '1'})])},
        {vendor: 'Meebook', source: throwing},
        {vendor: 'EasyIQ', source: silent, milliseconds: 50},
      ]),
    );
    await vi.advanceTimersByTimeAsync(50);
    vi.useRealTimers();
    expect(await answer).toMatchObject({
      state: 'ready',
      items: [{id: '1'}],
      partial: [
        {vendor: 'Meebook', state: 'failed'},
        {vendor: 'EasyIQ', state: 'failed'},
      ],
    });
  });

  it.each([
    [['empty', 'empty'], 'empty'],
    [['empty', 'failed'], 'empty'],
    [['failed', 'not-licensed'], 'failed'],
    [['failed', 'signed-out'], 'signed-out'],
    [['not-licensed', 'not-licensed'], 'not-licensed'],
  ] as const)('is in the right state when there is nothing: %j', async (states, expected) => {
    const parts = states.map((state, index) => ({
      vendor: `${index}`,
      source: says([{vendor: `${index}`, state}]),
    }));
    expect((await last(combine(parts)))?.state).toBe(expected);
  });

  it('asks each only about the children it knows', async () => {
    const load = vi.fn<NoteSource['load']>((query, signal) => says([]).load(query, signal));
    const other = vi.fn<NoteSource['load']>((query, signal) => says([]).load(query, signal));
    const source = combine([
      {vendor: 'Skolen', childIds: [alma], source: {load}},
      {vendor: 'Børnehaven', childIds: [bo], source: {load: other}},
    ]);
    await all(source, {childIds: [alma]});
    expect(load.mock.calls[0]?.[0]).toEqual({childIds: [alma]});
    expect(other).not.toHaveBeenCalled();
  });

  it('turns the pages of each, and of none that is at its end', async () => {
    const paged: NoteSource = {
      async *load({page}) {
        await Promise.resolve();
        yield page === undefined ? {...ready('Skolen', {id: '1'}), next: 'b'} : ready('Skolen', {id: page});
      },
    };
    const source = combine([
      {vendor: 'Skolen', source: paged},
      {vendor: 'Meebook', source: says([ready('Meebook', {id: '2'})])},
    ]);
    const page = (await last(source))?.next;
    expect(page).toBeDefined();
    const second = await last(source, {page: page ?? ''});
    expect(second?.items?.map(({id}) => id)).toEqual(['b']);
    expect(second).not.toHaveProperty('next');
    expect((await last(source, {page: 'made up'}))?.state).toBe('empty');
  });

  it('orders the items of all when it is told how', async () => {
    const parts = ['2', '1'].map((id) => ({vendor: id, source: says([ready(id, {id})])}));
    const {items} = (await last(combine(parts, {order: (a, b) => (a.id < b.id ? -1 : 1)}))) ?? {};
    expect(items?.map(({id}) => id)).toEqual(['1', '2']);
  });

  it('stops all of them when the question is withdrawn', async () => {
    const heard: AbortSignal[] = [];
    const hanging: NoteSource = {
      load: (query, signal) => {
        heard.push(signal);
        return silent.load(query, signal);
      },
    };
    const withdrawn = new AbortController();
    const answers = all(
      combine([1, 2].map((n) => ({vendor: `${n}`, source: hanging}))),
      {},
      withdrawn.signal,
    );
    await Promise.resolve();
    withdrawn.abort();
    expect(await answers).toEqual([]);
    expect(heard.map((signal) => signal.aborted)).toEqual([true, true]);
  });

  describe('writes', () => {
    const finish = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())] as const;
    const write = [
      vi.fn(() => Promise.resolve({id: 'new 0'})),
      vi.fn(() => Promise.resolve({id: 'new 1'})),
    ] as const;
    const source = combine<NoteSource>([
      {
        vendor: 'Skolen',
        source: says([ready('Skolen', {id: 'a', childId: alma})], {finish: finish[0], write: write[0]}),
      },
      {
        vendor: 'Meebook',
        source: says([ready('Meebook', {id: 'b', childId: bo})], {finish: finish[1], write: write[1]}),
      },
    ]);

    beforeEach(async () => {
      vi.clearAllMocks();
      await all(source);
    });

    it('go back to the vendor that the thing came from', async () => {
      await source.write?.({about: 'b'});
      expect([write[0].mock.calls.length, write[1].mock.calls.length]).toEqual([0, 1]);
    });

    it('are divided among the vendors of a list', async () => {
      await source.finish?.(['a', 'b']);
      expect(finish.map((one) => one.mock.calls)).toEqual([[[['a']]], [[['b']]]]);
    });

    it('follow the child where there is no thing yet, and then what was made', async () => {
      expect(await source.write?.({childId: bo})).toEqual({id: 'new 1'});
      await source.finish?.(['new 1']);
      expect(finish.map((one) => one.mock.calls.length)).toEqual([0, 1]);
    });

    it('go to the first that can, where nothing tells whose they are', async () => {
      await source.write?.({});
      expect(write.map((one) => one.mock.calls.length)).toEqual([1, 0]);
    });

    it('are refused when they concern things of two vendors at once', async () => {
      await expect(source.write?.({about: 'a', childId: 'b'})).rejects.toBeInstanceOf(WriteRefused);
    });

    it('are there only when one of the sources has them', () => {
      const readOnly = combine([{vendor: 'Skolen', source: says([])}]);
      expect(['write' in readOnly, 'watch' in readOnly]).toEqual([false, false]);
      expect(Reflect.get(readOnly, 'write')).toBeUndefined();
    });
  });

  it('is told by any of its sources that something has changed', () => {
    const changes: (() => void)[] = [];
    const watched = says([], {watch: (changed) => void changes.push(changed)});
    const changed = vi.fn();
    const source = combine([
      {vendor: 'Skolen', source: says([])},
      {vendor: 'Meebook', source: watched},
    ]);
    source.watch?.(changed, new AbortController().signal);
    changes.forEach((change) => change());
    expect(changed).toHaveBeenCalledOnce();
  });
});
