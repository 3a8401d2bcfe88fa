import {mayEndIn, parsePattern} from './pattern.js';
import {type Model, type ModelProperty, type ModelType, typeOf} from './model.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of one entity, whole in itself: every type that it uses stands under `$defs`. */
export function writeEntitySchema(model: Model, entity: string): JsonSchema {
  const {type} = model.entities.find(({name}) => name === entity) ?? {};
  if (type === undefined) throw new Error(`The model has no entity ${entity}`);
  const used = usedTypes(model, type);
  used.delete(type);
  return {
    $schema: dialect,
    $id: `${model.namespace}:${entity}`,
    ...typeSchema(typeOf(model, type)),
    $defs: Object.fromEntries([...used].sort().map((name) => [name, closedAtEnd(typeOf(model, name))])),
  };
}

/**
 * The same schema for readers who look away from what they do not know: unknown properties are allowed.
 *
 * It stands under `open` and says so in its id; what is known must still be right.
 */
export function openSchema(schema: JsonSchema, {namespace}: Model): JsonSchema {
  const open = (name: string, value: unknown) => {
    if (name === 'additionalProperties' && value === false) return undefined;
    return name === '$id' ? String(value).replace(namespace, `${namespace}:open`) : value;
  };
  return JSON.parse(JSON.stringify(schema, open)) as JsonSchema;
}

/** One document with the schemas of all entities, for tools that want a single file. */
export function writeBundle(model: Model): JsonSchema {
  return {
    $schema: dialect,
    $id: `${model.namespace}:bundle`,
    title: 'Skolebro',
    $defs: Object.fromEntries(model.entities.map(({name}) => [name, writeEntitySchema(model, name)])),
  };
}

/** The schema of every type by its name; without words it is what a compiler needs and no more. */
export function writeTypes(model: Model, withWords: boolean): JsonSchema {
  const types = Object.entries(model.types).map(([name, type]) => [name, typeSchema(type)] as const);
  const wordless = (_: string, value: unknown) =>
    isWords(value) ? {...value, title: undefined, description: undefined} : value;
  const schema = Object.fromEntries(types);
  return withWords ? schema : (JSON.parse(JSON.stringify(schema, wordless)) as JsonSchema);
}

/** A property may itself be called `title`; only a text is a schema's own title. */
function isWords(value: unknown): value is {title: string; description: string} {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string';
}

/** In Python, Java and .NET `$` also stands before a last line feed, so that one is refused by its own word. */
function closedAtEnd(type: ModelType): JsonSchema {
  const {pattern} = type;
  const isOpen = pattern !== undefined && !mayEndIn(parsePattern(pattern), '\n');
  return isOpen ? {...typeSchema(type), not: {pattern: '\\n$'}} : typeSchema(type);
}

function typeSchema(type: ModelType): JsonSchema {
  const {form, title, description, deprecated, pattern, minLength, maxLength, minimum, maximum} = type;
  const words = {title, description, ...(deprecated === undefined ? {} : {deprecated: true})};
  switch (form) {
    case 'code':
      return {...words, type: 'string', enum: type.codes};
    case 'string':
      return {...words, type: 'string', ...present({pattern, minLength, maxLength})};
    case 'integer':
    case 'number':
      return {...words, type: form, ...present({minimum, maximum})};
    case 'extensions':
      return {...words, type: 'object', propertyNames: refTo('Uri')};
    case 'union': {
      const members = type.members ?? [];
      return {
        ...words,
        type: 'object',
        required: ['kind'],
        // Says which member is meant, so that a fault is reported once and not once for each member.
        discriminator: {propertyName: 'kind'},
        oneOf: members.map((member) => refTo(member.type)),
      };
    }
    case 'object': {
      const properties = type.properties ?? [];
      const required = properties.filter((property) => property.required).map(({name}) => name);
      return {
        ...words,
        type: 'object',
        ...(required.length > 0 ? {required} : {}),
        properties: Object.fromEntries(
          properties.map((property) => [property.name, propertySchema(property)]),
        ),
        additionalProperties: false,
      };
    }
  }
}

function propertySchema(property: ModelProperty): JsonSchema {
  const {title, description, deprecated, array, fixed} = property;
  const words = {title, description, ...(deprecated === undefined ? {} : {deprecated: true})};
  if (fixed !== undefined) return {...words, type: 'string', const: fixed};
  const value = property.type === 'boolean' ? {type: 'boolean'} : refTo(property.type ?? '');
  if (array === undefined) return {...words, ...value};
  const {minItems, maxItems} = array;
  return {...words, type: 'array', ...present({minItems, maxItems}), items: value};
}

function refTo(type: string): JsonSchema {
  return {$ref: `#/$defs/${type}`};
}

function present(values: {readonly [name: string]: unknown}): JsonSchema {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The names of a type and of every type that it reaches. */
function usedTypes(model: Model, name: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(name) || name === 'boolean') return seen;
  seen.add(name);
  const {form, properties = [], members = []} = typeOf(model, name);
  if (form === 'extensions') usedTypes(model, 'Uri', seen);
  for (const {type} of properties) if (type !== undefined) usedTypes(model, type, seen);
  for (const {type} of members) usedTypes(model, type, seen);
  return seen;
}
