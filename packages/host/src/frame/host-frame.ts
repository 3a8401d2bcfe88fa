import {contractVersion, type Host} from '../host.js';
import type {RefusedState} from '../token/refusal.js';
import {askHost, capabilitiesForGuest, contextForGuest} from './guest-rights.js';
import {isSameContract, readHandshake} from './handshake.js';
import {type FrameManifest, policyOf, usualHeight} from './manifest.js';
import {openPeer, type Peer, PeerRefused} from './peer.js';
import {isRecord} from './plain.js';
import {type MayUse, type Offer, offerOf, readOffer, remoteSource, serveSource} from './remote-source.js';
import {type SourceName, sourceMethods, type Sources} from './source-methods.js';
import {throttle} from './throttle.js';

/** Why a frame shows nothing, or no longer. */
export type FrameFault = 'silent' | 'other-version' | 'flooded' | 'left';

/** What was said to the page and not listened to; for the page's own log. */
export type Ignored = 'origin' | 'handle' | 'replayed-handle';

/** What a page opens in a frame. */
export interface FrameOptions {
  /** A frame of the page that has no address yet; the page has drawn it. */
  readonly frame: HTMLIFrameElement;

  /** What the guest may do. */
  readonly manifest: FrameManifest;

  /** The address of the guest, or the document itself. */
  readonly guest: {readonly address: string} | {readonly document: string};

  /**
   * Whether the guest keeps the origin of its address, to have storage there; only for another origin than
   * the page's. Default false: it has an origin of its own that nothing else shares.
   */
  readonly keepsOrigin?: boolean;

  /**
   * Whether the browser holds a guest at an address to the manifest's network domains; its server has to
   * agree with `Allow-CSP-From`, and browsers other than Chromium take no notice. Default `enforced`.
   */
  readonly policy?: 'enforced' | 'declared';

  /** The page, as the guest is shown it. */
  readonly host: Host;

  /** The page's sources, of which the guest gets those that its manifest names. */
  readonly sources?: Sources;

  /** How long the guest may take to say hello, in milliseconds. Default 10 000. */
  readonly timeLimit?: number;

  /** How much the guest may say in a second. Default 200. */
  readonly mostPerSecond?: number;

  /** Called when the frame opens, and when it is over; the fault says why. */
  readonly changed?: (state: 'open' | RefusedState, fault?: FrameFault) => void;

  /** Called for every first word that was not listened to. */
  readonly ignored?: (why: Ignored) => void;

  /** The keys that the page wants to hear of while the guest has the focus. Default Escape and F6. */
  readonly keys?: readonly string[];
}

/** A guest in a frame. */
export interface HostFrame {
  /** Resolves when the guest has said hello; rejects with `PeerRefused` when it did not, or not rightly. */
  readonly opened: Promise<void>;

  /** A source that the guest feeds; it fails, and does not throw, when the guest does not or may not. */
  source<Name extends SourceName>(name: Name): NonNullable<Sources[Name]>;

  /** Puts the focus on the first or the last thing in the guest that takes it. */
  focus(at: 'first' | 'last'): void;

  /** Ends the connection; what the guest shows stays where it is. */
  close(): void;
}

/**
 * Opens a guest in a sandboxed frame, with no more rights than its manifest names.
 *
 * Throws a `TypeError` when the frame would not be a border: it has loaded something, or its guest would
 * keep the page's own origin.
 */
