import type {HostContext} from '@skolebro/models';
import {type Capabilities, type CapabilityName, type Host, capabilityCodes} from '../host.js';
import {readHostContext} from './read-context.js';

/** One thing that a static host was asked for. */
export interface HostCall {
  readonly name: CapabilityName;
  readonly given: readonly unknown[];
}

/** A host that is made of data, for stories, tests and pages that need no more. */
export interface StaticHost extends Host {
  /** What it was asked for, the oldest first. */
  readonly calls: readonly HostCall[];

  /** Says something else from now on; what is undefined is no longer said. */
  change(part: {readonly [Name in keyof HostContext]?: HostContext[Name] | undefined}): void;
}

/**
 * Makes a host of data.
 *
 * @param said what the host says; without a version and a language it is 1.0 and Danish
 * @param capabilities what the host can do; it says so in its context by itself
 */
export function staticHost(said: Partial<HostContext> = {}, capabilities: Capabilities = {}): StaticHost {
  const calls: HostCall[] = [];
  const listeners = new Set<(context: HostContext) => void>();
  const recorded: Record<string, unknown> = {};
  const offered = (Object.keys(capabilityCodes) as CapabilityName[]).filter((name) => name in capabilities);
  for (const name of offered) {
    recorded[name] = (...given: unknown[]) => {
      calls.push({name, given});
      return (capabilities[name] as (...given: unknown[]) => unknown)(...given);
    };
  }
  let context = contextOf(said);

  function contextOf(parts: Partial<HostContext>): HostContext {
    const codes = offered.map((name) => capabilityCodes[name]);
    const {context: read} = readHostContext({
      version: '1.0',
      locale: 'da-DK',
      ...parts,
      ...(codes.length > 0 && {capabilities: codes}),
    });
    return read ?? {version: '1.0', locale: 'da-DK'};
  }

  return {
    get context() {
      return context;
    },
    capabilities: recorded,
    calls,
    change(part) {
      context = contextOf({...context, ...part} as Partial<HostContext>);
      for (const listener of [...listeners]) listener(context);
    },
    watch(changed, signal) {
      if (signal.aborted) return;
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed), {once: true});
    },
  };
}
