import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Affiliation, Guardianship, Person} from '@skolebro/models';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {skolebro} from './run-command.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-extract-command-'));
const at = (...parts: string[]): string => join(folder, ...parts);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Known {
  readonly person: Person;
  readonly affiliation: Affiliation;
  readonly guardianship: Guardianship;
}

function records<Entity extends string>(
  path: string,
  entity: Entity,
): readonly (Entity extends keyof Known ? Known[Entity] : object)[] {
  type Model = Entity extends keyof Known ? Known[Entity] : object;
  const text = readFileSync(join(path, 'records', `${entity}.ndjson`), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Model]));
}

const source = at('source');
let people: readonly Person[] = [];
let guardianships: readonly Guardianship[] = [];
let pupilIds: readonly string[] = [];

beforeAll(async () => {
  const words = ['--pupils', '30', '--profile', 'supplier-exit', '--out', source];
  expect(await skolebro('sample', ...words)).toMatchObject({code: 0});
  people = records(source, 'person');
  guardianships = records(source, 'guardianship');
  pupilIds = records(source, 'affiliation').flatMap((one) => (one.kind === 'pupil' ? [one.personId] : []));
}, 60_000);

describe('skolebro extract', () => {
  it('holds the chosen kinds and no others', async () => {
    const [pupilId = ''] = pupilIds;
    const out = at('chosen');
    const words = ['--pupil', pupilId, '--data', 'absence', '--legal-basis', 'x', '--out', out];
    expect((await skolebro('extract', source, ...words)).code).toBe(0);
    expect(readdirSync(join(out, 'records'))).toContain('absence.ndjson');
    expect(readdirSync(join(out, 'records'))).not.toContain('guardianship.ndjson');
    expect(readdirSync(join(out, 'records'))).not.toContain('submission.ndjson');
    expect(records(out, 'person').map(({id}) => id)).toContain(pupilId);
  });

  it('finds the pupil by UNI-id', async () => {
    const pupil = people.find(({id}) => id === pupilIds[3]);
    const uni = pupil?.identifiers?.[0]?.value ?? '';
    const words = ['--pupil', uni, '--legal-basis', 'x', '--out', at('uni')];
    expect((await skolebro('extract', source, ...words)).code).toBe(0);
    expect(records(at('uni'), 'person').map(({id}) => id)).toContain(pupil?.id);
  });

  it('is given to nobody but a guardian of the child', async () => {
    const [pupilId = ''] = pupilIds;
    const stranger = people.find(
      ({id}) => !guardianships.some(({childId, guardianId}) => childId === pupilId && guardianId === id),
    );
    const words = ['--pupil', pupilId, '--guardian', stranger?.id ?? '', '--out', at('stranger')];
    const ended = await skolebro('extract', source, ...words);
    expect(ended).toMatchObject({code: 2, out: ''});
    expect(ended.err).toMatch(/^Personen efter --guardian/);
    expect(readdirSync(folder)).not.toContain('stranger');
  });

  it('shows a protected child by its alias alone', async () => {
    const child = people.find(({id, protected: isProtected}) => isProtected && pupilIds.includes(id));
    const parent = guardianships.find(({childId}) => childId === child?.id)?.guardianId ?? '';
    const out = at('protected');
    const ended = await skolebro(
      'extract',
      source,
      '--pupil',
      child?.id ?? '',
      '--guardian',
      parent,
      '--out',
      out,
    );
    expect(ended).toMatchObject({code: 0});
    const shown = records(out, 'person').find(({id}) => id === child?.id);
    expect(shown).toMatchObject({protected: true, aliasGivenName: child?.aliasGivenName});
    expect(shown).not.toHaveProperty('givenName');
    expect(shown).not.toHaveProperty('familyName');
  });
});

describe('what cannot be extracted', () => {
  it.each([
    [2, ['--legal-basis', 'x', '--out', 'o']],
    [2, ['--pupil', 'nobody', '--legal-basis', 'x', '--out', 'o']],
    [2, ['--pupil', 'x', '--out', 'o']],
    [2, ['--pupil', 'x', '--legal-basis', 'x']],
    [2, ['--pupil', 'x', '--legal-basis', 'x', '--out', 'o', '--data', 'message']],
  ])('ends with %i and a sentence: %j', async (code, words) => {
    const ended = await skolebro('extract', source, ...words);
    expect(ended).toMatchObject({code, out: ''});
    expect(ended.err).toMatch(/^[^\n]{20,250}\.\n$/);
  });

  it('shows its help in both languages', async () => {
    expect((await skolebro('extract', '--help')).out).toMatch(/^Laver en pakke om én elev/);
    expect((await skolebro('extract', '--help', '--lang', 'en')).out).toMatch(
      /^Makes a package about one pupil/,
    );
  });
});
