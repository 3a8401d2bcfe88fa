import {type Capabilities, type CapabilityName, type Host, capabilityCodes} from '../host.js';

/** What came of asking a host for something; nothing is thrown. */
export type Outcome<Value> =
  | {readonly done: true; readonly value: Value}
  | {
      readonly done: false;
      /** The host cannot do it, does not want to, went wrong, or did not answer in time. */
      readonly reason: 'absent' | 'refused' | 'failed' | 'time-limit';
    };

type Asked<Name extends CapabilityName> = NonNullable<Capabilities[Name]>;
type Given<Name extends CapabilityName> = Awaited<ReturnType<Asked<Name>>>;

/** How long a host may take over most things, in milliseconds; a user who signs in takes longer. */
const timeLimit = 10_000;
const timeLimitForUsers = 300_000;

/** Whether a host says that it can do something, and brings what does it. */
export function offers(host: Host | undefined, name: CapabilityName): boolean {
  return (
    typeof host?.capabilities[name] === 'function' &&
    (host.context.capabilities?.includes(capabilityCodes[name]) ?? false)
  );
}

/**
 * Asks a host for something, and says what came of it.
 *
 * A host that is not there, cannot, throws, rejects or never answers gives an outcome like any other.
 */
export async function use<Name extends CapabilityName>(
  host: Host | undefined,
  name: Name,
  ...given: Parameters<Asked<Name>>
): Promise<Outcome<Given<Name>>> {
  if (!host || !offers(host, name)) return {done: false, reason: 'absent'};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<'time-limit'>((resolve) => {
    const limit = name === 'requestStepUp' ? timeLimitForUsers : timeLimit;
    timer = setTimeout(() => resolve('time-limit'), limit);
  });
  try {
    const asked = host.capabilities[name] as (...given: Parameters<Asked<Name>>) => Promise<Given<Name>>;
    const value = await Promise.race([asked.apply(host.capabilities, given), tooLate]);
    if (value === 'time-limit') return {done: false, reason: 'time-limit'};
    // A host of an older kind answers with nothing; only a plain no is a no.
    return value === false ? {done: false, reason: 'refused'} : {done: true, value: value};
  } catch {
    return {done: false, reason: 'failed'};
  } finally {
    clearTimeout(timer);
  }
}
