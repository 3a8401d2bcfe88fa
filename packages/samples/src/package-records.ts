import type {CalendarEvent, Identified, Manifest, Uuid} from '@skolebro/models';
import {uuidFor} from './random.js';
import {schoolYear} from './sites.js';
import type {World} from './world.js';

/** The records of a world by entity name, in the order in which a package lists them. */
export interface WorldRecords {
  readonly municipality: World['municipalities'];
  readonly institution: World['institutions'];
  readonly person: World['people'];
  readonly affiliation: World['affiliations'];
  readonly guardianship: World['guardianships'];
  readonly group: World['groups'];
  readonly 'calendar-event': World['events'];
  readonly file: World['files'];
  readonly [entity: string]: readonly Identified[];
}

/** Everything in a world, by entity name. */
export function recordsOf(world: World): WorldRecords {
  return {
    municipality: world.municipalities,
    institution: world.institutions,
    person: world.people,
    affiliation: world.affiliations,
    guardianship: world.guardianships,
    group: world.groups,
    'calendar-event': world.events,
    file: world.files,
  };
}

/** What a package of a world says of itself, before its files are written. It claims no profile: two municipalities share it. */
export function manifestOf(world: World): Omit<Manifest, 'files'> {
  return {
    id: uuidFor(world.seed, `manifest/${world.people.length}`),
    standardVersion: '1.0',
    createdAt: `${world.now}+01:00`,
    producer: {name: 'Skolebro prøvedata', version: '0.1.0'},
    institutionNumbers: world.institutions.map(({number}) => number),
    schoolYear,
    period: world.period,
    origin: 'vendor',
    accessLevel: 'authority',
    cprMode: 'birth-date',
    includesProtected: true,
  };
}

/**
 * The events that concern one child: of the child's groups, of the whole institution, and those that
 * the child takes part in.
 */
export function eventsOfChild(world: World, childId: Uuid): CalendarEvent[] {
  const ours = world.affiliations.filter(({personId}) => personId === childId);
  const institutions = new Set(ours.map(({institutionId}) => institutionId));
  const groups = new Set(
    ours.flatMap((affiliation) => [
      ...(affiliation.kind === 'pupil' ? [affiliation.mainGroupId] : []),
      ...(affiliation.groupIds ?? []),
    ]),
  );
  return world.events.filter(({institutionId, groupIds, participants}) => {
    if (participants?.some(({actor}) => actor.personId === childId)) return true;
    if (groupIds !== undefined) return groupIds.some((groupId) => groups.has(groupId));
    return participants === undefined && institutionId !== undefined && institutions.has(institutionId);
  });
}
