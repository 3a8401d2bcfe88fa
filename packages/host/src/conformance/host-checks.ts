import type {HostContext} from '@skolebro/models';
import {readHostContext} from '../context/read-context.js';
import {type CapabilityName, type Host, capabilityCodes} from '../host.js';
import {type ConformanceCheck, check, holdsToken, within} from './check.js';

/** A host to be checked, with what a check must know to ask it. */
export interface HostUnderTest {
  /** Makes the host anew for each check. */
  make(): Host | Promise<Host>;

  /** Makes the host say something else, as when its user turns to another week. */
  readonly change?: (host: Host) => void | Promise<void>;

  /** Two backends that the host mints tokens for. */
  readonly audiences?: readonly [string, string];

  /** How long the host may take, in milliseconds; absent means 8,000. */
  readonly milliseconds?: number;
}

/** The longest that a token may live; Aula's lives 60 seconds. */
const longestLife = 3_600;

/** Addresses that no host may take its user to on a component's word. */
const forbidden = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://ikke-aftalt.invalid/',
  'http://ikke-aftalt.invalid/',
];

/** The checks of a host, for any test runner: `for (const {title, run} of checks) it(title, run)`. */
export function hostChecks(tested: HostUnderTest): readonly ConformanceCheck[] {
  const {change, audiences, milliseconds = 8_000} = tested;
  const names = Object.keys(capabilityCodes) as readonly CapabilityName[];

  return [
    check('context-unreadable', 'says what it says in the shape of the contract', async (fault) => {
      const {problems} = readHostContext((await tested.make()).context);
      const [first] = problems;
      if (first)
        fault(
          `${problems.length} properties cannot be read, the first at "${first.pointer}" (${first.fault}).`,
        );
    }),
    check('token-in-context', 'keeps tokens out of its context', async (fault) => {
      if (holdsToken(JSON.stringify((await tested.make()).context))) {
        fault('The context holds what looks like a signed token; `getToken` is the place for it.');
      }
    }),
    check('capability-missing', 'can do what it says that it can', async (fault) => {
      const {context, capabilities} = await tested.make();
      for (const name of names) {
        const says = context.capabilities?.includes(capabilityCodes[name]) ?? false;
        if (says && typeof capabilities[name] !== 'function')
          fault(`It says \`${capabilityCodes[name]}\` and has no \`${name}\`.`);
      }
    }),
    check('capability-unsaid', 'says what it can do', async (fault) => {
      const {context, capabilities} = await tested.make();
      for (const name of names) {
        const says = context.capabilities?.includes(capabilityCodes[name]) ?? false;
        if (typeof capabilities[name] === 'function' && !says)
          fault(`It has \`${name}\` and does not say \`${capabilityCodes[name]}\`.`);
      }
    }),
    check('capability-throws', 'answers a harmless request with yes or no', async (fault) => {
      const {capabilities} = await tested.make();
      for (const [name, ask] of [
        ['setCount', () => capabilities.setCount?.(0)],
        ['resize', () => capabilities.resize?.(200)],
      ] as const) {
        if (!capabilities[name]) continue;
        const answer = await within(
          Promise.resolve()
            .then(ask)
            .catch(() => 'threw' as const),
          milliseconds,
        );
        if (typeof answer !== 'boolean')
          fault(`\`${name}\` did not answer with yes or no, but ${whatIs(answer)}.`);
      }
    }),
    check('address-open', 'takes nobody to an address that is not on its list', async (fault) => {
      const {capabilities} = await tested.make();
      for (const url of capabilities.navigate ? forbidden : []) {
        const answer = await within(
          Promise.resolve()
            .then(() => capabilities.navigate?.({kind: 'address', url}))
            .catch(() => false),
          milliseconds,
        );
        if (answer !== false) fault(`It did not say no to ${url.slice(0, 24)}…`);
      }
    }),
    check(
      'token-shared',
      'mints a token for one backend and no other',
      async (fault) => {
        const {capabilities} = await tested.make();
        const [one, other] = await Promise.all(
          (audiences ?? []).map((audience) =>
            within(capabilities.getToken?.({audience}) ?? Promise.resolve(''), milliseconds),
          ),
        );
        if (!one || !other || one === 'time-limit' || other === 'time-limit') fault('It minted no token.');
        if (one === other) fault('Two backends were given the same token.');
      },
      audiences ? undefined : '`audiences`',
    ),
    check(
      'token-long-lived',
      'mints tokens that live an hour at most',
      async (fault) => {
        const {capabilities} = await tested.make();
        const token = await within(
          capabilities.getToken?.({audience: audiences?.[0] ?? ''}) ?? Promise.resolve(''),
          milliseconds,
        );
        const {iat, exp} = claimsOf(token);
        if (exp === undefined) fault('The token does not say when it expires.');
        else if (iat === undefined || exp - iat > longestLife)
          fault('The token lives longer than an hour, or does not say since when.');
      },
      audiences ? undefined : '`audiences`',
    ),
    check(
      'change-untold',
      'tells of a change with a new context, and leaves the old one as it was',
      async (fault) => {
        const host = await tested.make();
        const before = host.context;
        const text = JSON.stringify(before);
        const told: HostContext[] = [];
        host.watch((context) => told.push(context), new AbortController().signal);
        await change?.(host);
        await within(new Promise(() => undefined), Math.min(milliseconds, 50));
        const last = told.at(-1);
        if (!last) fault('It did not tell of a change.');
        if (JSON.stringify(before) !== text) fault('It changed the context that it had given before.');
        if (JSON.stringify(last) !== JSON.stringify(host.context))
          fault('It told of another context than its own.');
        if (readHostContext(last).problems.length > 0) fault('The new context cannot be read.');
      },
      change ? undefined : '`change`',
    ),
    check(
      'change-told-to-the-gone',
      'tells no listener that has left',
      async (fault) => {
        const host = await tested.make();
        const leaving = new AbortController();
        let told = 0;
        host.watch(() => (told += 1), leaving.signal);
        leaving.abort();
        host.watch(() => (told += 1), AbortSignal.abort());
        await change?.(host);
        await within(new Promise(() => undefined), Math.min(milliseconds, 50));
        if (told > 0) fault('It told a listener that had left.');
      },
      change ? undefined : '`change`',
    ),
  ];
}

function whatIs(answer: unknown): string {
  return answer === 'time-limit' ? 'never' : answer === 'threw' ? 'threw' : `with a ${typeof answer}`;
}

function claimsOf(token: string): {readonly iat?: number; readonly exp?: number} {
  try {
    const [, body = ''] = token.split('.');
    const claims = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as Record<
      string,
      unknown
    >;
    const {iat, exp} = claims;
    return {...(typeof iat === 'number' && {iat}), ...(typeof exp === 'number' && {exp})};
  } catch {
    return {};
  }
}
