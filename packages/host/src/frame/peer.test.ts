import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Answer} from '../answer.js';
import type {CalendarItem} from '../calendar-item.js';
import {WriteRefused} from '../source.js';
import {staticCalendarSource} from '../static-calendar-source.js';
import {openPeer, type Peer, type PeerOptions, PeerRefused} from './peer.js';
import {plainCopy} from './plain.js';
import {offerOf, readOffer, remoteSource, serveSource} from './remote-source.js';
import type {Sources} from './source-methods.js';
import {throttle} from './throttle.js';

const days = {startDate: '2026-11-16', endDate: '2026-11-22'};
const danish: CalendarItem = {
  id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
  title: 'Dansk',
  start: '2026-11-16T08:00:00',
  end: '2026-11-16T09:30:00',
};
const peers: Peer[] = [];

afterEach(() => {
  for (const peer of peers.splice(0)) peer.close();
});

describe('a source on the other side of a port', () => {
  it('answers as it does on its own side', async () => {
    const source = remoteCalendar({calendar: staticCalendarSource([danish], {vendor: 'Elmelund Skole'})});
    expect(await answersOf(source)).toEqual([{vendor: 'Elmelund Skole', state: 'ready', items: [danish]}]);
  });

  it('cannot answer in another vendor’s name, not even in its parts', async () => {
    const part: Answer<CalendarItem> = {vendor: 'Aula', state: 'failed'};
    const calendar = staticCalendarSource([danish], {vendor: 'Aula', partial: [part]});
    const [answer] = await answersOf(remoteCalendar({calendar}, {vendor: 'Solbakken'}));
    expect(answer).toMatchObject({vendor: 'Solbakken', partial: [{vendor: 'Solbakken', state: 'failed'}]});
  });

  it.each([
    ['a state that is none', {vendor: 'x', state: 'fine'}],
    ['items that are no list', {vendor: 'x', state: 'ready', items: '<html>'}],
    ['a page', '<!doctype html>'],
    ['nothing', undefined],
  ])('has failed when it answers with %s', async (_, value) => {
    const calendar = {load: () => once(value)} as unknown as NonNullable<Sources['calendar']>;
    expect(await answersOf(remoteCalendar({calendar}, {vendor: 'Solbakken'}))).toEqual([
      {vendor: 'Solbakken', state: 'failed'},
    ]);
  });

  it('has failed when it is silent for too long', async () => {
    const calendar = staticCalendarSource([], {vendor: 'x', state: 'loading'});
    const answers = await answersOf(remoteCalendar({calendar}, {timeLimit: 30}));
    expect(answers.map(({state}) => state)).toEqual(['loading', 'failed']);
  });

  it('stops on its own side when the question is withdrawn', async () => {
    let stopped = false;
    const calendar = {
      async *load(_: unknown, signal: AbortSignal) {
        yield {vendor: 'x', state: 'loading' as const};
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        stopped = true;
      },
    };
    const controller = new AbortController();
    const answers = remoteCalendar({calendar}).load(days, controller.signal)[Symbol.asyncIterator]();
    await answers.next();
    controller.abort();
    expect((await answers.next()).done).toBe(true);
    await vi.waitFor(() => expect(stopped).toBe(true));
  });

  it('hands on what stands in the way of a write, and never what it said', async () => {
    const calendar = {
      ...staticCalendarSource([danish], {vendor: 'x'}),
      remove: () => Promise.reject(new WriteRefused('step-up-needed', 'Alma 010101-1234')),
    };
    const refused: unknown = await remoteCalendar({calendar})
      .remove?.({eventId: danish.id})
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({name: 'WriteRefused', state: 'step-up-needed'});
    expect(String(refused)).not.toContain('010101');
  });

  it('has no method that is not there, and none that may not be used', () => {
    const sources: Sources = {
      calendar: {
        load: () => once<Answer<CalendarItem>>({vendor: 'x', state: 'empty'}),
        remove: () => Promise.resolve({}),
      },
    };
    expect(offerOf(sources, () => true)).toEqual({calendar: ['load', 'remove']});
    expect(offerOf(sources, (_, kind) => kind !== 'write')).toEqual({calendar: ['load']});
    expect(readOffer({calendar: ['load', 'constructor'], diary: ['load']})).toEqual({calendar: ['load']});
  });

  it('does not do what it did not offer', async () => {
    const remove = vi.fn();
    const calendar = {load: () => once<Answer<CalendarItem>>({vendor: 'x', state: 'empty'}), remove};
    const [, other] = pair({
      serve: (path, args, signal) =>
        serveSource({calendar}, (_, kind) => kind !== 'write', path.replace('source/', ''), args, signal),
    });
    for (const path of ['calendar/remove', 'calendar/constructor', 'diary/load', '__proto__/toString', '']) {
      await expect(other.ask(`source/${path}`, []), path).rejects.toMatchObject({state: 'not-licensed'});
    }
    expect(remove).not.toHaveBeenCalled();
  });

  it('tells of changes, hours apart', async () => {
    let change = (): void => undefined;
    const calendar = {
      load: () => once<Answer<CalendarItem>>({vendor: 'x', state: 'empty'}),
      watch: (changed: () => void) => {
        change = changed;
      },
    };
    let seen = 0;
    const leaving = new AbortController();
    remoteCalendar({calendar}, {timeLimit: 10}).watch?.(() => (seen += 1), leaving.signal);
    await new Promise((resolve) => setTimeout(resolve, 50));
    change();
    await vi.waitFor(() => expect(seen).toBe(1));
    leaving.abort();
  });
});

