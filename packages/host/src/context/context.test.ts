import type {HostContext} from '@skolebro/models';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Host} from '../host.js';
import {isAllowedAddress} from './allowed-address.js';
import {childrenOf, idIn, localeOf, missingParts, timeZoneOf} from './context-view.js';
import {staticHost} from './static-host.js';
import {offers, use} from './use-capability.js';

const alma = '0198d5a0-0001-7000-8000-000000000201';
const nor = '0198d5a0-0001-7000-8000-000000000202';

describe('use', () => {
  afterEach(() => vi.useRealTimers());

  it('gives what the host gives', async () => {
    const host = staticHost({}, {getToken: ({audience}) => Promise.resolve(`token for ${audience}`)});
    expect(await use(host, 'getToken', {audience: 'huskelisten'})).toEqual({
      done: true,
      value: 'token for huskelisten',
    });
  });

  it.each([
    ['there is no host', undefined, 'absent'],
    ['the host cannot', staticHost(), 'absent'],
    ['the host says no', staticHost({}, {print: () => Promise.resolve(false)}), 'refused'],
    ['the host rejects', staticHost({}, {print: () => Promise.reject(new Error('paper jam'))}), 'failed'],
    ['the host throws', staticHost({}, {print: () => broken()}), 'failed'],
  ])('throws nothing when %s', async (_, host: Host | undefined, reason) => {
    expect(await use(host, 'print')).toEqual({done: false, reason});
  });

  it('does not wait for a host that never answers', async () => {
    vi.useFakeTimers();
    const host = staticHost({}, {navigate: () => new Promise(() => undefined)});
    const outcome = use(host, 'navigate', {kind: 'thread', threadId: alma});
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toEqual({done: false, reason: 'time-limit'});
  });

  it('asks only for what the context says the host can do', async () => {
    const copyText = vi.fn(() => Promise.resolve(true));
    const host: Host = {
      context: {version: '1.0', locale: 'da'},
      capabilities: {copyText},
      watch: () => undefined,
    };
    expect(offers(host, 'copyText')).toBe(false);
    expect(await use(host, 'copyText', 'x')).toEqual({done: false, reason: 'absent'});
    expect(copyText).not.toHaveBeenCalled();
  });
});

describe('staticHost', () => {
  it('says what it can do and keeps what it was asked', async () => {
    const host = staticHost({locale: 'en-GB'}, {setCount: () => Promise.resolve(true)});
    expect(host.context).toEqual({version: '1.0', locale: 'en-GB', capabilities: ['set-count']});
    await use(host, 'setCount', 3);
    expect(host.calls).toEqual([{name: 'setCount', given: [3]}]);
  });

  it('tells of changes until its listener leaves', () => {
    const host = staticHost({isoWeek: '2026-W47'});
    const leaving = new AbortController();
    const weeks: (string | undefined)[] = [];
    host.watch(({isoWeek}) => weeks.push(isoWeek), leaving.signal);
    host.watch(() => weeks.push('never'), AbortSignal.abort());
    host.change({isoWeek: '2026-W48'});
    host.change({isoWeek: undefined});
    leaving.abort();
    host.change({isoWeek: '2026-W50'});
    expect(weeks).toEqual(['2026-W48', undefined]);
    expect(host.context.isoWeek).toBe('2026-W50');
  });

  it('leaves out what is not of the contract', () => {
    expect(staticHost({timeZone: 12 as unknown as string}).context).toEqual({
      version: '1.0',
      locale: 'da-DK',
    });
  });
});

describe('isAllowedAddress', () => {
  const allowed = ['https://laering.example/opgaver', 'https://*.skole.example/', 'http://localhost:4000'];

  it.each([
    ['https://laering.example/opgaver'],
    ['https://laering.example/opgaver/12?vis=alt'],
    ['https://elmelund.skole.example/'],
    ['http://localhost:4000/x'],
  ])('lets %s through', (address) => {
    expect(isAllowedAddress(address, allowed)).toBe(true);
  });

  it.each([
    ['https://laering.example/opgaverne'],
    ['https://laering.example/'],
    ['http://laering.example/opgaver'],
    ['https://laering.example.evil.example/opgaver'],
    ['https://laering.example@evil.example/opgaver'],
    ['https://mette:hemmelig@laering.example/opgaver'],
    ['https://skole.example/'],
    ['https://evilskole.example/'],
    ['http://localhost:4001/x'],
    ['https://laering.example/opgaver/../admin'],
    ['https://laering.example/opgaver?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtIn0.abc'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//laering.example/opgaver'],
    ['opgaver'],
    [''],
  ])('keeps %s out', (address) => {
    expect(isAllowedAddress(address, allowed)).toBe(false);
  });

  it('lets nothing through where nothing is allowed', () => {
    expect(isAllowedAddress('https://laering.example/', [])).toBe(false);
    expect(isAllowedAddress('https://laering.example/', ['https://', '*', ''])).toBe(false);
  });
});

describe('what a component reads from its context', () => {
  const context: HostContext = {
    version: '1.0',
    locale: 'en-GB',
    timeZone: 'America/Nuuk',
    children: [
      {id: alma, name: 'Alma', groupName: '4.B', institutionNumber: '280101'},
      {id: nor, name: 'Nor', alias: 'Barn 2', institutionNumber: 'G16713'},
    ],
    institutions: [
      {
        institutionNumber: '280101',
        name: 'Elmelund Skole',
        municipalityCode: '0461',
        municipalityName: 'Odense',
      },
      {
        institutionNumber: 'G16713',
        name: 'Solsikken',
        municipalityCode: '0480',
        municipalityName: 'Nordfyn',
      },
    ],
  };

  it('names the children, with their kommune where they have two', () => {
    expect(childrenOf(context)).toEqual([
      {id: alma, name: 'Alma', group: '4.B', institution: 'Elmelund Skole', municipality: 'Odense'},
      {id: nor, alias: 'Barn 2', institution: 'Solsikken', municipality: 'Nordfyn'},
    ]);
  });

  it('never hands on the name of a protected child', () => {
    expect(JSON.stringify(childrenOf(context))).not.toContain('"Nor"');
  });

  it('falls back on Denmark where the host says nothing, or what no browser knows', () => {
    expect([localeOf(undefined), timeZoneOf(undefined), childrenOf(undefined)]).toEqual([
      'da-DK',
      'Europe/Copenhagen',
      [],
    ]);
    expect(timeZoneOf({...context, timeZone: 'Mars/Olympus'})).toBe('Europe/Copenhagen');
    expect(timeZoneOf(context)).toMatch(/Nuuk|Godthab/);
  });

  it('says which parts are missing', () => {
    expect(missingParts(context, ['children', 'isoWeek', 'theme'])).toEqual(['isoWeek', 'theme']);
    expect(missingParts(undefined, ['locale'])).toEqual(['locale']);
  });

  it('does not choose between two ids of one system', () => {
    const system = 'https://unilogin.example/';
    const one = {system, value: 'alma0201'};
    const other = {system, value: 'alma0202'};
    expect(idIn(system, {identifiers: [one, {system: 'urn:x', value: '7'}, one]})).toBe('alma0201');
    expect(idIn(system, {identifiers: [one, other]})).toBeUndefined();
    expect(idIn(system, {})).toBeUndefined();
  });
});

function broken(): never {
  throw new Error('no paper');
}
