import type {HostContext} from '@skolebro/models';
import {contractVersion} from '../host.js';
import {type ContextProblem, type Shape, isObject, list, number, object, oneOf, open, text} from './shape.js';

/** What could be read of what a host says of itself. */
export interface ContextReading {
  /** The parts that can be used; absent when the host speaks another contract, or none. */
  readonly context?: HostContext;

  /** Everything that was left out, and why; holds places and never values. */
  readonly problems: readonly ContextProblem[];
}

/** What a component speaks where its host does not say. */
const fallbackLocale = 'da-DK';

const line = text(/^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$/u, 300);
const code = text(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 64);
const uuid = text(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const uri = text(
  /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF<>"{}|\\^`]+$/u,
  2000,
);
const institutionNumber = text(/^[0-9A-Z]{6}$/);
const identifiers = list(object({system: uri, value: line}, ['system', 'value']), 20);

/** The contract, property by property; a test holds it against the schema in `standards/`. */
const properties: Readonly<Record<string, Shape>> = {
  version: text(/^[1-9][0-9]{0,3}\.(0|[1-9][0-9]{0,3})$/),
  locale: text(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 35),
  timeZone: text(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/, 64),
  user: object({id: uuid, identifiers, role: code}),
  children: list(
    object({id: uuid, identifiers, name: line, alias: line, groupName: line, institutionNumber}, ['id']),
    200,
  ),
  institutions: list(
    object(
      {
        institutionNumber,
        id: uuid,
        name: line,
        municipalityCode: text(/^0[0-9]{3}$/),
        municipalityName: line,
        kind: oneOf('school', 'day-care', 'after-school', 'administration'),
      },
      ['institutionNumber'],
    ),
    100,
  ),
  group: object({id: uuid, identifiers, name: line}),
  isoWeek: text(/^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$/),
  schoolYear: text(/^[0-9]{4}-[0-9]{4}$/),
  slot: code,
  size: code,
  theme: object({
    colourScheme: code,
    contrast: code,
    textScale: number(0, 1000),
    tokens: list(
      object(
        {
          name: text(/^--skolebro-[a-z0-9]+(-[a-z0-9]+)*$/, 64),
          value: text(/^[A-Za-z0-9#%., '"+-]+$/, 200),
        },
        ['name', 'value'],
      ),
      40,
    ),
  }),
  capabilities: list(code, 50),
  assuranceLevel: oneOf('low', 'substantial'),
  extensions: open(),
};

const whole = object(properties);

/**
 * Reads what a host says of itself, without trusting a word of it.
 *
 * Properties that this version does not know are passed over, and so is a newer second number of the version;
 * a property of the wrong type is left out and named. Without a readable language it is Danish. Only a host
 * with a newer first number, or with none, gives no context.
 */
export function readHostContext(value: unknown): ContextReading {
  const problems: ContextProblem[] = [];
  const read = whole(value, '', (problem) => problems.push(problem)) as Partial<HostContext> | undefined;
  for (const name of ['version', 'locale'] as const) {
    const isSaid = isObject(value) && value[name] !== undefined;
    if (read && !isSaid) problems.push({pointer: `/${name}`, fault: 'missing'});
  }
  const {version, locale = fallbackLocale} = read ?? {};
  if (version === undefined) return {problems};
  if (major(version) > major(contractVersion)) {
    return {problems: [{pointer: '/version', fault: 'newer-version'}]};
  }
  return {context: {...read, version, locale}, problems};
}

function major(version: string): number {
  return Number(version.split('.', 1)[0]);
}

/** Whether a value is a whole `HostContext` by which a host may speak: nothing in it had to be left out. */
export function isUsableContext(value: unknown): value is HostContext {
  const {context, problems} = readHostContext(value);
  return context !== undefined && problems.length === 0;
}
