import type {Uuid} from '@skolebro/models';
import type {Answer, AnswerState} from './answer.js';
import type {Notification, NotificationSource} from './notification-source.js';
import type {SourceQuery} from './source.js';

/** What a static source says besides its items. */
export interface StaticSourceOptions<Item> {
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

/** A notification source that holds its notifications itself, and remembers as long as it lives which are read. */
export function staticNotificationSource(
  notifications: readonly Notification[],
  options: StaticSourceOptions<Notification>,
): NotificationSource {
  const seen = new Set<Uuid>();
  return {
    load: (query, signal) =>
      answer(
        notifications
          .filter(({childId}) => childId === undefined || (query.childIds?.includes(childId) ?? true))
          .map((one) => (seen.has(one.id) ? {...one, read: true} : one)),
        options,
        signal,
        query,
      ),
    markRead: (ids) => {
      for (const id of ids) seen.add(id);
      return Promise.resolve();
    },
  };
}

/** One answer with those items, or the page of them that is asked for, as far as its state lets them be shown. */
export async function* answer<Item>(
  items: readonly Item[],
  {vendor, childId, state, partial}: StaticSourceOptions<Item>,
  signal: AbortSignal,
  {page, limit}: Pick<SourceQuery, 'page' | 'limit'> = {},
): AsyncGenerator<Answer<Item>> {
  if (signal.aborted) return;
  const from = Number(page ?? 0);
  const to = limit === undefined ? items.length : from + limit;
  const now = state ?? (items.length > 0 ? 'ready' : 'empty');
  const hasItems = now === 'ready' || now === 'stale';
  yield {
    vendor,
    state: now,
    ...(childId !== undefined && {childId}),
    ...(hasItems && {items: items.slice(from, to)}),
    ...(hasItems && to < items.length && {next: String(to)}),
    ...(partial !== undefined && {partial}),
  };
  if (now === 'loading') await aborted(signal);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
