import {holdsCpr, mayHoldCpr} from '../../cpr.js';
import type {AnyRecordRule, ReportFault} from '../../rule.js';
import {shapeOf} from '../../shape.js';

/**
 * Texts of one shape, as a UUID, a date or a checksum, in which a number of ten digits cannot hide; and the number of a
 * production unit, which has ten digits of its own, one in twenty of them like a date.
 */
const closedNames = new Set(['id', 'cpr', 'sha256', 'birthDate', 'start', 'end', 'pNumber']);

/** The law allows a CPR number where it is needed only (databeskyttelsesloven § 11), so there is one field for it. */
export const cprOutsideItsField: AnyRecordRule = {
  id: 'cpr-outside-its-field',
  requirement: 'ID-07',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'every',
  needs: {fields: []},
  message: {
    da:
      'Her står noget, der ligner et CPR-nummer ({shape}), uden for feltet til CPR-numre. ' +
      'Så kan nummeret komme frem steder, hvor det ikke må vises. Fjern det.',
    en:
      'Here stands what reads as a CPR number ({shape}), outside the field for CPR numbers. ' +
      'From there it can reach places where it must not be shown. Remove it.',
  },
  mayFind: mayHoldCpr,
  seeks: 'six-digits',
  check(record, report) {
    for (const [name, value] of Object.entries(record)) {
      if (closedNames.has(name)) continue;
      if (name === 'extensions') searchExtensions(value, report);
      else search(value, `/${name}`, report);
    }
  },
  examples: {
    valid: [
      {record: {cpr: '6101364000', cprType: 'CPR_VERIFIED'}},
      {record: {pNumber: '1012364000'}},
      {record: {identifiers: [{system: 'https://unilogin.dk', value: 'abcd1234'}]}},
      {record: {identifiers: [{system: 'https://phone.example', value: '+4533661000'}]}},
    ],
    invalid: [
      {record: {identifiers: [{system: 'https://elev.example', value: '6101364000'}]}},
      {record: {extensions: {'https://vendor.example': {note: ['Født 610136-4000']}}}},
      {record: {extensions: {'https://vendor.example': {'610136-4000': true}}}},
    ],
  },
};

function search(value: unknown, pointer: string, report: ReportFault): void {
  if (typeof value === 'string') {
    if (holdsCpr(value)) report(pointer, {shape: shapeOf(value)});
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => search(item, `${pointer}/${index}`, report));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (!closedNames.has(name)) search(item, `${pointer}/${name}`, report);
    }
  }
}

/** The pointer ends at the extensions, since the names below are the vendor's own and may name people. */
function searchExtensions(value: unknown, report: ReportFault): void {
  const all = [value];
  for (let next = all.pop(); next !== undefined; next = all.pop()) {
    if (typeof next === 'string' && holdsCpr(next)) {
      report('/extensions', {shape: shapeOf(next)});
    } else if (typeof next === 'object' && next !== null) {
      for (const [name, item] of Object.entries(next)) all.push(name, item);
    }
  }
}
