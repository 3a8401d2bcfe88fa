import fc, {type Arbitrary} from 'fast-check';
import {losesValue} from '../../packages/formats/src/package/json/loses-value.js';
import {type Model, type ModelProperty, typeOf} from './model.js';
import {type PatternPiece, parsePattern} from './pattern.js';

/** Characters that texts go wrong on: marks of XML and JSON, blanks, Danish, what is no letter, what is two. */
const awkward = Array.from('aZ09 _-.:/@+<>&"\'\\{}|^`æøåÆØÅé̊\t\n\u00A0\u200B\u2028\uFEFFש🎒𝔸');

/** Right records of a type, made from the model alone; deep down they hold only what is required. */
export function recordsOf(model: Model, name: string, depth = 0): Arbitrary<unknown> {
  if (name === 'boolean') return fc.boolean();
  const {
    form,
    codes = [],
    members = [],
    properties = [],
    minimum,
    maximum,
    pattern,
    maxLength,
  } = typeOf(model, name);
  switch (form) {
    case 'code':
      return fc.constantFrom(...codes);
    case 'integer':
      return fc.integer({min: minimum ?? 0, max: maximum ?? 0});
    case 'number':
      return fc.double({min: minimum ?? 0, max: maximum ?? 0, noNaN: true}).map((value) => value + 0);
    case 'string':
      return textsOf(pattern ?? '', maxLength);
    case 'extensions':
      return fc.dictionary(textsOf('^[a-z]:[a-z]{1,9}$'), fc.jsonValue().map(throughJson), {maxKeys: 2});
    case 'union':
      return fc.oneof(...members.map(({type}) => recordsOf(model, type, depth)));
    case 'object': {
      const wanted = properties.filter(({required}) => required || depth < 3);
      const values = wanted.map((property) => [property.name, valuesOf(model, property, depth + 1)] as const);
      const requiredKeys = wanted.filter(({required}) => required).map((property) => property.name);
      return fc.record(Object.fromEntries(values), {requiredKeys, noNullPrototype: true});
    }
  }
}

/** A text with one character changed, doubled or taken away, so that it is often no longer right. */
export function nearMisses(text: string): Arbitrary<string> {
  const letters = Array.from(text);
  return fc
    .tuple(fc.nat({max: letters.length}), fc.constantFrom('', ...awkward), fc.nat({max: 1}))
    .map(([at, letter, taken]) => [...letters.slice(0, at), letter, ...letters.slice(at + taken)].join(''));
}

function valuesOf(model: Model, {type, fixed, array}: ModelProperty, depth: number): Arbitrary<unknown> {
  const one = fixed === undefined ? recordsOf(model, type ?? '', depth) : fc.constant(fixed);
  if (array === undefined) return one;
  const {minItems = 0, maxItems} = array;
  return fc.array(one, {minLength: minItems, maxLength: Math.min(minItems + 2, maxItems)});
}

function textsOf(pattern: string, maxLength = 1000): Arbitrary<string> {
  const expression = new RegExp(pattern, 'u');
  return sequence(parsePattern(pattern)).filter(
    (text) => expression.test(text) && Array.from(text).length <= maxLength,
  );
}

function sequence(pieces: readonly PatternPiece[]): Arbitrary<string> {
  return fc.tuple(...pieces.map(repeated)).map((texts) => texts.join(''));
}

function repeated(piece: PatternPiece): Arbitrary<string> {
  const {min, max, options} = piece;
  const one = options ? fc.oneof(...options.map(sequence)) : character(piece);
  return fc.array(one, {minLength: min, maxLength: Math.min(max, min + 12)}).map((texts) => texts.join(''));
}

function character({ranges = [], negated = false}: PatternPiece): Arbitrary<string> {
  if (!negated) {
    return fc.oneof(
      ...ranges.map(([min, max]) => fc.integer({min, max}).map((code) => String.fromCodePoint(code))),
    );
  }
  const isAllowed = (letter: string) =>
    !ranges.some(([from, to]) => from <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= to);
  return fc.constantFrom(...awkward.filter(isAllowed));
}

/** Without minus zero, on which JSON text and a deep comparison disagree, and without the numbers that no reader takes. */
function throughJson(value: unknown): unknown {
  const readable = (_: string, inner: unknown) =>
    typeof inner === 'number' && losesValue(JSON.stringify(inner)) ? 0 : inner;
  return JSON.parse(JSON.stringify(value), readable);
}
