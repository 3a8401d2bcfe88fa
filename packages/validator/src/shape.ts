import type {Texts} from './rule.js';

/** Says what a value looks like without quoting it, as "10 digits" or "a list of 3". */
export function shapeOf(value: unknown): Texts {
  if (typeof value === 'string') return shapeOfText(value);
  if (typeof value === 'number') {
    return Number.isInteger(value)
      ? {da: 'et helt tal', en: 'a whole number'}
      : {da: 'et tal', en: 'a number'};
  }
  if (typeof value === 'boolean') return {da: 'true eller false', en: 'true or false'};
  if (value === null) return {da: 'null', en: 'null'};
  if (Array.isArray(value)) return {da: `en liste med ${value.length}`, en: `a list of ${value.length}`};
  if (typeof value === 'object') return {da: 'et objekt', en: 'an object'};
  return {da: 'ingenting', en: 'nothing'};
}

function shapeOfText(text: string): Texts {
  const {length} = text;
  if (length === 0) return {da: 'en tom tekst', en: 'an empty text'};
  if (/^[0-9]+$/.test(text)) {
    return {
      da: `${length} ${length === 1 ? 'ciffer' : 'cifre'}`,
      en: `${length} ${length === 1 ? 'digit' : 'digits'}`,
    };
  }
  if (/^\p{L}+$/u.test(text)) {
    return {
      da: `${length} ${length === 1 ? 'bogstav' : 'bogstaver'}`,
      en: `${length} ${length === 1 ? 'letter' : 'letters'}`,
    };
  }
  return {da: `en tekst på ${length} tegn`, en: `a text of ${length} characters`};
}
