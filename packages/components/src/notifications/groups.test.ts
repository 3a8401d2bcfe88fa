import type {Notification} from '@skolebro/host';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {groupNotifications, unreadOf} from './groups.js';

const news = (id: string, rest: Partial<Notification> = {}): Notification => ({
  id,
  area: 'messages',
  title: 'Ny besked',
  at: '2026-11-17T08:10:00Z',
  ...rest,
});
const family = [{id: 'a'}, {id: 'b'}];

describe('groupNotifications', () => {
  it('follows the family, then children it does not know, then the user', () => {
    const items = [
      news('1'),
      news('2', {childId: 'x'}),
      news('3', {childId: 'b'}),
      news('4', {childId: 'a'}),
    ];
    expect(groupNotifications(items, family).map(({childId}) => childId)).toEqual(['a', 'b', 'x', undefined]);
  });

  it('puts what is unread first, and the newest of it, whatever offset it is written in', () => {
    const items = [
      news('old', {at: '2026-11-16T08:00:00Z'}),
      news('read', {at: '2026-11-17T12:00:00Z', read: true}),
      news('new', {at: '2026-11-17T09:00:00+01:00'}),
      news('newest', {at: '2026-11-17T08:30:00Z'}),
    ];
    const [group] = groupNotifications(items, family);
    expect(group?.areas[0]?.items.map(({id}) => id)).toEqual(['newest', 'new', 'old', 'read']);
    expect(group?.unread).toBe(3);
  });

  it('leaves a row where it is when it is read on the page', () => {
    const items = [news('1', {at: '2026-11-17T09:00:00Z'}), news('2')];
    const [group] = groupNotifications(items, family, new Set(['1']));
    expect(group?.areas[0]?.items.map(({id, read}) => [id, read ?? false])).toEqual([
      ['1', true],
      ['2', false],
    ]);
    expect(group?.unread).toBe(1);
  });

  it('has a group for each kind, also one that it does not know', () => {
    const [group] = groupNotifications([news('1'), news('2', {area: 'moon'})], family);
    expect(group?.areas.map(({area}) => area)).toEqual(['messages', 'moon']);
  });

  it('loses and invents nothing', () => {
    const item = fc.record({
      id: fc.uuid(),
      childId: fc.constantFrom('a', 'b', 'c'),
      area: fc.constantFrom('messages', 'calendar'),
      title: fc.string(),
      at: fc.constant('2026-11-17T08:10:00Z'),
      read: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const groups = groupNotifications(items, family);
        const back = groups.flatMap(({areas}) => areas.flatMap((area) => area.items));
        expect(new Set(back)).toEqual(new Set(items));
        expect(groups.reduce((sum, {unread}) => sum + unread, 0)).toBe(unreadOf(items));
      }),
    );
  });
});