export function openFrame(options: FrameOptions): HostFrame {
  const {frame, manifest, guest, host, sources = {}, keys = ['Escape', 'F6']} = options;
  const page = frame.ownerDocument.defaultView ?? window;
  const origin = originOf(options, page.location.origin);
  const handle = page.crypto.randomUUID();
  const {min, max} = manifest.height ?? usualHeight;
  const ending = new AbortController();
  const mayRead: MayUse = (name, kind) =>
    (manifest.writes ?? []).includes(name) || (kind !== 'write' && (manifest.reads ?? []).includes(name));
  let peer: Peer | undefined;
  let offer: Offer = {};
  let loads = 0;
  let open = (): void => undefined;
  let fail: (error: Error) => void = () => undefined;
  const opened = new Promise<void>((resolve, reject) => ([open, fail] = [resolve, reject]));
  // Whoever asks a source learns it there; nobody needs to wait for this one.
  opened.catch(() => undefined);

  const heights = throttle((height: number) => {
    frame.style.blockSize = `${Math.round(Math.min(max, Math.max(min, height)))}px`;
  });

  function end(fault?: FrameFault): void {
    if (ending.signal.aborted) return;
    ending.abort();
    clearTimeout(patience);
    heights.stop();
    peer?.close();
    fail(new PeerRefused('failed', 'The frame is not open.'));
    if (fault !== undefined) options.changed?.('failed', fault);
  }

  function onMessage({source, origin: from, data}: MessageEvent<unknown>): void {
    const hello = readHandshake(data);
    if (hello?.skolebro !== 'hello') return;
    // Another window may know the handle, and the guest's window may hold another page by now.
    if (source !== frame.contentWindow) return;
    if (from !== origin) options.ignored?.('origin');
    else if (hello.handle !== handle) options.ignored?.('handle');
    else if (peer !== undefined) options.ignored?.('replayed-handle');
    else welcome(hello.version);
  }

  function welcome(version: string): void {
    // An origin of its own cannot be named as the one that may read; the handle and the window are known.
    const to = origin === 'null' ? '*' : origin;
    if (!isSameContract(version)) {
      frame.contentWindow?.postMessage({skolebro: 'refused', handle}, to);
      end('other-version');
      return;
    }
    clearTimeout(patience);
    const {port1, port2} = new MessageChannel();
    peer = openPeer(port1, {
      serve,
      heard,
      flooded: () => end('flooded'),
      ...(options.mostPerSecond !== undefined && {mostPerSecond: options.mostPerSecond}),
    });
    frame.contentWindow?.postMessage({skolebro: 'welcome', version: contractVersion, handle}, to, [port2]);
    tellContext();
    host.watch(tellContext, ending.signal);
  }

  function tellContext(): void {
    peer?.tell('context', contextForGuest(host.context, manifest, host));
    peer?.tell('offer', {
      sources: offerOf(sources, mayRead),
      capabilities: capabilitiesForGuest(manifest, host),
      keys,
    });
  }

  async function* serve(path: string, args: readonly unknown[], signal: AbortSignal): AsyncGenerator {
    const [kind, ...rest] = path.split('/');
    if (kind === 'source') yield* serveSource(sources, mayRead, rest.join('/'), args, signal);
    else if (kind === 'capability' && rest[0] === 'resize') yield await resize(args[0]);
    else if (kind === 'capability') yield await askHost(host, manifest, rest[0] ?? '', args[0]);
    else throw new PeerRefused('not-licensed');
  }

  async function resize(height: unknown): Promise<boolean> {
    if (!manifest.capabilities?.includes('resize')) throw new PeerRefused('not-licensed');
    if (typeof height !== 'number' || !Number.isFinite(height)) return false;
    await heights.push(height);
    return true;
  }

  function heard(name: string, value: unknown): void {
    if (name === 'ready') {
      offer = readOffer(isRecord(value) ? value['sources'] : undefined);
      open();
      options.changed?.('open');
    } else if (name === 'key') pressKey(value);
  }

  /** Only what the user presses inside the frame counts, and only the keys that the page wants. */
  function pressKey(value: unknown): void {
    if (frame.ownerDocument.activeElement !== frame || !isRecord(value)) return;
    const {key, shiftKey} = value;
    if (typeof key !== 'string' || !keys.includes(key)) return;
    frame.dispatchEvent(
      new KeyboardEvent('keydown', {key, shiftKey: shiftKey === true, bubbles: true, cancelable: true}),
    );
  }

  async function peerOf(name: SourceName, method: string): Promise<Peer> {
    if (!(manifest.provides ?? []).includes(name)) throw new PeerRefused('not-licensed');
    await opened;
    if (peer === undefined || !offer[name]?.includes(method)) throw new PeerRefused('failed');
    return peer;
  }

  page.addEventListener('message', onMessage, {signal: ending.signal});
  frame.addEventListener(
    'load',
    () => {
      loads += 1;
      // The handle was for one launch: a page that comes after it is another guest.
      if (loads > 1) end('left');
    },
    {signal: ending.signal},
  );
  const patience = setTimeout(() => end('silent'), options.timeLimit ?? 10_000);
  prepare(frame, options, handle);
  if ('document' in guest) frame.srcdoc = guarded(guest.document, manifest, page.location.origin);
  else {
    const {href, origin: guestOrigin} = new URL(guest.address, page.location.href);
    if (options.policy !== 'declared') frame.setAttribute('csp', policyOf(manifest, guestOrigin));
    frame.src = href;
  }

  return {
    opened,
    source: (name) =>
      remoteSource({
        name,
        vendor: manifest.vendor,
        methods: Object.keys(sourceMethods[name]),
        peer: (method) => peerOf(name, method),
      }),
    focus(at) {
      frame.focus();
      peer?.tell('focus', at);
    },
    close: () => end(),
  };
}

function originOf({guest, keepsOrigin = false, frame}: FrameOptions, ours: string): string {
  if (frame.src !== '' || frame.srcdoc !== '') throw new TypeError('The frame has loaded something already.');
  if (!keepsOrigin) return 'null';
  const origin = 'address' in guest ? new URL(guest.address, ours).origin : ours;
  if (origin === ours)
    throw new TypeError('A guest at the page’s own origin could take its own sandbox away.');
  return origin;
}

function prepare(frame: HTMLIFrameElement, {manifest, keepsOrigin}: FrameOptions, handle: string): void {
  frame.name = handle;
  // A window that is there already keeps its name in Chromium; it is still empty, and so still the page's own.
  if (frame.contentWindow !== null) frame.contentWindow.name = handle;
  frame.title = manifest.title;
  frame.referrerPolicy = 'no-referrer';
  frame.allow = '';
  frame.setAttribute('sandbox', `allow-scripts allow-forms${keepsOrigin ? ' allow-same-origin' : ''}`);
}

/** The document with its policy before anything in it. */
function guarded(document: string, manifest: FrameManifest, origin: string): string {
  const policy = policyOf(manifest, origin).replaceAll('"', '&quot;');
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">${document}`;
}
