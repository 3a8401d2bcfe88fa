// A host, and the backends behind its widgets, made after the public facts alone: nobody has seen the real ones.

import {tokenBroker} from '../token/token-broker.js';
import {aulaHost, type AulaHostOptions} from './aula-host.js';

/** How the lists of children and institutions come. */
export type ListForm = 'array' | 'commas' | 'repeated';

/** What the fake is like. */
export interface FakeOptions {
  readonly form?: ListForm;
  readonly children?: readonly string[];
  readonly institutions?: readonly string[];
  readonly isMobileApp?: boolean;
  readonly group?: string;
  readonly hasHeight?: boolean;
}

/** The fake's properties, functions and backends. */
export function fakeAula({
  form = 'array',
  children = ['alma1234', 'vigg5678'],
  institutions = ['101001', 'G16713'],
  isMobileApp = false,
  group,
  hasHeight = true,
}: FakeOptions = {}) {
  const heights: number[] = [];
  const asked: {readonly url: URL; readonly init: RequestInit}[] = [];
  const clock = {seconds: 1_793_000_000};
  let minted = 0;

  const list = (values: readonly string[]): unknown =>
    group === undefined ? (form === 'commas' ? values.join(',') : values) : null;

  function token(widgetId: string): string {
    minted += 1;
    const claims = {
      iat: clock.seconds,
      exp: clock.seconds + 60,
      sub: 'maja0001',
      widget: widgetId,
      jti: String(minted),
    };
    return ['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
      .map((part) => btoa(part).replaceAll('=', ''))
      .join('.');
  }

  const isGood = (bearer: string): boolean => {
    const [, claims] = bearer.replace('Bearer ', '').split('.');
    return claims !== undefined && (JSON.parse(atob(claims)) as {exp: number}).exp > clock.seconds;
  };

  return {
    heights,
    asked,
    clock,
    minted: () => minted,
    given: {
      sessionUUID: 'maja0001',
      aulaUuid: '4a0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
      userProfile: 'guardian',
      childFilter: list(children),
      institutionFilter: list(institutions),
      group: group ?? null,
      currentWeekNumber: '2026-W5',
      isMobileApp: String(isMobileApp),
      placement: 'narrow',
      assuranceLevel: '3',
      widgetVersion: '1.10',
      'Csrfp-Token': 'the-csrf-token',
    },
    address(): string {
      const query = new URLSearchParams({
        sessionUUID: 'maja0001',
        userProfile: 'guardian',
        'Csrfp-Token': 'the-csrf-token',
      });
      if (group !== undefined) query.set('group', group);
      for (const [name, values] of [
        ['childFilter', children],
        ['institutionFilter', institutions],
      ] as const) {
        if (group !== undefined) query.set(name, 'null');
        else if (form === 'commas') query.set(name, values.join(','));
        else for (const value of values) query.append(`${name}[]`, value);
      }
      return `?${query.toString()}`;
    },
    functions: {
      getAulaToken: (widgetId: string) => Promise.resolve(token(widgetId)),
      ...(hasHeight && {setIframeHeight: (height: number) => heights.push(height)}),
    },

    /** Answers as each of the backends is known to, quirks and all. */
    fetch: ((address: string, init: RequestInit = {}) => {
      const url = new URL(address);
      asked.push({url, init});
      const headers = new Headers(init.headers);
      const bearer =
        headers.get(url.hostname.startsWith('momo') ? 'aula-authorization' : 'authorization') ?? '';
      const answer = (body: unknown, status = 200): Promise<Response> =>
        Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), {status}));
      switch (url.hostname.split('.')[0]) {
        case 'meebook':
          // A success that says that it is none.
          return isGood(bearer) ? answer([{id: 1}]) : answer({exceptionMessage: 'JWT expired'});
        case 'easyiq':
          return isGood(bearer) ? answer({Events: []}) : answer('<!DOCTYPE html><form>Log ind</form>');
        case 'easyiqportal':
          // Left out headers look like an empty week.
          return answer(headers.get('x-child') ? [{child: headers.get('x-child')}] : []);
        case 'cicero':
          return isGood(bearer) ? answer({loans: []}) : answer('');
        case 'retired':
          return answer('', 410);
        default:
          return isGood(bearer) ? answer({opgaver: []}) : answer('', 401);
      }
    }) as typeof fetch,
  };
}

/** The adapter on the fake, and a way to ask its backends that lives as long as the page. */
export function fakeAulaHost(options: FakeOptions = {}, other: Partial<AulaHostOptions> = {}) {
  const fake = fakeAula(options);
  const host = aulaHost({widgetId: '0029', given: fake.given, functions: fake.functions, ...other});
  const brokers = new Map<string, ReturnType<typeof tokenBroker>>();

  function send(address: string) {
    const broker =
      brokers.get(address) ??
      tokenBroker({
        mint: () => fake.functions.getAulaToken('0029'),
        origins: [new URL(address).origin],
        fetch: fake.fetch,
        // The broker's watch stands still, so that it is the backend that finds a token too old.
        elapsed: () => 0,
      });
    brokers.set(address, broker);
    return broker.send({address});
  }

  return {fake, host, send};
}
