import {type Answer, answerStates} from '../answer.js';
import {WriteRefused} from '../source.js';
import {type Peer, PeerRefused, stateOf} from './peer.js';
import {isRecord, isTextList} from './plain.js';
import {methodKind, sourceMethods, type SourceName, sourceNames, type Sources} from './source-methods.js';

/** Which methods of which sources one side offers the other. */
export type Offer = {readonly [Name in SourceName]?: readonly string[]};

/** What may be asked of the sources that are served. */
export type MayUse = (source: SourceName, kind: 'stream' | 'watch' | 'read' | 'write') => boolean;

/** The methods that sources really have, as far as the other side may use them. */
export function offerOf(sources: Sources, mayUse: MayUse): Offer {
  return Object.fromEntries(
    sourceNames.flatMap((name) => {
      const source = sources[name] as Readonly<Record<string, unknown>> | undefined;
      const methods = Object.entries(sourceMethods[name])
        .filter(([method, kind]) => mayUse(name, kind) && typeof source?.[method] === 'function')
        .map(([method]) => method);
      return methods.length > 0 ? [[name, methods]] : [];
    }),
  );
}

/** Reads what the other side offers; what is no method of a source is passed over. */
export function readOffer(value: unknown): Offer {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    sourceNames.flatMap((name) => {
      const methods = value[name];
      return isTextList(methods)
        ? [[name, methods.filter((method) => methodKind(name, method) !== undefined)]]
        : [];
    }),
  );
}

/** Answers a question like "source/calendar/load" from the sources of this side. */
export async function* serveSource(
  sources: Sources,
  mayUse: MayUse,
  path: string,
  args: readonly unknown[],
  signal: AbortSignal,
): AsyncGenerator {
  const [name, method = ''] = path.split('/') as [SourceName, string?];
  const kind = sourceNames.includes(name) ? methodKind(name, method) : undefined;
  if (kind === undefined || !mayUse(name, kind)) throw new PeerRefused('not-licensed');
  const source = sources[name] as unknown as Readonly<Record<string, unknown>> | undefined;
  const run = source?.[method];
  if (typeof run !== 'function') throw new PeerRefused('not-licensed');
  if (kind === 'stream') yield* run.call(source, ...args, signal) as AsyncIterable<unknown>;
  else if (kind === 'watch')
    yield* changes((changed) => run.call(source, changed, signal) as unknown, signal);
  else yield await (run.call(source, ...args, signal) as Promise<unknown>);
}

async function* changes(watch: (changed: () => void) => unknown, signal: AbortSignal): AsyncGenerator<true> {
  let wake = (): void => undefined;
  const changes = {seen: 0, told: 0};
  signal.addEventListener('abort', () => wake(), {once: true});
  watch(() => {
    changes.seen += 1;
    wake();
  });
  while (!isAborted(signal)) {
    // A change may come while the one before is being told.
    if (changes.seen === changes.told) await new Promise<void>((resolve) => (wake = resolve));
    if (changes.seen === changes.told) continue;
    changes.told = changes.seen;
    yield true;
  }
}

/** How a source of the other side is asked. */
export interface RemoteSourceOptions {
  /** The other side, when it offers that method; rejects with `PeerRefused`. */
  readonly peer: (method: string) => Promise<Peer>;
  readonly name: SourceName;

  /** The vendor that every answer is labelled with, whatever it says; absent keeps what it says. */
  readonly vendor?: string;

  /** What the other side offers; methods that are not in it are absent. */
  readonly methods: readonly string[];
}

/** A source on the other side of a frame; a method that refuses rejects with `WriteRefused`. */
export function remoteSource<Name extends SourceName>(
  options: RemoteSourceOptions & {readonly name: Name},
): NonNullable<Sources[Name]> {
  const {name, methods} = options;
  const source: Record<string, unknown> = {};
  for (const method of methods) {
    const kind = methodKind(name, method);
    if (kind === 'stream') source[method] = (...args: unknown[]) => answers(options, method, args);
    else if (kind === 'watch') source[method] = (...args: unknown[]) => void watch(options, method, args);
    else if (kind !== undefined) source[method] = (...args: unknown[]) => one(options, method, args);
  }
  return source as unknown as NonNullable<Sources[Name]>;
}

async function* answers(
  {peer, name, vendor}: RemoteSourceOptions,
  method: string,
  args: readonly unknown[],
): AsyncGenerator {
  const {plain, signal} = withoutSignal(args);
  const label = vendor ?? '';
  try {
    const other = await peer(method);
    for await (const value of other.stream(`source/${name}/${method}`, plain, signal && {signal})) {
      if (signal?.aborted) return;
      yield labelled(value, vendor) ?? {vendor: label, state: 'failed'};
    }
  } catch (error) {
    if (!signal?.aborted) yield {vendor: label, state: stateOf(error)} satisfies Answer<unknown>;
  }
}

/** Change notices may be hours apart, so silence is no fault. */
async function watch(
  {peer, name}: RemoteSourceOptions,
  method: string,
  args: readonly unknown[],
): Promise<void> {
  const {signal} = withoutSignal(args);
  const changed = args[0] as () => void;
  try {
    const other = await peer(method);
    const how = {timeLimit: Infinity, ...(signal && {signal})};
    for await (const notice of other.stream(`source/${name}/${method}`, [], how))
      if (notice === true) changed();
  } catch {
    // A source that no longer tells of changes is asked again only when its user does.
  }
}

async function one(
  {peer, name}: RemoteSourceOptions,
  method: string,
  args: readonly unknown[],
): Promise<unknown> {
  const {plain, signal} = withoutSignal(args);
  try {
    return await (await peer(method)).ask(`source/${name}/${method}`, plain, signal && {signal});
  } catch (error) {
    signal?.throwIfAborted();
    throw new WriteRefused(stateOf(error), 'The other side of the frame did not do it.');
  }
}

/** Signals do not cross a border; the last argument of most methods is one. */
function withoutSignal(args: readonly unknown[]): {plain: readonly unknown[]; signal?: AbortSignal} {
  const signal = args.find((arg) => arg instanceof AbortSignal);
  const plain = args.filter((arg) => !(arg instanceof AbortSignal) && typeof arg !== 'function');
  return {plain, ...(signal && {signal})};
}

/** An answer with its vendor's true name, in its parts too; undefined for what is no answer. */
function labelled(value: unknown, vendor: string | undefined): Answer<unknown> | undefined {
  if (!isRecord(value) || !(answerStates as readonly unknown[]).includes(value['state'])) return undefined;
  const {items, partial} = value;
  if (items !== undefined && !Array.isArray(items)) return undefined;
  const parts = Array.isArray(partial)
    ? partial.flatMap((part: unknown) => {
        const read = labelled(part, vendor);
        return read === undefined ? [] : [read];
      })
    : undefined;
  const said = typeof value['vendor'] === 'string' ? value['vendor'] : '';
  return {...value, vendor: vendor ?? said, ...(parts && {partial: parts})} as unknown as Answer<unknown>;
}

function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
