import type {CalendarEvent} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {type AnswerState, answerStates} from './answer.js';
import type {Notification} from './notification-source.js';
import {staticCalendarSource} from './static-calendar-source.js';
import {staticNotificationSource} from './static-source.js';

const danish: CalendarEvent = {
  id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
  title: 'Dansk',
  start: '2026-11-16T08:00:00',
  end: '2026-11-16T09:30:00',
};
const week = {startDate: '2026-11-16', endDate: '2026-11-22'};

describe('staticCalendarSource', () => {
  it('answers with the events of the days asked for', async () => {
    const source = staticCalendarSource([danish], {vendor: 'Elmelund Skole', childId: danish.id});
    expect(await answersOf(source, week)).toEqual([
      {vendor: 'Elmelund Skole', childId: danish.id, state: 'ready', items: [danish]},
    ]);
  });

  it('says that it is empty when nothing touches the days', async () => {
    const source = staticCalendarSource([danish], {vendor: 'Elmelund Skole'});
    const [answer] = await answersOf(source, {startDate: '2026-12-07', endDate: '2026-12-13'});
    expect(answer).toEqual({vendor: 'Elmelund Skole', state: 'empty'});
  });

  it('hands a series over whatever the days are', async () => {
    const series: CalendarEvent = {...danish, recurrenceRules: [{frequency: 'weekly'}]};
    const source = staticCalendarSource([series], {vendor: 'Elmelund Skole'});
    const [answer] = await answersOf(source, {startDate: '2027-02-01', endDate: '2027-02-07'});
    expect(answer?.items).toEqual([series]);
  });

  it('says nothing to a question that is already withdrawn', async () => {
    const source = staticCalendarSource([danish], {vendor: 'Elmelund Skole'});
    expect(await answersOf(source, week, AbortSignal.abort())).toEqual([]);
  });

  it('stays loading until the question is withdrawn', async () => {
    const controller = new AbortController();
    const source = staticCalendarSource([], {vendor: 'Elmelund Skole', state: 'loading'});
    const answers = source.load(week, controller.signal)[Symbol.asyncIterator]();
    expect((await answers.next()).value).toMatchObject({state: 'loading'});
    const end = answers.next();
    controller.abort();
    expect((await end).done).toBe(true);
  });
});

const alma = '5a0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69';
const news: Notification = {
  id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a70',
  childId: alma,
  area: 'messages',
  title: 'Ny besked fra Mette Holm',
  at: '2026-11-17T08:10:00Z',
};
const own: Notification = {...news, id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a71', area: 'administration'};

describe('staticNotificationSource', () => {
  it('answers with what is new about the children asked for, and about the user', async () => {
    const {childId: _, ...aboutUser} = own;
    const source = staticNotificationSource([news, aboutUser], {vendor: 'Elmelund Skole'});
    const ask = async (childIds?: string[]) => (await last(source, childIds ? {childIds} : {})).items;
    expect(await ask()).toEqual([news, aboutUser]);
    expect(await ask([alma])).toEqual([news, aboutUser]);
    expect(await ask([own.id])).toEqual([aboutUser]);
  });

  it('remembers what is read', async () => {
    const source = staticNotificationSource([news, own], {vendor: 'Elmelund Skole'});
    await source.markRead([news.id]);
    expect((await last(source, {})).items).toEqual([{...news, read: true}, own]);
  });

  it.each(answerStates.filter((state) => state !== 'loading'))('answers in the state %s', async (state) => {
    const source = staticNotificationSource([news], {vendor: 'Elmelund Skole', state});
    const hasItems = (['ready', 'stale'] as AnswerState[]).includes(state);
    expect(await last(source, {})).toEqual({
      vendor: 'Elmelund Skole',
      state,
      ...(hasItems && {items: [news]}),
    });
  });
});

async function last(source: ReturnType<typeof staticNotificationSource>, query: {childIds?: string[]}) {
  const answers = [];
  for await (const answer of source.load(query, new AbortController().signal)) answers.push(answer);
  const [answer] = answers.slice(-1);
  if (!answer) throw new Error('The source said nothing.');
  return answer;
}

async function answersOf(
  source: ReturnType<typeof staticCalendarSource>,
  query: {startDate: string; endDate: string},
  signal: AbortSignal = new AbortController().signal,
) {
  const answers = [];
  for await (const answer of source.load(query, signal)) answers.push(answer);
  return answers;
}
