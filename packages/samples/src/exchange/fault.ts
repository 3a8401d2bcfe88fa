import {
  type Affiliation,
  type EntityName,
  type Group,
  type Manifest,
  type ManifestFile,
  type Person,
  type Profile,
  type Uuid,
  uniIdSystem,
} from '@skolebro/models';
import type {Layout} from '../layout.js';
import {uuidFor} from '../random.js';
import {schoolYear} from '../sites.js';

/** One fault to plant: exactly one finding of one rule, and none of any other. */
export interface Fault {
  readonly rule: string;
  /** Makes what is to be added to a right package; undefined where a package for the purpose has no place for it. */
  readonly plant: (ground: Ground) => Planting | undefined;
}

/** What is added to a right package. */
export interface Planting {
  /** Records, or bytes that stand as they are, after the right records of an entity. */
  readonly records?: Readonly<Record<EntityName, readonly object[]>>;
  /** An entity that no retention class is to name. */
  readonly unretained?: EntityName;
  /** Bytes before the first record of an entity. */
  readonly heads?: Readonly<Record<EntityName, Uint8Array>>;
  readonly manifest?: Partial<Manifest>;
  /** A field that the manifest is to lack. */
  readonly withoutField?: keyof Manifest;
  readonly others?: readonly {readonly path: string; readonly bytes: Uint8Array}[];
  /** Changes the list that the manifest gives of the files. */
  readonly listed?: (files: readonly ManifestFile[]) => readonly ManifestFile[];
}

/** What faults are planted into: the purpose, and the few right records that they refer to. */
export class Ground {
  readonly profile: Profile;
  readonly entities: ReadonlySet<EntityName>;
  readonly institutionId: Uuid;
  private readonly seed: number;

  constructor({seed, sites}: Layout, profile: Profile, entities: readonly EntityName[]) {
    this.seed = seed;
    this.profile = profile;
    this.entities = new Set(entities);
    this.institutionId = sites[0]?.institution.id ?? '';
  }

  /** An id for a planted record. */
  id(key: string): Uuid {
    return uuidFor(this.seed, `fault/${key}`);
  }

  /** The id that the world has given to something. */
  idOf(key: string): Uuid {
    return uuidFor(this.seed, key);
  }

  /** A person with no fault but what is changed. */
  person(key: string, change: Partial<Person> = {}): Person {
    const id = this.id(`person/${key}`);
    const identifiers = [{system: uniIdSystem, value: `prove${id.slice(0, 8)}`}];
    return {id, identifiers, givenName: 'Prøve', familyName: 'Person', protected: false, ...change};
  }

  /** A team with no fault but what is changed. */
  group(key: string, change: Partial<Group> = {}): Group {
    const {institutionId} = this;
    return {id: this.id(`group/${key}`), institutionId, classCode: key, kind: 'Hold', schoolYear, ...change};
  }

  /** A pupil of the tenth form, of whom no meddelelsesbog is demanded. */
  pupil(person: Person, mainGroup: Group): Affiliation {
    return {
      kind: 'pupil',
      id: this.id(`affiliation/${person.id}`),
      personId: person.id,
      institutionId: this.institutionId,
      role: 'Elev',
      level: '10',
      mainGroupId: mainGroup.id,
    };
  }

  /** The nth of those entities of the package that nothing refers to, so that what cannot be read costs no reference. */
  leaf(index: number): EntityName | undefined {
    return leaves.filter((name) => this.entities.has(name))[index];
  }
}

const leaves: readonly EntityName[] = [
  ...['weekly-letter', 'post', 'year-plan', 'week-plan', 'permission', 'consent', 'guardianship'],
  ...['communication-book', 'submission', 'affiliation'],
];

/** A fault that lies in added records. */
export function inRecords(
  rule: string,
  make: (ground: Ground) => Readonly<Record<EntityName, readonly object[]>>,
): Fault {
  return {rule, plant: (ground) => ({records: make(ground)})};
}
