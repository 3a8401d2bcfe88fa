import type {CalendarEvent, LocalDateTime, RecurrenceRule} from '@skolebro/models';
import {type ChangeDraft, type EventDraft, type Reading, clockOf, present} from './event-draft.js';
import {icalendarExtension, leftoverOf, wholeOf} from './leftover.js';
import {momentOf, onClock} from './moment.js';
import {Overrides} from './overrides.js';
import type {Property} from './property.js';
import {readRecurrenceRule} from './recurrence-rule.js';

const mostRules = 20;

/** The system whose ids are the UIDs of calendars (RFC 5545 §3.8.4.7). */
export const calendarUidSystem = 'urn:ietf:rfc:5545:uid';

/** Makes an event from a VEVENT and those that change single occurrences of it. */
export function makeEvent(
  id: string,
  draft: EventDraft,
  changes: readonly ChangeDraft[],
  reading: Reading,
): CalendarEvent {
  const {bag, component, start, uid} = draft;
  const rules = readRules(draft, reading);
  const overrides = new Overrides(draft, reading);
  const refused = changes.filter((change) => !overrides.change(change));
  for (const {bag: other, recurrenceId} of refused) other.refuse(recurrenceId, 'no-such-occurrence');
  overrides.takeDates();
  for (const property of bag.all('exrule')) bag.refuse(property, 'no-place');
  const rest = leftoverOf(component, bag.rest());
  const components = [...(rest?.components ?? []), ...refused.map((change) => wholeOf(change.component))];
  const leftover = {
    ...rest,
    ...(components.length > 0 && {components}),
    ...(overrides.leftovers.length > 0 && {occurrences: overrides.leftovers}),
  };
  return {
    id,
    ...(uid !== undefined && {identifiers: [{system: calendarUidSystem, value: uid}]}),
    ...draft.fields,
    start: start.local,
    end: draft.end,
    ...present('timeZone', start.zone),
    ...(start.isDay && {showWithoutTime: true}),
    ...present('url', draft.url),
    ...(rules.length > 0 && {recurrenceRules: rules}),
    ...present('recurrenceOverrides', overrides.all()),
    ...present('created', draft.created),
    ...present('updated', draft.updated),
    ...(Object.keys(leftover).length > 0 && {extensions: {[icalendarExtension]: leftover}}),
  };
}

function readRules(draft: EventDraft, reading: Reading): readonly RecurrenceRule[] {
  const rules: RecurrenceRule[] = [];
  for (const property of draft.bag.all('rrule')) {
    const rule = readRecurrenceRule(property.raw, (until) => readUntil(until, property, draft, reading));
    if (rule === undefined || rules.length === mostRules) draft.bag.refuse(property, 'no-such-rule');
    else {
      rules.push(rule);
      draft.bag.carry(property);
    }
  }
  return rules;
}

/** UNTIL is in UTC where the event has a zone (RFC 5545 §3.3.10), but our rules use the event's own clock. */
function readUntil(
  text: string,
  property: Property,
  {start, bag}: EventDraft,
  reading: Reading,
): LocalDateTime | undefined {
  const moment = momentOf(text, undefined, reading.nameZone);
  if (moment === undefined) return undefined;
  // A day as the end of a series with times includes that day.
  if (moment.isDay) return start.isDay ? moment.local : moment.local.replace('T00:00:00', 'T23:59:59');
  if (start.isDay) return moment.local;
  const floating = moment.zone === undefined;
  const local = floating ? moment.local : onClock(moment, clockOf(start), reading.zones);
  if (local === undefined) bag.refuse(property, 'until-on-other-clock');
  return local ?? moment.local;
}
