import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {catalogue} from '../packages/validator/src/catalogue.js';
import {
  type Area,
  type Mapping,
  type Model,
  type Profile,
  type Read,
  type Texts,
  codesOf,
  folder,
  read,
  standards,
} from './standards.js';

const model = read('1.0/model.json') as Model;

/** Every noun of the standard 1.0; the models grow until they hold all of them. */
const nouns = new Set(
  `manifest municipality institution person affiliation guardianship group academic-session rollover subject
  curriculum-stage goal-framework goal year-plan learning-course activity assignment submission week-plan
  weekly-letter goal-assessment grade test-result communication-book individual-plan wellbeing-aggregate
  message-thread message post calendar-event lesson room absence presence consent permission secure-document media
  file retention-class`.split(/\s+/),
);
const records = model.entities.filter(({form}) => form === 'record').map(({name}) => name);

/** The fields of an entity or a part, or undefined while the models lack it. */
function fieldsOf(name: string): ReadonlySet<string> | undefined {
  const type = name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
  const found = model.types[type];
  if (found === undefined) return undefined;
  const types = [found, ...(found.members ?? []).map((member) => model.types[member.type])];
  return new Set(types.flatMap((each) => (each?.properties ?? []).map((property) => property.name)));
}

function missingField(reference: string): boolean {
  const [entity = '', field = ''] = reference.split('.');
  return fieldsOf(entity)?.has(field) === false;
}

/** An element that is defined has a browser test: tools/conventions.test.ts holds that. */
function isElement(tag: string): boolean {
  const name = tag.replace(/^skolebro-/, '');
  return existsSync(new URL(`../packages/components/src/define/${name}.ts`, import.meta.url));
}

const hasBoth = ({da = '', en = ''}: Texts) => da.trim() !== '' && en.trim() !== '';
const areas = folder('requirements') as readonly Read<Area>[];
const requirements = areas.flatMap(({file, content}) =>
  content.requirements.map((requirement) => ({file, requirement, at: `${file} ${requirement.id}`})),
);
const known = new Set(requirements.map(({requirement}) => requirement.id));
const profiles = folder('profiles') as readonly Read<Profile>[];
const mappings = folder('mappings') as readonly Read<Mapping>[];

describe('the shared requirements', () => {
  it('are 73 or more', () => {
    expect(requirements.length).toBeGreaterThanOrEqual(73);
  });

  it('are numbered from 01 without a gap in the file of their area', () => {
    for (const {file, content} of areas) {
      expect(file).toBe(`standards/requirements/${content.area}.json`);
      const expected = content.requirements.map(
        (_, index) => `${content.area}-${String(index + 1).padStart(2, '0')}`,
      );
      expect(
        content.requirements.map(({id}) => id),
        file,
      ).toEqual(expected);
    }
  });

  it('have title, text and proof in both languages', () => {
    const lacking = requirements.filter(
      ({requirement: {title, text, proof}}) => ![title, text, proof].every(hasBoth),
    );
    expect(lacking.map(({at}) => at)).toEqual([]);
    expect(areas.filter(({content}) => !hasBoth(content.title)).map(({file}) => file)).toEqual([]);
  });

  it.each([
    ['basis', ['law', 'stil', 'bpi', 'aula', 'open-source', 'derived', 'eu']],
    ['actor', ['pupil', 'guardian', 'staff', 'kommune', 'vendor']],
    ['check', ['schema', 'rule', 'component', 'procedure']],
    ['severity', ['error', 'warning', 'info']],
  ] as const)('have a %s of the known words', (part, words) => {
    const wrong = requirements.filter(({requirement}) => {
      const given = {
        basis: requirement.basis.map(({kind}) => kind),
        actor: requirement.actor,
        check: requirement.check,
        severity: ['vendor', 'stil', 'migrated'].map((origin) => requirement.severity[origin] ?? ''),
      }[part];
      return given.length === 0 || given.some((word) => !(words as readonly string[]).includes(word));
    });
    expect(wrong.map(({at}) => at)).toEqual([]);
  });

  it('name their basis by a full address or by text', () => {
    const wrong = requirements.filter(({requirement}) =>
      requirement.basis.some(
        ({text, address}) => text === '' || (address !== undefined && !/^https?:\/\/\S+$/.test(address)),
      ),
    );
    expect(wrong.map(({at}) => at)).toEqual([]);
  });

  it('are held by schema fields, rules, elements and procedures that there are', () => {
    const rules = new Set(catalogue.map(({id}) => id));
    const procedures = readFileSync(new URL('PROCEDURES.md', standards), 'utf8');
    const isThere: {readonly [kind: string]: (name: string) => boolean} = {
      schema: (name) =>
        (nouns.has(name.split('.')[0] ?? '') || name.startsWith('actor.')) && !missingField(name),
      rule: (name) => rules.has(name),
      component: isElement,
      procedure: (name) =>
        procedures.includes(`## ${name}
`),
    };
    const dangling = requirements.flatMap(({at, requirement}) =>
      requirement.heldBy
        .filter(({kind, name}) => isThere[kind]?.(name) !== true)
        .map(({kind, name}) => `${at}: ${kind} ${name}`),
    );
    expect(dangling).toEqual([]);
  });

  it('are held in every way that they are checked', () => {
    const lacking = requirements.flatMap(({at, requirement: {check, heldBy}}) =>
      check.filter((way) => !heldBy.some(({kind}) => kind === way)).map((way) => `${at}: ${way}`),
    );
    expect(lacking).toEqual([]);
  });

  it('exist for every check of the validator and name it', () => {
    const unnamed = catalogue.flatMap(({id, requirement}) => {
      const found = requirements.find((each) => each.requirement.id === requirement);
      if (found === undefined) return [`${id}: there is no requirement ${requirement}`];
      const isNamed = found.requirement.heldBy.some(({kind, name}) => kind === 'rule' && name === id);
      return isNamed ? [] : [`${found.at}: heldBy lacks the rule ${id}`];
    });
    expect(unnamed).toEqual([]);
  });

  it('weigh as much as the rules that hold them, per origin of the data', () => {
    const weights = ['info', 'warning', 'error'];
    const heavier = catalogue.flatMap(({id, requirement, severity}) => {
      const found = requirements.find((each) => each.requirement.id === requirement);
      const weight = found?.requirement.severity['vendor'] ?? '';
      return weights.indexOf(severity) > weights.indexOf(weight)
        ? [`${found?.at ?? requirement}: ${id}`]
        : [];
    });
    expect(heavier).toEqual([]);
  });
});

