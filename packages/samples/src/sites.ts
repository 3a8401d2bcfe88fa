import type {ClassLevel, Group, GroupKind, Institution} from '@skolebro/models';
import {dayCareOf, schoolOf, type Side} from './places.js';
import {isInDayCare, type PlannedPupil, type Scene} from './plan.js';
import {uuidFor} from './random.js';

/** The school year of every sample world. */
export const schoolYear = '2026-2027';

/** A main group and the children in it. */
export interface SchoolClass {
  readonly group: Group;
  readonly level: number;
  readonly pupils: readonly PlannedPupil[];
}

/** One institution with its groups. */
export interface Site {
  readonly institution: Institution;
  readonly side: Side;

  /** Classes of a school from the youngest, or the rooms of a day-care institution. */
  readonly classes: readonly SchoolClass[];

  /** Groups across the classes: after-school care and language teams. */
  readonly others: readonly Group[];
}

const dayCareRooms = ['Mariehønen', 'Solsikken', 'Egernet', 'Sneglehuset', 'Pindsvinet', 'Ræven'] as const;
const largestClass = 24;

/** The institutions that the planned pupils go to, each with its classes filled evenly. */
export function sitesOf(seed: number, planned: readonly PlannedPupil[], scene: Scene = 'border'): Site[] {
  const schools = [
    ...groupBy(
      planned.filter((pupil) => !isInDayCare(pupil)),
      ({side, school}) => `${school}/${side}`,
    ),
  ];
  const dayCare = [
    ...groupBy(planned.filter(isInDayCare), ({side, school}) =>
      scene === 'border' ? String(side) : `${school}/${side}`,
    ),
  ];
  const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number =>
    a.localeCompare(b, 'en', {numeric: true});
  return [
    ...schools
      .sort(byKey)
      .flatMap(([, pupils]) => pupils.slice(0, 1).map((first) => schoolSite(seed, first, pupils))),
    ...dayCare
      .sort(byKey)
      .flatMap(([, pupils]) =>
        pupils
          .slice(0, 1)
          .map(({side, school}) => dayCareSite(seed, side, scene === 'border' ? 0 : school, pupils)),
      ),
  ];
}

/** The groups that a child is in besides the main group. */
export function otherGroupsOf(site: Site, level: number): Group[] {
  return site.others.filter(({kind, classCode}) =>
    kind === 'SFO' ? level <= 3 : classCode.startsWith(`${level} `),
  );
}

function schoolSite(seed: number, {side, school}: PlannedPupil, pupils: readonly PlannedPupil[]): Site {
  const institution = schoolOf(seed, side, school);
  const group = groupMaker(seed, institution);
  const classes: SchoolClass[] = [];
  const others: Group[] = [];
  for (let level = 0; level <= 9; level++) {
    const ofLevel = pupils.filter((pupil) => pupil.level === level);
    const tracks = Math.ceil(ofLevel.length / largestClass);
    for (let track = 0; track < tracks; track++) {
      const line = String.fromCharCode(65 + track);
      classes.push({
        group: {...group(`${level}${line}`, 'Hovedgruppe'), level: String(level) as ClassLevel, line},
        level,
        pupils: ofLevel.filter((_, index) => index % tracks === track),
      });
    }
    if (level >= 5 && tracks > 0)
      others.push({...group(`${level} tysk`, 'Hold'), title: `Tysk, ${level}. årgang`});
  }
  if (pupils.some(({level}) => level <= 3)) others.push({...group('SFO', 'SFO'), title: 'SFO Regnbuen'});
  return {institution, side, classes, others};
}

function dayCareSite(seed: number, side: Side, index: number, pupils: readonly PlannedPupil[]): Site {
  const institution = dayCareOf(seed, side, index);
  const group = groupMaker(seed, institution);
  const rooms = Math.ceil(pupils.length / largestClass);
  const classes = Array.from({length: rooms}, (_, room): SchoolClass => {
    const name = dayCareRooms[room % dayCareRooms.length] ?? '';
    const round = Math.floor(room / dayCareRooms.length);
    return {
      group: {
        ...group(`Stue ${room + 1}`, 'Hovedgruppe'),
        title: round === 0 ? name : `${name} ${round + 1}`,
        level: 'DT',
      },
      level: -1,
      pupils: pupils.filter((_, index) => index % rooms === room),
    };
  });
  return {institution, side, classes, others: []};
}

function groupMaker(seed: number, {id, number}: Institution): (classCode: string, kind: GroupKind) => Group {
  return (classCode, kind) => ({
    id: uuidFor(seed, `group/${number}/${classCode}`),
    institutionId: id,
    classCode,
    kind,
    schoolYear,
    startDate: '2026-08-01',
    endDate: '2027-07-31',
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
