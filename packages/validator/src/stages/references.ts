import {type EntityInfo, entities} from '@skolebro/models';
import {IdIndex} from '../id-index.js';
import {IdTable} from '../id-table.js';
import type {Check} from '../rule.js';

/** Two records of an entity with one id. */
export const idDuplicate: Check = {
  id: 'id-duplicate',
  requirement: 'EX-02',
  since: '1.0',
  severity: 'error',
  scope: 'set',
  message: {
    da: 'Id’et står også på linje {firstLine}. Så kan de to poster ikke skelnes, og den ene går tabt. Giv dem hver sit id.',
    en: 'The id also stands on line {firstLine}. The two records cannot be told apart, and one will be lost. Give each its own id.',
  },
};

/** A reference to a record that is not there. */
export const referenceDangling: Check = {
  id: 'reference-dangling',
  requirement: 'EX-04',
  since: '1.0',
  severity: 'error',
  scope: 'relation',
  message: {
    da: 'Her henvises til en post af typen {entity}, som ikke er i pakken. Sammenhængen går tabt. Tag posten med, eller fjern henvisningen.',
    en: 'This refers to a record of type {entity} that is not in the package. The connection is lost. Include the record or remove the reference.',
  },
};

/** Takes one reference of a record that is written as text, with the number of the entity that it points at. */
export type VisitReference = (target: number, id: string) => void;

/** The places of an entity's references as a tree, so that each property is looked at once. */
interface Places {
  /** The number of the entity that a text here points at. */
  readonly target?: number;
  readonly items?: Places;
  readonly properties: readonly {readonly name: string; readonly places: Places}[];
}

const trees = new Map(entities.map(({name, references}) => [name, treeOf(references)]));
const nowhere: Places = {properties: []};

function treeOf(references: EntityInfo['references'], depth = 0): Places {
  const [first] = references;
  if (first !== undefined && first.path.length === depth) {
    return {target: entities.findIndex(({name}) => name === first.target), properties: []};
  }
  const names = [...new Set(references.map(({path}) => path[depth] ?? ''))];
  const below = (name: string): Places =>
    treeOf(
      references.filter(({path}) => path[depth] === name),
      depth + 1,
    );
  return names[0] === '*'
    ? {items: below('*'), properties: []}
    : {properties: names.map((name) => ({name, places: below(name)}))};
}

/** Visits every reference of a record, in the same order every time. */
export function visitReferences({name}: EntityInfo, record: unknown, visit: VisitReference): void {
  walk(trees.get(name) ?? nowhere, record, visit);
}

/** Tells where one of the references of a record stands, by its number in the order in which they are visited. */
export function pointerOfReference({name}: EntityInfo, record: unknown, number: number): string {
  const trail: (string | number)[] = [];
  let left = number;
  let found = '';
  walk(
    trees.get(name) ?? nowhere,
    record,
    () => {
      if (left === 0) found = trail.map((part) => `/${part}`).join('');
      left -= 1;
    },
    trail,
  );
  return found;
}

function walk(places: Places, value: unknown, visit: VisitReference, trail?: (string | number)[]): void {
  const {target, items, properties} = places;
  if (target !== undefined) {
    if (typeof value === 'string') visit(target, value);
  } else if (items !== undefined) {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      trail?.push(index);
      walk(items, value[index], visit, trail);
      trail?.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const {name, places: inner} of properties) {
      // No property of a model has a name that objects inherit, so the check for own properties can be spared.
      const next = (value as {readonly [name: string]: unknown})[name];
      if (next === undefined) continue;
      // Somebody who has left need not be in the package any more (ME-05).
      if (name === 'personId' && (value as {readonly former?: unknown}).former === true) continue;
      trail?.push(name);
      walk(inner, next, visit, trail);
      trail?.pop();
    }
  }
}

/** Properties of a record that look-ups answer with. */
export type Row = Readonly<Record<string, unknown>>;

/** The ids of one entity, where each first stood, and of each record the few properties that rules look up. */
export class EntityIndex {
  /** Whether records are missing that the package holds but that could not be read. */
  isIncomplete = false;
  private readonly ids = new IdIndex();
  private size = 0;
  private lines = new Uint32Array(1024);
  /** How many ids the files before each file held. */
  private readonly begins = new Map<string, number>();
  private repeated = 0;
  private readonly kept = new IdTable();
  private readonly rows: Row[] = [];

  /** Says that the ids that follow are those of a file. */
  beginFile(path: string): void {
    this.begins.set(path, this.size);
  }

  /** Adds a record by the words of its id. */
  add(words: Uint32Array, at: number, line: number, row?: Row): void {
    const number = this.size;
    this.size += 1;
    this.ids.add(words, at, this.size);
    if (number === this.lines.length) {
      const lines = new Uint32Array(2 * number);
      lines.set(this.lines);
      this.lines = lines;
    }
    this.lines[number] = line;
    if (row === undefined) return;
    const {kept} = this;
    const place = kept.addWords(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
    if (place >= 0) this.rows[place] = row;
  }

  /** Ends a file; tells whether it repeats ids. */
  endFile(): boolean {
    const before = this.repeated;
    this.repeated = this.ids.countRepeated();
    return this.repeated > before;
  }

  /** The line on which an id of a file stood before; `number` is that of the id in the file, from 0. */
  firstLine(path: string, number: number, words: Uint32Array, at: number): number | undefined {
    const place = this.ids.find(words, at);
    return place === 0 || place - 1 === (this.begins.get(path) ?? 0) + number
      ? undefined
      : this.lines[place - 1];
  }

  /** Asks whether a record is there; `countMissing` tells of many at once. */
  ask(words: Uint32Array, at: number): void {
    this.ids.ask(words, at);
  }

  /** Of the records asked for since the last call, how many have not come. */
  countMissing(): number {
    return this.ids.countMissing();
  }

  has(words: Uint32Array, at: number): boolean {
    return this.ids.find(words, at) > 0;
  }

  /** The kept properties of a record; undefined where it is not there or faulty in them. */
  row(id: string): Row | undefined {
    const number = this.kept.find(id);
    return number < 0 ? undefined : this.rows[number];
  }
}

/** The entities in an order in which a record comes after those that it refers to, as far as that is possible. */
export function inOrderOfReference(): readonly EntityInfo[] {
  const ordered = new Set<EntityInfo>();
  const visited = new Set<string>();
  const visit = (entity: EntityInfo): void => {
    if (visited.has(entity.name)) return;
    visited.add(entity.name);
    for (const {target} of entity.references) {
      const next = entities.find(({name}) => name === target);
      if (next !== undefined) visit(next);
    }
    ordered.add(entity);
  };
  entities.forEach(visit);
  return [...ordered];
}
