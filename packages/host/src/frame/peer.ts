import type {RefusedState} from '../token/refusal.js';
import {isRecord, plainCopy} from './plain.js';

/** What is said through the port; both sides say the same. */
type Wire =
  | {readonly type: 'ask'; readonly id: number; readonly name: string; readonly args: readonly unknown[]}
  | {readonly type: 'stop'; readonly id: number}
  | {readonly type: 'item'; readonly id: number; readonly value?: unknown}
  | {readonly type: 'end'; readonly id: number}
  | {readonly type: 'fail'; readonly id: number; readonly state: RefusedState}
  | {readonly type: 'tell'; readonly name: string; readonly value?: unknown};

/** Why a question got no answer, in the state that a widget shows. */
export class PeerRefused extends Error {
  override readonly name = 'PeerRefused';
  readonly state: RefusedState;

  constructor(state: RefusedState, message = 'The other side of the frame refused.') {
    super(message);
    this.state = state;
  }
}

/** What one side does with what the other says. */
export interface PeerOptions {
  /** Answers a question with any number of values; rejects with something that has a `state`. */
  readonly serve: (name: string, args: readonly unknown[], signal: AbortSignal) => AsyncIterable<unknown>;

  /** Takes notice of something that needs no answer. */
  readonly heard: (name: string, value: unknown) => void;

  /** Called once when the other side says more than it may. */
  readonly flooded?: () => void;

  /** How much the other side may say in a second. Default 200. */
  readonly mostPerSecond?: number;

  /** How long the other side may think between two answers, in milliseconds. Default 10 000. */
  readonly timeLimit?: number;

  /** Milliseconds since any fixed moment. Default `performance.now`. */
  readonly elapsed?: () => number;
}

/** One end of a port: asks, answers and tells. */
export interface Peer {
  /** Asks for any number of values; fails with `PeerRefused`, or with the signal's reason. */
  stream(name: string, args: readonly unknown[], how?: AskOptions): AsyncGenerator;

  /** Asks for one value. */
  ask(name: string, args: readonly unknown[], options?: AskOptions): Promise<unknown>;

  tell(name: string, value?: unknown): void;
  close(): void;

  /** Aborts when the connection is over. */
  readonly closed: AbortSignal;
}

/** How something is asked for. */
export interface AskOptions {
  readonly signal?: AbortSignal;

  /** The longest silence, in milliseconds; longer than usual where a user has to act, Infinity for none. */
  readonly timeLimit?: number;
}

const mostAtOnce = 100;

