import '@skolebro/components/define/calendar.js';
import {type Calendar, type CalendarWeek, calendarViews} from '@skolebro/components';
import {staticCalendarSource} from '@skolebro/host';
import type {CalendarEvent} from '@skolebro/models';
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {familyMonth} from '../../../../stories/calendar-data.js';
import {event, family, now, school, tuesday, wallNow, week} from '../../../../stories/data.js';
import {occurrencesOf} from '../../../../stories/occurrences.js';

interface Place {
  readonly width?: number;
  readonly view?: string;
  readonly dir?: string;
}

async function calendarOf(
  events: readonly CalendarEvent[],
  {width = 900, view = 'week', dir = 'ltr'}: Place = {},
) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = 'da';
  box.dir = dir;
  const calendar = await fixture<Calendar>(
    html`<skolebro-calendar
      .source=${staticCalendarSource(events, {vendor: school})}
      .family=${family}
      now=${now}
      view=${view}
      time-zone="Europe/Copenhagen"
    ></skolebro-calendar>`,
    {parentNode: box},
  );
  await isThere(calendar);
  return calendar;
}

const viewOf = (calendar: Calendar) =>
  calendar.shadowRoot!.querySelector<HTMLElement>('.view > :first-child');
const inView = (calendar: Calendar, selector: string) => [
  ...(viewOf(calendar)?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const isThere = (calendar: Calendar) =>
  waitUntil(
    () =>
      calendar.shadowRoot!.querySelector('.view[aria-busy=false]') !== null &&
      (viewOf(calendar)?.shadowRoot?.childElementCount ?? 0) > 0,
    'the view is there',
    {timeout: 10_000},
  );
const childNames = family.map(({name = '', alias}) => alias ?? name);
const status = (calendar: Calendar) => calendar.shadowRoot!.querySelector('[role=status]')!;

async function weekOf(events: readonly CalendarEvent[]): Promise<CalendarWeek> {
  const box = document.createElement('div');
  box.style.width = '900px';
  return fixture(
    html`<skolebro-calendar-week
      lang="da"
      .occurrences=${occurrencesOf(events)}
      date=${tuesday}
      now=${wallNow}
    ></skolebro-calendar-week>`,
    {parentNode: box},
  );
}

const nameOf = (element: Element | null | undefined) =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const focused = (element: Element | null) => element!.shadowRoot!.activeElement;
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({press: key});
};
const chord = async (modifiers: readonly string[], key: string) => {
  for (const modifier of modifiers) await sendKeys({down: modifier});
  await sendKeys({press: key});
  for (const modifier of modifiers) await sendKeys({up: modifier});
};

describe('access to skolebro-calendar', () => {
  it('has cells that say their date in the month, and their date and hour in the week', async () => {
    for (const [view, pattern] of [
      ['month', /^\S+ den \d+\. \S+ 2026\b/],
      ['week', /^\S+ den \d+\. \S+ 2026( kl\. \d\d\.\d\d|, hele dagen)/],
      ['work-week', /^\S+ den \d+\. \S+ 2026( kl\. \d\d\.\d\d|, hele dagen)/],
      ['day', /^tirsdag den 17\. november 2026( kl\. \d\d\.\d\d|, hele dagen)/],
    ] as const) {
      const calendar = await calendarOf([], {view});
      const [grid, ...others] = inView(calendar, '[role=grid]');
      expect(others).to.have.length(0);
      const cells = [...grid!.querySelectorAll('[role=gridcell]')];
      expect(cells.length).to.be.at.least(9);
      for (const cell of cells) {
        expect(nameOf(cell)).to.match(pattern);
        expect(cell.parentElement!.getAttribute('role')).to.equal('row');
      }
    }
  });

  it('names each event by its visible text, then its date, child and state, in every view', async () => {
    for (const view of calendarViews) {
      const calendar = await calendarOf(familyMonth, {view});
      const shown = inView(calendar, '.event');
      if (view !== 'school-year' && view !== 'timetable') expect(shown).not.to.have.length(0);
      for (const one of shown) {
        const visible = one.textContent.replace(/\s+/g, ' ').trim();
        const name = nameOf(one);
        expect(name.startsWith(visible), `${name} begins with ${visible}`).to.equal(true);
        expect(name).to.match(/ den \d+\. \S+ 2026/);
        // Children are letters to the eye, and names to the ear.
        for (const mark of one.querySelectorAll<HTMLElement>('.mark')) {
          const {letters = ''} = mark.dataset;
          expect(childNames.some((child) => child.startsWith(letters) && name.includes(child))).to.equal(
            true,
          );
        }
      }
    }
  });

  it('says that a lesson is cancelled or has a substitute before what it is', async () => {
    const calendar = await calendarOf(week);
    const names = inView(calendar, '.event').map(nameOf);
    expect(names.some((name) => name.startsWith('Aflyst Historie'))).to.equal(true);
  });

  it('goes by Control, Home and End to the first and the last cell of the grid', async () => {
    const element = await weekOf([]);
    element.focus();
    await chord(['Control'], 'End');
    expect(nameOf(focused(element))).to.equal('fredag den 20. november 2026 kl. 15.00');
    await chord(['Control'], 'Home');
    expect(nameOf(focused(element))).to.equal('mandag den 16. november 2026, hele dagen');
  });

  it('takes Space for Enter, on a free hour and on an event', async () => {
    const free = await weekOf([]);
    free.focus();
    const chosen = oneEvent<CustomEvent<object>>(free, 'calendar-time-choose');
    await press('Space');
    expect((await chosen).detail).to.deep.equal({start: '2026-11-17T08:00:00', allDay: false});
    const element = await weekOf(week);
    element.focus();
    const opened = oneEvent<CustomEvent<{occurrence: {title: string}}>>(element, 'calendar-event-open');
    await press('Space');
    expect((await opened).detail.occurrence.title).to.equal('Engelsk');
  });

  it('steps four weeks by Shift and Page Down', async () => {
    const element = await weekOf([]);
    element.focus();
    const turned = oneEvent<CustomEvent<object>>(element, 'calendar-period-change');
    await chord(['Shift'], 'PageDown');
    expect((await turned).detail).to.deep.equal({date: '2026-12-15'});
  });

  it('moves and resizes an event by a quarter of an hour, and moves it a day', async () => {
    const element = await weekOf([event(`${tuesday}T09:00`, `${tuesday}T10:00`, 'Møde')]);
    element.focus();
    for (const [modifiers, key, start, end] of [
      [['Alt'], 'ArrowDown', '2026-11-17T09:15:00', '2026-11-17T10:15:00'],
      [['Alt'], 'ArrowLeft', '2026-11-16T09:00:00', '2026-11-16T10:00:00'],
      [['Alt', 'Shift'], 'ArrowDown', '2026-11-17T09:00:00', '2026-11-17T10:15:00'],
    ] as const) {
      const moved = oneEvent<CustomEvent<{start: string; end: string}>>(element, 'calendar-event-move');
      await chord(modifiers, key);
      const {detail} = await moved;
      expect([detail.start, detail.end]).to.deep.equal([start, end]);
    }
  });

  it('draws once for a new period, also when the focus follows into it', async () => {
    const element = await weekOf(week);
    element.focus();
    await element.updateComplete;
    element.date = '2026-11-24';
    element.occurrences = [];
    // False would tell that the drawing itself asked for another.
    expect(await element.updateComplete).to.equal(true);
    expect(focused(element)).to.exist;
  });

  it('announces a new period once', async () => {
    const calendar = await calendarOf(week);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(calendar).textContent));
    observer.observe(status(calendar), {childList: true, characterData: true, subtree: true});
    viewOf(calendar)!.focus();
    await press('PageDown');
    await waitUntil(() => said.length > 0, 'says so', {timeout: 10_000});
    await isThere(calendar);
    await calendar.updateComplete;
    observer.disconnect();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Uge 48 · 23\.–29\. november 2026, /);
  });

  it('has a list with every event one choice away, with a heading for each day', async () => {
    const calendar = await calendarOf(familyMonth, {view: 'month', width: 1100});
    const toolbar = calendar.shadowRoot!.querySelector('skolebro-calendar-toolbar')!.shadowRoot!;
    const list = [...toolbar.querySelectorAll<HTMLElement>('button')].find((one) => nameOf(one) === 'Liste')!;
    list.focus();
    await press('Enter');
    await waitUntil(() => viewOf(calendar)?.localName === 'skolebro-calendar-list');
    await isThere(calendar);
    expect(inView(calendar, 'h3').length).to.be.greaterThan(5);
    expect(inView(calendar, 'li .event').length).to.be.greaterThan(20);
  });

  it('says hours by 24, weeks by number and Monday first', async () => {
    const weekly = await calendarOf([event(`${tuesday}T19:30`, `${tuesday}T21:00`, 'Møde')]);
    expect(inView(weekly, '.event').map(nameOf)[0]).to.match(/^Møde 19\.30–21\.00/);
    expect(inView(weekly, '[role=columnheader]').map(nameOf)[0]).to.include('uge 47');
    expect(nameOf(inView(weekly, '[role=columnheader]')[1])).to.match(/^man/);
    const monthly = await calendarOf([], {view: 'month'});
    expect(nameOf(inView(monthly, '[role=rowheader]')[0])).to.equal('uge 44');
    expect(nameOf(inView(monthly, '[role=columnheader]')[1])).to.equal('mandag');
  });

  it('runs from right to left, days and keys alike, in week and month', async () => {
    for (const view of ['week', 'month']) {
      const calendar = await calendarOf([], {view, dir: 'rtl'});
      const [monday, second] = inView(calendar, '[role=gridcell]').map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect(monday!.left).to.be.greaterThan(second!.left);
      viewOf(calendar)!.focus();
      await press('ArrowLeft');
      expect(nameOf(focused(viewOf(calendar)))).to.match(/^onsdag den 18\./);
    }
  });

  it('is a list of days at 300 px, no wider than its place, in every view', async () => {
    for (const view of calendarViews) {
      const calendar = await calendarOf(familyMonth, {view, width: 300});
      expect(calendar.scrollWidth, view).to.be.at.most(300);
      for (const one of inView(calendar, '.event')) {
        expect(one.getBoundingClientRect().right, view).to.be.at.most(calendar.getBoundingClientRect().right);
      }
      if (view === 'week' || view === 'work-week' || view === 'month') {
        expect(inView(calendar, '[role=grid]'), view).to.have.length(0);
        expect(inView(calendar, 'h3').length, view).to.be.at.least(5);
      }
    }
  });
});
