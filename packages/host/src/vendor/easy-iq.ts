import {type EventKind, type WeekPlanEntryKind, formatIsoWeek, isoWeekOf} from '@skolebro/models';
import type {AssignmentItem} from '../assignment-source.js';
import type {CalendarItem} from '../calendar-item.js';
import {WeekPlans, groupIdOf} from './groups.js';
import type {VendorItems} from './map-vendor.js';
import {identified} from './source-id.js';
import {readRichText} from './vendor-html.js';
import {type WireReader, isRecord, word} from './wire.js';
import {readWireMoment} from './wire-date.js';

const system = 'urn:skolebro:source:easyiq';

/** What each kind of item is in a week plan; absent where it does not belong in one. */
const entryKinds: Readonly<Record<string, WeekPlanEntryKind>> = {
  1: 'task',
  2: 'homework',
  3: 'event',
  4: 'homework',
  5: 'information',
  8: 'information',
  9: 'information',
  10: 'information',
  11: 'task',
};
const eventKinds: Readonly<Record<string, EventKind>> = {3: 'event', 6: 'holiday', 7: 'lesson'};
const homework = new Set(['1', '2', '4']);

/**
 * The events of EasyIQ: `{Events: [{itemid, start, end, title, ownername, description, itemType}]}`.
 *
 * They do not say whom they are about, because the server keeps one chosen child: so exactly one must have been
 * asked for, and an answer for several is refused.
 */
export function readEasyIqEvents(body: unknown, reader: WireReader): VendorItems {
  const [child, ...others] = reader.question.children;
  if (!child || others.length > 0) {
    reader.refuse('', 'other-child');
    return {};
  }
  const key = isRecord(body) ? ['Events', 'events'].find((name) => name in body) : undefined;
  const list = isRecord(body) ? body[key ?? 'Events'] : body;
  const plans = new WeekPlans(system);
  const assignments: AssignmentItem[] = [];
  const events: CalendarItem[] = [];
  for (const item of reader.list(list, isRecord(body) ? `/${key ?? 'Events'}` : '')) {
    const fields = withLowerKeys(item.fields);
    const itemId = reader.id({...item, fields}, 'itemid');
    const start = readWireMoment(fields['start']);
    const end = readWireMoment(fields['end']) ?? start;
    if (start === undefined || end === undefined) reader.refuse(`${item.pointer}/start`, 'malformed');
    if (itemId === undefined || start === undefined || end === undefined) continue;
    const type = word(fields['itemtype']) ?? '';
    const own = identified(system, itemId);
    const title = word(fields['title']);
    const rich = readRichText(fields['description']);
    const name = word(fields['ownername']) ?? child.groupName;
    const groupId = groupIdOf(system, child, name ?? '');
    const date = start.slice(0, 10);
    const eventKind = Object.hasOwn(eventKinds, type) ? eventKinds[type] : undefined;
    if (eventKind !== undefined) {
      events.push({
        ...own,
        kind: eventKind,
        ...(title !== undefined && {title}),
        ...(rich.text !== undefined && {description: rich.text}),
        start,
        end: end < start ? start : end,
        timeZone: 'Europe/Copenhagen',
        groupIds: [groupId],
        childIds: [child.id],
      });
    }
    if (homework.has(type)) {
      assignments.push({
        assignment: {
          ...own,
          title: title ?? name ?? 'Opgave',
          kind: type === '1' ? 'hand-in' : 'homework',
          ...(rich.text !== undefined && {description: rich.text}),
          ...(rich.html !== undefined && {descriptionHtml: rich.html}),
          dueDate: date,
          groupIds: [groupId],
        },
        childId: child.id,
        ...(name !== undefined && {groups: [name]}),
      });
    }
    const isKnown = type in entryKinds || eventKind !== undefined;
    const entryKind = isKnown ? entryKinds[type] : 'information';
    if (entryKind === undefined || (title === undefined && rich.text === undefined)) continue;
    plans.add(child, {id: groupId, ...(name !== undefined && {name})}, formatIsoWeek(isoWeekOf(date)), {
      entry: {
        kind: entryKind,
        date,
        ...(title !== undefined && {title}),
        ...rich,
        ...(homework.has(type) && {assignmentId: own.id}),
      },
    });
  }
  return {weekPlans: plans.items, assignments, events};
}

/** One of its controllers writes itemId and the other ItemId. */
function withLowerKeys(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
}
