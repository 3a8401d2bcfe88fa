import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openPackage, writePackage} from '@skolebro/formats/node';
import type {Manifest, Report} from '@skolebro/models';
import {samplePackage} from '@skolebro/samples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {packageOf} from '../memory-package.js';
import type {PreviousDelivery} from '../stages/previous.js';
import {type ValidateOptions, validatePackage} from '../validate-package.js';
import {areas} from './requirements.generated.js';
import {type OddEntry, oddZip} from '../node/odd-zip.fixture.js';

const vectors = fileURLToPath(new URL('../../../../standards/vectors/', import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(vectors, path), 'utf8'));

/** Which requirements are checked, and how: the catalogue that the standard publishes says it. */
interface Listed {
  readonly id: string;
  readonly check: readonly string[];
}
const listed = areas.flatMap(({requirements}) => requirements);
const checked = new Map(
  ['AB', 'AC', 'AR', 'CA', 'CO', 'EV', 'EX', 'GR', 'GU', 'ID', 'IN', 'LE', 'ME', 'PA']
    .flatMap(
      (area) => (readJson(`../requirements/${area}.json`) as {requirements: readonly Listed[]}).requirements,
    )
    .map(({id, check}) => [id, check]),
);

/** Rules that are found by setting two packages side by side, and tested there. */
const foundByComparison = ['round-trip-differs'];

const folder = mkdtempSync(join(tmpdir(), 'skolebro-found-'));
const found = new Set<string>();

function note({rules, findings}: Report): void {
  for (const {rule, count} of rules)
    if (count > 0 && findings.some((one) => one.rule === rule)) found.add(rule);
}

async function judge(path: string, options: ValidateOptions = {}): Promise<void> {
  const container = await openPackage(path);
  note(await validatePackage(container, options));
  await container.close();
}

/** One of each fault, planted in a package of the sample world. */
async function judgePlanted(): Promise<void> {
  const {
    manifest,
    records,
    attachments,
    others,
    listed: list,
  } = samplePackage({
    profile: 'supplier-exit',
    pupils: 60,
    hasFaults: true,
  });
  const files = attachments.map(({sha256, text}) => ({sha256, open: () => [new TextEncoder().encode(text)]}));
  await writePackage(join(folder, 'planted.zip'), manifest, {records, files, others, listed: list});
  await judge(join(folder, 'planted.zip'));
}

/** The small packages and the records of the standard, each wrong in one way. */
async function judgeVectors(): Promise<void> {
  interface PackageVector {
    readonly package: string;
    readonly previous?: PreviousDelivery;
  }
  for (const {package: path, previous} of readJson('packages.json') as readonly PackageVector[]) {
    await judge(join(vectors, path), previous === undefined ? {} : {previous});
  }
  interface RecordVector {
    readonly file: string;
    readonly entity: string;
    readonly level: string;
    readonly manifest?: Partial<Manifest>;
  }
  for (const {file, entity, level, manifest} of readJson('manifest.json') as readonly RecordVector[]) {
    if (level !== 'rule' || !file.endsWith('.json') || entity === 'manifest') continue;
    const line = `${JSON.stringify(readJson(file))}\n`;
    note(await validatePackage(packageOf({[`records/${entity}.ndjson`]: line}, {...manifest})));
  }
}

/** Zips that are wrong in themselves. */
async function judgeZips(): Promise<void> {
  const plain: OddEntry = {name: 'records/person.ndjson', text: '{}\n'};
  const zips: readonly (readonly OddEntry[])[] = [
    [{...plain, name: '../person.ndjson'}],
    [plain, plain],
    [{...plain, flags: 1}],
    [{...plain, method: 99}],
    [{...plain, crc32: 1}],
    [{...plain, localName: 'records/grades.ndjson'}],
    [plain, {...plain, name: 'records/group.ndjson', offset: 0}],
    [{...plain, attributes: 0o120777}],
    [{...plain, method: 8, text: 'no deflate'}],
    [{...plain, size: 2_000_000_000, method: 8}],
    [{...plain, size: 5}],
    Array.from({length: 300}, (_, index) => ({...plain, name: `files/${index}`, size: 4_200_000_000})),
    [{...plain, text: `{"id":"${'x'.repeat(17 * 1024 * 1024)}"}\n`}],
  ];
  for (const [index, entries] of zips.entries()) {
    const path = join(folder, `odd-${index}.zip`);
    writeFileSync(path, oddZip([{name: 'manifest.json', text: '{}'}, ...entries]));
    await judge(path);
  }
  writeFileSync(join(folder, 'many.zip'), oddZip([plain], 1_000_001));
  await judge(join(folder, 'many.zip'));
}

beforeAll(async () => {
  await judgePlanted();
  await judgeVectors();
  await judgeZips();
});

afterAll(() => rmSync(folder, {recursive: true}));

/** Puts something that fits nowhere into a property of the complete record of an entity. */
async function faultsIn(entity: string, field: string): Promise<readonly string[]> {
  const [first = '', ...rest] = field.split('.');
  // An affiliation has other fields for each kind of person.
  const variant = entity === 'affiliation' && first === 'roles' ? 'employee' : 'complete';
  const record = readJson(`${entity}/valid/${variant}.json`) as Record<string, unknown>;
  expect(rest).toEqual([]);
  const line = `${JSON.stringify({...record, [first]: {wrong: true}})}\n`;
  const report = await validatePackage(
    entity === 'manifest'
      ? packageOf({}, {[first]: {wrong: true}})
      : packageOf({[`records/${entity}.ndjson`]: line}),
  );
  return report.findings
    .filter(({rule, pointer = '/'}) => rule.startsWith('schema-') && `${pointer}/`.startsWith(`/${first}/`))
    .map(({rule}) => rule);
}

describe('every requirement that data can break is found broken', () => {
  for (const {id, heldBy} of listed) {
    const kinds = checked.get(id) ?? [];
    const rules = heldBy.filter(({kind}) => kind === 'rule').map(({name}) => name);
    if (kinds.includes('rule')) {
      it(`${id} by its rules`, () => {
        expect(rules.length).toBeGreaterThan(0);
        expect(rules.filter((rule) => !found.has(rule) && !foundByComparison.includes(rule))).toEqual([]);
      });
    }
    if (kinds.includes('schema')) {
      it(`${id} by its fields`, async () => {
        const fields = heldBy.filter(({kind}) => kind === 'schema').map(({name}) => name);
        expect(fields.length).toBeGreaterThan(0);
        for (const name of fields) {
          const [, entity = '', field = ''] = /^(.*?)\.(.*)$/.exec(name) ?? [];
          expect(await faultsIn(entity, field), name).not.toEqual([]);
        }
      });
    }
  }

  it('which are 64 requirements', () => {
    const some = [...checked].filter(([, kinds]) => kinds.includes('schema') || kinds.includes('rule'));
    expect(some).toHaveLength(64);
    expect(listed.map(({id}) => id).sort()).toEqual([...checked.keys()].sort());
  });
});
