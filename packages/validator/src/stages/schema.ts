import {guards} from '@skolebro/models';
import type {Check, Texts, Values} from '../rule.js';
import {type SchemaError, explain, schemaRules} from '../schema/explain.generated.js';
import {shapeOf} from '../shape.js';
import type {Place, Tally} from '../tally.js';

/** The checks that the schema makes, by id; the faults come from the guards that are generated from the models. */
export const schemaChecks: ReadonlyMap<string, Check> = new Map<string, Check>(
  [
    check('schema-required-missing', {
      da: 'Feltet {property} mangler. Standarden kræver det, og modtageren regner med det. Tilføj feltet.',
      en: 'The field {property} is missing. The standard demands it and the receiver counts on it. Add the field.',
    }),
    check('schema-property-unknown', {
      da:
        'Felt nr. {number} ({shape} i navnet) kender standarden ikke på dette sted, så modtageren kan tabe det. ' +
        'Ret feltets navn, eller flyt det til extensions.',
      en:
        'Field no. {number} ({shape} in its name) is not known to the standard in this place, so a receiver may ' +
        'lose it. Correct its name or move it to extensions.',
    }),
    check('schema-type-wrong', {
      da: 'Her skal stå {expected}, men her står {shape}. Modtageren kan ikke læse det. Ret værdien.',
      en: 'Here must stand {expected}, but here stands {shape}. The receiver cannot read it. Correct the value.',
    }),
    check('schema-pattern-mismatch', {
      da:
        'Værdien ({shape}) har ikke den form, som standarden kræver, og kan blive læst forkert. ' +
        'Se feltets beskrivelse i referencen, og ret værdien.',
      en:
        'The value ({shape}) does not have the form that the standard demands and may be misread. ' +
        'See the description of the field in the reference and correct the value.',
    }),
    check('schema-code-unknown', {
      da: 'Værdien ({shape}) er ikke en kode på listen og betyder ikke noget for modtageren. Brug {allowed}.',
      en: 'The value ({shape}) is not a code of the list and means nothing to the receiver. Use {allowed}.',
    }),
    check('schema-too-short', {
      da: 'Teksten er tom eller for kort: {length} tegn, mindst {limit}. Udfyld feltet, eller udelad det.',
      en: 'The text is empty or too short: {length} characters, at least {limit}. Fill in the field or leave it out.',
    }),
    check('schema-too-long', {
      da: 'Teksten er på {length} tegn, højst {limit} må sendes. Modtageren kan skære den over. Gør den kortere.',
      en: 'The text has {length} characters, at most {limit} may be sent. A receiver may cut it. Make it shorter.',
    }),
    check('schema-too-small', {
      da: 'Tallet er mindre end {limit}, som er det mindste, der giver mening her. Ret tallet.',
      en: 'The number is smaller than {limit}, the smallest that makes sense here. Correct the number.',
    }),
    check('schema-too-large', {
      da: 'Tallet er større end {limit}, som er det største, der giver mening her. Ret tallet.',
      en: 'The number is larger than {limit}, the largest that makes sense here. Correct the number.',
    }),
    check('schema-too-few-items', {
      da: 'Listen har {length} led, mindst {limit} kræves. En tom liste udelades. Tilføj led, eller udelad feltet.',
      en: 'The list has {length} items, at least {limit} are needed. Leave out an empty list. Add items or leave it out.',
    }),
    check('schema-too-many-items', {
      da: 'Listen har {length} led, højst {limit} må sendes. Modtageren kan tabe resten. Del den op.',
      en: 'The list has {length} items, at most {limit} may be sent. A receiver may lose the rest. Split it.',
    }),
  ].map((one) => [one.id, one]),
);

/** The properties of a record that are faulty; empty only for a record that the schema accepts. */
export type FaultyFields = ReadonlySet<string>;

/** Stands among the faulty fields when nothing of the record can be trusted. */
export const wholeRecord = '';

/** Stands among the faulty fields for those that the standard does not know; no rule needs it. */
const unknownField = '?';

