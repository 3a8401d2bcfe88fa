import type {HostContext} from '@skolebro/models';
import {isAllowedAddress} from '../context/allowed-address.js';
import {type Capabilities, capabilityCodes, type CapabilityName, type Host} from '../host.js';
import {throttle} from '../frame/throttle.js';
import {TokenRefused} from '../token/token-broker.js';
import {type AulaGiven, type AulaKnows, readAulaContext} from './aula-context.js';
import type {ContextProblem} from '../context/shape.js';

/** The functions that Aula may give a widget; in some places there are none. */
export interface AulaFunctions {
  /** Mints a token for one widget, that lives for about a minute. */
  readonly getAulaToken?: unknown;

  /** Asks for a height in pixels. */
  readonly setIframeHeight?: unknown;
}

/** How a widget stands in Aula. */
export interface AulaHostOptions {
  /** The widget's four digits. */
  readonly widgetId: string;
  readonly given: AulaGiven;
  readonly functions?: AulaFunctions;
  readonly knows?: AulaKnows;

  /** Beginnings of the outside addresses that the widget may open; Aula itself has no list. */
  readonly opens?: readonly string[];

  /** Opens an address in a new tab. Default `window.open`, without a way back. */
  readonly openTab?: (url: string) => void;
}

/** Aula as a host. */
export interface AulaHost extends Host {
  /** What could not be read of what Aula gave; names only. */
  readonly problems: readonly ContextProblem[];

  /** Takes what Aula gives now, for a widget whose properties change. */
  update(given: AulaGiven): void;
}

/**
 * Makes a host of what Aula gives a widget.
 *
 * It can mint a token, ask for a height and open an address; step-up, counts, notices, files and places inside
 * Aula are absent, because no way to ask for them has been seen. Made after public sources alone.
 */
export function aulaHost(options: AulaHostOptions): AulaHost {
  const {widgetId, functions = {}, knows, opens = []} = options;
  const listeners = new Set<(context: HostContext) => void>();
  const capabilities = capabilitiesOf({widgetId, functions, opens, openTab: options.openTab ?? newTab});
  const codes = (Object.keys(capabilities) as CapabilityName[]).map((name) => capabilityCodes[name]);
  let reading = read(options.given);

  function read(given: AulaGiven) {
    const {context, problems} = readAulaContext(given, knows);
    return {problems, context: {...context, ...(codes.length > 0 && {capabilities: codes})}};
  }

  return {
    capabilities,
    get context() {
      return reading.context;
    },
    get problems() {
      return reading.problems;
    },
    update(given) {
      reading = read(given);
      for (const listener of [...listeners]) listener(reading.context);
    },
    watch(changed, signal) {
      if (signal.aborted) return;
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed), {once: true});
    },
  };
}

type CapabilityOptions = Required<Pick<AulaHostOptions, 'widgetId' | 'functions' | 'opens' | 'openTab'>>;

function capabilitiesOf({widgetId, functions, opens, openTab}: CapabilityOptions): Capabilities {
  const {getAulaToken, setIframeHeight} = functions;
  const heights = isFunction(setIframeHeight)
    ? throttle((height: number) => void setIframeHeight(Math.ceil(height)))
    : undefined;
  return {
    ...(isFunction(getAulaToken) && {
      async getToken() {
        // What Aula's function throws may quote anything, so nothing of it is handed on.
        const token = await minted(getAulaToken, widgetId).catch(() => undefined);
        if (typeof token !== 'string' || token === '') throw new TokenRefused('signed-out');
        return token;
      },
    }),
    ...(heights && {
      async resize(height: number) {
        if (!Number.isFinite(height) || height < 0) return false;
        await heights.push(height);
        return true;
      },
    }),
    ...(opens.length > 0 && {
      navigate(target) {
        const may = target.kind === 'address' && isAllowedAddress(target.url, opens);
        if (may) openTab(target.url);
        return Promise.resolve(may);
      },
    }),
  };
}

function isFunction(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === 'function';
}

async function minted(getAulaToken: (...given: unknown[]) => unknown, widgetId: string): Promise<unknown> {
  return await getAulaToken(widgetId);
}

function newTab(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
