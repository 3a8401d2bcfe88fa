import type {Notification} from '@skolebro/host';
import type {NotificationArea, Uuid} from '@skolebro/models';
import type {FamilyChild} from '../child-mark/marks.js';

/** What is new of one kind, the newest first, with what is unread before what is read. */
export interface AreaGroup {
  readonly area: NotificationArea;
  readonly items: readonly Notification[];
  readonly unread: number;
}

/** What is new about one child, or about the user where `childId` is absent. */
export interface ChildGroup {
  readonly childId?: Uuid;
  readonly areas: readonly AreaGroup[];
  readonly unread: number;
}

/**
 * Puts notifications together by child and kind: children in the order of the family, those that it does not know
 * after them, the user last; kinds with the newest first. What is in `seen` is read but keeps its place, so that no row
 * moves under the user's finger.
 */
export function groupNotifications(
  items: readonly Notification[],
  family: readonly FamilyChild[],
  seen: ReadonlySet<Uuid> = new Set(),
): readonly ChildGroup[] {
  const newestFirst = [...items].sort(
    (a, b) => Number(a.read ?? false) - Number(b.read ?? false) || Date.parse(b.at) - Date.parse(a.at),
  );
  const shown = newestFirst.map((one) => (seen.has(one.id) ? {...one, read: true} : one));
  const places = new Map(family.map(({id}, index) => [id, index]));
  const place = (childId: string) =>
    childId === '' ? family.length + 1 : (places.get(childId) ?? family.length);
  return [...groupBy(shown, ({childId = ''}) => childId)]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([childId, ofChild]) => ({
      ...(childId !== '' && {childId}),
      unread: unreadOf(ofChild),
      areas: [...groupBy(ofChild, ({area}) => area)].map(([area, ofArea]) => ({
        area,
        items: ofArea,
        unread: unreadOf(ofArea),
      })),
    }));
}

/** How many the user has not seen. */
export function unreadOf(items: readonly Notification[]): number {
  return items.reduce((count, {read}) => (read ? count : count + 1), 0);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
