import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {samplePackage} from '@skolebro/samples';
import {writePackage} from '@skolebro/formats/node';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exitCodes} from './exit-codes.js';
import {run} from './run.js';

/** How many packages are tried; SKOLEBRO_FUZZ=20000 npx vitest run packages/cli/src/fuzz.test.ts tries for longer. */
const numRuns = Number(process.env['SKOLEBRO_FUZZ'] ?? 60);
const timeout = 60_000 + 1000 * numRuns;

const folder = mkdtempSync(join(tmpdir(), 'skolebro-fuzz-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let zip: Uint8Array = new Uint8Array(0);

beforeAll(async () => {
  const {manifest, records} = samplePackage({pupils: 2, profile: 'school-change', hasFaults: true});
  for (const name of ['right.zip', 'ndjson']) await writePackage(join(folder, name), manifest, {records});
  const right = samplePackage({pupils: 2, profile: 'school-change'});
  await writePackage(join(folder, 'xml'), right.manifest, {records: right.records, format: 'xml'});
  zip = readFileSync(join(folder, 'right.zip'));
});

/** The exit code of a validation; what is written is looked through for the marks of a crash. */
async function codeOf(path: string): Promise<number> {
  const terminal = {out: () => undefined, err: () => undefined, hasColours: false, isWatched: false};
  return run(['validate', path], terminal as never);
}

const judged = [
  exitCodes.conformant,
  exitCodes.notConformant,
  exitCodes.notFullyChecked,
  exitCodes.unreadable,
];

describe('a package that chance has changed', () => {
  it(
    'is judged or refused, wherever the bytes of its zip are changed',
    async () => {
      const change = fc.record({
        at: fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}),
        bytes: fc.uint8Array({maxLength: 8}),
        how: fc.constantFrom('over', 'in', 'out'),
      });
      const path = join(folder, 'changed.zip');
      await fc.assert(
        fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
          let bytes = Buffer.from(zip);
          for (const {at, bytes: piece, how} of changes) {
            const place = Math.floor(at * bytes.length);
            const rest = place + (how === 'in' ? 0 : piece.length);
            bytes = Buffer.concat([
              bytes.subarray(0, place),
              how === 'out' ? Buffer.alloc(0) : piece,
              bytes.subarray(rest),
            ]);
          }
          writeFileSync(path, bytes);
          expect(judged).toContain(await codeOf(path));
        }),
        {numRuns},
      );
    },
    timeout,
  );

  const tokens = [
    ...[
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\n',
      '\r\n',
      '\u0000',
      '\uFEFF',
      '\uD800',
      '😀',
      'null',
      '""',
      '[]',
    ],
    ...[
      '-0',
      '1e999',
      '9007199254740993',
      '"__proto__":1,',
      '"id":"a",',
      '{"a":1}',
      '2027-02-29',
      '610136-4000',
    ],
    ...[
      '<',
      '>',
      '&',
      '&amp;',
      '&#0;',
      '</records>',
      '<records>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x?>',
      '<a/>',
    ],
    ...['<!DOCTYPE a>', ' x="1"', '<id>a</id>', 'xmlns="urn:x"', '\t', ' '],
  ];

  it.each(['ndjson', 'xml'])(
    'is judged, wherever its records in %s are changed',
    async (format) => {
      const files = ['person', 'affiliation', 'group', 'institution', 'communication-book', 'goal'];
      const change = fc.record({
        file: fc.constantFrom(...files),
        at: fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}),
        cut: fc.nat({max: 40}),
        token: fc.oneof(fc.constantFrom(...tokens), fc.string({unit: 'binary', maxLength: 5})),
      });
      const path = join(folder, `changed-${format}`);
      mkdirSync(join(path, 'records'), {recursive: true});
      await fc.assert(
        fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 6}), async (changes) => {
          const manifest = readFileSync(join(folder, format, 'manifest.json'));
          writeFileSync(join(path, 'manifest.json'), manifest);
          for (const name of files) {
            let text = readFileSync(join(folder, format, 'records', `${name}.${format}`), 'utf8');
            for (const {file, at, cut, token} of changes) {
              const place = Math.floor(at * text.length);
              if (file === name) text = text.slice(0, place) + token + text.slice(place + cut);
            }
            writeFileSync(join(path, 'records', `${name}.${format}`), text);
          }
          expect(judged).toContain(await codeOf(path));
        }),
        {numRuns},
      );
    },
    timeout,
  );
});
