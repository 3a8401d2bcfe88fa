import type {XmlModel, XmlProperty} from './xml-model.js';

/** A type of the model, made ready to be looked things up in for every element. */
export interface CompiledType {
  readonly form: 'object' | 'union' | 'extensions' | 'extension';
  readonly properties: ReadonlyMap<string, XmlProperty>;
  /** The lists that are there and empty when they have no element. */
  readonly maybeEmpty: readonly string[];
  /** A union's types by kind. */
  readonly members: ReadonlyMap<string, string>;
}

/** A model, made ready for reading. */
export interface CompiledModel {
  readonly namespace: string;
  readonly entities: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, CompiledType>;
}

/** The type of one extension, which no model names. */
export const extensionType = '$extension';

const compiled = new WeakMap<XmlModel, CompiledModel>();

/** Makes a model ready for reading, once. */
export function compileModel(model: XmlModel): CompiledModel {
  const known = compiled.get(model);
  if (known !== undefined) return known;
  const types = new Map<string, CompiledType>([
    [extensionType, {form: 'extension', properties: new Map(), maybeEmpty: [], members: new Map()}],
  ]);
  for (const [name, {form, properties = [], members = {}}] of Object.entries(model.types)) {
    types.set(name, {
      form,
      properties: new Map(properties.map((one) => [one.name, one])),
      maybeEmpty: properties.filter(({array}) => array === 'may-be-empty').map((one) => one.name),
      members: new Map(Object.entries(members)),
    });
  }
  const made = {namespace: model.namespace, entities: new Map(Object.entries(model.entities)), types};
  compiled.set(model, made);
  return made;
}
