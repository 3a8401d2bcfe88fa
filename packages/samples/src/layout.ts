import type {
  Affiliation,
  CalendarEvent,
  Group,
  Guardianship,
  Person,
  PupilAffiliation,
} from '@skolebro/models';
import {schoolDays} from './calendar-days.js';
import {childIdOf, type Family, familyOf} from './families.js';
import {type PlannedPupil, type Scene, planPupils} from './plan.js';
import {uuidFor} from './random.js';
import {
  classEvents,
  closedDay,
  excursionDayOf,
  firstMonday,
  institutionEvents,
  talks,
} from './school-life.js';
import {otherGroupsOf, type Site, sitesOf} from './sites.js';
import {type Staff, staffOf} from './staff.js';
import {lessonsOn} from './timetable.js';

/**
 * Who goes where in a world, decided before any record is made.
 *
 * It takes some 100 bytes a child; families, staff and records are made from it again whenever they are asked for.
 */
export interface Layout {
  readonly seed: number;
  readonly sites: readonly Site[];
  readonly families: number;
  familyAt(number: number): Family;
  staffAt(site: Site): Staff;
}

/** Lays out a world. Throws a RangeError when `pupils` is not a whole number of 1 or more. */
export function layOut(seed: number, pupils: number, scene: Scene): Layout {
  if (!Number.isSafeInteger(pupils) || pupils < 1) {
    throw new RangeError(`A world has 1 pupil or more, given as a whole number; ${pupils} is not one.`);
  }
  const planned = planPupils(seed, pupils, scene);
  const families = (planned.at(-1)?.family ?? 0) + 1;
  const firstOf = new Uint32Array(families + 1).fill(planned.length);
  for (let at = planned.length - 1; at >= 0; at -= 1) firstOf[planned[at]?.family ?? 0] = at;
  return {
    seed,
    sites: sitesOf(seed, planned, scene),
    families,
    familyAt: (number) => {
      if (number >= families) throw new RangeError(`There is no family ${number}.`);
      return familyOf(seed, number, planned.slice(firstOf[number], firstOf[number + 1]));
    },
    staffAt: (site) => staffOf(seed, site),
  };
}

/** Children and their grown-ups, family by family, then the staff of each institution. */
export function* peopleOf(layout: Layout): Generator<Person> {
  for (let number = 0; number < layout.families; number += 1) {
    const {children, adults} = layout.familyAt(number);
    yield* children;
    yield* adults;
  }
  for (const site of layout.sites) yield* layout.staffAt(site).people;
}

/** Who is what at which institution. */
export function* affiliationsOf(layout: Layout): Generator<Affiliation> {
  for (const site of layout.sites) {
    yield* pupilAffiliations(layout.seed, site);
    yield* layout.staffAt(site).affiliations;
  }
}

/** What each grown-up is to each child. */
export function* guardianshipsOf(layout: Layout): Generator<Guardianship> {
  for (let number = 0; number < layout.families; number += 1) yield* layout.familyAt(number).guardianships;
}

/** Classes, rooms, after-school care and teams. */
export function* groupsOf({sites}: Layout): Generator<Group> {
  for (const {classes, others} of sites) {
    for (const {group} of classes) yield group;
    yield* others;
  }
}

/** What happens in five weeks. */
export function* eventsOf(layout: Layout): Generator<CalendarEvent> {
  for (const site of layout.sites) yield* eventsAt(layout, site);
}

function* pupilAffiliations(seed: number, site: Site): Generator<PupilAffiliation> {
  let number = 1;
  for (const {group, pupils} of site.classes) {
    for (const pupil of pupils) {
      const id = childIdOf(seed, pupil);
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

function* eventsAt(layout: Layout, site: Site): Generator<CalendarEvent> {
  const {seed} = layout;
  const staff = layout.staffAt(site);
  yield* institutionEvents(seed, site);
  for (const schoolClass of site.classes) yield* classEvents(seed, site, staff, schoolClass);
  if (site.institution.kind !== 'school') return;
  const peopleIn = (pupil: PlannedPupil): {childId: string; guardianIds: readonly string[]} => {
    const childId = childIdOf(seed, pupil);
    const guardianIds = layout
      .familyAt(pupil.family)
      .guardianships.filter((one) => one.custody && one.childId === childId)
      .map(({guardianId}) => guardianId);
    return {childId, guardianIds};
  };
  for (const schoolClass of site.classes) yield* talks(seed, site, staff, schoolClass, peopleIn);
  for (const date of schoolDays(firstMonday, 5)) {
    if (date === closedDay) continue;
    yield* lessonsOn(seed, site, staff, date, (schoolClass) => excursionDayOf(seed, schoolClass) !== date);
  }
}