/** Opens an end of a port; nothing but plain data goes through it, and not too much of it. */
export function openPeer(port: MessagePort, options: PeerOptions): Peer {
  const {serve, heard, flooded, mostPerSecond = 200, timeLimit: usualLimit = 10_000} = options;
  const {elapsed = () => performance.now()} = options;
  const ending = new AbortController();
  const asked = new Map<number, (message: Wire) => void>();
  const serving = new Map<number, AbortController>();
  let lastId = 0;
  let second = {begun: elapsed(), said: 0};

  function send(message: Wire): void {
    if (!ending.signal.aborted) port.postMessage(message);
  }

  function close(): void {
    if (ending.signal.aborted) return;
    ending.abort(new PeerRefused('failed', 'The connection to the frame is closed.'));
    for (const controller of serving.values()) controller.abort();
    serving.clear();
    port.close();
  }

  function isTooMuch(): boolean {
    const now = elapsed();
    if (now - second.begun >= 1000) second = {begun: now, said: 0};
    second.said += 1;
    return second.said > mostPerSecond;
  }

  async function answer(id: number, name: string, args: readonly unknown[]): Promise<void> {
    const controller = new AbortController();
    if (serving.has(id) || serving.size >= mostAtOnce) {
      send({type: 'fail', id, state: 'failed'});
      return;
    }
    serving.set(id, controller);
    try {
      for await (const value of serve(name, args, controller.signal)) {
        if (isAborted(controller.signal)) return;
        send({type: 'item', id, value: plainCopy(value)});
      }
      send({type: 'end', id});
    } catch (error) {
      // Only the state crosses: a message may quote what it is about.
      send({type: 'fail', id, state: stateOf(error)});
    } finally {
      serving.delete(id);
    }
  }

  port.addEventListener('message', ({data}: MessageEvent<unknown>) => {
    if (ending.signal.aborted) return;
    if (isTooMuch()) {
      close();
      flooded?.();
      return;
    }
    const message = readWire(data);
    if (message === undefined) return;
    switch (message.type) {
      case 'ask':
        void answer(message.id, message.name, message.args);
        return;
      case 'stop':
        serving.get(message.id)?.abort();
        return;
      case 'tell':
        heard(message.name, message.value);
        return;
      default:
        asked.get(message.id)?.(message);
    }
  });
  port.start();

  async function* stream(
    name: string,
    args: readonly unknown[],
    {signal, timeLimit = usualLimit}: AskOptions = {},
  ): AsyncGenerator {
    const id = (lastId += 1);
    const waiting: Wire[] = [];
    let wake = (): void => undefined;
    const stop = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal;
    const onStop = (): void => wake();
    let isOver = false;
    asked.set(id, (message) => {
      waiting.push(message);
      wake();
    });
    stop.addEventListener('abort', onStop);
    try {
      stop.throwIfAborted();
      send({type: 'ask', id, name, args: plainCopy(args) as readonly unknown[]});
      for (;;) {
        if (waiting.length === 0 && !stop.aborted) await woken((ready) => (wake = ready), timeLimit);
        stop.throwIfAborted();
        const message = waiting.shift();
        if (message === undefined) throw new PeerRefused('failed', 'The other side of the frame is silent.');
        isOver = message.type !== 'item';
        if (message.type === 'item') yield message.value;
        else if (message.type === 'fail') throw new PeerRefused(message.state);
        else return;
      }
    } finally {
      if (!isOver) send({type: 'stop', id});
      asked.delete(id);
      stop.removeEventListener('abort', onStop);
    }
  }

  return {
    stream,
    async ask(name, args, how) {
      for await (const value of stream(name, args, how)) return value;
      return undefined;
    },
    tell: (name, value) => send({type: 'tell', name, value: plainCopy(value)}),
    close,
    closed: ending.signal,
  };
}

/** Waits until it is woken, or until the limit; Infinity is no limit. */
function woken(onWake: (wake: () => void) => void, timeLimit: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = Number.isFinite(timeLimit) ? setTimeout(resolve, timeLimit) : undefined;
    onWake(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const refusedStates: readonly string[] = ['not-licensed', 'step-up-needed', 'signed-out', 'failed'];

/** The state that an error carries, as `WriteRefused` and `TokenRefused` do; otherwise `failed`. */
export function stateOf(error: unknown): RefusedState {
  if (typeof error !== 'object' || error === null || !('state' in error)) return 'failed';
  return isRefusedState(error.state) ? error.state : 'failed';
}

function isRefusedState(value: unknown): value is RefusedState {
  return typeof value === 'string' && refusedStates.includes(value);
}

function readWire(data: unknown): Wire | undefined {
  if (!isRecord(data)) return undefined;
  const {type, id, name, args, state, value: said} = data;
  if (type === 'tell') return typeof name === 'string' ? {type, name, value: plainCopy(said)} : undefined;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  switch (type) {
    case 'ask': {
      const plain = plainCopy(args);
      return typeof name === 'string' && Array.isArray(plain) ? {type, id, name, args: plain} : undefined;
    }
    case 'stop':
    case 'end':
      return {type, id};
    case 'item':
      return {type, id, value: plainCopy(said)};
    case 'fail':
      return {type, id, state: isRefusedState(state) ? state : 'failed'};
    default:
      // A newer version may say more than this one knows.
      return undefined;
  }
}

function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
