import type {EntityName, Finding, RuleId, Uuid} from '@skolebro/models';
import {type GroupPlace, groupPlaceOf} from './fingerprint.js';
import type {Texts} from './rule.js';

/** Where a fault is. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly entity?: EntityName | undefined;
  readonly recordId?: Uuid | undefined;
  readonly pointer?: string | undefined;
  /** The line itself, from which the column is found, or how to get it; it is not kept. */
  readonly text?: string | (() => string) | undefined;
  /** Whether the pointer may hold names and is left out of the finding. */
  readonly isSecret?: boolean;
}

/** A finding that may be shown, and the number by which it is chosen. */
export interface Kept {
  readonly order: number;
  readonly finding: Finding;
}

/** What was counted in one place, to be added up in another. */
export interface TallyPart {
  readonly accounts: readonly (readonly [
    RuleId,
    {
      readonly count: number;
      readonly skipped: number;
      readonly because: Texts | undefined;
      readonly kept: readonly Kept[];
      readonly groups: readonly (readonly [string, {readonly place: GroupPlace; readonly count: number}])[];
    },
  ])[];
  readonly broken: readonly RuleId[];
}

/** How many faults one kind of place has. */
export interface Group {
  readonly place: GroupPlace;
  count: number;
}

/** What became of one check so far. */
export interface Account {
  count: number;
  skipped: number;
  because: Texts | undefined;
  isAsked: boolean;
  kept: Kept[];
  /** How many faults each kind of place has, by file and pointer. */
  groups: Map<string, Group>;
  /** The group of the fault before, and where that fault was. */
  last:
    | {readonly file: string | undefined; readonly pointer: string | undefined; readonly group: Group}
    | undefined;
  /** No finding of a higher order can be among the ones that are shown. */
  limit: number;
}

/** Notes why a check was not made; the order of the work must not show, so it is not the first reason that counts. */
export function noteReason(account: Account, because: Texts): void {
  if (account.because === undefined || because.da < account.because.da) account.because = because;
}

/** Counts a fault by the kind of its place. */
export function countIn(account: Account, place: Place): void {
  const pointer = shownPointer(place);
  // A file that is wrong in one place is wrong there in every record.
  if (account.last !== undefined && account.last.file === place.file && account.last.pointer === pointer) {
    account.last.group.count += 1;
    return;
  }
  const shared = groupPlaceOf(place.file, pointer);
  const key = `${shared.file ?? ''}\n${shared.pointer ?? ''}`;
  const group = account.groups.get(key) ?? {place: shared, count: 0};
  account.groups.set(key, group);
  group.count += 1;
  account.last = {file: place.file, pointer, group};
}

/** The pointer that may stand in a report. */
export function shownPointer({pointer, isSecret}: Place): string | undefined {
  return pointer === '' || isSecret === true ? undefined : pointer;
}
