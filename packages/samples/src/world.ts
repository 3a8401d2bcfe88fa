import type {
  Affiliation,
  CalendarEvent,
  File,
  Group,
  Guardianship,
  Institution,
  LocalDate,
  LocalDateTime,
  Municipality,
  Person,
  PupilAffiliation,
  Uuid,
} from '@skolebro/models';
import {schoolDays} from './calendar-days.js';
import {type Family, familyOf} from './families.js';
import {fileOf} from './files.js';
import {municipalitiesOf} from './places.js';
import {type PlannedPupil, planPupils} from './plan.js';
import {uuidFor} from './random.js';
import {
  classEvents,
  closedDay,
  excursionDayOf,
  firstMonday,
  institutionEvents,
  type PeopleOf,
  talks,
} from './school-life.js';
import {otherGroupsOf, type Site, sitesOf} from './sites.js';
import {type Staff, staffOf} from './staff.js';
import {lessonsOn} from './timetable.js';

/** How large a world is, and which one. */
export interface WorldOptions {
  /** Any whole number; the same seed and size give the same world. Default 1. */
  readonly seed?: number;

  /** How many children there are, 1 or more. Default 100. */
  readonly pupils?: number;
}

/** Two municipalities with everybody in them, in five weeks of the autumn of 2026. Nobody in it is real. */
export interface World {
  readonly seed: number;

  /** What the clocks show in Denmark: a Wednesday morning in the middle of the five weeks. */
  readonly now: LocalDateTime;

  /** The days that the events cover. */
  readonly period: {readonly startDate: LocalDate; readonly endDate: LocalDate};

  /** One parent whose children (at most three) go to two schools and a day-care institution in two municipalities. */
  readonly demoFamily: {readonly parentId: Uuid; readonly childIds: readonly Uuid[]};

  readonly municipalities: readonly Municipality[];
  readonly institutions: readonly Institution[];
  readonly people: readonly Person[];
  readonly affiliations: readonly Affiliation[];
  readonly guardianships: readonly Guardianship[];
  readonly groups: readonly Group[];
  readonly events: readonly CalendarEvent[];
  readonly files: readonly File[];
}

/**
 * Makes a world: the same seed and size give the same records in the same order, on every machine.
 *
 * Throws a RangeError when `pupils` is not a whole number of 1 or more.
 */
export function makeWorld({seed = 1, pupils = 100}: WorldOptions = {}): World {
  if (!Number.isSafeInteger(pupils) || pupils < 1) {
    throw new RangeError(`A world has 1 pupil or more, given as a whole number; ${pupils} is not one.`);
  }
  const planned = planPupils(seed, pupils);
  const families = familiesOf(seed, planned);
  const sites = sitesOf(seed, planned).map((site) => ({site, staff: staffOf(seed, site)}));
  const childOf = ({family, sibling}: PlannedPupil): Person =>
    familyAt(families, family).children[sibling] as Person;
  const [demo] = families as [Family];
  return {
    seed,
    now: '2026-11-04T07:30:00',
    period: {startDate: firstMonday, endDate: '2026-11-22'},
    demoFamily: {parentId: (demo.adults[0] as Person).id, childIds: demo.children.map(({id}) => id)},
    municipalities: municipalitiesOf(seed),
    institutions: sites.map(({site}) => site.institution),
    people: [
      ...families.flatMap(({children, adults}) => [...children, ...adults]),
      ...sites.flatMap(({staff}) => staff.people),
    ],
    affiliations: sites.flatMap(({site, staff}) => [
      ...pupilAffiliations(seed, site, childOf),
      ...staff.affiliations,
    ]),
    guardianships: families.flatMap(({guardianships}) => guardianships),
    groups: sites.flatMap(({site}) => [...site.classes.map(({group}) => group), ...site.others]),
    events: sites.flatMap(({site, staff}) => [
      ...eventsAt(seed, site, staff, (pupil) => ({
        childId: childOf(pupil).id,
        guardianIds: familyAt(families, pupil.family)
          .guardianships.filter(({childId, custody}) => custody && childId === childOf(pupil).id)
          .map(({guardianId}) => guardianId),
      })),
    ]),
    files: [fileOf(seed, 'packingList'), fileOf(seed, 'agenda'), fileOf(seed, 'menu')],
  };
}

function familiesOf(seed: number, planned: readonly PlannedPupil[]): Family[] {
  const children: PlannedPupil[][] = [];
  for (const pupil of planned) (children[pupil.family] ??= []).push(pupil);
  return children.map((ours, number) => familyOf(seed, number, ours));
}

function familyAt(families: readonly Family[], number: number): Family {
  const family = families[number];
  if (family === undefined) throw new RangeError(`There is no family ${number}.`);
  return family;
}

function* pupilAffiliations(
  seed: number,
  site: Site,
  childOf: (pupil: PlannedPupil) => Person,
): Generator<PupilAffiliation> {
  let number = 1;
  for (const {group, pupils} of site.classes) {
    for (const pupil of pupils) {
      const {id} = childOf(pupil);
      const others = otherGroupsOf(site, pupil.level);
      yield {
        kind: 'pupil',
        id: uuidFor(seed, `affiliation/${site.institution.number}/${id}`),
        personId: id,
        institutionId: site.institution.id,
        role: site.institution.kind === 'school' ? 'Elev' : 'Barn',
        level: group.level ?? 'Andet',
        mainGroupId: group.id,
        studentNumber: `${site.institution.number}-${String(number++).padStart(4, '0')}`,
        ...(others.length > 0 && {groupIds: others.map((other) => other.id)}),
      };
    }
  }
}

function* eventsAt(seed: number, site: Site, staff: Staff, peopleOf: PeopleOf): Generator<CalendarEvent> {
  yield* institutionEvents(seed, site);
  for (const schoolClass of site.classes) yield* classEvents(seed, site, staff, schoolClass);
  if (site.institution.kind !== 'school') return;
  for (const schoolClass of site.classes) yield* talks(seed, site, staff, schoolClass, peopleOf);
  for (const date of schoolDays(firstMonday, 5)) {
    if (date === closedDay) continue;
    yield* lessonsOn(seed, site, staff, date, (schoolClass) => excursionDayOf(seed, schoolClass) !== date);
  }
}
