import {type GoalCatalogue, readOfficialGoals} from '@skolebro/host';
import type {Goal, GoalAssessment, GoalLink} from '@skolebro/models';
import {family} from './data.js';
import {newId} from './learning-data.js';

const subjectId = newId();
const stageId = newId();
const frameworkId = newId();
const oldFrameworkId = newId();

function goal(kind: Goal['kind'], fullStatement: string, rest: Partial<Goal> = {}): Goal {
  return {id: newId(), frameworkId, kind, fullStatement, ...rest};
}

const area = goal('competence-area', 'Tekster', {stageId, sequence: 1, status: 'binding'});
const numbers = goal('competence-area', 'Tal', {stageId, sequence: 2, status: 'binding'});
const old = goal('skill-goal', 'Barnet kan skrive en fagtekst', {frameworkId: oldFrameworkId});

/** An invented framework that is in force, and an older one that it replaced. */
export const catalogues: readonly GoalCatalogue[] = [
  {
    framework: {
      id: frameworkId,
      title: 'Egholm Fagmål',
      version: '2026',
      status: 'advisory',
      creator: 'Egholm Skolevæsen',
    },
    subjects: [{id: subjectId, title: 'Dansk', scheme: 'local'}],
    stages: [{id: stageId, subjectId, title: '3. og 4. klasse'}],
    goals: [
      area,
      goal('skill-goal', 'Eleven kan finde fagord i en tekst og forklare dem', {
        parentId: area.id,
        phase: 1,
        sequence: 1,
      }),
      goal('knowledge-goal', 'Eleven ved, hvordan en fagtekst er bygget op', {
        parentId: area.id,
        phase: 1,
        sequence: 2,
      }),
      goal('skill-goal', 'Eleven kan skrive en sammenhængende tekst om et emne', {
        parentId: area.id,
        phase: 2,
        sequence: 1,
      }),
      numbers,
      goal('skill-goal', 'Eleven kan læse en enkel tabel i en tekst', {
        parentId: numbers.id,
        phase: 1,
        sequence: 1,
      }),
    ],
  },
  {
    framework: {id: oldFrameworkId, title: 'Egholm Fagmål', version: '2019', status: 'historic'},
    goals: [old],
  },
];

const [words, built, writing] = (catalogues[0]?.goals ?? []).filter(({kind}) => kind !== 'competence-area');

/** Own goals: with official ones, with one of an older version, and without any. */
export const ownGoals: readonly GoalLink[] = [
  {text: 'Jeg kan finde og bruge fagord', goalIds: [words?.id ?? '', built?.id ?? '', area.id]},
  {text: 'Jeg kan skrive sammenhængende', goalIds: [writing?.id ?? '', old.id]},
  {text: 'Jeg tør læse min tekst højt for klassen'},
];

const by = {role: 'employee'} as const;
const pupilId = family[0]?.id ?? newId();

/** What was said of those goals since the summer. */
export const assessments: readonly GoalAssessment[] = [
  {
    id: newId(),
    pupilId,
    by,
    goal: {text: 'Jeg kan finde og bruge fagord'},
    level: 'on-the-way',
    date: '2026-11-12',
    comment: 'Du finder de fleste fagord selv. Næste skridt er at bruge dem, når du skriver.',
    pupilComment: 'Jeg synes, det er sjovt at finde ord, som ingen andre kender.',
  },
  {
    id: newId(),
    pupilId,
    by,
    goal: {text: 'Jeg kan finde og bruge fagord'},
    level: 'beginning',
    date: '2026-09-03',
  },
  {
    id: newId(),
    pupilId,
    by,
    goal: {text: 'Jeg kan skrive sammenhængende'},
    level: 'reached',
    date: '2026-11-12',
    comment: 'Flot arbejde med uglen.',
  },
];

/** The official goals of 2017 where they lie beside the repository at this moment; nothing of them is built in. */
export async function officialCatalogue(): Promise<GoalCatalogue | undefined> {
  // Storybook's own server and the test runner's each reach beside the repository by a path of their own.
  for (const place of ['/corpora/', '/__wds-outside-root__/1/shared/corpora/']) {
    try {
      const answer = await fetch(`${place}faelles-maal/all_ffms-2017.json`);
      if (answer.ok) return readOfficialGoals(await answer.json());
    } catch {
      // What is no JSON is another page of the server.
    }
  }
  return undefined;
}
