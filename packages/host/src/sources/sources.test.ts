import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {WriteRefused} from '../source.js';
import {TokenRefused} from '../token/token-broker.js';
import {type CacheStorage, withCache} from './cache.js';
import {
  type Note,
  type NoteSource,
  all,
  alma,
  bo,
  elsewhere,
  last,
  ready,
  says,
  silent,
} from './fake-source.fixture.js';
import {guardChild} from './guard-child.js';
import {optimistic} from './optimistic.js';
import {withTimeLimit} from './time-limit.js';

describe('withTimeLimit', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says that a source has failed which says nothing', async () => {
    const answers = all(withTimeLimit(silent, {vendor: 'Meebook'}));
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answers).toEqual([{vendor: 'Meebook', state: 'failed'}]);
  });

  it('aborts the source that took too long', async () => {
    let heard: AbortSignal | undefined;
    const source: NoteSource = {
      load: (query, signal) => {
        heard = signal;
        return silent.load(query, signal);
      },
    };
    const answers = all(withTimeLimit(source, {vendor: 'Meebook', milliseconds: 100}));
    await vi.advanceTimersByTimeAsync(100);
    await answers;
    expect(heard?.aborted).toBe(true);
  });

  it('counts anew after every answer, and keeps what is known as stale', async () => {
    const slow: NoteSource = {
      async *load() {
        await new Promise((resolve) => setTimeout(resolve, 80));
        yield {vendor: 'Meebook', state: 'loading', items: [{id: '1'}]};
        await new Promise(() => undefined);
      },
    };
    const answers = all(withTimeLimit(slow, {vendor: 'Meebook', milliseconds: 100}));
    await vi.advanceTimersByTimeAsync(180);
    expect((await answers).map(({state}) => state)).toEqual(['loading', 'stale']);
  });

  it('says nothing more once the question is withdrawn, though the source does not heed it', async () => {
    const withdrawn = new AbortController();
    const answers = all(withTimeLimit(silent, {vendor: 'Meebook'}), {}, withdrawn.signal);
    await vi.advanceTimersByTimeAsync(10);
    withdrawn.abort();
    expect(await answers).toEqual([]);
  });

  it.each([
    ['throws', new Error('offline'), 'failed'],
    ['is refused', new WriteRefused('not-licensed', 'no'), 'not-licensed'],
    ['gets no token', new TokenRefused('signed-out'), 'signed-out'],
    ['throws nonsense', Object.assign(new Error('odd'), {state: 'ready'}), 'failed'],
  ])('gives the state of a source that %s', async (_, error, state) => {
    const broken: NoteSource = {
      load() {
        throw error;
      },
    };
    expect(await last(withTimeLimit(broken, {vendor: 'Meebook'}))).toEqual({vendor: 'Meebook', state});
  });

  it('says that a source has failed which ends while it loads, or without a word', async () => {
    for (const answers of [[], [{vendor: 'Meebook', state: 'loading'} as const]]) {
      expect(await last(withTimeLimit(says(answers), {vendor: 'Meebook'}))).toMatchObject({state: 'failed'});
    }
  });

  it('leaves the methods of a source as they are', async () => {
    const write = vi.fn(() => Promise.resolve({id: '1'}));
    const limited = withTimeLimit(says([], {write}), {vendor: 'Meebook'});
    expect(await limited.write?.({})).toEqual({id: '1'});
    expect('finish' in limited).toBe(false);
  });
});

describe('guardChild', () => {
  const asked = {childIds: [alma]};

  it('refuses an answer about a child that was not asked for', async () => {
    const refused = vi.fn();
    const source = guardChild(says([{...ready('EasyIQ', {id: '1'}), childId: bo}]), {refused});
    expect(await last(source, asked)).toEqual({vendor: 'EasyIQ', state: 'failed'});
    expect(refused).toHaveBeenCalledWith({vendor: 'EasyIQ', items: 1});
  });

  it('refuses items about another child, and keeps the rest', async () => {
    const source = guardChild(
      says([ready('EasyIQ', {id: '1', childId: alma}, {id: '2', childId: bo}, {id: '3'})]),
    );
    expect(await last(source, asked)).toEqual({
      ...ready('EasyIQ', {id: '1', childId: alma}, {id: '3'}),
      partial: [{vendor: 'EasyIQ', state: 'failed'}],
    });
  });

  it('has failed when nothing is about the child', async () => {
    const source = guardChild(says([ready('EasyIQ', {id: '2', childId: bo})]));
    expect(await last(source, asked)).toEqual({vendor: 'EasyIQ', state: 'failed'});
  });

  it('guards the parts of a joined answer too', async () => {
    const part = {...ready('EasyIQ', {id: '2'}), childId: bo};
    const source = guardChild(says([{...ready('Skolen', {id: '1'}), partial: [part]}]));
    expect(JSON.stringify(await last(source, asked))).not.toContain(bo);
  });

  it('holds a question that names no child to the children of the user', async () => {
    const source = guardChild(says([{...ready('EasyIQ', {id: '1'}), childId: elsewhere}]), {
      childIds: [alma, bo],
    });
    expect(await last(source)).toEqual({vendor: 'EasyIQ', state: 'failed'});
  });

  it('lets right answers through untouched', async () => {
    const answer = {...ready('EasyIQ', {id: '1', childId: alma}), childId: alma};
    expect(await last(guardChild(says([answer])), asked)).toBe(answer);
  });
});

