import {type Model, typeOf} from './model.js';
import {sampleOf} from './pattern.js';

/** Texts that a reader understands, tried before one is made from the pattern. */
const friendly = [
  'Eksempel',
  '0198d5a0-0001-7000-8000-000000000001',
  '2026-08-10',
  '2026-08-10T08:00:00',
  '2026-08-10T06:00:00Z',
  '2026-2027',
  'https://skole.example/',
];

/** A made-up value of a type, with its required properties only or with all of them. */
export function skeletonOf(model: Model, type: string, complete: boolean, depth = 0): unknown {
  if (type === 'boolean') return false;
  const {form, members = [], properties = [], codes = [], minimum = 0, pattern = '^x$'} = typeOf(model, type);
  switch (form) {
    case 'code':
      return codes[0];
    case 'integer':
    case 'number':
      return Math.max(minimum, 0);
    case 'string': {
      const expression = new RegExp(pattern, 'u');
      return friendly.find((text) => expression.test(text)) ?? sampleOf(pattern);
    }
    case 'extensions':
      return {'https://leverandoer.example/udvidelse': true};
    case 'union':
      return skeletonOf(model, members[0]?.type ?? '', complete, depth);
    case 'object':
      return Object.fromEntries(
        properties
          // A type may hold itself; deep down only what is required is made.
          .filter(({required}) => required || (complete && depth < 4))
          .map((property) => {
            const value = property.fixed ?? skeletonOf(model, property.type ?? '', complete, depth + 1);
            return [property.name, property.array ? [value] : value];
          }),
      );
  }
}