describe('a port', () => {
  it('is closed when the other side says more than it may', async () => {
    const flooded = vi.fn();
    const heard = vi.fn();
    const [, other] = pair({flooded, heard, mostPerSecond: 50});
    for (let time = 0; time < 200; time += 1) other.tell('count', time);
    await vi.waitFor(() => expect(flooded).toHaveBeenCalledTimes(1));
    expect(heard).toHaveBeenCalledTimes(50);
  });

  it('passes over what it does not understand', async () => {
    const heard = vi.fn();
    const {port1, port2} = new MessageChannel();
    peers.push(openPeer(port1, {serve: () => once(1), heard}));
    for (const rubbish of [
      null,
      1,
      'ask',
      [],
      {type: 'ask'},
      {type: 'later', id: 1},
      {type: 'item', id: '1'},
    ]) {
      port2.postMessage(rubbish);
    }
    port2.postMessage({type: 'tell', name: 'hello'});
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('hello', undefined));
    port2.close();
  });

  it('ends every question when it is closed', async () => {
    const [mine, other] = pair({serve: () => forever()});
    const asked = other.ask('anything', []);
    other.close();
    await expect(asked).rejects.toThrow(PeerRefused);
    mine.close();
  });

  it('carries data only', () => {
    const deep = Array.from({length: 60}).reduce<unknown>((inner) => [inner], 1);
    expect(plainCopy({a: 1, run: () => 1, when: new Date(0), list: [{b: undefined}]})).toEqual({
      a: 1,
      list: [{}],
    });
    expect(plainCopy(deep)).toBeUndefined();
    expect(plainCopy(JSON.parse('{"__proto__": {"isAdmin": true}}'))).toEqual({});
  });
});

describe('a throttle', () => {
  it('passes the first at once and the last for sure, five a second', async () => {
    vi.useFakeTimers();
    const passed: number[] = [];
    const heights = throttle((height: number) => passed.push(height));
    for (let height = 1; height <= 100; height += 1) {
      void heights.push(height);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(passed.length).toBeLessThanOrEqual(6);
    expect(passed[0]).toBe(1);
    expect(passed.at(-1)).toBe(100);
  });
});

function pair(options: Partial<PeerOptions> = {}): [Peer, Peer] {
  const {port1, port2} = new MessageChannel();
  const usual: PeerOptions = {serve: () => once(undefined), heard: () => undefined};
  const made: [Peer, Peer] = [
    openPeer(port1, {...usual, ...options}),
    openPeer(port2, {...usual, timeLimit: options.timeLimit ?? 10_000}),
  ];
  peers.push(...made);
  return made;
}

function remoteCalendar(sources: Sources, {vendor, timeLimit}: {vendor?: string; timeLimit?: number} = {}) {
  const [, other] = pair({
    serve: (path, args, signal) =>
      serveSource(sources, () => true, path.replace('source/', ''), args, signal),
    ...(timeLimit !== undefined && {timeLimit}),
  });
  return remoteSource({
    name: 'calendar',
    methods: offerOf(sources, () => true).calendar ?? [],
    peer: () => Promise.resolve(other),
    ...(vendor !== undefined && {vendor}),
  });
}

async function answersOf(source: ReturnType<typeof remoteCalendar>): Promise<Answer<CalendarItem>[]> {
  const answers = [];
  for await (const answer of source.load(days, new AbortController().signal)) answers.push(answer);
  return answers;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}

async function* forever(): AsyncGenerator<never> {
  await new Promise(() => undefined);
  yield undefined as never;
}
