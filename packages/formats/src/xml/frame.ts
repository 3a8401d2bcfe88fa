import type {ReadFaultId} from '../read-fault.js';
import {type CompiledModel, type CompiledType, extensionType} from './compiled-model.js';
import {extensionsOf} from './extensions.js';

/** An element that has begun. */
export interface Frame {
  readonly name: string;
  readonly typeName: string;
  readonly type: CompiledType | undefined;
  readonly line: number;
  /** The elements inside; undefined while there is none. */
  values: Values | undefined;
  text: string;
}

/** What stands inside an element, by name. */
export type Values = Record<string, unknown>;

/** Begins an element of a name in the standard's namespace. */
export function beginFrame(
  model: CompiledModel,
  parent: Frame | undefined,
  name: string,
  line: number,
  values?: Values,
): Frame {
  const typeName = parent ? childType(parent, name) : (model.entities.get(name) ?? 'unknown');
  return {name, typeName, type: model.types.get(typeName), line, values, text: ''};
}

function childType({typeName, type}: Frame, name: string): string {
  if (typeName === extensionType) return 'string';
  switch (type?.form) {
    case 'extensions':
      return name === 'extension' ? extensionType : 'unknown';
    case 'union':
      return type.members.get(name) ?? 'unknown';
    default:
      return type?.properties.get(name)?.type ?? 'unknown';
  }
}

/**
 * Keeps a value in the element around it.
 *
 * A property that stands twice, and is no list, becomes one: the schema then says that its type is wrong.
 */
export function keep(parent: Frame, name: string, value: unknown): void {
  const {type} = parent;
  const values = (parent.values ??= {});
  const isList = type?.form === 'extensions' || type?.properties.get(name)?.array !== undefined;
  const before = Object.hasOwn(values, name) ? values[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else put(values, name, isList ? [value] : before === undefined ? value : [before, value]);
}

/** Keeps an element with nothing but text inside in the element around it; false when the model expects more in it. */
export function keepScalar(model: CompiledModel, parent: Frame, name: string, text: string): boolean {
  const property = parent.type?.form === 'object' ? parent.type.properties.get(name) : undefined;
  if (property === undefined || model.types.has(property.type)) return false;
  const value = scalarOf(property.type, text);
  const values = (parent.values ??= {});
  if (property.array !== undefined || Object.hasOwn(values, name)) keep(parent, name, value);
  else values[name] = value;
  return true;
}

/** Sets a property of its own, even one by the name of the prototype. */
function put(values: Values, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(values, name, {value, enumerable: true, configurable: true, writable: true});
  } else {
    values[name] = value;
  }
}

/** The value of an element that has ended; `spoil` is told what makes the record unreadable. */
export function valueOf(
  {type, typeName, values, text}: Frame,
  spoil: (reason: string, fault: ReadFaultId) => void,
): unknown {
  if (type === undefined && values === undefined) return scalarOf(typeName, text);
  const all = values ?? {};
  if (text !== '' && text.trim() !== '') all['#text'] = text;
  if (type?.form === 'extensions') return extensionsOf(all, spoil);
  if (type?.form === 'union') return memberOf(type, all);
  for (const name of type?.maybeEmpty ?? []) all[name] ??= [];
  return all;
}

/** A union's value: the properties of the only element inside, and its name as the kind. */
function memberOf({members}: CompiledType, values: Values): unknown {
  const [kind, ...others] = Object.keys(values);
  if (kind === undefined || others.length > 0 || !members.has(kind)) return values;
  const member = values[kind];
  const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
  return isObject && !('kind' in member) ? {kind, ...member} : values;
}

function scalarOf(type: string, text: string): unknown {
  if (type === 'string') return text;
  const word = text.trim();
  if (type === 'boolean' && (word === 'true' || word === 'false')) return word === 'true';
  if (type === 'integer' && /^(0|-?[1-9][0-9]*)$/.test(word) && Number.isSafeInteger(Number(word))) {
    return Number(word);
  }
  // A number is written as in JSON, so that no digit is lost on the way.
  if (type === 'number' && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(word)) return Number(word);
  return text;
}
