import {readHostContext} from '../context/read-context.js';
import {type Capabilities, type CapabilityName, contractVersion, type Host} from '../host.js';
import {TokenRefused} from '../token/token-broker.js';
import type {RefusedState} from '../token/refusal.js';
import {moveFocus} from './focus.js';
import {isSameContract, readHandshake} from './handshake.js';
import {openPeer, type Peer, PeerRefused, stateOf} from './peer.js';
import {isRecord, isTextList} from './plain.js';
import {type MayUse, type Offer, offerOf, readOffer, remoteSource, serveSource} from './remote-source.js';
import type {SourceName, Sources} from './source-methods.js';
import {throttle} from './throttle.js';
import type {HostContext} from '@skolebro/models';

/** How a guest finds its host. */
export interface GuestOptions {
  /** The origins of the pages that may frame it; nothing is said to any other. */
  readonly hosts: readonly string[];

  /** What the guest feeds the page with. */
  readonly provides?: Sources;

  /** How long the host may take to answer, in milliseconds. Default 5000. */
  readonly timeLimit?: number;
}

/** The page around a frame, as its guest sees it. */
export interface FramingHost extends Host {
  /** The sources of the page that the guest may use, with the methods that it may call. */
  readonly sources: Sources;

  /** Aborts when the page has closed the connection. */
  readonly closed: AbortSignal;
}

/** Thrown when a guest has no host: it is not framed, the host is silent, or speaks another contract. */
export class NoHost extends Error {
  override readonly name = 'NoHost';

  /** What a component shows. */
  readonly state: RefusedState = 'failed';
  readonly reason: 'not-framed' | 'silent' | 'other-version';

  constructor(reason: NoHost['reason']) {
    super(`There is no host: ${reason}.`);
    this.reason = reason;
  }
}

/** A user has to act on this one, and that takes a while. */
const limits: Readonly<Partial<Record<CapabilityName, number>>> = {requestStepUp: 300_000, notify: 2000};

/**
 * Connects a page in a frame with the page around it; rejects with `NoHost`.
 *
 * The same components then get the same `context` and `capabilities` as in the page itself.
 */
export async function connectToHost(options: GuestOptions): Promise<FramingHost> {
  const port = await shakeHands(options);
  const mayServe: MayUse = () => true;
  const {provides = {}} = options;
  const listeners = new Set<(context: HostContext) => void>();
  let context: HostContext = {version: contractVersion, locale: 'da-DK'};
  let sources: Sources = {};
  let capabilities: Capabilities = {};
  let keys: readonly string[] = [];
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));

  const peer = openPeer(port, {
    serve(path, args, signal) {
      const [kind, ...rest] = path.split('/');
      if (kind !== 'source') throw new PeerRefused('not-licensed');
      return serveSource(provides, mayServe, rest.join('/'), args, signal);
    },
    heard(name, value) {
      if (name === 'context') {
        // A context that cannot be read leaves the last one that could.
        context = readHostContext(value).context ?? context;
        for (const listener of [...listeners]) listener(context);
      } else if (name === 'offer' && isRecord(value)) {
        sources = sourcesOf(readOffer(value['sources']), peer);
        const named = value['capabilities'];
        capabilities = capabilitiesOf(isTextList(named) ? named : [], peer);
        keys = isTextList(value['keys']) ? value['keys'] : [];
        settle();
      } else if (name === 'focus') moveFocus(document, value === 'last' ? 'last' : 'first');
    },
  });
  document.addEventListener(
    'keydown',
    ({key, shiftKey, defaultPrevented}) => {
      if (!defaultPrevented && keys.includes(key)) peer.tell('key', {key, shiftKey});
    },
    {signal: peer.closed},
  );
  peer.tell('ready', {sources: offerOf(provides, mayServe)});
  await within(settled, options.timeLimit);

  return {
    get context() {
      return context;
    },
    get capabilities() {
      return capabilities;
    },
    get sources() {
      return sources;
    },
    closed: peer.closed,
    watch(changed, signal) {
      if (signal.aborted) return;
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed), {once: true});
    },
  };
}

function shakeHands({hosts, timeLimit = 5000}: GuestOptions): Promise<MessagePort> {
  const {parent, name: handle} = window;
  if (parent === window || handle === '') return Promise.reject(new NoHost('not-framed'));
  return new Promise((resolve, reject) => {
    const ending = new AbortController();
    const timer = setTimeout(() => finish(new NoHost('silent')), timeLimit);
    const finish = (outcome: MessagePort | NoHost): void => {
      clearTimeout(timer);
      ending.abort();
      if (outcome instanceof NoHost) reject(outcome);
      else resolve(outcome);
    };
    window.addEventListener(
      'message',
      ({source, origin, data, ports}: MessageEvent<unknown>) => {
        const said = readHandshake(data);
        if (source !== parent || !hosts.includes(origin) || said?.handle !== handle) return;
        const [port] = ports;
        if (said.skolebro === 'refused') finish(new NoHost('other-version'));
        else if (said.skolebro === 'welcome' && port !== undefined) {
          finish(isSameContract(said.version) ? port : new NoHost('other-version'));
        }
      },
      {signal: ending.signal},
    );
    // The parent made the handle, so it learns nothing by it, whoever it is.
    parent.postMessage({skolebro: 'hello', version: contractVersion, handle}, '*');
  });
}

function sourcesOf(offer: Offer, peer: Peer): Sources {
  const names = Object.keys(offer) as SourceName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      remoteSource({name, methods: offer[name] ?? [], peer: () => Promise.resolve(peer)}),
    ]),
  );
}

function capabilitiesOf(names: readonly string[], peer: Peer): Capabilities {
  const heights = throttle((height: number) => void ask('resize', height).catch(() => undefined));

  function ask(name: CapabilityName, given?: unknown): Promise<unknown> {
    const timeLimit = limits[name];
    return peer.ask(`capability/${name}`, [given], timeLimit === undefined ? {} : {timeLimit});
  }

  const did = async (name: CapabilityName, given?: unknown): Promise<boolean> =>
    (await ask(name, given)) !== false;
  const all: Required<Capabilities> = {
    async getToken({audience}) {
      try {
        const token = await ask('getToken', {audience});
        if (typeof token === 'string') return token;
      } catch (error) {
        throw new TokenRefused(stateOf(error));
      }
      throw new TokenRefused('failed');
    },
    requestStepUp: () => did('requestStepUp'),
    navigate: (target) => did('navigate', target),
    async resize(height) {
      await heights.push(height);
      return true;
    },
    setCount: (count) => did('setCount', count),
    notify: (notice) => did('notify', notice),
    openFile: (fileId) => did('openFile', fileId),
    print: () => did('print'),
    copyText: (text) => did('copyText', text),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

/** A host that opens the port and then says nothing is no host. */
async function within(settled: Promise<void>, timeLimit = 5000): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoHost('silent')), timeLimit);
  });
  await Promise.race([settled, silent]).finally(() => clearTimeout(timer));
}
