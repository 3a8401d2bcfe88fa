import type {
  HostChild,
  HostContext,
  HostInstitution,
  Identifier,
  LanguageTag,
  TimeZoneId,
  Uri,
  Uuid,
} from '@skolebro/models';

/** What a component would like to know of its host, by the name of the property. */
export type ContextPart = Exclude<keyof HostContext, 'version' | 'extensions'>;

/** A child as its family knows it, from what a host says of children and institutions. */
export interface ContextChild {
  readonly id: Uuid;
  readonly name?: string;
  readonly alias?: string;
  readonly group?: string;
  readonly institution?: string;
  readonly municipality?: string;
}

/** The language that a host says, or else Danish as written in Denmark. */
export function localeOf(context: HostContext | undefined): LanguageTag {
  return context?.locale ?? 'da-DK';
}

/** The zone that a host says, where this browser knows it, or else that of Denmark. */
export function timeZoneOf(context: HostContext | undefined): TimeZoneId {
  const {timeZone = 'Europe/Copenhagen'} = context ?? {};
  try {
    return new Intl.DateTimeFormat('da', {timeZone}).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Copenhagen';
  }
}

/** The children in view with their schools; a kommune is named only where they have more than one. */
export function childrenOf(context: HostContext | undefined): readonly ContextChild[] {
  const {children = []} = context ?? {};
  const schools = children.map((child) => institutionOf(context, child));
  const isSplit = new Set(schools.flatMap((school) => school?.municipalityCode ?? [])).size > 1;
  return children.map(({id, name, alias, groupName}, index) => {
    const {name: institution, municipalityName} = schools[index] ?? {};
    return {
      id,
      ...(name !== undefined && alias === undefined && {name}),
      ...(alias !== undefined && {alias}),
      ...(groupName !== undefined && {group: groupName}),
      ...(institution !== undefined && {institution}),
      ...(isSplit && municipalityName !== undefined && {municipality: municipalityName}),
    };
  });
}

/** The institution in view that a child goes to. */
export function institutionOf(
  context: HostContext | undefined,
  {institutionNumber}: Pick<HostChild, 'institutionNumber'>,
): HostInstitution | undefined {
  if (institutionNumber === undefined) return undefined;
  return context?.institutions?.find((one) => one.institutionNumber === institutionNumber);
}

/** The one id by which a system knows somebody; undefined when it has none, or more than one. */
export function idIn(
  system: Uri,
  {identifiers = []}: {readonly identifiers?: readonly Identifier[]},
): string | undefined {
  const values = new Set(identifiers.filter((one) => one.system === system).map(({value}) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Which of the parts that a component uses its host does not say. */
export function missingParts(
  context: HostContext | undefined,
  wanted: readonly ContextPart[],
): readonly ContextPart[] {
  return wanted.filter((part) => context?.[part] === undefined);
}
