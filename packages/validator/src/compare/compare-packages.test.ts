import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {
  type PackageContainer,
  readEntity,
  recordFileAt,
  recordsEnd,
  recordsStart,
  writeRecordElement,
} from '@skolebro/formats';
import {type Comparison, type EntityComparison, entities, isComparison} from '@skolebro/models';
import {makeWorld, recordsOf, samplePackage} from '@skolebro/samples';
import {describe, expect, it} from 'vitest';
import {containerOf, packageOf} from '../memory-package.js';
import {UncomparablePackageError, comparePackages} from './compare-packages.js';

type Records = Readonly<Record<string, readonly object[]>>;

const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const person = (last: number, more: object = {}): object => ({id: uuid(last), protected: false, ...more});

const asJson = (records: Records): PackageContainer =>
  packageOf(
    Object.fromEntries(
      Object.entries(records).map(([entity, list]) => [
        `records/${entity}.ndjson`,
        list.map((record) => `${JSON.stringify(record)}\n`).join(''),
      ]),
    ),
  );

const asXml = (records: Records): PackageContainer =>
  packageOf(
    Object.fromEntries(
      Object.entries(records).map(([entity, list]) => [
        `records/${entity}.xml`,
        `${recordsStart}${list.map((record) => `${writeRecordElement(entity, record)}\n`).join('')}${recordsEnd}`,
      ]),
    ),
  );

/** Takes a package in: what an importing system holds after it. */
async function imported(container: PackageContainer): Promise<Records> {
  const records: Record<string, object[]> = {};
  for (const path of container.entries.keys()) {
    const entity = recordFileAt(path)?.entity;
    if (entity === undefined) continue;
    const list: object[] = (records[entity] = []);
    for await (const batch of readEntity(container, entity)) {
      for (const {value} of batch) if (value !== undefined) list.push(value);
    }
  }
  return records;
}

/** Everything in a school of the sample world, and of every entity the complete record of the standard's vectors. */
function everything(): Records {
  const {records} = samplePackage({profile: 'supplier-exit', pupils: 20});
  const world: Record<string, readonly object[]> = Object.fromEntries(
    Object.entries(records).map(([entity, list]) => [entity, [...list]]),
  );
  const vectors = new URL('../../../../standards/vectors/', import.meta.url);
  for (const {name} of entities) {
    const text = readFileSync(new URL(`${name}/valid/complete.json`, vectors), 'utf8');
    world[name] = [...(world[name] ?? []), JSON.parse(text) as object];
  }
  return world;
}

async function of(
  before: Records,
  after: Records,
  entity: string,
  allowed: readonly string[] = [],
): Promise<EntityComparison & Pick<Comparison, 'verdict' | 'differences'>> {
  const comparison = await comparePackages(asJson(before), asJson(after), {allowed});
  expect(isComparison(comparison)).toBe(true);
  const found = comparison.entities.find((one) => one.entity === entity);
  if (found === undefined) throw new Error(`${entity} was not compared`);
  return {...found, verdict: comparison.verdict, differences: comparison.differences};
}

describe('the way out, in and out again', () => {
  const world = everything();

  it.each([
    ['JSON and JSON', asJson, asJson],
    ['JSON and XML', asJson, asXml],
    ['XML and JSON', asXml, asJson],
    ['XML and XML', asXml, asXml],
  ])('loses nothing of the sample world and of every entity through %s', async (_, first, second) => {
    const out = first(world);
    const again = second(await imported(out));
    const comparison = await comparePackages(out, again);
    expect(comparison.verdict).toBe('conformant');
    expect(comparison.entities).toHaveLength(entities.length);
    for (const {entity, before, equal} of comparison.entities) {
      expect([entity, equal]).toEqual([entity, before]);
      expect(before).toBe(world[entity]?.length);
    }
  });

  it('holds where a system gives every record an id of its own and keeps the old one as an identifier', async () => {
    const people: Records = {...recordsOf(makeWorld({pupils: 20}))};
    const renamed = (id: string): string => id.replace(/^.{8}/, (head) => head.split('').reverse().join(''));
    const text = JSON.stringify(people).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, renamed);
    const after = JSON.parse(text) as Record<string, {id: string; identifiers?: object[]}[]>;
    for (const [entity, list] of Object.entries(after)) {
      list.forEach((record, index) => {
        const {id} = people[entity]?.[index] as {id: string};
        record.identifiers = [{system: 'https://old.example', value: id}, ...(record.identifiers ?? [])];
      });
    }
    const comparison = await comparePackages(asJson(people), asJson(after), {allowed: ['identifiers']});
    expect(comparison.verdict).toBe('conformant-with-remarks');
    for (const {entity, before, lost, added, renamed: known, fields} of comparison.entities) {
      expect([entity, lost, added, known]).toEqual([entity, 0, 0, before]);
      expect(fields?.filter(({pointer}) => !pointer.startsWith('/identifiers'))).toEqual([]);
    }
  });
});

