/* eslint-disable @typescript-eslint/no-non-null-assertion -- the places are in bounds, and these loops are among the hottest */

import {entities} from '@skolebro/models';
import {
  type Step,
  type WalkNotes,
  boolean,
  freeText,
  number,
  oneOf,
  onlyFalse,
  ownId,
  patternText,
  quoted,
  reference,
  stands,
  unknown,
  uuid,
} from './steps.js';
import {walkModel} from './walk-model.generated.js';
import type {WalkProperty, WalkType} from './walk-model.js';

/**
 * Tells of the bytes of one line whether they are a record that readers and the schema accept for certain.
 *
 * `true` is certain, and the notes then hold its id and its references. `false` says nothing: the line must be parsed,
 * and what was noted of it thrown away. The bytes must be UTF-8. No object and no text is made.
 */
export type Walk = (bytes: Uint8Array, begin: number, end: number, notes: WalkNotes) => boolean;

/** Makes the walk over the records of an entity; `wanted` says of a property who wants to read it, as a number. */
export function makeWalk(entity: string, wanted: Wanted = nothing): Walk {
  const step = recordOf(walkModel.entities[entity] ?? '', wanted);
  return (bytes, begin, end, notes) => step(bytes, begin, notes) === end;
}

/** Who wants to read a property of a record, as a number that notes are told with it. */
export type Wanted = ReadonlyMap<string, number>;

const nothing: Wanted = new Map();
const known = new Map<string, Step>();

/** The record itself has what no value inside it has: an id of its own, and properties that others read. */
function recordOf(name: string, wanted: Wanted): Step {
  const type = typeNamed(name);
  if (type.form === 'union') return union(type.members.map((member) => recordOf(member, wanted)));
  return type.form === 'object' ? object(type.properties, wanted) : unknown;
}

/** Types are made once, since many entities share them. */
function stepOf(name: string): Step {
  const step = known.get(name) ?? makeStep(name);
  known.set(name, step);
  return step;
}

function typeNamed(name: string): WalkType {
  return walkModel.types[name] ?? {form: 'other'};
}

function makeStep(name: string): Step {
  if (name === 'boolean') return boolean;
  const type = typeNamed(name);
  switch (type.form) {
    case 'object':
      return object(type.properties);
    case 'union':
      return union(type.members.map(stepOf));
    case 'code':
      return oneOf(type.codes);
    case 'uuid':
      return uuid;
    case 'line':
    case 'lines':
      return freeText(type.form === 'lines', type.maxLength ?? Infinity);
    case 'pattern': {
      const automaton = walkModel.patterns[type.pattern];
      return automaton === undefined
        ? unknown
        : patternText(automaton, type.minLength ?? 0, type.maxLength ?? Infinity);
    }
    case 'integer':
    case 'number':
      return number(type.form === 'integer', type.minimum ?? -Infinity, type.maximum ?? Infinity);
    case 'other':
      return unknown;
  }
}

/** A property of an object: its name as it is written, its bit among those seen, and its value. */
interface Part {
  readonly word: Uint8Array;
  readonly bit: number;
  readonly step: Step;
  /** Who wants to read it; 0 for nobody. */
  readonly reader: number;
}

/** An object of these properties; `wanted` is given for a record. */
function object(properties: readonly WalkProperty[], wanted?: Wanted): Step {
  if (properties.length > 31) return unknown;
  const refersToPeople = properties.some(({name, target}) => name === 'personId' && target !== undefined);
  const parts = properties.map((property, index): Part => {
    const {name} = property;
    // A reference of somebody who has left is none (ME-05), which only the whole object tells.
    const step =
      name === 'former' && refersToPeople
        ? onlyFalse
        : wanted !== undefined && name === 'id'
          ? ownId
          : stepOfProperty(property);
    return {word: quoted(name), bit: 1 << index, step, reader: wanted?.get(name) ?? 0};
  });
  const required = parts.reduce((bits, {bit}, index) => (properties[index]?.required ? bits | bit : bits), 0);
  const count = parts.length;
  /** The number of the part whose name stands at a place, from one part to another; -1 when it is none of them. */
  const find = (bytes: Uint8Array, at: number, from: number, to: number): number => {
    for (let index = from; index < to; index += 1) {
      if (stands(parts[index]!.word, bytes, at)) return index;
    }
    return -1;
  };
  return (bytes, at, notes) => {
    if (bytes[at] !== 0x7b) return -1;
    let to = at + 1;
    let seen = 0;
    let next = 0;
    for (;;) {
      // Names mostly come in the order of the model, so the search goes on from the one before.
      let index = find(bytes, to, next, count);
      if (index < 0) index = find(bytes, to, 0, next);
      if (index < 0) return -1;
      const {word, bit, step, reader} = parts[index]!;
      if ((seen & bit) !== 0) return -1;
      seen |= bit;
      next = index + 1;
      const from = to;
      to += word.length;
      if (bytes[to] !== 0x3a) return -1;
      to = step(bytes, skipBlank(bytes, to + 1), notes);
      if (to < 0) return -1;
      if (reader > 0) notes.noteField(from, to, reader);
      if (bytes[to] === 0x7d) return (seen & required) === required ? to + 1 : -1;
      if (bytes[to] !== 0x2c) return -1;
      to = skipBlank(bytes, to + 1);
    }
  };
}

function stepOfProperty({type, fixed, items, target}: WalkProperty): Step {
  const targetNumber = entities.findIndex(({name}) => name === target);
  const one =
    fixed !== undefined ? oneOf([fixed]) : targetNumber >= 0 ? reference(targetNumber) : stepOf(type ?? '');
  return items === undefined ? one : array(one, ...items);
}

function array(item: Step, minItems: number, maxItems: number): Step {
  return (bytes, at, notes) => {
    if (bytes[at] !== 0x5b) return -1;
    if (bytes[at + 1] === 0x5d) return minItems === 0 ? at + 2 : -1;
    let to = at + 1;
    for (let items = 1; items <= maxItems; items += 1) {
      to = item(bytes, to, notes);
      if (to < 0) return -1;
      if (bytes[to] === 0x5d) return items >= minItems ? to + 1 : -1;
      if (bytes[to] !== 0x2c) return -1;
      to = skipBlank(bytes, to + 1);
    }
    return -1;
  };
}

function union(members: readonly Step[]): Step {
  // A file mostly goes on as it began.
  let last = 0;
  return (bytes, at, notes) => {
    const mark = notes.mark();
    for (let tried = 0; tried < members.length; tried += 1) {
      const number = (last + tried) % members.length;
      const to = members[number]!(bytes, at, notes);
      if (to >= 0) {
        last = number;
        return to;
      }
      notes.rewind(mark);
    }
    return -1;
  };
}

/** Many writers put a blank after colons and commas. */
function skipBlank(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x20 ? at + 1 : at;
}
