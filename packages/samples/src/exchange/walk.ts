import type {Actor, Person, Uuid} from '@skolebro/models';
import {childIdOf, parentIdOf} from '../families.js';
import type {Layout} from '../layout.js';
import type {SchoolClass, Site} from '../sites.js';
import type {Staff} from '../staff.js';

/** A class or a day-care room with the people around it. */
export interface Room {
  readonly seed: number;
  readonly site: Site;
  readonly staff: Staff;
  readonly schoolClass: SchoolClass;
  readonly teacher: Person;
  readonly isSchool: boolean;
  /** The classes of the whole package before this one, from 0. */
  readonly number: number;
}

/** A child in a class, and the grown-up with custody whom every child has. */
export interface Seat {
  readonly childId: Uuid;
  readonly parentId: Uuid;
  /** The child's number in the class, from 0. */
  readonly index: number;
}

/** Every class and room of a layout. */
export function* roomsOf(layout: Layout): Generator<Room> {
  let number = 0;
  for (const site of layout.sites) {
    const staff = layout.staffAt(site);
    for (const [index, schoolClass] of site.classes.entries()) {
      const teacher = staff.teachers[index] ?? staff.leader;
      const isSchool = site.institution.kind === 'school';
      yield {seed: layout.seed, site, staff, schoolClass, teacher, isSchool, number};
      number += 1;
    }
  }
}

/** Every child of a class. */
export function* seatsOf({seed, schoolClass}: Room): Generator<Seat> {
  for (const [index, pupil] of schoolClass.pupils.entries()) {
    yield {childId: childIdOf(seed, pupil), parentId: parentIdOf(seed, pupil.family), index};
  }
}

/** Someone of the staff, acting at the institution. */
export function employee({id}: Person, {site}: Room): Actor {
  return {personId: id, role: 'employee', institutionId: site.institution.id};
}

/** A grown-up, acting for the child. */
export function guardian({childId, parentId}: Seat): Actor {
  return {personId: parentId, role: 'guardian', onBehalfOfChildId: childId};
}
