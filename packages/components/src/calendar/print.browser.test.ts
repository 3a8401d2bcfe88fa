import '../define/calendar.js';
import {type CalendarItem, staticCalendarSource} from '@skolebro/host';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {event, family, now, school} from '../../../../stories/data.js';
import type {Calendar} from './calendar.js';

const children = [...family, {id: '50000000-0000-4000-8000-000000000003', name: 'Asta'}];
const two = (count: number) => String(count).padStart(2, '0');

/** Six lessons a day for each of three children. */
const fullWeek: readonly CalendarItem[] = children.slice(0, 3).flatMap(({id}) =>
  [16, 17, 18, 19, 20].flatMap((day) =>
    [8, 9, 10, 11, 12, 13].map((hour) => ({
      ...event(`2026-11-${day}T${two(hour)}:00`, `2026-11-${day}T${two(hour)}:45`, `Dansk ${hour}`),
      childIds: [id],
    })),
  ),
);

/** 200 events, over all days of November. */
const fullMonth: readonly CalendarItem[] = Array.from({length: 200}, (_, index) => {
  const at = `2026-11-${two(1 + (index % 30))}T${two(8 + (index % 9))}`;
  return event(`${at}:00`, `${at}:45`, `Hold ${index}`);
});

async function pagesOf(items: readonly CalendarItem[], view: string, paper: object = {}): Promise<number> {
  const calendar = await fixture<Calendar>(
    html`<skolebro-calendar
      lang="da"
      view=${view}
      .source=${staticCalendarSource(items, {vendor: school})}
      .family=${children}
      now=${now}
    ></skolebro-calendar>`,
  );
  const part = () => calendar.shadowRoot!.querySelector(`skolebro-calendar-${view}`)?.shadowRoot;
  await waitUntil(() => part()?.querySelector('.event'), 'the calendar is drawn', {timeout: 10_000});
  return await executeServerCommand<number, object>('printed-pages', paper);
}

describe('a calendar on paper', () => {
  for (const paper of [{}, {landscape: true}]) {
    const side = 'landscape' in paper ? ' on its side' : '';
    it(`takes one A4${side} for a full week of three children`, async () => {
      expect(await pagesOf(fullWeek, 'week', paper)).to.equal(1);
    });

    it(`takes one A4${side} for a month of 200 events`, async () => {
      expect(await pagesOf(fullMonth, 'month', paper)).to.equal(1);
    });
  }
});