describe('the profiles', () => {
  it('are those of the code list', () => {
    expect(profiles.map(({content}) => content.id).sort()).toEqual(codesOf('profile').sort());
    for (const {file, content} of profiles) expect(file).toBe(`standards/profiles/${content.id}.json`);
  });

  it('say of every entity whether it must, may or must not be there, and of no other', () => {
    for (const {file, content} of profiles) {
      const named = content.entities.map(({entity}) => entity);
      expect(new Set(named).size, `${file} names an entity twice`).toBe(named.length);
      expect(
        records.filter((name) => !named.includes(name)),
        `${file} lacks entities of the models`,
      ).toEqual([]);
      expect(
        [...nouns].filter((name) => !named.includes(name)),
        `${file} lacks nouns`,
      ).toEqual([]);
      expect(
        named.filter((name) => !nouns.has(name) && !records.includes(name)),
        `${file} names unknown entities`,
      ).toEqual([]);
    }
  });

  it('use the three words, name existing fields and speak both languages', () => {
    const words = new Set(['must', 'may', 'must-not']);
    for (const {file, content} of profiles) {
      expect(hasBoth(content.title) && hasBoth(content.description), file).toBe(true);
      for (const {entity, presence, fields = []} of content.entities) {
        const at = `${file} ${entity}`;
        expect(words.has(presence) && fields.every((field) => words.has(field.presence)), at).toBe(true);
        expect(fields.map(({name}) => `${entity}.${name}`).filter(missingField), at).toEqual([]);
      }
      expect(
        content.manifest.filter((name) => missingField(`manifest.${name}`)),
        `${file} manifest`,
      ).toEqual([]);
    }
  });

  it('name access levels, CPR modes and requirements that there are', () => {
    for (const {file, content} of profiles) {
      expect(codesOf('access-level'), file).toEqual(expect.arrayContaining([...content.accessLevel]));
      expect(codesOf('cpr-mode'), file).toEqual(expect.arrayContaining([...content.cprMode]));
      expect(
        content.requirements.filter((id) => !known.has(id)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the mappings to other standards', () => {
  it('say which version their names were held against, and against what', () => {
    const silent = mappings.filter(
      ({content: {standard}}) => standard.checked.version === '' || !standard.checked.against.endsWith('.'),
    );
    expect(silent.map(({file}) => file)).toEqual([]);
  });

  it('place every entity once, with the fields that it has', () => {
    for (const {file, content} of mappings) {
      expect(file).toBe(`standards/mappings/${content.standard.id}.json`);
      const mapped = new Set(content.entities.map(({entity}) => entity));
      const left = content.notMapped.map(({entity}) => entity);
      const unplaced = [...nouns].filter((name) => !mapped.has(name) && !left.includes(name));
      expect(unplaced, `${file} does not say where these go`).toEqual([]);
      expect(
        [...mapped, ...left].filter((name) => !nouns.has(name)),
        `${file} names unknown entities`,
      ).toEqual([]);
      expect(
        left.filter((name) => mapped.has(name)),
        `${file} both maps and leaves out`,
      ).toEqual([]);
      for (const {entity, fields} of content.entities) {
        expect(
          fields.map(({name}) => `${entity}.${name.split('.')[0] ?? ''}`).filter(missingField),
          file,
        ).toEqual([]);
      }
    }
  });
});
