import {describe, expect, it} from 'vitest';
import {staticNotificationSource} from '../static-source.js';
import {staticCalendarSource} from '../static-calendar-source.js';
import {combine} from './combine.js';
import {optimistic} from './optimistic.js';

const alma = '0198d5a0-0001-7000-8000-000000000201';
const bo = '0198d5a0-0001-7000-8000-000000000202';
const signal = new AbortController().signal;

async function last<Item>(answers: AsyncIterable<Item>): Promise<Item | undefined> {
  let answer: Item | undefined;
  for await (const one of answers) answer = one;
  return answer;
}

describe('the sources of the widgets', () => {
  it('join as calendars of two kommuner, each event with its vendor and child', async () => {
    const event = {title: 'Dansk', start: '2026-11-23T08:00:00', end: '2026-11-23T09:00:00'};
    const source = combine([
      {
        vendor: 'Odense',
        source: staticCalendarSource([{...event, id: 'o1'}], {vendor: 'Odense', childId: alma}),
      },
      {
        vendor: 'Nordfyn',
        source: staticCalendarSource([{...event, id: 'n1'}], {vendor: 'Nordfyn', childId: bo}),
      },
      {vendor: 'EasyIQ', source: staticCalendarSource([], {vendor: 'EasyIQ', state: 'not-licensed'})},
    ]);
    const answer = await last(source.load({startDate: '2026-11-23', endDate: '2026-11-29'}, signal));
    expect(answer?.items?.map(({vendor, childIds}) => [vendor, childIds])).toEqual([
      ['Odense', [alma]],
      ['Nordfyn', [bo]],
    ]);
    expect(answer?.partial).toEqual([{vendor: 'EasyIQ', state: 'not-licensed'}]);
  });

  it('join as notifications, and each keeps what is read of its own', async () => {
    const news = (id: string) => ({id, area: 'messages', title: 'Ny besked', at: '2026-11-17T08:10:00Z'});
    const [one, other] = [
      staticNotificationSource([news('a')], {vendor: 'Odense'}),
      staticNotificationSource([news('b'), news('c')], {vendor: 'Nordfyn'}),
    ];
    const joined = combine([
      {vendor: 'Odense', source: one},
      {vendor: 'Nordfyn', source: other},
    ]);
    const source = optimistic(joined, {
      markRead: (items, ids) => items.map((item) => (ids.includes(item.id) ? {...item, read: true} : item)),
    });
    await last(source.load({}, signal));
    await source.markRead(['a', 'c']);
    const read = async (asked: typeof one) =>
      (await last(asked.load({}, signal)))?.items?.filter((item) => item.read).map(({id}) => id);
    expect([await read(one), await read(other), await read(source)]).toEqual([['a'], ['c'], ['a', 'c']]);
  });
});
