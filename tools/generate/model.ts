import {relative} from 'node:path/posix';
import type {Code, CodeList, Texts} from './codelists.js';
import type {Definition} from './schema.js';
import {type SourceDoc, type SourceType, allProperties, tagOf} from './sources.js';

/** The standard as one tree: what every schema, table and guard is made from. */
export interface Model {
  readonly version: string;
  readonly namespace: string;
  readonly entities: readonly Entity[];
  readonly types: {readonly [name: string]: ModelType};
}

/** A type whose records stand in files of their own, or a document of which a package has one. */
export interface Entity {
  readonly name: string;
  readonly type: string;
  readonly form: 'record' | 'document';
  readonly title: Texts;
  /** The model's source file inside the folder of the models, without its ending, as `roster/person`. */
  readonly file: string;
}

/** One type of the model; `form` tells which of the fields it has. */
export interface ModelType {
  readonly form: 'object' | 'union' | 'string' | 'integer' | 'number' | 'code' | 'extensions';
  /** The Danish word. */
  readonly title: string;
  /** English, for a reader who has never seen the code. */
  readonly description: string;
  readonly deprecated?: string;
  /** In reading order; this order is binding in XML. */
  readonly properties?: readonly ModelProperty[];
  readonly members?: readonly {readonly kind: string; readonly type: string}[];
  readonly codeList?: string;
  readonly codes?: readonly string[];
  /** What the codes of the list mean; an open list may be given others. */
  readonly knownCodes?: readonly KnownCode[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a code is called and when it is used. */
export type KnownCode = Pick<Code, 'code' | 'title' | 'description'>;

/** One property of an object. */
export interface ModelProperty {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The name of a type, or `boolean`; absent when the value is fixed. */
  readonly type?: string;
  /** The one value that a discriminant may have. */
  readonly fixed?: string;
  readonly required: boolean;
  readonly array?: {readonly minItems?: number; readonly maxItems: number};
  /** The type of the record that the id names. */
  readonly ref?: string;
  readonly deprecated?: string;
}

/** Joins what typescript-json-schema knows of the types with what only the sources and the code lists say. */
export function buildModel(
  sources: readonly SourceType[],
  definitions: {readonly [name: string]: Definition},
  codeLists: readonly CodeList[],
  version: string,
  folder: string,
): Model {
  const byName = new Map(sources.map((type) => [type.name, type]));
  const names = sources.map(({name}) => name).sort();
  const types = names.map((name): [string, ModelType] => {
    const source = byName.get(name);
    const definition = definitions[name];
    if (source === undefined || definition === undefined) throw new Error(`${name} has no schema`);
    return [name, buildType(source, definition, byName, definitions, codeLists)];
  });
  const entities = sources.flatMap((type): Entity[] => {
    const form = (['record', 'document'] as const).find((tag) => tagOf(type.doc, tag) !== undefined);
    if (form === undefined) return [];
    const title = {da: tagOf(type.doc, 'title') ?? '', en: inWords(type.name)};
    return [
      {
        name: kebab(type.name),
        type: type.name,
        form,
        title,
        file: relative(folder, type.file).replace(/\.ts$/, ''),
      },
    ];
  });
  return {
    version,
    namespace: `urn:skolebro:${version}`,
    entities: entities.sort((a, b) => (a.name < b.name ? -1 : 1)),
    types: Object.fromEntries(types),
  };
}

/** `CalendarEvent` becomes `calendar-event`. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, '-$&').toLowerCase();
}

/** `CalendarEvent` becomes `Calendar event`. */
export function inWords(name: string): string {
  const words = kebab(name).replaceAll('-', ' ');
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** A type of the model by its name; throws when there is none, which would be a fault of the generator. */
export function typeOf(model: Model, name: string): ModelType {
  const type = model.types[name];
  if (type === undefined) throw new Error(`The model has no type ${name}`);
  return type;
}

function buildType(
  source: SourceType,
  definition: Definition,
  byName: ReadonlyMap<string, SourceType>,
  definitions: {readonly [name: string]: Definition},
  codeLists: readonly CodeList[],
): ModelType {
  const words = wordsOf(source.doc);
  const {pattern, minLength, maxLength, minimum, maximum} = definition;
  const bounds = {
    ...(pattern === undefined ? {} : {pattern}),
    ...(minLength === undefined ? {} : {minLength}),
    ...(maxLength === undefined ? {} : {maxLength}),
    ...(minimum === undefined ? {} : {minimum}),
    ...(maximum === undefined ? {} : {maximum}),
  };
  const codeList = tagOf(source.doc, 'codelist');
  if (codeList !== undefined) {
    const all = codeLists.find(({id}) => id === codeList)?.codes ?? [];
    const knownCodes = all.map(({code, title, description}) => ({code, title, description}));
    if (definition.enum === undefined) return {form: 'string', ...words, codeList, ...bounds, knownCodes};
    const codes = all.map(({code}) => code);
    const same = [...codes].sort().join() === [...definition.enum].sort().join();
    if (!same) throw new Error(`${source.name} has other codes than standards/codelists/${codeList}.json`);
    return {form: 'code', ...words, codeList, codes, knownCodes};
  }
  if (definition.anyOf) {
    const members = definition.anyOf.map(({$ref}) => {
      const type = $ref?.split('/').at(-1) ?? '';
      return {kind: String(definitions[type]?.properties?.['kind']?.const), type};
    });
    return {form: 'union', ...words, members};
  }
  if (definition.type === 'object' && definition.properties === undefined) {
    return {form: 'extensions', ...words};
  }
  if (definition.type === 'object') {
    const properties = allProperties(source, byName).map((property): ModelProperty => {
      const schema = definition.properties?.[property.name];
      if (schema === undefined) throw new Error(`${source.name}.${property.name} has no schema`);
      const ref = tagOf(property.doc, 'ref');
      // The tool drops `$ref` from some arrays' items; the source still has the name.
      const type = schema.const === undefined ? {type: property.type ?? ''} : {fixed: schema.const};
      const {minItems, maxItems = 0} = schema;
      return {
        name: property.name,
        ...wordsOf(property.doc),
        ...type,
        required: definition.required?.includes(property.name) ?? false,
        ...(property.array ? {array: {...(minItems === undefined ? {} : {minItems}), maxItems}} : {}),
        ...(ref === undefined ? {} : {ref}),
      };
    });
    return {form: 'object', ...words, properties};
  }
  const form = definition.type === 'integer' || definition.type === 'number' ? definition.type : 'string';
  return {form, ...words, ...bounds};
}

function wordsOf(doc: SourceDoc | undefined): {title: string; description: string; deprecated?: string} {
  const deprecated = tagOf(doc, 'deprecated');
  return {
    title: tagOf(doc, 'title') ?? '',
    description: doc?.text.replace(/\s*\n\s*\n\s*/g, '\n\n').replace(/(?<!\n)\n(?!\n)/g, ' ') ?? '',
    ...(deprecated === undefined ? {} : {deprecated}),
  };
}
