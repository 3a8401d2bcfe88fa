import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readOfficialGoals} from '@skolebro/host';
import type {Goal, GoalFramework} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {GoalIndex, pathOf} from './goal-index.js';

const framework: GoalFramework = {id: 'f', title: 'Skolens mål', version: '2026', status: 'advisory'};
const goal = (id: string, fullStatement: string, rest: Partial<Goal> = {}): Goal => ({
  id,
  frameworkId: 'f',
  kind: 'skill-goal',
  fullStatement,
  ...rest,
});

describe('a goal framework', () => {
  const index = new GoalIndex([
    {
      framework,
      subjects: [{id: 's', title: 'Dansk ', scheme: 'local'}],
      stages: [{id: 't', subjectId: 's', title: '1. - 2.  klasse'}],
      goals: [
        goal('b', 'Eleven kan læse åbne spørgsmål', {parentId: 'a', sequence: 2}),
        goal('a', 'Læsning', {kind: 'competence-area', stageId: 't'}),
        goal('c', 'Eleven kan finde tekster', {parentId: 'a', sequence: 1}),
      ],
    },
  ]);

  it('goes from the framework over subject and span of levels to its goals in order', () => {
    const [subject] = index.roots[0]!.children;
    const [stage] = subject!.children;
    const [area] = stage!.children;
    expect([subject?.label, stage?.label, area?.label]).toEqual(['Dansk', '1. - 2. klasse', 'Læsning']);
    expect(area?.children.map(({id}) => id)).toEqual(['c', 'b']);
    expect(pathOf(area!.children[0]!).map(({label}) => label)).toEqual([
      'Skolens mål',
      'Dansk',
      '1. - 2. klasse',
      'Læsning',
    ]);
  });

  it('finds a goal by its words and by those above it, however they are typed', () => {
    const ids = (search: string) => index.find(search, 10).found.map(({id}) => id);
    expect(ids('AABNE')).toEqual(['b']);
    expect(ids('dansk tekster')).toEqual(['c']);
    expect(ids('laesning')).toEqual(['c', 'b']);
    expect(ids(' ')).toEqual([]);
    expect(index.find('eleven', 1)).toMatchObject({total: 2, found: [{id: 'c'}]});
  });

  it('loses no goal whose parent is gone or that goes round in circles', () => {
    const odd = new GoalIndex([
      {
        framework,
        goals: [
          goal('x', 'X', {parentId: 'y'}),
          goal('y', 'Y', {parentId: 'x'}),
          goal('z', 'Z', {parentId: 'gone'}),
        ],
      },
    ]);
    for (const id of ['x', 'y', 'z']) expect(pathOf(odd.node(id)!)[0]?.id).toBe('f');
  });
});

const corpus = fileURLToPath(
  new URL('../../../../../shared/corpora/faelles-maal/all_ffms-2017.json', import.meta.url),
);

describe.skipIf(!existsSync(corpus))('the official goals of 2017 (needs ../shared/corpora)', () => {
  const index = new GoalIndex([readOfficialGoals(JSON.parse(readFileSync(corpus, 'utf8')))]);
  const leaves = index.find('eleven', 10_000);

  it('are 48 subjects', () => {
    expect(index.roots[0]?.children).toHaveLength(48);
  });

  it('are 3,766 goals, each found again from the top', () => {
    let goals = 0;
    const walk = ({children, goal: one}: (typeof index.roots)[number]): void => {
      if (one?.kind === 'skill-goal' || one?.kind === 'knowledge-goal') goals += 1;
      children.forEach(walk);
    };
    index.roots.forEach(walk);
    expect(goals).toBe(3766);
    expect(leaves.total).toBeGreaterThan(3000);
  });

  it('answer a search with the path to each goal', () => {
    const {found} = index.find('matematik brøker', 5);
    expect(found.length).toBeGreaterThan(0);
    for (const node of found) expect(pathOf(node).map(({label}) => label)).toContain('Matematik');
  });
});
