import type {ActorRole, Instant} from '@skolebro/models';
import {isFound} from './fold.js';
import type {Correspondent} from './message-source.js';
import type {Reach, ReachPart, Recipient, RecipientPage, RecipientQuery} from './recipient.js';

/** A recipient with whoever stands in it. */
export interface StaticRecipient extends Recipient {
  /** Those in the group. */
  readonly members?: readonly StaticRecipient[];

  /** What the guardians of one home have in common, to count them as one family. */
  readonly family?: string;

  /** When the person wants to be disturbed again, where that is not now. */
  readonly quietUntil?: Instant;
}

/** The recipients that fit, `limit` at a time: what stands at the top, or in a group, or anywhere for a search. */
export function findRecipients(all: readonly StaticRecipient[], query: RecipientQuery): RecipientPage {
  const {search = '', inId, page = '0', limit = 50} = query;
  const within = inId === undefined ? all : (everybody(all).find(({id}) => id === inId)?.members ?? []);
  const found =
    search.trim() === ''
      ? within
      : uniqueById(everybody(within)).filter(({name, alias, note}) => isFound(search, [alias ?? name, note]));
  const from = Number(page);
  return {
    items: found.slice(from, from + limit).map(withoutMembers),
    ...(found.length > from + limit && {next: String(from + limit)}),
  };
}

/** Whom those would reach, each person once. */
export function reachOf(all: readonly StaticRecipient[], chosen: readonly Recipient[]): Reach {
  const byId = new Map(everybody(all).map((one) => [one.id, one]));
  const seen = new Set<string>();
  const parts: ReachPart[] = [];
  let blocked = 0;
  let outsideCustody = 0;
  let quietUntil = '';
  for (const one of chosen) {
    const known = byId.get(one.id) ?? one;
    const people = peopleIn(known).filter(({id}) => !seen.has(id));
    for (const {id} of people) seen.add(id);
    const open = people.filter(({block}) => block === undefined);
    blocked += people.length - open.length;
    outsideCustody += open.filter((person) => person.outsideCustody).length;
    for (const person of open) quietUntil = laterOf(quietUntil, person.quietUntil);
    parts.push(...partsOf(open, known));
  }
  return {
    people: seen.size - blocked,
    ...(parts.length > 0 && {parts: sumOf(parts)}),
    ...(outsideCustody > 0 && {outsideCustody}),
    ...(blocked > 0 && {blocked}),
    ...(quietUntil !== '' && {quietUntil}),
  };
}

/** Whom an answer to those would reach, by what is known of each; so many more take part than are named. */
export function replyReachOf(
  all: readonly StaticRecipient[],
  people: readonly Correspondent[],
  omitted: number,
): Reach {
  const chosen = people.map(({id, name, role, former}, place): Recipient => ({
    id: id ?? `nobody-${place}`,
    kind: 'person',
    role,
    ...(name !== undefined && {name}),
    ...(former && {block: 'left'}),
  }));
  const reach = reachOf(all, chosen);
  if (omitted <= 0) return reach;
  const parts: readonly ReachPart[] = [...(reach.parts ?? []), {kind: 'people', count: omitted}];
  return {...reach, people: reach.people + omitted, parts: sumOf(parts)};
}

function laterOf(one: Instant, other: Instant = ''): Instant {
  return one === '' || Date.parse(other) > Date.parse(one) ? other : one;
}

const kinds: Readonly<Record<ActorRole, ReachPart['kind']>> = {
  guardian: 'guardians',
  pupil: 'pupils',
  employee: 'employees',
  external: 'externals',
};

function partsOf(people: readonly StaticRecipient[], {kind, name, members}: StaticRecipient): ReachPart[] {
  const group = members !== undefined && kind === 'group' && name !== undefined ? {group: name} : {};
  const families = new Set(
    people.flatMap(({role, family}) => (role === 'guardian' && family ? [family] : [])),
  );
  const rest = people.filter(({role, family}) => role !== 'guardian' || !family);
  const roles = new Map<ReachPart['kind'], number>();
  for (const {role = ''} of rest) {
    const part = Object.hasOwn(kinds, role) ? (kinds[role] ?? 'people') : 'people';
    roles.set(part, (roles.get(part) ?? 0) + 1);
  }
  return [
    ...(families.size > 0 ? [{kind: 'families' as const, count: families.size, ...group}] : []),
    ...[...roles].map(([part, count]) => ({kind: part, count, ...group})),
  ];
}

function sumOf(parts: readonly ReachPart[]): readonly ReachPart[] {
  const sums = new Map<string, ReachPart>();
  for (const part of parts) {
    const key = `${part.kind} ${part.group ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, sum ? {...part, count: sum.count + part.count} : part);
  }
  return [...sums.values()];
}

function everybody(all: readonly StaticRecipient[]): readonly StaticRecipient[] {
  return all.flatMap((one) => [one, ...everybody(one.members ?? [])]);
}

function peopleIn(one: StaticRecipient): readonly StaticRecipient[] {
  if (one.members === undefined) return [one];
  return uniqueById(one.members.flatMap(peopleIn));
}

function uniqueById(all: readonly StaticRecipient[]): readonly StaticRecipient[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function withoutMembers({
  members,
  family: _family,
  quietUntil: _until,
  ...recipient
}: StaticRecipient): Recipient {
  return members === undefined
    ? recipient
    : {people: peopleIn({members, ...recipient}).length, expandable: true, ...recipient};
}
