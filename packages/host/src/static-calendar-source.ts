import type {Uuid} from '@skolebro/models';
import type {BookingRound, BookingSlot, CalendarItem, EventReply} from './calendar-item.js';
import {changeSeries, removeFromSeries} from './calendar-series.js';
import type {
  BookingResult,
  CalendarQuery,
  CalendarSource,
  EventChange,
  EventDraft,
  EventPlace,
  SlotPlace,
  Written,
} from './calendar-source.js';
import {WriteRefused} from './source.js';
import {type StaticSourceOptions, answer} from './static-source.js';

/** What a static calendar source can do besides answer. */
export interface StaticCalendarOptions extends StaticSourceOptions<CalendarItem> {
  /** Makes the id of a new event; absent means that nothing can be made, changed or taken away. */
  readonly newId?: () => Uuid;

  /** What the source refuses to write with; absent means that it writes. */
  readonly refuses?: WriteRefused['state'];

  /** An address to subscribe to. */
  readonly feedAddress?: string;
}

/** A calendar source that holds its events itself, for stories, tests and pages without a server. */
export function staticCalendarSource(
  events: readonly CalendarItem[],
  options: StaticCalendarOptions,
): CalendarSource {
  let items = events;
  const watchers = new Set<() => void>();
  const {newId, feedAddress} = options;

  const set = (next: readonly CalendarItem[]) => {
    items = next;
    for (const changed of [...watchers]) changed();
  };
  const find = (id: Uuid): CalendarItem => {
    if (options.refuses !== undefined)
      throw new WriteRefused(options.refuses, 'The source refuses to write.');
    const item = items.find((one) => one.id === id);
    if (!item) throw new WriteRefused('failed', 'There is no such event.');
    return item;
  };
  const write = (next: readonly CalendarItem[]): Written => {
    const before = items;
    set(next);
    return {
      undo: () => {
        set(before);
        return Promise.resolve();
      },
    };
  };
  const replaced = (id: Uuid, parts: readonly CalendarItem[]) =>
    items.flatMap((one) => (one.id === id ? parts : [one]));

  const writing = newId && {
    create: async (draft: EventDraft) => {
      if (options.refuses !== undefined)
        throw new WriteRefused(options.refuses, 'The source refuses to write.');
      const item: CalendarItem = {...draft, id: newId(), rights: ['change', 'delete']};
      return Promise.resolve(write([...items, item]));
    },
    change: async ({eventId, ...change}: EventChange) => {
      const item = find(eventId);
      return Promise.resolve(write(replaced(eventId, changeSeries(item, change, {newId: newId()}))));
    },
    remove: async ({eventId, ...place}: EventPlace) => {
      const item = find(eventId);
      return Promise.resolve(write(replaced(eventId, removeFromSeries(item, place))));
    },
  };

  return {
    load: (query, signal) => {
      const mayTouch = looseFilter(query);
      const found = items.filter((item) => mayTouch(item) && isAbout(item, options.childId, query));
      return answer(found, options, signal, query);
    },
    watch: (changed, signal) => {
      if (signal.aborted) return;
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed), {once: true});
    },
    ...writing,
    answer: async ({eventId}, replies) => {
      const item = find(eventId);
      set(replaced(eventId, [withReplies(item, replies)]));
      return Promise.resolve();
    },
    book: async (place) => Promise.resolve(book(find, place, true)),
    release: async (place) => Promise.resolve(book(find, place, false)),
    ...(feedAddress !== undefined && {feedAddress: async () => Promise.resolve(feedAddress)}),
  };

  function book(findItem: typeof find, {roundId, slotId}: SlotPlace, wants: boolean): BookingResult {
    const owner = items.find(({bookings}) => bookings?.some(({id}) => id === roundId));
    const item = findItem(owner?.id ?? '');
    const round = item.bookings?.find(({id}) => id === roundId);
    const slot = round?.slots.find(({id}) => id === slotId);
    if (!round || !slot) throw new WriteRefused('failed', 'There is no such time.');
    if (wants && slot.state !== 'free') return {outcome: 'taken', round};
    const next: BookingRound = {...round, slots: round.slots.map((one) => afterBooking(one, slotId, wants))};
    const bookings = item.bookings?.map((one) => (one.id === roundId ? next : one)) ?? [];
    set(replaced(item.id, [{...item, bookings}]));
    return {outcome: wants ? 'booked' : 'released', round: next};
  }
}

function afterBooking(slot: BookingSlot, slotId: string, wants: boolean): BookingSlot {
  if (slot.id === slotId) return {...slot, state: wants ? 'booked' : 'free'};
  return slot.state === 'booked' && wants && slot.byOtherGuardian !== true ? {...slot, state: 'free'} : slot;
}

function withReplies(item: CalendarItem, replies: readonly EventReply[]): CalendarItem {
  if (!item.invitation) return item;
  const {before: _, ...invitation} = item.invitation;
  const next = invitation.replies.map((old) => replies.find(({childId}) => childId === old.childId) ?? old);
  const count = (list: readonly EventReply[]) => list.filter(({status}) => status === 'accepted').length;
  const accepted = (invitation.accepted ?? 0) + count(next) - count(invitation.replies);
  return {
    ...item,
    invitation: {...invitation, replies: next, ...(invitation.accepted !== undefined && {accepted})},
  };
}

function isAbout(item: CalendarItem, childId: Uuid | undefined, {childIds}: CalendarQuery): boolean {
  const about = item.childIds ?? (childId === undefined ? [] : [childId]);
  return childIds === undefined || about.length === 0 || about.some((id) => childIds.includes(id));
}

/** Leaves out what cannot touch the days. Each event is only compared: a source may hold tens of thousands. */
function looseFilter({startDate, endDate}: CalendarQuery) {
  // A zone may move an event by a day.
  const [from, to] = [dayAfter(startDate, -1), dayAfter(endDate, 1)];
  return ({start, end, recurrenceRules, recurrenceOverrides}: CalendarItem) =>
    // Where a series goes is the calendar's to find out.
    recurrenceRules !== undefined ||
    recurrenceOverrides !== undefined ||
    (end.slice(0, 10) >= from && start.slice(0, 10) <= to);
}

function dayAfter(date: string, days: 1 | -1): string {
  const day = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * 86_400_000;
  // Beyond the years that dates are written in there is nothing to compare with.
  return day > Date.parse('0001-01-01') && day < Date.parse('9999-12-31')
    ? new Date(day).toISOString().slice(0, 10)
    : days < 0
      ? '0000'
      : '9999-12-31';
}
