import {
  formatIsoWeek,
  type HostChild,
  type HostContext,
  type Identifier,
  readWeekLabel,
  type SchoolYear,
  uniIdSystem,
} from '@skolebro/models';
import {contractVersion} from '../host.js';
import type {ContextProblem} from '../context/shape.js';
import {readHostContext} from '../context/read-context.js';
import {idFromSource} from '../vendor/source-id.js';
import {placeOf} from './placement.js';

/** What Aula hands a widget, in any of the spellings that have been seen; every value is as it came. */
export interface AulaGiven {
  readonly sessionUUID?: unknown;
  readonly sessionUuid?: unknown;
  readonly aulaUuid?: unknown;
  readonly userProfile?: unknown;
  readonly childFilter?: unknown;
  readonly institutionFilter?: unknown;
  readonly group?: unknown;
  readonly currentWeekNumber?: unknown;
  readonly isMobileApp?: unknown;
  readonly placement?: unknown;
  readonly assuranceLevel?: unknown;
  readonly widgetVersion?: unknown;
}

/** What Aula does not say, and a vendor has to know of itself. */
export interface AulaKnows {
  /** The kommune and the name of an institution, from the vendor's own register. */
  readonly institution?: (
    number: string,
  ) =>
    | {readonly municipalityCode?: string; readonly municipalityName?: string; readonly name?: string}
    | undefined;

  /** What a child is called, by its UNI-id; Aula does not say it. */
  readonly childName?: (uniId: string) => string | undefined;

  /** The school year in which a bare week number is read. */
  readonly schoolYear?: SchoolYear;
}

/** What could be read of what Aula gave. */
export interface AulaReading {
  readonly context: HostContext;

  /** What was left out, and why; holds names of properties and never values. */
  readonly problems: readonly ContextProblem[];
}

/** The system of an id that Aula calls a uuid of the user; what it is differs from vendor to vendor. */
export const aulaUserSystem = 'urn:skolebro:system:aula-user';

/** The system of the id of a group in Aula. */
export const aulaGroupSystem = 'urn:skolebro:system:aula-group';

/**
 * Reads what Aula gives a widget as the context that every host gives.
 *
 * Made after public sources alone; it could not be tried against Aula. All of it is a hint: who the user is,
 * and how strongly signed in, only the token says.
 */
export function readAulaContext(given: AulaGiven, knows: AulaKnows = {}): AulaReading {
  const problems: ContextProblem[] = [];
  const leaveOut = (name: keyof AulaGiven): [] => {
    problems.push({pointer: `/${name}`, fault: 'malformed'});
    return [];
  };
  const children = childrenOf(given, knows, leaveOut);
  const institutions = listOf(given.institutionFilter).flatMap((number) => {
    if (!/^([0-9]{6}|[A-Z][0-9]{5})$/.test(number)) return leaveOut('institutionFilter');
    return [{institutionNumber: number, ...knows.institution?.(number)}];
  });
  const isWeekSaid = isSaid(given.currentWeekNumber);
  const week = isWeekSaid ? readWeekLabel(String(given.currentWeekNumber), knows.schoolYear) : undefined;
  if (isWeekSaid && week === undefined) leaveOut('currentWeekNumber');
  const isMobile = isTrue(given.isMobileApp);
  const level = isMobile ? undefined : assuranceOf(given.assuranceLevel);
  const group = isSaid(given.group) ? String(given.group) : undefined;
  const user = userOf(given);
  const {context, problems: malformed} = readHostContext({
    version: contractVersion,
    // Aula has one language and says nothing of it.
    locale: 'da-DK',
    timeZone: 'Europe/Copenhagen',
    ...(user && {user}),
    ...(children.length > 0 && {children}),
    ...(institutions.length > 0 && {institutions}),
    ...(group !== undefined && {group: {identifiers: [{system: aulaGroupSystem, value: group}]}}),
    ...(week && {isoWeek: formatIsoWeek(week)}),
    ...placeOf(given.placement, group !== undefined),
    ...(level && {assuranceLevel: level}),
  });
  return {
    context: context ?? {version: contractVersion, locale: 'da-DK'},
    problems: [...problems, ...malformed],
  };
}

/** Reads the address of a widget in the app's web view, in which lists stand in three forms. */
export function readAulaAddress(search: string): AulaGiven {
  const query = new URLSearchParams(search);
  const list = (name: string): string[] => [...query.getAll(name), ...query.getAll(`${name}[]`)];
  const names = ['sessionUUID', 'sessionUuid', 'aulaUuid', 'userProfile', 'group', 'currentWeekNumber'];
  const rest = ['isMobileApp', 'placement', 'assuranceLevel', 'widgetVersion'];
  // Named one by one: the host's own CSRF token may stand in the same address, and is nobody's business.
  return {
    ...Object.fromEntries(
      [...names, ...rest].flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])),
    ),
    childFilter: list('childFilter'),
    institutionFilter: list('institutionFilter'),
  };
}

/** A list in whichever form it came: an array, texts parted by commas, or nothing. */
export function listOf(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = parts.flatMap((part) =>
    typeof part === 'string' || typeof part === 'number' ? String(part).split(',') : [],
  );
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== '' && text !== 'null'))];
}

/** Whether a yes, which Aula writes as text, is one. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

/** What a UNI-id looks like; Aula's own ids of children are numbers and name other children elsewhere. */
export function isUniId(value: string): boolean {
  return /^[a-z][a-z0-9]{2,14}$/i.test(value);
}

function childrenOf(
  {childFilter}: AulaGiven,
  {childName}: AulaKnows,
  leaveOut: (name: keyof AulaGiven) => [],
): HostChild[] {
  return listOf(childFilter).flatMap((uniId) => {
    if (!isUniId(uniId)) return leaveOut('childFilter');
    const name = childName?.(uniId);
    const identifiers: Identifier[] = [{system: uniIdSystem, value: uniId}];
    return [{id: idFromSource(uniIdSystem, uniId), identifiers, ...(name !== undefined && {name})}];
  });
}

function userOf({sessionUUID, sessionUuid, aulaUuid, userProfile}: AulaGiven): HostContext['user'] {
  const said = [sessionUUID, sessionUuid].find((value) => typeof value === 'string' && value !== '') as
    string | undefined;
  const other = typeof aulaUuid === 'string' && aulaUuid !== '' ? aulaUuid : undefined;
  const uniId = said !== undefined && isUniId(said) ? said : undefined;
  const identifiers: Identifier[] = [
    ...(uniId === undefined ? [] : [{system: uniIdSystem, value: uniId}]),
    ...[uniId === undefined ? said : undefined, other].flatMap((value) =>
      value === undefined ? [] : [{system: aulaUserSystem, value}],
    ),
  ];
  const role = typeof userProfile === 'string' && userProfile !== '' ? userProfile : undefined;
  if (identifiers.length === 0 && role === undefined) return undefined;
  return {
    ...(uniId !== undefined && {id: idFromSource(uniIdSystem, uniId)}),
    ...(identifiers.length > 0 && {identifiers}),
    ...(role !== undefined && {role}),
  };
}

/** The app always says 3, whoever is signed in, so it is not heard there. */
function assuranceOf(value: unknown): HostContext['assuranceLevel'] {
  switch (String(value)) {
    case '2':
      return 'low';
    case '3':
      return 'substantial';
    default:
      return undefined;
  }
}

function isSaid(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '' && value !== 'null') || typeof value === 'number';
}
