import type {HostContext} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {isAllowedAddress} from '../context/allowed-address.js';
import {type StaticHost, staticHost} from '../context/static-host.js';
import type {Capabilities, Host} from '../host.js';
import {runChecks} from './check.js';
import {type HostUnderTest, hostChecks} from './host-checks.js';

const said: Partial<HostContext> = {isoWeek: '2026-W48', timeZone: 'Europe/Copenhagen'};

const token = (claims: object) => `eyJhbGciOiJIUzI1NiJ9.${btoa(JSON.stringify(claims))}.c2ln`;

const can: Capabilities = {
  getToken: ({audience}) => Promise.resolve(token({aud: audience, iat: 1_800_000_000, exp: 1_800_000_060})),
  navigate: (target) =>
    Promise.resolve(target.kind !== 'address' || isAllowedAddress(target.url, ['https://mu.example/'])),
  setCount: () => Promise.resolve(true),
  resize: () => Promise.resolve(false),
};

function tested(make: () => Host): HostUnderTest {
  return {
    make,
    change: (host) => (host as StaticHost).change({isoWeek: '2026-W49'}),
    audiences: ['https://mu.example', 'https://easyiq.example'],
    milliseconds: 60,
  };
}

/** A right host with some things of its own. */
function hostWith(wrong: Partial<Host>): Host {
  const host = staticHost(said, can);
  return {...host, context: host.context, watch: (...given) => host.watch(...given), ...wrong};
}

/** A right host that can do one thing in its own way. */
const ableTo = (capabilities: Capabilities) => () => staticHost(said, {...can, ...capabilities});

const right = staticHost(said, can).context;

/** One planted fault for each check, by the check's id. */
const faults: Readonly<Record<string, () => Host>> = {
  'context-unreadable': () => hostWith({context: {...right, children: 'Alma' as never}}),
  'token-in-context': () => hostWith({context: {...right, extensions: {'urn:x': token({sub: 'mette'})}}}),
  'capability-missing': () => hostWith({capabilities: {...can, navigate: undefined as never}}),
  'capability-unsaid': () => hostWith({capabilities: {...can, print: () => Promise.resolve(true)}}),
  'capability-throws': ableTo({
    setCount: () => {
      throw new Error('no badge');
    },
  }),
  'address-open': ableTo({navigate: () => Promise.resolve(true)}),
  'token-shared': ableTo({getToken: () => Promise.resolve(token({iat: 1, exp: 61}))}),
  'token-long-lived': ableTo({
    getToken: ({audience}) => Promise.resolve(token({aud: audience, iat: 1, exp: 9e9})),
  }),
  'change-untold': () => {
    const host = staticHost(said, can);
    const context = {...host.context};
    return {
      ...host,
      context,
      watch: () => undefined,
      change: () => Object.assign(context, {isoWeek: '2026-W49'}),
    } as Host;
  },
  'change-told-to-the-gone': () => {
    const host = staticHost(said, can);
    return {
      ...host,
      context: host.context,
      change: (part: object) => host.change(part),
      watch: (changed) => host.watch(changed, new AbortController().signal),
    } satisfies Host & {change: unknown};
  },
};

describe('hostChecks', () => {
  it('find nothing wrong with a host that is right', async () => {
    const outcomes = await runChecks(hostChecks(tested(() => staticHost(said, can))));
    expect(outcomes.filter(({outcome}) => outcome !== 'right')).toEqual([]);
  });

  it('find nothing wrong with a host that says and can do next to nothing', async () => {
    const outcomes = await runChecks(hostChecks({make: () => staticHost()}));
    expect(outcomes.filter(({outcome}) => outcome === 'wrong')).toEqual([]);
  });

  it.each(Object.entries(faults))('find the planted fault %s', async (id, make) => {
    const check = hostChecks(tested(make)).find((one) => one.id === id);
    await expect(check?.run()).rejects.toMatchObject({name: 'ConformanceFault', id});
  });

  it('have a planted fault each', () => {
    expect(hostChecks(tested(() => staticHost())).map(({id}) => id)).toEqual(Object.keys(faults));
  });
});
