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
  Uuid,
} from '@skolebro/models';
import type {Family} from './families.js';
import {fileOf} from './files.js';
import {
  affiliationsOf,
  eventsOf,
  groupsOf,
  guardianshipsOf,
  type Layout,
  layOut,
  peopleOf,
} from './layout.js';
import {municipalitiesOf} from './places.js';
import {firstMonday} from './school-life.js';
import type {Site} from './sites.js';
import type {Staff} from './staff.js';

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
  const layout = keeping(layOut(seed, pupils, 'border'));
  const demo = layout.familyAt(0);
  return {
    seed,
    now: '2026-11-04T07:30:00',
    period: {startDate: firstMonday, endDate: '2026-11-22'},
    demoFamily: {parentId: (demo.adults[0] as Person).id, childIds: demo.children.map(({id}) => id)},
    municipalities: municipalitiesOf(seed),
    institutions: layout.sites.map(({institution}) => institution),
    people: [...peopleOf(layout)],
    affiliations: [...affiliationsOf(layout)],
    guardianships: [...guardianshipsOf(layout)],
    groups: [...groupsOf(layout)],
    events: [...eventsOf(layout)],
    files: [fileOf(seed, 'packingList'), fileOf(seed, 'agenda'), fileOf(seed, 'menu')],
  };
}

/** A layout that makes each family and each staff once; a world in memory holds them all anyway. */
function keeping(layout: Layout): Layout {
  const families: Family[] = [];
  const staffs = new Map<Site, Staff>();
  return {
    ...layout,
    familyAt: (number) => (families[number] ??= layout.familyAt(number)),
    staffAt: (site) => {
      const staff = staffs.get(site) ?? layout.staffAt(site);
      staffs.set(site, staff);
      return staff;
    },
  };
}
