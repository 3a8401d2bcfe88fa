import type {LocalDateTime, RecurrenceOverride} from '@skolebro/models';
import {type ChangeDraft, type EventDraft, type Reading, clockOf, present} from './event-draft.js';
import {type OccurrenceLeftover, leftoverOf} from './leftover.js';
import {type Moment, onClock, readMoment, readPeriods} from './moment.js';
import {type Property, parameterOf} from './property.js';

/** The most changed occurrences that one record may hold. */
const mostOverrides = 2000;

/** The changed, added and left out occurrences of one series. */
export class Overrides {
  private readonly series: EventDraft;
  private readonly reading: Reading;
  private readonly byTime = new Map<LocalDateTime, RecurrenceOverride>();
  private readonly described = new Map<LocalDateTime, RecurrenceOverride>();
  readonly leftovers: OccurrenceLeftover[] = [];

  constructor(series: EventDraft, reading: Reading) {
    this.series = series;
    this.reading = reading;
  }

  /** Takes a VEVENT that changes one occurrence; false when it has no place in the series. */
  change(draft: ChangeDraft): boolean {
    const named = draft.recurrenceId;
    const recurrenceId = this.timeOf(readMoment(named, this.reading.nameZone));
    const start = this.timeOf(draft.start);
    const end =
      start && onClock({...draft.start, local: draft.end}, clockOf(this.series.start), this.reading.zones);
    // One override can change one occurrence; all that follow (RANGE) would be another series.
    if (
      recurrenceId === undefined ||
      start === undefined ||
      end === undefined ||
      parameterOf(named, 'range') !== undefined
    )
      return false;
    const override = {recurrenceId, start, end, ...draft.fields};
    if (!this.add(override)) return false;
    this.described.set(recurrenceId, override);
    draft.bag.carry(named, 'tzid');
    const rest = leftoverOf(draft.component, draft.bag.rest());
    if (rest) this.leftovers.push({recurrenceId, ...rest});
    return true;
  }

  /** Takes the EXDATE and RDATE properties of the series itself. */
  takeDates(): void {
    const {bag} = this.series;
    for (const property of bag.all('exdate')) {
      this.takeAll(property, (recurrenceId) => ({recurrenceId, excluded: true}), false);
    }
    for (const property of bag.all('rdate')) {
      // An occurrence may be added here and described in a VEVENT of its own.
      this.takeAll(
        property,
        (recurrenceId, end) =>
          (end === undefined && this.described.get(recurrenceId)) || {
            recurrenceId,
            ...periodOf(recurrenceId, end),
          },
        true,
      );
    }
  }

  /** Gives the overrides in the order of their times; undefined when there are none. */
  all(): readonly RecurrenceOverride[] | undefined {
    if (this.byTime.size === 0) return undefined;
    return [...this.byTime.values()].toSorted((a, b) => (a.recurrenceId < b.recurrenceId ? -1 : 1));
  }

  private takeAll(
    property: Property,
    make: (recurrenceId: LocalDateTime, end?: LocalDateTime) => RecurrenceOverride,
    mayBePeriod: boolean,
  ): void {
    const {bag, start} = this.series;
    const {nameZone, zones} = this.reading;
    const refused = readPeriods(property, nameZone, zones).filter((period) => {
      const recurrenceId = this.timeOf(period?.start);
      if (period === undefined || recurrenceId === undefined) return true;
      if (period.end === undefined) return !this.add(make(recurrenceId));
      const end = onClock(period.end, clockOf(start), zones);
      return !mayBePeriod || end === undefined || !this.add(make(recurrenceId, end));
    });
    if (refused.length > 0) bag.refuse(property, 'no-such-occurrence');
    else bag.carry(property, 'tzid');
  }

  /** The same thing said twice is said; two different things of one occurrence are not both carried. */
  private add(override: RecurrenceOverride): boolean {
    const known = this.byTime.get(override.recurrenceId);
    if (known !== undefined) return JSON.stringify(known) === JSON.stringify(override);
    if (this.byTime.size === mostOverrides) return false;
    this.byTime.set(override.recurrenceId, override);
    return true;
  }

  private timeOf(moment: Moment | undefined): LocalDateTime | undefined {
    const {start} = this.series;
    if (moment === undefined || moment.isDay !== start.isDay) return undefined;
    return onClock(moment, clockOf(start), this.reading.zones);
  }
}

function periodOf(start: LocalDateTime, end: LocalDateTime | undefined): Partial<RecurrenceOverride> {
  return end === undefined ? {} : {start, ...present('end', end)};
}
