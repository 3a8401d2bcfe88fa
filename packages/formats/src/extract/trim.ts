import type {Actor, EntityInfo, Uuid} from '@skolebro/models';
import {xmlModel} from '../xml/model.generated.js';
import type {People} from './people.js';

/** Tells whether a reference to a record may stay; asked once for each reference. */
export type MayRefer = (target: string, id: Uuid) => boolean;

/** What is nobody's business but that of whoever is away, so that nothing takes its place. */
const gone = Symbol('gone');

interface Plain {
  readonly [name: string]: unknown;
}

/**
 * Cuts out of a record all that the extract may not hold: references to others, the words of others, extensions and
 * unknown properties, since nobody knows whom those are about.
 */
export class Trimmer {
  private readonly entity: EntityInfo;
  private readonly people: People;
  private readonly mayRefer: MayRefer;
  private readonly targets: ReadonlyMap<string, string>;

  constructor(entity: EntityInfo, people: People, mayRefer: MayRefer) {
    this.entity = entity;
    this.people = people;
    this.mayRefer = mayRefer;
    this.targets = new Map(
      entity.references.map(({path, target}) => [path.map((part) => `/${part}`).join(''), target]),
    );
  }

  /** Gives what is left of a record; undefined when it is another's as a whole. */
  trim(record: object): object | undefined {
    const trimmed = this.value(record, this.entity.type, '');
    return trimmed === gone ? undefined : (trimmed as object);
  }

  private value(value: unknown, type: string, pointer: string): unknown {
    if (Array.isArray(value)) {
      const items = value
        .map((item) => this.value(item, type, `${pointer}/*`))
        .filter((item) => item !== gone);
      return items.length === 0 && value.length > 0 ? gone : items;
    }
    if (typeof value !== 'object' || value === null) {
      const target = this.targets.get(pointer);
      return target === undefined || (typeof value === 'string' && this.mayRefer(target, value))
        ? value
        : gone;
    }
    if (type === 'Actor') return this.actor(value as Actor, pointer);
    return this.object(value as Plain, type, pointer);
  }

  private object(record: Plain, type: string, pointer: string): unknown {
    const left: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(record)) {
      const inner = typeOf(type, name);
      if (inner === undefined || inner === 'Extensions') continue;
      const place = `${pointer}/${name}`;
      const trimmed = this.value(value, inner, place);
      if (trimmed !== gone) left[name] = trimmed;
      else if (inner === 'Actor' && !Array.isArray(value)) {
        // What a guardian told the school of an absence are that guardian's words.
        if (place === '/notifiedBy') delete left['note'];
        else return gone;
      }
    }
    if (record['notifiedBy'] !== undefined && left['notifiedBy'] === undefined) delete left['note'];
    return left;
  }

  /** Staff stays, with or without a name; of others only those stay who may be in the extract. */
  private actor(actor: Actor, pointer: string): unknown {
    const {personId, role, institutionId, onBehalfOfChildId} = actor;
    const {pupilId, guardianIds} = this.people;
    const isOurs = personId !== undefined && (personId === pupilId || guardianIds.has(personId));
    if (!isOurs && role !== 'employee' && role !== 'external' && role !== 'system') return gone;
    const mayBeNamed = personId !== undefined && this.mayRefer('person', personId);
    const isThere =
      typeof institutionId === 'string' &&
      this.targets.has(`${pointer}/institutionId`) &&
      this.mayRefer('institution', institutionId);
    return {
      ...(mayBeNamed ? {personId} : {}),
      role,
      ...(isThere ? {institutionId} : {}),
      ...(onBehalfOfChildId === pupilId ? {onBehalfOfChildId} : {}),
      ...(actor.former === true ? {former: true} : {}),
    };
  }
}

function typeOf(parent: string, name: string): string | undefined {
  const type = xmlModel.types[parent];
  if (type?.form !== 'union') return type?.properties?.find((property) => property.name === name)?.type;
  if (name === 'kind') return 'string';
  const members = Object.values(type.members ?? {});
  return members.map((member) => typeOf(member, name)).find((found) => found !== undefined);
}
