import type {Uuid} from '@skolebro/models';
import type {Occurrence} from './occurrences.js';

/** What a user has left out of a calendar; what is not named is shown. */
export interface CalendarFilter {
  readonly childIds: readonly Uuid[];
  readonly kinds: readonly string[];
  readonly vendors: readonly string[];
}

/** Leaves nothing out. */
export const noFilter: CalendarFilter = {childIds: [], kinds: [], vendors: []};

/** The occurrences that a filter lets through; an event about two children stays while one of them is shown. */
export function filtered(
  occurrences: readonly Occurrence[],
  {childIds, kinds, vendors}: CalendarFilter,
): readonly Occurrence[] {
  if (childIds.length + kinds.length + vendors.length === 0) return occurrences;
  return occurrences.filter(
    (one) =>
      !kinds.includes(kindOf(one)) &&
      !vendors.includes(vendorOf(one)) &&
      (one.childIds.length === 0 || one.childIds.some((id) => !childIds.includes(id))),
  );
}

/** What occurrences can be told apart by, each choice once, in the order of their first. */
export function choicesOf(occurrences: readonly Occurrence[]): CalendarFilter {
  const [childIds, kinds, vendors] = [new Set<Uuid>(), new Set<string>(), new Set<string>()];
  for (const one of occurrences) {
    for (const id of one.childIds) childIds.add(id);
    kinds.add(kindOf(one));
    if (vendorOf(one) !== '') vendors.add(vendorOf(one));
  }
  return {childIds: [...childIds], kinds: [...kinds], vendors: [...vendors]};
}

/** A filter after one of its choices was turned round. */
export function toggled(filter: CalendarFilter, name: keyof CalendarFilter, value: string): CalendarFilter {
  const list = filter[name];
  return {...filter, [name]: list.includes(value) ? list.filter((one) => one !== value) : [...list, value]};
}

/** How many choices a filter leaves out. */
export function countLeftOut({childIds, kinds, vendors}: CalendarFilter): number {
  return childIds.length + kinds.length + vendors.length;
}

function kindOf({event}: Occurrence): string {
  return event.kind ?? 'other';
}

function vendorOf({vendor}: Occurrence): string {
  return vendor ?? '';
}
