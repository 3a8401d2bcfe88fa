import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {tokenBroker, TokenRefused, type TokenBroker, type TokenBrokerOptions} from './token-broker.js';

const address = 'https://api.solbakken.example/events?from=2026-11-02';
const ok = () => new Response('[]', {headers: {'content-type': 'application/json'}});
const expired = () => new Response('', {status: 401});

describe('the token broker', () => {
  it('asks the host once for all who wait, and not again while the token lives', async () => {
    const {broker, mint} = made();
    const tokens = await Promise.all([broker.getToken(), broker.getToken(), broker.getToken()]);
    expect(new Set(tokens).size).toBe(1);
    expect(await broker.getToken()).toBe(tokens[0]);
    expect(mint).toHaveBeenCalledTimes(1);
  });

  it('asks again when the minute has passed, less its margin', async () => {
    const {broker, mint, clock} = made();
    await broker.getToken();
    clock.now = 54_900;
    await broker.getToken();
    expect(mint).toHaveBeenCalledTimes(1);
    clock.now = 55_000;
    await broker.getToken();
    expect(mint).toHaveBeenCalledTimes(2);
  });

  it('counts the life of a token from before the host was asked', async () => {
    const {broker, mint, clock} = made({
      mint: () => {
        clock.now += 7000;
        return Promise.resolve('t.1');
      },
    });
    await broker.getToken();
    clock.now = 55_000;
    await broker.getToken();
    expect(mint).toHaveBeenCalledTimes(2);
  });

  it('hands nothing out longer than the token lives, however wrong the clock of the device is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: -4e9, max: 4e9}),
        fc.integer({min: 0, max: 600}),
        fc.integer({min: 0, max: 600_000}),
        async (skew, life, later) => {
          const {broker, clock} = made({mint: () => Promise.resolve(jwt({iat: skew, exp: skew + life}))});
          await broker.getToken();
          clock.now = later;
          const before = mintsOf(broker);
          await broker.getToken();
          if (later >= Math.min(60, life) * 1000) expect(mintsOf(broker)).toBe(before + 1);
        },
      ),
    );
  });

  it('sends the token in a header, to nobody else, and leaves no trace of where it went', async () => {
    const {broker, asked} = made();
    expect(await broker.send({address})).toEqual({state: 'ready', body: []});
    const [[url, init]] = asked.mock.calls as [[string, RequestInit]];
    expect(url).toBe(address);
    expect(init.headers).toMatchObject({Authorization: 'Bearer token-1'});
    expect(init).toMatchObject({
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
      cache: 'no-store',
    });
  });

  it('takes the header that a vendor asks for', async () => {
    const {broker, asked} = made({header: 'Aula-Authorization'});
    await broker.send({address});
    expect(asked.mock.calls[0]?.[1]?.headers).toMatchObject({'Aula-Authorization': 'Bearer token-1'});
  });

  it.each([
    ['another origin', {address: 'https://elsewhere.example/events'}],
    ['no address', {address: '/events'}],
    ['a token in the address', {address: `${address}&access_token=x`}],
    ['the host’s CSRF token in the address', {address: `${address}&Csrfp-Token=x`}],
    ['its own header taken', {address, headers: {authorization: 'Basic x'}}],
  ])('sends nothing to %s', async (_, request) => {
    const {broker, asked, mint} = made();
    await expect(broker.send(request)).rejects.toThrow(TypeError);
    expect(asked).not.toHaveBeenCalled();
    expect(mint).not.toHaveBeenCalled();
  });

  it.each([
    ['401', 401, '', 'signed-out', 'expired', 2],
    ['403', 403, '', 'not-licensed', 'forbidden', 2],
    ['410', 410, '', 'failed', 'retired', 1],
    [
      'a success that says the token is too old',
      200,
      '{"message":"JWT expired at 2026-11-04"}',
      'signed-out',
      'expired',
      2,
    ],
    ['a success with an error in it', 200, '{"error":"database"}', 'failed', 'error-body', 1],
    [
      'an envelope that says signed out',
      200,
      '{"status":{"code":448,"message":""},"data":null}',
      'signed-out',
      'expired',
      2,
    ],
    ['an envelope that says forbidden', 200, '{"status":{"code":403}}', 'not-licensed', 'forbidden', 2],
    ['a page to sign in', 200, '<!DOCTYPE html><title>Log ind</title>', 'signed-out', 'login-page', 2],
    ['a redirect', 302, '', 'signed-out', 'login-page', 2],
    ['nothing at all', 200, '', 'failed', 'unreadable', 2],
    ['half a list', 200, '[{"id":', 'failed', 'unreadable', 2],
    ['a server that is down', 503, 'down', 'failed', 'server', 1],
  ])('tells %s apart', async (_, status, body, state, reason, times) => {
    const {broker, asked} = made({fetch: () => Promise.resolve(new Response(body, {status}))});
    expect(await broker.send({address})).toEqual({state, reason, status});
    expect(asked).toHaveBeenCalledTimes(times);
  });

  it('asks for a higher sign-in at once when the backend does', async () => {
    const headers = {'www-authenticate': 'Bearer error="insufficient_user_authentication", acr_values="3"'};
    const {broker, asked} = made({fetch: () => Promise.resolve(new Response('', {status: 401, headers}))});
    expect(await broker.send({address})).toEqual({state: 'step-up-needed', reason: 'step-up', status: 401});
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('sends again with a fresh token when the first ran out on the way', async () => {
    const {broker, asked} = made({
      fetch: (_, init) => Promise.resolve(bearer(init) === 'token-1' ? expired() : ok()),
    });
    expect(await broker.send({address})).toEqual({state: 'ready', body: []});
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('mints once more for all whose token was refused together', async () => {
    const {broker, mint} = made({
      fetch: (_, init) => Promise.resolve(bearer(init) === 'token-1' ? expired() : ok()),
    });
    const answers = await Promise.all(Array.from({length: 10}, () => broker.send({address})));
    expect(new Set(answers.map(({state}) => state))).toEqual(new Set(['ready']));
    expect(mint).toHaveBeenCalledTimes(2);
  });

  it('does not write twice when it cannot know whether the first was kept', async () => {
    const {broker, asked} = made({fetch: () => Promise.resolve(new Response('', {status: 200}))});
    expect(await broker.send({address, method: 'POST', body: {title: 'Ferie'}})).toMatchObject({
      state: 'failed',
    });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('gives up on a backend that never answers', async () => {
    const {broker} = made({fetch: never, timeLimit: 20});
    expect(await broker.send({address})).toEqual({state: 'failed', reason: 'time-limit'});
  });

  it('gives up on a host that never gives a token', async () => {
    const {broker} = made({mint: () => new Promise(() => {}), timeLimit: 20});
    expect(await broker.send({address})).toEqual({state: 'failed', reason: 'no-token'});
  });

  it('says what the user must do when the host gives no token', async () => {
    const {broker} = made({mint: () => Promise.reject(new TokenRefused('step-up-needed'))});
    expect(await broker.send({address})).toEqual({state: 'step-up-needed', reason: 'no-token'});
  });

  it.each(['', 'a b', 'a\r\nx-admin: 1', 'æ', undefined, {}])('takes no token like %j', async (token) => {
    const {broker, asked} = made({mint: () => Promise.resolve(token as string)});
    expect(await broker.send({address})).toEqual({state: 'failed', reason: 'no-token'});
    expect(asked).not.toHaveBeenCalled();
  });

  it('lets one caller leave while the others wait on', async () => {
    const {broker, mint} = made();
    const leaves = new AbortController();
    const left = broker.send({address}, leaves.signal);
    const stays = broker.send({address});
    leaves.abort(new Error('closed'));
    await expect(left).rejects.toThrow('closed');
    expect(await stays).toMatchObject({state: 'ready'});
    expect(mint).toHaveBeenCalledTimes(1);
  });

  it('forgets its token when the user signs out, even one that is on its way', async () => {
    const {broker, mint} = made();
    const underway = broker.getToken();
    broker.forget();
    await underway;
    await broker.getToken();
    expect(mint).toHaveBeenCalledTimes(2);
  });

  it('never shows the token: not in an error, not in an answer, not in itself, not on the console', async () => {
    const said = vi.spyOn(console, 'error');
    const secret = 'secret-token';
    const failing = made({mint: () => Promise.reject(new Error(`no ${secret}`))}).broker;
    const refused = made({
      mint: () => Promise.resolve(secret),
      fetch: () => Promise.reject(new Error(secret)),
    }).broker;
    const shown = [
      await failing.getToken().catch(shownBy),
      JSON.stringify(await refused.send({address})),
      await refused.send({address: `${address}&q=${secret}`}).then(shownBy, shownBy),
      JSON.stringify(refused),
      JSON.stringify(said.mock.calls),
    ].join();
    expect(shown).not.toContain(secret);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const mints = new WeakMap<TokenBroker, () => number>();

function mintsOf(broker: TokenBroker): number {
  return mints.get(broker)?.() ?? 0;
}

function made(options: Partial<TokenBrokerOptions> = {}) {
  const clock = {now: 0};
  let count = 0;
  const mint = vi.fn(options.mint ?? (() => Promise.resolve(`token-${String((count += 1))}`)));
  const asked = vi.fn<typeof fetch>(options.fetch ?? (() => Promise.resolve(ok())));
  const broker = tokenBroker({
    origins: ['https://api.solbakken.example'],
    elapsed: () => clock.now,
    ...options,
    mint,
    fetch: asked,
  });
  mints.set(broker, () => mint.mock.calls.length);
  return {broker, mint, asked, clock};
}

function shownBy(value: unknown): string {
  return `${value instanceof Error ? `${value.message} ${value.stack ?? ''}` : ''} ${JSON.stringify(value)}`;
}

function bearer(init: RequestInit | undefined): string | undefined {
  return (init?.headers as Record<string, string>)['Authorization']?.replace('Bearer ', '');
}

function jwt(claims: object): string {
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part({alg: 'ES256'})}.${part(claims)}.c2lnbmF0dXJl`;
}

function never(_: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });
}
