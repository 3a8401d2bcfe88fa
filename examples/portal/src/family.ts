import type {CalendarEvent, LocalDateTime, Uuid} from '@skolebro/models';
import {eventsOfChild, type World} from '@skolebro/samples';

/** One child of the signed-in parent, ready to be shown. */
export interface Child {
  readonly id: Uuid;
  readonly name: string;
  readonly group: string;
  readonly institution: string;
  readonly institutionNumber: string;
  readonly municipality: string;
  readonly municipalityCode: string;
  readonly today: Day;
}

/** The lessons and excursions of a day; times as 08.00, absent when there are none. */
export interface Day {
  readonly activities: number;
  readonly from?: string;
  readonly to?: string;
  readonly cancelled: number;
  readonly substitutes: number;
}

/** The parent's given name and the children, the eldest first. */
export function familyOf(world: World): {readonly parent: string; readonly children: readonly Child[]} {
  const nameOf = (id: Uuid): string => world.people.find((person) => person.id === id)?.givenName ?? '';
  return {
    parent: nameOf(world.demoFamily.parentId),
    children: world.demoFamily.childIds.map((id) => {
      const affiliation = world.affiliations.find(({personId}) => personId === id);
      const institution = world.institutions.find((one) => one.id === affiliation?.institutionId);
      const groupId = affiliation?.kind === 'pupil' ? affiliation.mainGroupId : undefined;
      const group = world.groups.find((one) => one.id === groupId);
      const municipality = world.municipalities.find((one) => one.id === institution?.municipalityId);
      return {
        id,
        name: nameOf(id),
        group: group?.title ?? group?.classCode ?? '',
        institution: institution?.name ?? '',
        institutionNumber: institution?.number ?? '',
        municipality: municipality?.name ?? '',
        municipalityCode: municipality?.code ?? '',
        today: dayOf(eventsOfChild(world, id), world.now),
      };
    }),
  };
}

function dayOf(events: readonly CalendarEvent[], now: LocalDateTime): Day {
  const today = events.filter(
    ({start, kind}) => start.startsWith(now.slice(0, 10)) && (kind === 'lesson' || kind === 'excursion'),
  );
  const on = today.filter(({status}) => status !== 'cancelled');
  const clock = (time: string | undefined): string | undefined => time?.slice(11, 16).replace(':', '.');
  const from = clock(on.map(({start}) => start).sort()[0]);
  const to = clock(
    on
      .map(({end}) => end)
      .sort()
      .at(-1),
  );
  return {
    activities: on.length,
    ...(from !== undefined && {from}),
    ...(to !== undefined && {to}),
    cancelled: today.length - on.length,
    substitutes: on.filter(({participants}) => participants?.some(({role}) => role === 'substitute')).length,
  };
}
