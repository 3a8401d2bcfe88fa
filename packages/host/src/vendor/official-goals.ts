import type {Goal, GoalKind} from '@skolebro/models';
import type {GoalCatalogue} from '../goal-catalogue.js';
import {idFromSource, identified} from './source-id.js';

interface Titled {
  readonly id: number;
  readonly navn: string;
}
interface OfficialSubject extends Titled {
  readonly forloeb: readonly (Titled & {
    readonly kompetenceomraade: readonly (Titled & {
      readonly order: number;
      readonly kompetenceMaal?: string;
      readonly maalPar: readonly (Titled & {
        readonly order: number;
        readonly maalFaser: readonly {
          readonly fase: number;
          readonly faerdighedsMaal?: Titled;
          readonly vidensMaal?: Titled;
        }[];
      })[];
    })[];
  })[];
}

const system = 'urn:dk:uvm:faelles-maal:2017';
const frameworkId = idFromSource(system, 'framework');

/**
 * The goals of Fælles Mål of 2017, from the JSON that the ministry published, as a framework of the standard.
 *
 * Competence goals are guiding; skill and knowledge goals are advisory since 2018 (folkeskoleloven § 10). Names stand
 * as published.
 */
export function readOfficialGoals(published: unknown): GoalCatalogue {
  const list = published as readonly OfficialSubject[];
  const goals: Goal[] = [];
  const add = (id: string, kind: GoalKind, fullStatement: string, rest: Partial<Goal>) => {
    goals.push({...identified(system, id), frameworkId, kind, fullStatement, status: 'advisory', ...rest});
  };
  for (const {forloeb} of list) {
    for (const stage of forloeb) {
      for (const {id, navn, order, kompetenceMaal, maalPar} of stage.kompetenceomraade) {
        const area = {parentId: idFromSource(system, `${id}`)};
        const status = 'guiding';
        add(`${id}`, 'competence-area', navn, {
          stageId: idFromSource(system, `${stage.id}`),
          sequence: order,
          status,
        });
        if (kompetenceMaal)
          add(`${id} goal`, 'competence-goal', kompetenceMaal, {...area, sequence: 0, status});
        for (const pair of maalPar) {
          add(`${pair.id}`, 'goal-pair', pair.navn, {...area, sequence: pair.order});
          for (const {fase, faerdighedsMaal, vidensMaal} of pair.maalFaser) {
            const place = {parentId: idFromSource(system, `${pair.id}`), phase: fase};
            if (faerdighedsMaal)
              add(`${faerdighedsMaal.id}`, 'skill-goal', faerdighedsMaal.navn, {...place, sequence: 1});
            if (vidensMaal)
              add(`${vidensMaal.id}`, 'knowledge-goal', vidensMaal.navn, {...place, sequence: 2});
          }
        }
      }
    }
  }
  const subjectId = (id: number) => idFromSource(system, `subject ${id}`);
  return {
    framework: {
      id: frameworkId,
      title: 'Fælles Mål',
      version: '2017',
      status: 'advisory',
      creator: 'Undervisningsministeriet',
    },
    goals,
    subjects: list.map(({id, navn}) => ({id: subjectId(id), title: navn, scheme: 'FFM-2016'})),
    stages: list.flatMap(({id, forloeb}) =>
      forloeb.map((stage) => ({
        id: idFromSource(system, `${stage.id}`),
        subjectId: subjectId(id),
        title: stage.navn,
      })),
    ),
  };
}