describe('withCache', () => {
  const failing = says([{vendor: 'Skolen', state: 'failed'}]);
  const changing = (...turns: readonly NoteSource[]): NoteSource => {
    const left = [...turns];
    return {load: (query, signal) => (left.shift() ?? failing).load(query, signal)};
  };

  it('shows what it remembers while it asks, and marks it when the net is gone', async () => {
    const source = withCache(changing(says([ready('Skolen', {id: '1'})])), {key: 'noter'});
    expect(await all(source)).toEqual([ready('Skolen', {id: '1'})]);
    expect(await all(source)).toEqual([
      {...ready('Skolen', {id: '1'}), state: 'loading'},
      {...ready('Skolen', {id: '1'}), state: 'stale'},
    ]);
  });

  it('marks it too when the source throws', async () => {
    const broken: NoteSource = {
      load() {
        throw new Error('offline');
      },
    };
    const source = withCache(changing(says([ready('Skolen', {id: '1'})]), broken), {key: 'noter'});
    await all(source);
    expect(await last(source)).toMatchObject({state: 'stale'});
    await expect(last(withCache(broken, {key: 'noter'}))).rejects.toThrow('offline');
  });

  it('does not answer one question with what it knows of another', async () => {
    const source = withCache(changing(says([ready('Skolen', {id: '1'})])), {key: 'noter'});
    await all(source, {childIds: [alma]});
    expect(await last(source, {childIds: [bo]})).toEqual({vendor: 'Skolen', state: 'failed'});
  });

  it.each(['signed-out', 'not-licensed'] as const)(
    'forgets everything when the answer is %s',
    async (state) => {
      const source = withCache(
        changing(says([ready('Skolen', {id: '1'})]), says([{vendor: 'Skolen', state}])),
        {
          key: 'noter',
        },
      );
      await all(source);
      expect(await last(source)).toEqual({vendor: 'Skolen', state});
      expect(await all(source)).toEqual([{vendor: 'Skolen', state: 'failed'}]);
    },
  );

  it('keeps nothing that is sensitive', async () => {
    const source = withCache(changing(says([ready('Skolen', {id: '1'}, {id: '2', sensitive: true})])), {
      key: 'noter',
    });
    await all(source);
    expect((await last(source))?.items).toEqual([{id: '1'}]);
  });

  it('keeps in a storage only when one is handed in, and does without one that fails', async () => {
    const kept = new Map<string, string>();
    const storage: CacheStorage = {
      get: (key) => Promise.resolve(kept.get(key)),
      set: (key, text) => {
        kept.set(key, text);
        return Promise.resolve();
      },
      clear: () => {
        kept.clear();
        return Promise.resolve();
      },
    };
    const options = {key: 'noter mett0101', storage};
    await all(withCache(changing(says([ready('Skolen', {id: '1'})])), options));
    expect([...kept.keys()][0]).toMatch(/^noter mett0101 /);
    expect((await last(withCache(failing, options)))?.state).toBe('stale');
    kept.set([...kept.keys()][0] ?? '', '{"half');
    expect((await last(withCache(failing, options)))?.state).toBe('failed');
    const broken: CacheStorage = {
      get: () => Promise.reject(new Error('full')),
      set: () => Promise.reject(new Error('full')),
      clear: () => Promise.reject(new Error('full')),
    };
    const source = withCache(says([ready('Skolen', {id: '1'})]), {key: 'noter', storage: broken});
    expect((await last(source))?.state).toBe('ready');
  });

  it('forgets the oldest question first', async () => {
    const source = withCache(
      changing(says([ready('Skolen', {id: '1'})]), says([ready('Skolen', {id: '2'})]), failing, failing),
      {key: 'noter', most: 1},
    );
    await all(source, {page: '1'});
    await all(source, {page: '2'});
    expect((await last(source, {page: '1'}))?.state).toBe('failed');
    expect((await last(source, {page: '2'}))?.state).toBe('stale');
  });
});

describe('optimistic', () => {
  const done = (items: readonly Note[], ids: readonly string[]) =>
    items.map((item) => (ids.includes(item.id) ? {...item, done: true} : item));

  function kept(finish: NonNullable<NoteSource['finish']>) {
    const source = optimistic(says([ready('Skolen', {id: '1'}, {id: '2'})], {finish}), {finish: done});
    const changed = vi.fn();
    source.watch?.(changed, new AbortController().signal);
    const now = async () => ((await last(source))?.items ?? []).filter((item) => item.done).map(({id}) => id);
    return {source, changed, now};
  }

  it('shows a change before it is kept', async () => {
    let keep: () => void = () => undefined;
    const {source, changed, now} = kept(() => new Promise((resolve) => (keep = resolve)));
    const write = source.finish?.(['1']);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await now()).toEqual(['1']);
    keep();
    await write;
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('takes a change back that was refused, and no other', async () => {
    let refuse: (error: Error) => void = () => undefined;
    const finish = ([id]: readonly string[]) =>
      new Promise<void>((_, reject) => {
        if (id === '1') refuse = reject;
      });
    const {source, changed, now} = kept(finish);
    const first = source.finish?.(['1']);
    void source.finish?.(['2']);
    expect(await now()).toEqual(['1', '2']);
    refuse(new WriteRefused('step-up-needed', 'NSIS substantial'));
    await expect(first).rejects.toMatchObject({name: 'WriteRefused', state: 'step-up-needed'});
    expect(await now()).toEqual(['2']);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('refuses in one way, however the source fails', async () => {
    const {source} = kept(() => Promise.reject(new TypeError('fetch failed')));
    await expect(source.finish?.(['1'])).rejects.toMatchObject({name: 'WriteRefused', state: 'failed'});
  });
});
