import {type XmlModel, xmlModel} from '@skolebro/formats';
import {type EntityInfo, entities} from '@skolebro/models';

/** One kind of place in the records of an entity, shared by all records. */
export interface Field {
  /** From 0, in the order in which the places were first seen. */
  readonly index: number;
  /** A JSON Pointer with an asterisk for each position in a list, and a question mark for names of no field. */
  readonly pointer: string;
  /** The entity whose id stands here. */
  readonly target: string | undefined;
  readonly type: string;
  readonly children: Map<string, Field>;
}

/** Takes one value: its field, its positions in the lists around it, and what it says. */
export type VisitValue = (field: Field, positions: string, text: string) => void;

/** The fields of an entity, learned from its records, and the way through a record. */
export class Fields {
  readonly all: Field[] = [];
  private readonly root: Field;
  private readonly targets: ReadonlyMap<string, string>;
  private readonly model: XmlModel = xmlModel;

  constructor(entity: EntityInfo) {
    this.targets = new Map(
      entity.references.map(({path, target}) => [path.map((part) => `/${part}`).join(''), target]),
    );
    this.root = this.field('', entity.type);
    this.all.length = 0;
  }

  /** Goes through every value of a record but its id; the order of properties makes no difference to what it gives. */
  visit(record: object, visit: VisitValue): void {
    for (const [name, value] of Object.entries(record)) {
      if (name !== 'id') this.enter(this.child(this.root, name), '', value, visit);
    }
  }

  private enter(field: Field, positions: string, value: unknown, visit: VisitValue): void {
    if (typeof value !== 'object' || value === null) {
      visit(field, positions, typeof value === 'string' ? value : `\u0000${String(value)}`);
    } else if (Array.isArray(value)) {
      const items: readonly unknown[] = field.pointer === '/identifiers' ? inOrder(value) : value;
      if (items.length === 0) visit(field, positions, '\u0000[]');
      const inside = this.child(field, '*');
      items.forEach((item, index) => this.enter(inside, `${positions}/${index}`, item, visit));
    } else if (field.type === 'Extensions') {
      const inside = this.child(field, '*');
      for (const [uri, data] of Object.entries(value))
        visit(inside, positions, `${uri}\u0000${canonical(data)}`);
    } else {
      const entries = Object.entries(value);
      if (entries.length === 0) visit(field, positions, '\u0000{}');
      for (const [name, inner] of entries) this.enter(this.child(field, name), positions, inner, visit);
    }
  }

  private child(parent: Field, name: string): Field {
    const known = parent.children.get(name);
    if (known !== undefined) return known;
    const type = name === '*' ? parent.type : this.typeOf(parent.type, name);
    // A name that the standard does not know may be somebody's.
    const shown = type === undefined ? '?' : name;
    const child = parent.children.get(shown) ?? this.field(`${parent.pointer}/${shown}`, type ?? '');
    parent.children.set(shown, child);
    return child;
  }

  private typeOf(parent: string, name: string): string | undefined {
    const type = this.model.types[parent];
    if (type?.form === 'union') {
      if (name === 'kind') return 'string';
      const members = Object.values(type.members ?? {});
      return members.map((member) => this.typeOf(member, name)).find((found) => found !== undefined);
    }
    if (type?.form === 'extensions') return 'string';
    return type?.properties?.find((property) => property.name === name)?.type;
  }

  private field(pointer: string, type: string): Field {
    const field: Field = {
      index: this.all.length,
      pointer,
      target: this.targets.get(pointer),
      type,
      children: new Map(),
    };
    this.all.push(field);
    return field;
  }
}

/** Tells whether a field holds ids of files. */
export function isOfFiles(entity: string, pointer: string): boolean {
  return (filePointers.get(entity) ?? []).includes(pointer);
}

const filePointers: ReadonlyMap<string, readonly string[]> = new Map(
  entities.map(({name, references}) => [
    name,
    references
      .filter(({target}) => target === 'file')
      .map(({path}) => path.map((part) => `/${part}`).join('')),
  ]),
);

/** Which identifier stands first says nothing, so their order is made the same. */
function inOrder(identifiers: readonly unknown[]): readonly unknown[] {
  return identifiers
    .map((one) => [canonical(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

/** JSON whose properties stand in alphabetical order, at every depth. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
