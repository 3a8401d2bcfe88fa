import type {WeekPlanItem} from '@skolebro/host';
import type {WeekPlan} from '@skolebro/models';
import {makeWorld, type World} from '@skolebro/samples';

/** The world of the demonstrations, and the one of its children whose school uses Fjordplan. */
export const world: World = makeWorld({seed: 308, pupils: 120});
export const pupil = pupilOf(world);

const danish = 'b5b2b313-635e-5085-917a-160d9f6b04f6';
const mathematics = '7f2a4c19-5be0-5d0c-9d5e-3d1f5b0f7a01';
const physics = '1d5f0a7e-9c43-5f0e-8a5d-6b2f90c1e402';

/** The week of Viggo's class, as its teachers wrote it. */
export const plans: readonly WeekPlanItem[] = [
  {
    childId: pupil.id,
    group: pupil.group,
    subjects: {[danish]: 'Dansk', [mathematics]: 'Matematik', [physics]: 'Fysik/kemi'},
    plan: {
      id: '3c9b1f70-6a1d-5b6e-9a55-0f3b7f1d4501',
      groupId: pupil.groupId,
      isoWeek: '2026-W45',
      introduction: 'Det er læseuge: tag en bog med hver dag.',
      entries: [
        {
          kind: 'task',
          date: '2026-11-02',
          subjectId: danish,
          title: 'Find din bog',
          text: 'Vælg en bog til læseugen.',
        },
        {kind: 'homework', date: '2026-11-03', subjectId: mathematics, text: 'Opgave 8 til 11.'},
        {kind: 'homework', date: '2026-11-04', subjectId: danish, text: 'Læs færdig til side 84.'},
        {
          kind: 'task',
          date: '2026-11-05',
          subjectId: physics,
          title: 'Rapport om syrer',
          text: 'Skriv konklusionen.',
        },
        {
          kind: 'homework',
          date: '2026-11-06',
          subjectId: mathematics,
          text: 'Opgave 12 til 15. Husk passer.',
        },
      ],
    } satisfies WeekPlan,
  },
];

function pupilOf({demoFamily, affiliations, groups}: World) {
  const [id = ''] = demoFamily.childIds;
  const affiliation = affiliations.find(({personId}) => personId === id);
  const groupId = affiliation?.kind === 'pupil' ? affiliation.mainGroupId : '';
  return {id, groupId, group: groups.find((group) => group.id === groupId)?.classCode ?? ''};
}
