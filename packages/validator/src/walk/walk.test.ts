import {readFileSync, readdirSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LineCursor} from '@skolebro/formats';
import {entities, guards} from '@skolebro/models';
import {samplePackage} from '@skolebro/samples';
import {holdsCpr} from '../cpr.js';
import {entityOf} from '../pieces/serial-needs.js';
import {NotePad} from '../pieces/note-pad.js';
import {makeWalk} from './walk.js';

const vectors = new URL('../../../../standards/vectors/', import.meta.url);

/** The records of one outcome, each on one line. */
function linesOf(entity: string, outcome: 'valid' | 'invalid'): readonly string[] {
  const folder = new URL(`${entity}/${outcome}/`, vectors);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
}

function bytesOf(line: string): Uint8Array {
  return new TextEncoder().encode(`${line}\n`);
}

/** Walks over one line as the run does; gives what was noted, or undefined where it cannot tell. */
function walkOver(entity: string, bytes: Uint8Array): object | undefined {
  const pad = new NotePad(entityOf(entity));
  const cursor = new LineCursor('records/x.ndjson');
  pad.begin();
  cursor.open(bytes, 1);
  cursor.move();
  pad.beginRecord(1);
  const {begin, recordEnd} = cursor;
  if (recordEnd < 0 || !makeWalk(entity)(bytes, begin, recordEnd, pad)) return undefined;
  pad.endRecord();
  return notesOf(pad);
}

/** What the readers that build objects note of a line; undefined where they or the schema find a fault. */
function readSlowly(entity: string, bytes: Uint8Array): object | undefined {
  const cursor = new LineCursor('records/x.ndjson');
  cursor.open(bytes, 1);
  cursor.move();
  const one = cursor.read();
  if (one.fault !== undefined || guards[entity]?.(one.value) !== true) return undefined;
  const pad = new NotePad(entityOf(entity));
  pad.begin();
  pad.beginRecord(1);
  pad.note(one.value as object, new Set());
  pad.endRecord();
  return notesOf(pad);
}

function notesOf(pad: NotePad): object {
  const {ids, references} = pad.end(0, () => '');
  const all = Array.from({length: references.length / 7}, (_, at) =>
    references.slice(7 * at, 7 * at + 7).join(),
  );
  // A walk meets references in the order of the line, others in the order of the model.
  return {id: ids.join(), references: all.sort()};
}

describe('a walk over the bytes of a record', () => {
  it.each(entities.map(({name}) => name))(
    'knows every right %s, and notes what other readers note',
    (entity) => {
      for (const line of linesOf(entity, 'valid')) {
        const noted = walkOver(entity, bytesOf(line));
        // Extensions may hold anything, and somebody who has left is not looked for; both are left to others.
        if (/"extensions"|"former":true/.test(line)) expect(noted).toBeUndefined();
        else expect(noted).toEqual(readSlowly(entity, bytesOf(line)));
      }
    },
  );

  it.each(entities.map(({name}) => name))('accepts nothing that the schema of a %s refuses', (entity) => {
    for (const line of linesOf(entity, 'invalid')) {
      const noted = walkOver(entity, bytesOf(line));
      if (noted !== undefined) expect(noted).toEqual(readSlowly(entity, bytesOf(line)));
    }
  });

  it('knows all records of the sample world', () => {
    const {records} = samplePackage({profile: 'supplier-exit', pupils: 30});
    for (const [entity, list] of Object.entries(records)) {
      for (const record of list) {
        const bytes = bytesOf(JSON.stringify(record));
        expect(walkOver(entity, bytes)).toEqual(readSlowly(entity, bytes));
        expect(walkOver(entity, bytes)).toBeDefined();
      }
    }
  });

  it('takes the blanks after colons and commas that many writers put', () => {
    const line = linesOf('municipality', 'valid').find((one) => !one.includes('"extensions"')) ?? '';
    const spaced = bytesOf(line.replaceAll('":', '": ').replaceAll(',"', ', "'));
    expect(spaced.length).toBeGreaterThan(bytesOf(line).length);
    expect(walkOver('municipality', spaced)).toEqual(walkOver('municipality', bytesOf(line)));
    expect(walkOver('municipality', spaced)).toBeDefined();
  });

  it('never accepts a line, however it is changed, that other readers or the schema refuse', () => {
    const right = entities.flatMap(({name}) => linesOf(name, 'valid').map((line) => [name, line] as const));
    const pieces = [
      '"',
      '\\',
      '\\u00e6',
      '\\n',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '0',
      '-',
      '.',
      'e',
      'æ',
      '\u0080',
      '\0',
    ];
    const change = fc.record({
      at: fc.nat(),
      length: fc.integer({min: 0, max: 3}),
      put: fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({unit: 'binary', maxLength: 2}),
        fc.nat().map(String),
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...right),
        fc.array(change, {minLength: 1, maxLength: 2}),
        ([entity, line], changes) => {
          const changed = changes.reduce((text, {at, length, put}) => {
            const place = at % text.length;
            return text.slice(0, place) + put + text.slice(place + length);
          }, line);
          const bytes = bytesOf(changed);
          const noted = walkOver(entity, bytes);
          if (noted !== undefined) expect(noted).toEqual(readSlowly(entity, bytes));
        },
      ),
      {numRuns: 3000},
    );
  });

  it('tells of every record that could hold a CPR number, and of few others', () => {
    const line = linesOf('message', 'valid').find((one) => !one.includes('"extensions"')) ?? '';
    const meetsDigits = (text: string): boolean => {
      const pad = new NotePad(entityOf('message'));
      const bytes = bytesOf(JSON.stringify({...(JSON.parse(line) as object), text}));
      pad.begin();
      pad.beginRecord(1);
      expect(makeWalk('message')(bytes, 0, bytes.length - 1, pad)).toBe(true);
      return pad.hasDigits;
    };
    const digits = fc.stringMatching(/^[0-9]{4,11}$/);
    const text = fc
      .tuple(fc.string(), digits, fc.constantFrom('', '-', ' '), digits, fc.string())
      .map((all) => all.join(''));
    const plain = text.filter((one) => !/[\0-\x1f\x7f]/.test(one));
    fc.assert(
      fc.property(plain, (one) => {
        expect(meetsDigits(one) || !holdsCpr(one)).toBe(true);
      }),
    );
    expect(meetsDigits('Ring 12 34 56 78 inden den 14-08-2026')).toBe(false);
  });

  it('never accepts a property that stands twice', () => {
    for (const {name} of entities) {
      for (const line of linesOf(name, 'valid')) {
        const [first = ''] = Object.keys(JSON.parse(line) as object);
        const value = JSON.stringify((JSON.parse(line) as Record<string, unknown>)[first]);
        const twice = `{${JSON.stringify(first)}:${value},${line.slice(1)}`;
        expect(walkOver(name, bytesOf(twice))).toBeUndefined();
      }
    }
  });
});
