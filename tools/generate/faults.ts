import {schemaRules} from './guards.js';
import {type Model, type ModelProperty, type ModelType, typeOf} from './model.js';

/** A record that is wrong in one way, and what a validator must say of it. */
export interface Fault {
  /** Says where and what in kebab-case; the name of the vector's file. */
  readonly name: string;
  readonly record: unknown;
  readonly rule: string;
  /** The faulty value, or the object that lacks a property or has one too many. */
  readonly pointer: string;
}

type Path = readonly (string | number)[];

/** Longer lists make vectors that nobody wants to download. */
const longestVector = 20_000;

/**
 * The ways in which a right record can break the schema of its type, one fault at a time.
 *
 * `seen` holds what other records of the standard have already shown; it grows. A type that many entities
 * share shows all its faults once; after that, each property that has such a type shows one.
 */
export function faultsOf(model: Model, root: string, record: unknown, seen: Set<string>): readonly Fault[] {
  const faults: Fault[] = [];

  const add = (
    keyword: string,
    path: Path,
    key: string,
    change: (copy: Container) => void,
    at: Path = path,
  ) => {
    const rule = schemaRules[keyword] ?? '';
    const label = `${key} ${rule}`;
    if (seen.has(label)) return false;
    seen.add(label);
    const copy = {root: structuredClone(record)};
    change(copy);
    const words = path.filter((part) => typeof part === 'string').map(kebabOf);
    const name = [...words, key.endsWith(' null') ? 'null' : rule.slice('schema-'.length)].join('-');
    faults.push({name, record: copy.root, rule, pointer: at.map((part) => `/${part}`).join('')});
    return true;
  };
  const put = (keyword: string, path: Path, key: string, value: unknown) => {
    if (value === undefined || JSON.stringify(value).length > longestVector * 2) return false;
    return add(keyword, path, key, (copy) => set(copy, path, value));
  };

  const visitObject = (name: string, value: {readonly [name: string]: unknown}, path: Path) => {
    add(
      'additionalProperties',
      path,
      name,
      (copy) => set(copy, [...path, 'unknownToTheStandard'], 'x'),
      path,
    );
    for (const property of typeOf(model, name).properties ?? []) {
      if (!Object.hasOwn(value, property.name)) continue;
      const here = [...path, property.name];
      const key = `${name}.${property.name}`;
      const shownBefore = faults.length;
      if (property.array) visitList(property, value[property.name] as readonly unknown[], here, key);
      else if (property.fixed === undefined) visit(property.type ?? '', value[property.name], here);
      else put('const', here, 'kind', 'no-such-kind');
      const isShown = faults.length > shownBefore || seen.has(key);
      seen.add(key);
      if (!isShown && property.fixed === undefined) putOne(property, value[property.name], here, key);
      if (property.required) add('required', here, key, (copy) => remove(copy, here), path);
      else if (path.length === 0) put('type', here, `${root} null`, null);
    }
  };

  /** One fault of a property whose type has shown all of its own elsewhere. */
  const putOne = (property: ModelProperty, value: unknown, path: Path, key: string) => {
    const type = property.type ?? 'boolean';
    const wrong = isPlain(model, type) ? wrongValues(typeOf(model, type), value) : [['type', 'x'] as const];
    const [keyword, one] = wrong.find(([word]) => word !== 'type') ?? wrong[0] ?? ['type', 'x'];
    put(keyword, path, key, one);
  };

  const visitList = (property: ModelProperty, items: readonly unknown[], path: Path, key: string) => {
    const {minItems = 0, maxItems = 0} = property.array ?? {};
    const last = items.at(-1);
    if (minItems > 0) put('minItems', path, key, []);
    if (last !== undefined && (maxItems + 1) * JSON.stringify(last).length < longestVector) {
      put('maxItems', path, key, Array<unknown>(maxItems + 1).fill(last));
    }
    put('type', path, 'list', 'x');
    items.forEach((item, index) => visit(property.type ?? '', item, [...path, index]));
  };

  const visit = (name: string, value: unknown, path: Path) => {
    if (name === 'boolean') {
      put('type', path, name, 'ja');
      return;
    }
    const type = typeOf(model, name);
    const member = type.members?.find(({kind}) => kind === (value as {kind?: unknown}).kind);
    if (member || type.form === 'object') {
      visitObject(member?.type ?? name, value as {[name: string]: unknown}, path);
    } else if (type.form === 'extensions') {
      put('type', path, name, 'x');
    } else {
      for (const [keyword, wrong] of wrongValues(type, value)) put(keyword, path, name, wrong);
    }
  };

  visit(root, record, []);
  return faults;
}

function isPlain(model: Model, name: string): boolean {
  return name !== 'boolean' && !['object', 'union', 'extensions'].includes(typeOf(model, name).form);
}

/** A wrong value for each constraint of a plain type, made of a right one. */
function wrongValues(
  type: ModelType,
  value: unknown,
): readonly (readonly [keyword: string, value: unknown])[] {
  if (type.form === 'integer' || type.form === 'number') {
    return [
      ['type', type.form === 'integer' ? 1.5 : '1,5'],
      ['minimum', type.minimum === undefined ? undefined : type.minimum - 1],
      ['maximum', type.maximum === undefined ? undefined : type.maximum + 1],
    ];
  }
  if (type.form === 'code') {
    return [
      ['type', 7],
      ['enum', 'no-such-code'],
    ];
  }
  const text = String(value);
  const pattern = new RegExp(type.pattern ?? '', 'u');
  // A near miss shows more than nonsense: the wrong case, a line feed or a blank at the end, nothing at all.
  const mismatch = [text.toUpperCase(), `${text}\n`, `${text} `, '', 'a\nb', '\u0007'].find(
    (near) => !pattern.test(near),
  );
  const {maxLength = 0} = type;
  const long = [text.at(-1) ?? '', 'x', '-abcdefgh']
    .map((more) => text + more.repeat(maxLength))
    .map((much) => [much.slice(0, maxLength + 1), much])
    .flat()
    .find((much) => charactersOf(much) > maxLength && pattern.test(much));
  return [
    ['type', 7],
    ['pattern', mismatch],
    ['maxLength', type.maxLength === undefined ? undefined : long],
  ];
}

interface Container {
  root: unknown;
}

function set(copy: Container, path: Path, value: unknown): void {
  holderOf(copy, path)[path.at(-1) ?? ''] = value;
}

function remove(copy: Container, path: Path): void {
  Reflect.deleteProperty(holderOf(copy, path), path.at(-1) ?? '');
}

function holderOf(copy: Container, path: Path): {[name: string | number]: unknown} {
  return path
    .slice(0, -1)
    .reduce<unknown>((at, part) => (at as {[name: string | number]: unknown})[part], copy.root) as {
    [name: string | number]: unknown;
  };
}

/** JSON Schema and XSD count characters of Unicode, not halves of them. */
function charactersOf(text: string): number {
  return Array.from(text).length;
}

function kebabOf(name: string): string {
  return name.replace(/[A-Z]/g, '-$&').toLowerCase();
}