const none: FaultyFields = new Set();

/**
 * Judges a value by the schema of its entity and reports one finding a fault.
 *
 * The compiled guard says yes fast; only what it refuses is explained.
 */
export function judgeBySchema(
  entity: string,
  value: unknown,
  tally: Tally,
  placeAt: (pointer: string) => Place,
): FaultyFields {
  const faults = faultsOf(entity, value);
  if (faults.length === 0) return none;
  for (const fault of faults) {
    const known = schemaChecks.get(schemaRules[fault.keyword] ?? '');
    if (known === undefined)
      throw new TypeError(`No check stands for the schema keyword ${fault.keyword}; add one.`);
    tally.found(known, placeAt(fault.instancePath), valuesOf(fault, value));
  }
  return fieldsOf(faults);
}

/** Gives the faulty properties without reporting them. */
export function faultyFields(entity: string, value: unknown): FaultyFields {
  return fieldsOf(faultsOf(entity, value));
}

function faultsOf(entity: string, value: unknown): readonly SchemaError[] {
  const isRight = guards[entity];
  const explained = explain[entity];
  if (isRight === undefined || explained === undefined) {
    throw new TypeError(`No guard is generated for the entity ${entity}; run npm run generate.`);
  }
  return isRight(value) ? [] : explained(value);
}

function fieldsOf(faults: readonly SchemaError[]): FaultyFields {
  if (faults.length === 0) return none;
  return new Set(
    faults.map(({keyword, instancePath, params}) => {
      const [, field] = instancePath.split('/');
      if (field !== undefined) return field;
      return keyword === 'additionalProperties'
        ? unknownField
        : textOf(params['missingProperty']) || wholeRecord;
    }),
  );
}

function valuesOf({keyword, instancePath, params}: SchemaError, record: unknown): Values {
  const value = valueAt(record, instancePath);
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return {property: String(params['missingProperty'])};
    case 'additionalProperties': {
      // The name itself may be a pupil's, in a table keyed by pupils.
      const name = String(params['additionalProperty']);
      return {number: Object.keys(value as object).indexOf(name) + 1, shape: shapeOf(name)};
    }
    case 'type':
      return {expected: expectedType(String(params['type'])), shape: shapeOf(value)};
    case 'enum':
    case 'const':
      return {shape: shapeOf(value), allowed: allowedCodes(params)};
    case 'minLength':
    case 'maxLength':
      return {length: lengthOf(value), limit};
    case 'minItems':
    case 'maxItems':
      return {length: Array.isArray(value) ? value.length : 0, limit};
    case 'minimum':
    case 'maximum':
      return {limit};
    default:
      return {shape: shapeOf(value)};
  }
}

function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) => (value as {readonly [key: string]: unknown} | undefined)?.[part],
      record,
    );
}

const typeNames: {readonly [type: string]: Texts} = {
  object: {da: 'et objekt', en: 'an object'},
  array: {da: 'en liste', en: 'a list'},
  string: {da: 'en tekst', en: 'a text'},
  integer: {da: 'et helt tal', en: 'a whole number'},
  number: {da: 'et tal', en: 'a number'},
  boolean: {da: 'true eller false', en: 'true or false'},
};

function expectedType(type: string): Texts {
  return typeNames[type] ?? {da: type, en: type};
}

function allowedCodes({allowedValues, allowedValue}: SchemaError['params']): string | Texts {
  const codes: readonly unknown[] = Array.isArray(allowedValues) ? allowedValues : [allowedValue];
  const text = codes.map(textOf).join(', ');
  return text !== '' && text.length <= 150
    ? text
    : {da: 'en af kodelistens koder', en: 'one of the codes of the code list'};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Counts characters as JSON Schema does: code points. */
function lengthOf(value: unknown): number {
  return Array.from(textOf(value)).length;
}

function check(id: string, message: Texts): Check {
  return {id, requirement: 'EX-02', since: '1.0', severity: 'error', scope: 'record', message};
}
