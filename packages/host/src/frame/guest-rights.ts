import type {HostContext} from '@skolebro/models';
import {isAllowedAddress} from '../context/allowed-address.js';
import {type Capabilities, type CapabilityName, capabilityCodes, type Host} from '../host.js';
import {PeerRefused} from './peer.js';
import {isRecord} from './plain.js';
import type {FrameManifest, ToldCategory} from './manifest.js';

/** The properties of a context behind each category of a manifest. */
const told: Readonly<Record<ToldCategory, readonly (keyof HostContext)[]>> = {
  user: ['user', 'assuranceLevel'],
  children: ['children'],
  institutions: ['institutions'],
  group: ['group'],
  period: ['isoWeek', 'schoolYear'],
};

const alwaysTold: readonly (keyof HostContext)[] = ['version', 'locale', 'timeZone', 'slot', 'size', 'theme'];

/** What a guest is told: how the page looks and speaks, and what its manifest names. */
export function contextForGuest(context: HostContext, manifest: FrameManifest, host: Host): HostContext {
  const names = [...alwaysTold, ...(manifest.told ?? []).flatMap((category) => told[category])];
  const shown = Object.fromEntries(
    names.flatMap((name) => (context[name] === undefined ? [] : [[name, context[name]]])),
  );
  const capabilities = capabilitiesForGuest(manifest, host).map((name) => capabilityCodes[name]);
  return {
    ...(shown as Partial<HostContext>),
    version: context.version,
    locale: context.locale,
    ...(capabilities.length > 0 && {capabilities}),
  };
}

/** What the manifest allows and the host can do; a frame can always be given a height. */
export function capabilitiesForGuest({capabilities = []}: FrameManifest, host: Host): CapabilityName[] {
  return capabilities.filter((name) => name === 'resize' || typeof host.capabilities[name] === 'function');
}

/**
 * Does for a guest what it asks for, when its manifest allows that and what it gives makes sense.
 *
 * Rejects with `PeerRefused` in the state `not-licensed` otherwise. `resize` is the frame's own matter.
 */
export async function askHost(
  host: Host,
  manifest: FrameManifest,
  name: string,
  given: unknown,
): Promise<unknown> {
  const allowed = capabilitiesForGuest(manifest, host);
  if (!allowed.some((one) => one === name) || !isSensible(name as CapabilityName, given, manifest)) {
    throw new PeerRefused('not-licensed');
  }
  const can = host.capabilities as Readonly<
    Record<string, ((given: unknown) => Promise<unknown>) | undefined>
  >;
  return await can[name]?.(given);
}

function isSensible(name: CapabilityName, given: unknown, manifest: FrameManifest): boolean {
  const accepts: Readonly<Record<keyof Capabilities, () => boolean>> = {
    getToken: () =>
      isRecord(given) &&
      typeof given['audience'] === 'string' &&
      (manifest.audiences ?? []).includes(given['audience']),
    requestStepUp: () => given === undefined,
    navigate: () => isTarget(given, manifest.opens ?? []),
    resize: () => typeof given === 'number',
    setCount: () => typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= 99_999,
    notify: () => isNotice(given, manifest.opens ?? []),
    openFile: () => isId(given),
    print: () => given === undefined,
    copyText: () => typeof given === 'string' && given.length <= 10_000,
  };
  return accepts[name]();
}

const idsOfTarget: Readonly<Record<string, readonly [required: string | undefined, ...optional: string[]]>> =
  {
    thread: ['threadId', 'messageId'],
    event: ['eventId'],
    assignment: ['assignmentId', 'childId'],
    compose: [undefined, 'childId'],
  };

function isTarget(value: unknown, opens: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const {kind} = value;
  if (kind === 'address') return typeof value['url'] === 'string' && isAllowedAddress(value['url'], opens);
  if (typeof kind !== 'string' || !Object.hasOwn(idsOfTarget, kind)) return false;
  const [required, ...optional] = idsOfTarget[kind] ?? [undefined];
  return (
    (required === undefined || isId(value[required])) &&
    optional.every((name) => value[name] === undefined || isId(value[name]))
  );
}

function isNotice(value: unknown, opens: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const {id, title, target} = value;
  const isTitle = typeof title === 'string' && title !== '' && title.length <= 300;
  return isId(id) && isTitle && (target === undefined || isTarget(target, opens));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
