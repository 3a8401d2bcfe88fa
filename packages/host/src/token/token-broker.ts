import {type Refusal, type RefusedState, refusal, refusalOf} from './refusal.js';
import {lifeOf} from './token-life.js';

/** Thrown in place of a token; its message names no token, no address and no person. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  /** What the user has to do first. */
  readonly state: RefusedState;

  constructor(state: RefusedState) {
    super(`The host gave no token: ${state}.`);
    this.state = state;
  }
}

/** How a broker gets tokens, and to whom it shows them. */
export interface TokenBrokerOptions {
  /**
   * Asks the host for a new token; rejects with `TokenRefused` when the user must do something first.
   *
   * It is asked once for all who wait.
   */
  readonly mint: (signal: AbortSignal) => Promise<string>;

  /** The origins that may see the token, as https://api.example.dk; every other address is refused. */
  readonly origins: readonly string[];

  /** The header that carries it. Default `Authorization`, with the word Bearer before the token. */
  readonly header?: string;

  /** The longest that a token is kept, in seconds, whatever it says itself. Default 60, as in Aula. */
  readonly maxSeconds?: number;

  /** How long before its end a token is no longer handed out, in seconds. Default 5. */
  readonly marginSeconds?: number;

  /** The longest that a request, or a mint, may take, in milliseconds. Default 8000. */
  readonly timeLimit?: number;

  /** Milliseconds since any fixed moment, never going back. Default `performance.now`. */
  readonly elapsed?: () => number;

  /** Default the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What is asked of a backend. */
export interface VendorRequest {
  /** An absolute address, without any token in it. */
  readonly address: string;

  /** Default GET. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;

  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Data that a backend gave; `body` is what its JSON says, undefined when it said nothing. */
export interface VendorData {
  readonly state: 'ready';
  readonly body: unknown;
}

/** Keeps one short-lived token for everybody on a page who talks to one backend. */
export interface TokenBroker {
  /** A token that is still good; rejects with `TokenRefused`, or with the signal's reason. */
  getToken(signal?: AbortSignal): Promise<string>;

  /**
   * Sends a request with the token in a header, and once more with a fresh one when the first was refused.
   *
   * Resolves with data or a refusal; rejects only with the signal's reason, and with a `TypeError` when
   * the request would show the token to an address that may not see it.
   */
  send(request: VendorRequest, signal?: AbortSignal): Promise<VendorData | Refusal>;

  /** Forgets the token, for when the user signs out. */
  forget(): void;
}

interface Kept {
  readonly token: string;
  readonly until: number;
}

/** Makes a broker; it holds its token in memory only. */
export function tokenBroker({
  mint,
  origins,
  header = 'Authorization',
  maxSeconds = 60,
  marginSeconds = 5,
  timeLimit = 8000,
  elapsed = () => performance.now(),
  fetch: ask = (...request) => fetch(...request),
}: TokenBrokerOptions): TokenBroker {
  let kept: Kept | undefined;
  let minting: Promise<string> | undefined;
  let generation = 0;

  async function mintOnce(): Promise<string> {
    const begun = elapsed();
    const mine = generation;
    const token = await within(timeLimit, mint).catch((error: unknown) => {
      // What a mint throws may quote the token or the user, so nothing of it is handed on.
      throw error instanceof TokenRefused ? error : new TokenRefused('failed');
    });
    if (!isToken(token)) throw new TokenRefused('failed');
    const life = lifeOf(token, maxSeconds, marginSeconds);
    // Counted from before the host was asked: the token is at least that young.
    if (mine === generation) kept = {token, until: begun + life * 1000};
    return token;
  }

  function getToken(signal?: AbortSignal): Promise<string> {
    signal?.throwIfAborted();
    if (kept !== undefined && elapsed() < kept.until) return Promise.resolve(kept.token);
    if (minting === undefined) {
      const mine = mintOnce().finally(() => {
        if (minting === mine) minting = undefined;
      });
      minting = mine;
    }
    return signal === undefined ? minting : orAborted(minting, signal);
  }

  /** Many callers may learn at once that one token is refused; only the first of them throws it away. */
  function discard(token: string): void {
    if (kept?.token === token) kept = undefined;
  }

  async function once(
    request: VendorRequest,
    token: string,
    signal?: AbortSignal,
  ): Promise<VendorData | Refusal> {
    const limit = AbortSignal.timeout(timeLimit);
    const {address, method = 'GET', headers, body} = request;
    try {
      const response = await ask(address, {
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && {'content-type': 'application/json'}),
          ...headers,
          [header]: `Bearer ${token}`,
        },
        ...(body !== undefined && {body: JSON.stringify(body)}),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        // The token must not follow a redirect, nor the address go to anybody else.
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        credentials: 'omit',
        cache: 'no-store',
      });
      const text = await response.text();
      return refusalOf(response, text) ?? {state: 'ready', body: text === '' ? undefined : JSON.parse(text)};
    } catch {
      signal?.throwIfAborted();
      return refusal(limit.aborted ? 'time-limit' : 'network');
    }
  }

  return {
    getToken,

    async send(request, signal) {
      assertMayGo(request, header, origins);
      let answer: VendorData | Refusal | undefined;
      for (let attempt = 0; attempt < 2; attempt += 1) {
        let token: string;
        try {
          token = await getToken(signal);
        } catch (error) {
          signal?.throwIfAborted();
          if (!(error instanceof TokenRefused)) throw error;
          return {state: error.state, reason: 'no-token'};
        }
        assertNotIn(request.address, token);
        answer = await once(request, token, signal);
        if (answer.state === 'ready' || !mayBeStaleToken(answer, request)) return answer;
        discard(token);
      }
      return answer as Refusal;
    },

    forget() {
      generation += 1;
      kept = undefined;
      minting = undefined;
    },
  };
}

/** Whether a fresh token could help, and sending again can do no harm. */
function mayBeStaleToken({reason, status}: Refusal, {method = 'GET'}: VendorRequest): boolean {
  if (reason === 'expired' || reason === 'forbidden' || reason === 'login-page') return true;
  // Some backends answer an old token with nothing at all; what was to be written may then be written.
  return reason === 'unreadable' && status === 200 && method === 'GET';
}

function assertMayGo(
  {address, headers = {}}: VendorRequest,
  header: string,
  origins: readonly string[],
): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !origins.includes(url.origin)) {
    throw new TypeError('The address is not at one of the origins that may see the token.');
  }
  const names: string[] = [];
  url.searchParams.forEach((_, key) => names.push(key));
  if (names.some((name) => /token|csrf|authorization|jwt/i.test(name))) {
    throw new TypeError('An address is logged on its way, so no token may stand in it: use the header.');
  }
  if (Object.keys(headers).some((name) => name.toLowerCase() === header.toLowerCase())) {
    throw new TypeError(`The header ${header} is the broker's own.`);
  }
}

function assertNotIn(address: string, token: string): void {
  if (address.includes(token)) throw new TypeError('The token stands in the address.');
}

/** What may stand in a header after the word Bearer (RFC 6750). */
function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9\-._~+/]+=*$/.test(value);
}

async function within<Value>(limit: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const signal = AbortSignal.timeout(limit);
  return orAborted(work(signal), signal);
}

function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
