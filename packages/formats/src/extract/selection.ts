import {type EntityInfo, type File, type Person, type Uuid, entities, guards} from '@skolebro/models';
import {readEntity} from '../package/entity-records.js';
import {followedKinds, kindsWithTexts, ownerFieldOf, sessionKind, wholeKinds} from './kinds.js';
import {type People, chosenKinds, isAbout} from './people.js';
import {type MayRefer, Trimmer} from './trim.js';
import {trimPerson} from './trim-person.js';
import type {ExtractSource, ExtractWish, LeftOut, LeftOutReason} from './wish.js';

/** Which records go along; only their ids are held, never the records. */
export class Selection {
  /** The checksums of the attachments that go along. */
  readonly sha256s: Set<string> = new Set();
  /** The numbers of the institutions that go along. */
  readonly institutionNumbers: Set<string> = new Set();
  readonly municipalities: {readonly code: string; readonly name: string}[] = [];
  hasProtected = false;
  private readonly kept = new Map<string, Set<Uuid>>();
  private readonly wanted = new Map<string, Set<Uuid>>();
  private readonly left = new Map<string, LeftOut>();
  private readonly source: ExtractSource;
  private readonly people: People;
  private readonly own: ReadonlySet<string>;
  private readonly hasCpr: boolean;

  constructor(source: ExtractSource, people: People, wish: ExtractWish, hasCpr: boolean) {
    this.source = source;
    this.people = people;
    this.hasCpr = hasCpr;
    this.own = new Set(['affiliation', ...chosenKinds(wish)]);
    this.want('person', people.pupilId);
    for (const id of people.guardianIds) this.want('person', id);
    for (const id of people.groupIds) this.want('group', id);
  }

  /** The records that do not go along though they are about the pupil. */
  get leftOut(): readonly LeftOut[] {
    return [...this.left.values()];
  }

  /** Whether a record goes along. */
  has(entity: string, id: Uuid): boolean {
    return this.kept.get(entity)?.has(id) === true;
  }

  /** Reads the package until nothing more is referred to; few times, as references are not long. */
  async run(): Promise<void> {
    for (const {name} of entities) if (this.own.has(name) || wholeKinds.includes(name)) await this.take(name);
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const {name} of entities) {
        const wanted = this.wanted.get(name);
        if (this.own.has(name) || wanted === undefined) continue;
        // What is not found now will not be found later; what is found may want more of its own kind.
        this.wanted.delete(name);
        await this.take(name, wanted);
        isMore = true;
      }
    }
    if (this.own.has('absence')) await this.take(sessionKind);
  }

  /** The records of an entity as they go along. */
  async *records(name: string): AsyncGenerator<object, void, undefined> {
    const trimmer = new Trimmer(infoOf(name), this.people, (target, id) => this.has(target, id));
    const isOnce = new Set<Uuid>();
    for await (const batch of readEntity(this.source.container, name)) {
      for (const {value} of batch) {
        const {id} = (value ?? {}) as {readonly id?: Uuid};
        if (value === undefined || id === undefined || !this.has(name, id) || isOnce.has(id)) continue;
        isOnce.add(id);
        const trimmed = this.trimmed(name, value, trimmer);
        if (trimmed !== undefined) yield trimmed;
      }
    }
  }

  private async take(name: string, wanted?: ReadonlySet<Uuid>): Promise<void> {
    const trimmer = new Trimmer(infoOf(name), this.people, this.mayRefer(name));
    const owner = this.own.has(name) ? ownerFieldOf(name) : undefined;
    for await (const batch of readEntity(this.source.container, name)) {
      for (const {value} of batch) {
        const {id} = (value ?? {}) as {readonly id?: Uuid};
        if (value === undefined || typeof id !== 'string' || this.has(name, id)) continue;
        const isWanted =
          owner === undefined ? wanted?.has(id) !== false : isAbout(value, owner, this.people.pupilId);
        if (isWanted && this.mayCome(name, value)) this.keep(name, id, value, trimmer);
      }
    }
  }

  private mayCome(name: string, record: object): boolean {
    const {pupilId, guardianIds, otherGuardianIds} = this.people;
    const {guardianId, relatedPersonIds} = record as {guardianId?: Uuid; relatedPersonIds?: readonly Uuid[]};
    if (name === sessionKind) return this.has('institution', (record as {institutionId: Uuid}).institutionId);
    if (name === 'guardianship') return guardianId !== undefined && guardianIds.has(guardianId);
    const isOurs = (id: Uuid): boolean =>
      id === pupilId || guardianIds.has(id) || (this.people.isStaff(id) && !otherGuardianIds.has(id));
    if (relatedPersonIds?.every(isOurs) === false) return this.leave(name, 'about-others');
    if (kindsWithTexts.includes(name) && this.people.secrets.length > 0) {
      // The letter of an escaped line break is no letter of the word after it.
      const text = JSON.stringify(record).replace(/\\[a-z"\\]/g, ' ');
      if (this.people.secrets.some((secret) => holdsWord(text, secret))) {
        return this.leave(name, 'names-other-guardian');
      }
    }
    return true;
  }

  private keep(name: string, id: Uuid, record: object, trimmer: Trimmer): void {
    const trimmed = this.trimmed(name, record, trimmer);
    if (trimmed === undefined) {
      this.leave(name, guards[name]?.(record) === true ? 'about-others' : 'not-by-the-standard');
      return;
    }
    const kept = this.kept.get(name) ?? new Set();
    this.kept.set(name, kept.add(id));
    if (name === 'file') this.sha256s.add((trimmed as File).sha256);
    if (name === 'institution') this.institutionNumbers.add((trimmed as {number: string}).number);
    if (name === 'municipality') this.municipalities.push(trimmed as {code: string; name: string});
    if (name === 'person') this.hasProtected ||= (trimmed as Person).protected;
  }

  /** A record that the standard would not take without what was cut out cannot go along. */
  private trimmed(name: string, record: object, trimmer: Trimmer): object | undefined {
    const trimmed = trimmer.trim(record);
    if (trimmed === undefined) return undefined;
    const whole = name === 'person' ? trimPerson(trimmed as Person, this.people, this.hasCpr) : trimmed;
    return guards[name]?.(whole) === true ? whole : undefined;
  }

  /** In the choice of records a reference that may be followed makes its record wanted. */
  private mayRefer(from: string): MayRefer {
    const {pupilId, guardianIds, groupIds, isStaff} = this.people;
    return (target, id) => {
      if (target === 'person') {
        if (id === pupilId || guardianIds.has(id)) return true;
        return isStaff(id) && this.want(target, id);
      }
      if (target === 'group') return groupIds.has(id);
      if (this.own.has(target)) return from === 'submission';
      if (wholeKinds.includes(target)) return true;
      return followedKinds.includes(target) && this.want(target, id);
    };
  }

  private want(entity: string, id: Uuid): true {
    if (this.has(entity, id)) return true;
    const wanted = this.wanted.get(entity) ?? new Set();
    this.wanted.set(entity, wanted.add(id));
    return true;
  }

  private leave(entity: string, reason: LeftOutReason): false {
    const key = `${entity} ${reason}`;
    const count = (this.left.get(key)?.count ?? 0) + 1;
    this.left.set(key, {entity, reason, count});
    return false;
  }
}

/** A name is a word by itself, not part of another. */
function holdsWord(text: string, word: string): boolean {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function infoOf(name: string): EntityInfo {
  const info = entities.find((entity) => entity.name === name);
  if (info === undefined) throw new TypeError(`There is no entity ${name}.`);
  return info;
}
