import type {CalendarEvent, Uuid} from '@skolebro/models';
import type {Answer, AnswerState} from './answer.js';
import type {CalendarQuery, CalendarSource} from './calendar-source.js';
import type {Notification, NotificationSource} from './notification-source.js';

/** What a static source says besides its items. */
export interface StaticSourceOptions<Item = CalendarEvent> {
  /** The vendor or institution that answers, as users know it. */
  readonly vendor: string;

  /** The child whom the answers are about. */
  readonly childId?: Uuid;

  /**
   * The state of every answer; absent means `ready`, or `empty` when there is nothing of what is asked for.
   *
   * A source in `loading` stays so until its signal aborts.
   */
  readonly state?: AnswerState;

  /** Parts that every answer says are missing. */
  readonly partial?: readonly Answer<Item>[];
}

/** A calendar source that holds its events itself, for stories, tests and pages without a server. */
export function staticCalendarSource(
  events: readonly CalendarEvent[],
  options: StaticSourceOptions,
): CalendarSource {
  return {
    load: (query, signal) =>
      answer(
        events.filter((event) => mayTouch(event, query)),
        options,
        signal,
      ),
  };
}

/** A notification source that holds its notifications itself, and remembers as long as it lives which are read. */
export function staticNotificationSource(
  notifications: readonly Notification[],
  options: StaticSourceOptions<Notification>,
): NotificationSource {
  const seen = new Set<Uuid>();
  return {
    load: ({childIds}, signal) =>
      answer(
        notifications
          .filter(({childId}) => childId === undefined || (childIds?.includes(childId) ?? true))
          .map((one) => (seen.has(one.id) ? {...one, read: true} : one)),
        options,
        signal,
      ),
    markRead: (ids) => {
      for (const id of ids) seen.add(id);
      return Promise.resolve();
    },
  };
}

/** One answer with those items, as far as its state lets them be shown. */
export async function* answer<Item>(
  items: readonly Item[],
  {vendor, childId, state, partial}: StaticSourceOptions<Item>,
  signal: AbortSignal,
): AsyncGenerator<Answer<Item>> {
  if (signal.aborted) return;
  const now = state ?? (items.length > 0 ? 'ready' : 'empty');
  yield {
    vendor,
    state: now,
    ...(childId !== undefined && {childId}),
    ...((now === 'ready' || now === 'stale') && {items}),
    ...(partial !== undefined && {partial}),
  };
  if (now === 'loading') await aborted(signal);
}

function mayTouch(event: CalendarEvent, {startDate, endDate}: CalendarQuery): boolean {
  const isSeries = event.recurrenceRules !== undefined || event.recurrenceOverrides !== undefined;
  // Where a series goes is the calendar's to find out, and a zone may move an event by a day.
  return isSeries || (dayAfter(event.end) >= startDate && event.start.slice(0, 10) <= dayAfter(endDate));
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