describe('comparePackages', () => {
  it('counts what was lost, changed, added and the same, with ids and lines', async () => {
    const before = {person: [person(1), person(2), person(3, {gender: 'female'})]};
    const after = {person: [person(4), person(3, {gender: 'male'}), person(1)]};
    const found = await of(before, after, 'person');
    expect(found).toMatchObject({before: 3, after: 3, equal: 1, changed: 1, lost: 1, added: 1, renamed: 0});
    expect(found.verdict).toBe('not-conformant');
    expect(found.differences).toEqual([
      {entity: 'person', recordId: uuid(2), beforeLine: 2},
      {entity: 'person', recordId: uuid(4), afterLine: 1},
      {entity: 'person', recordId: uuid(3), beforeLine: 3, afterLine: 2, pointers: ['/gender']},
    ]);
  });

  it('tells fewer values of a field from other values and from more', async () => {
    const phone = (number: string): object => ({kind: 'mobile', number, protected: false});
    const before = {
      person: [
        person(1, {phones: [phone('1'), phone('2')], email: 'a@b.dk'}),
        person(2, {phones: [phone('1')], gender: 'male'}),
        person(3),
      ],
    };
    const after = {
      person: [
        person(1, {phones: [phone('1')]}),
        person(2, {phones: [phone('2')], gender: 'male'}),
        person(3, {email: 'a@b.dk'}),
      ],
    };
    const {fields} = await of(before, after, 'person');
    expect(fields).toEqual([
      {pointer: '/email', lost: 1, changed: 0, added: 1, allowed: false},
      {pointer: '/phones/*/kind', lost: 1, changed: 0, added: 0, allowed: false},
      {pointer: '/phones/*/number', lost: 1, changed: 1, added: 0, allowed: false},
      {pointer: '/phones/*/protected', lost: 1, changed: 0, added: 0, allowed: false},
    ]);
  });

  it('sees values that change places in a list', async () => {
    const codes = (...values: (string | undefined)[]): Records => ({
      person: [person(1, {phones: values.map((kind) => ({number: '1', ...(kind && {kind})}))})],
    });
    const {changed} = await of(codes('work', undefined), codes(undefined, 'work'), 'person');
    expect(changed).toBe(1);
  });

  it('does not mind the order of properties, of identifiers or of records', async () => {
    const ids = [
      {system: 'a:', value: '1'},
      {system: 'b:', value: '2'},
    ];
    const before = {person: [{id: uuid(1), protected: true, identifiers: ids}, person(2)]};
    const after = {person: [person(2), {identifiers: [...ids].reverse(), protected: true, id: uuid(1)}]};
    expect(await of(before, after, 'person')).toMatchObject({equal: 2, verdict: 'conformant'});
  });

  it('knows a record by an identifier, and follows the references to it', async () => {
    const uni = {identifiers: [{system: 'urn:uni', value: 'anna1234'}]};
    const absence = (pupilId: string): object => ({id: uuid(50), pupilId, date: '2026-08-10'});
    const before = {person: [person(1, uni), person(2)], absence: [absence(uuid(1))]};
    const after = {person: [person(9, uni), person(2)], absence: [absence(uuid(9))]};
    expect(await of(before, after, 'person')).toMatchObject({renamed: 1, equal: 2, lost: 0, added: 0});
    expect(await of(before, after, 'absence')).toMatchObject({equal: 1, verdict: 'conformant'});
    const wrong = {...after, absence: [absence(uuid(2))]};
    expect(await of(before, wrong, 'absence')).toMatchObject({changed: 1, verdict: 'not-conformant'});
  });

  it('takes an identifier of two records for nobody’s', async () => {
    const same = {identifiers: [{system: 'urn:uni', value: 'anna1234'}]};
    const found = await of(
      {person: [person(1, same), person(2, same)]},
      {person: [person(9, same)]},
      'person',
    );
    expect(found).toMatchObject({renamed: 0, lost: 2, added: 1});
  });

  it('calls what is only new a remark', async () => {
    const after = {person: [person(1, {gender: 'male'}), person(2)]};
    expect(await of({person: [person(1)]}, after, 'person')).toMatchObject({
      verdict: 'conformant-with-remarks',
      added: 1,
    });
  });

  it('lets a loss pass that was agreed on, and still tells of it', async () => {
    const before = {person: [person(1, {email: 'a@b.dk', gender: 'male'})], file: [{id: uuid(5)}]};
    const after = {person: [person(1)], file: []};
    expect(await of(before, after, 'person', ['email', 'files'])).toMatchObject({verdict: 'not-conformant'});
    const found = await of(before, after, 'person', ['email', 'person.gender', 'files']);
    expect(found.verdict).toBe('conformant-with-remarks');
    expect(found.fields?.map(({pointer, lost, allowed}) => [pointer, lost, allowed])).toEqual([
      ['/email', 1, true],
      ['/gender', 1, true],
    ]);
  });

  it('says what could not be compared, and does not call it right', async () => {
    const lines = `${JSON.stringify(person(1))}\n{"id":\n${JSON.stringify(person(1))}\n{}\n`;
    const package1 = packageOf({'records/person.ndjson': lines, 'records/homework.ndjson': '{}\n'});
    const comparison = await comparePackages(package1, asJson({person: [person(1)]}));
    expect(comparison.verdict).toBe('not-fully-checked');
    expect(comparison.entities.map(({entity, uncompared}) => [entity, uncompared])).toEqual([
      ['homework', 1],
      ['person', 3],
    ]);
  });

  it('compares attachments by their checksums, and what the manifests tell', async () => {
    const name = `files/${'a'.repeat(64)}`;
    const before = packageOf({[name]: 'x'}, {accessLevel: 'authority'});
    const comparison = await comparePackages(before, asJson({}));
    expect(comparison.attachments).toEqual({before: 1, after: 0, lost: 1, added: 0, allowed: false});
    expect(comparison.manifest).toEqual(['/accessLevel']);
    expect(comparison.verdict).toBe('not-conformant');
    expect((await comparePackages(before, asJson({}), {allowed: ['files']})).verdict).toBe(
      'conformant-with-remarks',
    );
  });

  it('tells how far it is, and ends when it is told to', async () => {
    const [one, seen] = [asJson({person: [person(1), person(2)]}), [] as number[]];
    await comparePackages(one, one, {
      onProgress: ({bytes, totalBytes}) => void seen.push(bytes / totalBytes),
    });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const stop = AbortSignal.abort(new Error('Stopped.'));
    await expect(comparePackages(one, one, {signal: stop})).rejects.toThrow('Stopped.');
  });

  it('refuses what has no manifest', async () => {
    await expect(comparePackages(asJson({}), containerOf({}))).rejects.toThrow(UncomparablePackageError);
  });

  it('never tells a value, a key or an id that is none', async () => {
    const marks = ['Hemmelige', '610136-4000', 'oda@hemmelig.example'];
    const text = fc.constantFrom(...marks, 'id', 'identifiers', 'phones', 'givenName', 'extensions', '1');
    const value = fc.letrec<{value: unknown}>((tie) => ({
      value: fc.oneof(
        text,
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(text, tie('value'), {maxKeys: 3}),
      ),
    })).value;
    const records = fc.array(fc.dictionary(text, value), {maxLength: 4});
    await fc.assert(
      fc.asyncProperty(records, records, async (before, after) => {
        const comparison = await comparePackages(asJson({person: before}), asJson({person: after}));
        expect(isComparison(comparison)).toBe(true);
        for (const mark of marks) expect(JSON.stringify(comparison)).not.toContain(mark);
      }),
      {numRuns: 200},
    );
  });
});
