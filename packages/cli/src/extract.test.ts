import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openPackage, writePackage} from '@skolebro/formats/node';
import {readManifest} from '@skolebro/formats';
import type {
  Absence,
  Affiliation,
  Guardianship,
  Manifest,
  Person,
  SecureDocument,
  Submission,
} from '@skolebro/models';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {skolebro} from './run-command.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-extract-'));
const at = (...parts: string[]): string => join(folder, ...parts);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Known {
  readonly person: Person;
  readonly affiliation: Affiliation;
  readonly guardianship: Guardianship;
  readonly submission: Submission;
}

function records<Entity extends string>(
  path: string,
  entity: Entity,
): readonly (Entity extends keyof Known ? Known[Entity] : object)[] {
  type Model = Entity extends keyof Known ? Known[Entity] : object;
  const text = readFileSync(join(path, 'records', `${entity}.ndjson`), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Model]));
}

/** Every byte of a package, as text, with the escapes of JSON undone. */
function allOf(path: string): string {
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n')
    .replace(/\\[nrt"\\]/g, ' ');
}

/** Every value by which a person can be known. */
function valuesOf(person: Person): readonly string[] {
  const {id, cpr, email, phones = [], identifiers = [], address} = person;
  return [
    id,
    ...namesOf(person),
    ...[cpr, email, address?.street].flatMap((value) => value ?? []),
    ...phones.map(({number}) => number),
    ...identifiers.map(({value}) => value),
  ];
}

function namesOf({givenName, familyName, aliasGivenName, aliasFamilyName}: Person): readonly string[] {
  return [givenName, familyName, aliasGivenName, aliasFamilyName].flatMap((name) => name ?? []);
}

/** The values of people who must not be in a package that are in it all the same. */
function leaks(path: string, others: readonly Person[], known: ReadonlySet<string>): readonly string[] {
  const text = allOf(path);
  const values = new Set(others.flatMap(valuesOf));
  return [...values].filter((value) => {
    if (known.has(value) || !text.includes(value)) return false;
    // Another street that begins or ends alike is another street.
    const whole = value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}-])${whole}(?![\\p{L}\\p{N}-])`, 'u').test(text);
  });
}

const source = at('source');
let people: readonly Person[] = [];
let guardianships: readonly Guardianship[] = [];
let pupilIds: readonly string[] = [];

beforeAll(async () => {
  const made = at('made');
  expect(
    await skolebro('sample', '--pupils', '40', '--profile', 'supplier-exit', '--out', made),
  ).toMatchObject({
    code: 0,
  });
  await addTraps(made);
  people = records(source, 'person');
  guardianships = records(source, 'guardianship');
  pupilIds = records(source, 'affiliation').flatMap((one) => (one.kind === 'pupil' ? [one.personId] : []));
}, 60_000);

/** Puts into a right package every way in which one person's data can stand in another's records. */
async function addTraps(made: string): Promise<void> {
  const all: Record<string, object[]> = {};
  for (const file of readdirSync(join(made, 'records'))) {
    const entity = file.replace('.ndjson', '');
    all[entity] = [...records(made, entity)];
  }
  const persons = all['person'] as Person[];
  const byChild = new Map<string, string[]>();
  for (const {childId, guardianId} of all['guardianship'] as Guardianship[]) {
    byChild.set(childId, [...(byChild.get(childId) ?? []), guardianId]);
  }
  const nameOf = (id: string | undefined): string =>
    namesOf(persons.find((one) => one.id === id) ?? ({} as Person)).join(' ');
  const pupils = (all['affiliation'] as Affiliation[]).filter(({kind}) => kind === 'pupil');
  pupils.forEach(({personId, institutionId}, index) => {
    const next = pupils[(index + 1) % pupils.length]?.personId ?? '';
    const [mother, father] = byChild.get(personId) ?? [];
    const uuid = (last: number): string =>
      `00000000-0000-4000-8000-${String(1000 * last + index).padStart(12, '0')}`;
    const absence: Absence = {
      id: uuid(1),
      pupilId: personId,
      institutionId,
      date: '2026-09-01',
      kind: 'illness',
      notifiedAt: '2026-09-01T07:00:00+02:00',
      ...(father && {notifiedBy: {role: 'guardian', personId: father}}),
      note: `${nameOf(father)} skriver, at barnet er sygt.`,
      extensions: {'https://vendor.example': {far: nameOf(father), kammerat: nameOf(next)}},
    };
    all['absence']?.push(absence, {
      ...absence,
      id: uuid(2),
      notifiedBy: undefined,
      note: `Kære skole,\n${nameOf(father)} henter.`,
    });
    const [document] = all['secure-document'] as SecureDocument[];
    if (document !== undefined) {
      const about = (ids: readonly string[]): object => ({
        ...document,
        id: uuid(3 + ids.length),
        relatedPersonIds: ids,
      });
      all['secure-document']?.push(about([personId]), about([personId, next]));
    }
    const submission = (all['submission'] as Submission[]).find((one) => one.pupilIds.includes(personId));
    if (submission !== undefined) {
      all['submission']?.push({
        ...submission,
        id: uuid(7),
        pupilIds: [personId, next],
        feedback: [
          ...(submission.feedback ?? []),
          {
            author: {role: 'guardian', personId: father ?? mother},
            at: '2026-09-01T07:00:00+02:00',
            text: `Hilsen ${nameOf(father)}`,
          },
          {author: {role: 'pupil', personId: next}, at: '2026-09-01T07:00:00+02:00', text: nameOf(next)},
        ],
        classmate: nameOf(next),
      });
    }
  });
  const container = await openPackage(made);
  const reading = await readManifest(container);
  await container.close();
  const {files: _, ...head} = (reading as {value: Manifest}).value;
  await writePackage(source, head, {records: all});
  mkdirSync(join(source, 'files'), {recursive: true});
  for (const name of readdirSync(join(made, 'files'))) {
    writeFileSync(join(source, 'files', name), readFileSync(join(made, 'files', name)));
  }
}

const everyKind =
  'absence,communication-book,goal-assessment,grade,guardianship,individual-plan,submission,secure-document,test-result';

describe('an extract for a change of school', () => {
  it('holds nothing of anybody but the pupil, the guardians and staff by name, and follows the standard', async () => {
    const read = new Map(people.map((person) => [person.id, person]));
    for (const pupilId of pupilIds.slice(0, 6)) {
      const out = at(`school-${pupilId}`);
      const basis = 'Folkeskolelovens § 36';
      const ended = await skolebro(
        ...['extract', source, '--pupil', pupilId, '--data', everyKind, '--legal-basis', basis, '--out', out],
      );
      expect(ended).toMatchObject({err: ''});
      const inside = records(out, 'person').map(({id}) => id);
      const guardians = guardianships
        .filter(({childId}) => childId === pupilId)
        .map(({guardianId}) => guardianId);
      const ours = new Set([pupilId, ...guardians]);
      expect(inside).toEqual(expect.arrayContaining([pupilId]));
      for (const person of records(out, 'person').filter(({id}) => !ours.has(id))) {
        expect(Object.keys(person)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/address|phones|email|cpr|birth/)]),
        );
      }
      const known = new Set([
        ...[...ours].flatMap((id) =>
          valuesOf(read.get(id) ?? ({} as Person)).flatMap((value) => [value, ...value.split(' ')]),
        ),
        ...inside.flatMap((id) =>
          namesOf(read.get(id) ?? ({} as Person)).flatMap((name) => [name, ...name.split(' ')]),
        ),
      ]);
      const others = people.filter(({id}) => !inside.includes(id));
      expect(leaks(out, others, known)).toEqual([]);
      const verdict = await skolebro('validate', out, '--report', 'json');
      expect(JSON.parse(verdict.out)).toMatchObject({verdict: 'conformant', profile: 'school-change'});
      const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
      expect(manifest).toMatchObject({pupilId, legalBasis: basis});
      expect(manifest.chosenEntities).toContain('absence');
    }
  }, 60_000);

  it('keeps a joint submission and cuts the other pupil out, and leaves out what is about both', async () => {
    const pupilId = records(source, 'submission').at(-1)?.pupilIds[0] ?? '';
    const out = at('joint.zip');
    const words = ['--pupil', pupilId, '--data', everyKind, '--legal-basis', 'x', '--out', out];
    const {out: said} = await skolebro('extract', source, ...words);
    expect(said).toMatch(/secure-document +2: de handler også om andre/);
    const again = at('joint');
    await skolebro('extract', out, ...words.slice(0, -1), again);
    const joint = records(again, 'submission').filter(({id}) => id.startsWith('00000000'));
    expect(joint).not.toEqual([]);
    expect(new Set(joint.flatMap((one) => one.pupilIds))).toEqual(new Set([pupilId]));
    expect(JSON.stringify(joint)).not.toContain('classmate');
  });
});

describe('an extract for a parent under section 23', () => {
  it('holds no value of the other guardian, nor of anybody else, nor where the child lives', async () => {
    const withTwo = pupilIds.filter((id) => guardianships.filter(({childId}) => childId === id).length >= 2);
    expect(withTwo.length).toBeGreaterThan(5);
    const read = new Map(people.map((person) => [person.id, person]));
    for (const pupilId of withTwo.slice(0, 6)) {
      const [parent = '', ...rest] = guardianships
        .filter(({childId}) => childId === pupilId)
        .map(({guardianId}) => guardianId);
      const out = at(`parent-${pupilId}`);
      const words = ['--pupil', pupilId, '--guardian', parent, '--data', everyKind, '--out', out];
      const ended = await skolebro('extract', source, ...words);
      expect(ended).toMatchObject({err: ''});
      const inside = records(out, 'person').map(({id}) => id);
      expect(inside).not.toEqual(expect.arrayContaining(rest));
      // What the parents share by name or house tells nothing of the other one.
      const known = new Set([
        ...valuesOf(read.get(parent) ?? ({} as Person)),
        ...inside.flatMap((id) =>
          namesOf(read.get(id) ?? ({} as Person)).flatMap((name) => [name, ...name.split(' ')]),
        ),
      ]);
      const others = people.filter(({id}) => !inside.includes(id));
      expect(leaks(out, others, known)).toEqual([]);
      const pupil = records(out, 'person').find(({id}) => id === pupilId);
      expect(pupil).not.toHaveProperty('address');
      expect(records(out, 'guardianship').map(({guardianId}) => guardianId)).toEqual([parent]);
      const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
      expect(manifest).toMatchObject({
        recipientId: parent,
        legalBasis: 'Forældreansvarsloven § 23',
        cprMode: 'none',
      });
      expect((await skolebro('validate', out)).code).toBe(0);
    }
  }, 60_000);
});
