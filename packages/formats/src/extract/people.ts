import type {Affiliation, Guardianship, Person, Uuid} from '@skolebro/models';
import {readEntity} from '../package/entity-records.js';
import {choosableKinds} from './kinds.js';
import {type ExtractSource, type ExtractWish, UnknownPersonError} from './wish.js';

/** Who may be in an extract, and as what. */
export interface People {
  readonly pupilId: Uuid;
  readonly recipientId?: Uuid;
  /** The guardians who may be in it. */
  readonly guardianIds: ReadonlySet<Uuid>;
  /** The guardians about whom nothing may be in it. */
  readonly otherGuardianIds: ReadonlySet<Uuid>;
  /** Everybody who works at an institution. */
  readonly isStaff: (id: Uuid) => boolean;
  /** The pupil's own groups. */
  readonly groupIds: ReadonlySet<Uuid>;
  /** Whether the recipient's access to the child is restricted. */
  readonly isRestricted: boolean;
  /** Texts that tell of other guardians. */
  readonly secrets: readonly string[];
}

/** The records that are read to find people, as the standard has them; what a package really holds may differ. */
interface Read {
  readonly affiliation: Affiliation;
  readonly guardianship: Guardianship;
  readonly person: Person;
}

/** Finds everybody an extract is about. */
export async function findPeople(source: ExtractSource, wish: ExtractWish): Promise<People> {
  const pupilId = await personOf(source, wish.pupil, 'pupil');
  const recipientId =
    wish.recipient === undefined ? undefined : await personOf(source, wish.recipient, 'recipient');
  const guardians = new Set<Uuid>();
  const others = new Set<Uuid>();
  let isRestricted = false;
  await each(source, 'guardianship', ({childId, guardianId, endDate, restriction}) => {
    if (childId !== pupilId) return;
    isRestricted ||= guardianId === recipientId && restriction !== undefined;
    const isNow = endDate === undefined || endDate >= wish.today;
    const mayCome = recipientId === undefined ? isNow : guardianId === recipientId;
    (mayCome ? guardians : others).add(guardianId);
  });
  // Nobody gets an extract about a child of others.
  if (recipientId !== undefined && !guardians.has(recipientId)) throw new UnknownPersonError('recipient');
  for (const id of guardians) others.delete(id);
  if (recipientId === undefined && !wish.kinds.includes('guardianship')) guardians.clear();

  const staff = new Set<Uuid>();
  const groupIds = new Set<Uuid>();
  await each(source, 'affiliation', (affiliation) => {
    if (affiliation.personId === pupilId) {
      for (const id of affiliation.groupIds ?? []) groupIds.add(id);
      if (affiliation.kind === 'pupil') groupIds.add(affiliation.mainGroupId);
    }
    if (affiliation.kind !== 'pupil') staff.add(affiliation.personId);
  });
  return {
    pupilId,
    ...(recipientId === undefined ? {} : {recipientId}),
    guardianIds: guardians,
    otherGuardianIds: others,
    isStaff: (id) => staff.has(id) && !others.has(id),
    groupIds,
    isRestricted,
    secrets:
      recipientId === undefined ? [] : await secretsOf(source, others, new Set([pupilId, ...guardians])),
  };
}

/** Whose field holds the pupil, alone or in a list. */
export function isAbout(record: object, field: string, pupilId: Uuid): boolean {
  const value = (record as {readonly [name: string]: unknown})[field];
  return value === pupilId || (Array.isArray(value) && value.includes(pupilId));
}

/** Goes through the records of an entity that could be read. */
async function each<Entity extends keyof Read>(
  {container}: ExtractSource,
  entity: Entity,
  take: (record: Read[Entity]) => void,
): Promise<void> {
  for await (const batch of readEntity(container, entity)) {
    for (const {value} of batch) if (value !== undefined) take(value as Read[Entity]);
  }
}

async function personOf(source: ExtractSource, name: string, who: 'pupil' | 'recipient'): Promise<Uuid> {
  const found = new Set<Uuid>();
  await each(source, 'person', ({id, identifiers}) => {
    if (id === name || (Array.isArray(identifiers) && identifiers.some(({value}) => value === name)))
      found.add(id);
  });
  const [id, more] = found;
  if (id === undefined || more !== undefined) throw new UnknownPersonError(who);
  return id;
}

/** The texts by which other guardians can be known, unless they are those of people who may be in the extract. */
async function secretsOf(
  source: ExtractSource,
  others: ReadonlySet<Uuid>,
  allowed: ReadonlySet<Uuid>,
): Promise<readonly string[]> {
  const secret = new Set<string>();
  const known = new Set<string>();
  await each(source, 'person', (person) => {
    if (others.has(person.id)) for (const text of tellingTexts(person)) secret.add(text);
    // Where the child lives may be where the other guardian lives.
    if (allowed.has(person.id)) for (const text of namesOf(person)) known.add(text);
  });
  return [...secret].filter((text) => text.length > 1 && !known.has(text));
}

function tellingTexts(person: Person): readonly string[] {
  const {email, phones = [], address, cpr, identifiers = []} = person;
  const texts = [email, cpr, ...phones.map(({number}) => number), ...identifiers.map(({value}) => value)];
  const places = Object.entries(address ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' && /street|line/i.test(name) ? [value] : [],
  );
  return [...namesOf(person), ...texts.flatMap((text) => text ?? []), ...places];
}

function namesOf({givenName, familyName, aliasGivenName, aliasFamilyName}: Person): readonly string[] {
  return [givenName, familyName, aliasGivenName, aliasFamilyName].flatMap((name) => name ?? []);
}

/** The kinds by which the wish is bounded, in alphabetical order. */
export function chosenKinds({kinds, recipient}: ExtractWish): readonly string[] {
  const all = Object.keys(choosableKinds);
  return all.filter(
    (kind) => kinds.some((one) => one === kind) || (recipient !== undefined && kind === 'guardianship'),
  );
}
