import '@skolebro/components/define/calendar.js';
import '@skolebro/components/define/calendar-year.js';
import type {Calendar} from '@skolebro/components';
import {type CalendarItem, staticCalendarSource} from '@skolebro/host';
import type {CalendarEvent} from '@skolebro/models';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {event, monday, now, school, thursday, tuesday} from '../../../../stories/data.js';

async function shown(events: readonly CalendarItem[], view: string, width = 900): Promise<Calendar> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = 'da';
  const calendar = await fixture<Calendar>(
    html`<skolebro-calendar
      .source=${staticCalendarSource(events, {vendor: school})}
      now=${now}
      view=${view}
      time-zone="Europe/Copenhagen"
    ></skolebro-calendar>`,
    {parentNode: box},
  );
  return calendar;
}

/** Waits until a text stands there; what draws it may be loaded on demand. */
async function says(calendar: Calendar, ...words: readonly string[]): Promise<void> {
  const isSaid = () => words.some((word) => textOf(calendar).includes(word));
  await waitUntil(isSaid, `${calendar.view} does not show ${words[0]}`, {timeout: 10_000});
}

/** Every root of shadow that stands in an element, its own first. */
function rootsOf(element: Element): readonly ShadowRoot[] {
  const root = element.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(rootsOf)] : [];
}

const all = (calendar: Calendar, selector: string) =>
  rootsOf(calendar).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
const textOf = (calendar: Calendar) =>
  rootsOf(calendar)
    .map((root) => root.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');

const views = ['day', 'work-week', 'week', 'month', 'agenda', 'list', 'timetable', 'school-year'];
const odd: readonly (readonly [string, Partial<CalendarEvent>])[] = [
  ['ends before it starts', {start: `${tuesday}T10:00:00`, end: `${tuesday}T09:00:00`}],
  ['lasts a year', {start: '2026-06-01T00:00:00', end: '2027-06-01T00:00:00'}],
  ['lies in year 1', {start: '0001-01-01T10:00:00', end: '0001-01-01T11:00:00'}],
  ['ends in year 9999', {start: `${tuesday}T10:00:00`, end: '9999-12-31T23:59:59'}],
  ['has a zone that nobody knows', {timeZone: 'Mars/Olympus'}],
  ['has a zone without a definition', {timeZone: 'Danmark, sommertid'}],
  ['repeats without end', {recurrenceRules: [{frequency: 'daily'}]}],
  ['repeats 100,000 times', {recurrenceRules: [{frequency: 'daily', count: 100_000}]}],
  [
    'repeats on the last day of the month',
    {
      recurrenceRules: [{frequency: 'monthly', byMonthDay: [-1]}],
      start: '2026-01-31T10:00:00',
      end: '2026-01-31T11:00:00',
    },
  ],
];

describe('a calendar with an event that', () => {
  const ordinary = event(`${tuesday}T12:00`, `${tuesday}T13:00`, 'Dansk', {kind: 'lesson'});

  for (const [what, rest] of odd) {
    it(`${what} still shows the others, in every view`, async () => {
      const one = {...event(`${tuesday}T08:00`, `${tuesday}T09:00`, 'Underlig'), ...rest};
      for (const view of views.filter((name) => name !== 'school-year')) {
        const calendar = await shown([one, ordinary], view);
        await says(calendar, 'Dansk');
        calendar.remove();
      }
    });
  }

  it('has no zone stands where it is written', async () => {
    const {timeZone: _, ...floating} = event(`${tuesday}T10:00`, `${tuesday}T11:00`, 'Morgensang');
    const calendar = await shown([floating], 'list');
    await says(calendar, 'Morgensang');
    expect(textOf(calendar)).to.match(/10\.00\s*–\s*11\.00/);
  });

  it('has the id of another stands beside it', async () => {
    const twin = {...ordinary, title: 'Engelsk'};
    for (const view of ['week', 'month', 'list']) {
      const calendar = await shown([ordinary, twin], view);
      await says(calendar, 'Dansk');
      await says(calendar, 'Engelsk');
      calendar.remove();
    }
  });

  it('belongs to another week than was asked for leaves it out', async () => {
    const source = {
      // eslint-disable-next-line @typescript-eslint/require-await -- a source answers as it likes
      async *load() {
        const other = event('2026-12-08T10:00', '2026-12-08T11:00', 'Luciaoptog');
        yield {vendor: school, state: 'ready' as const, items: [ordinary, other]};
      },
    };
    const calendar = await fixture<Calendar>(
      html`<skolebro-calendar lang="da" .source=${source} now=${now} view="week"></skolebro-calendar>`,
    );
    await says(calendar, 'Dansk');
    expect(textOf(calendar)).not.to.contain('Luciaoptog');
  });
});

describe('a calendar with 500 events in one hour', () => {
  const crowd = Array.from({length: 500}, (_, index) =>
    event(`${tuesday}T10:00`, `${tuesday}T11:00`, `Samtale ${index + 1}`, {kind: 'meeting'}),
  );

  it('says how many there are more, in week and month, and stays as wide as its place', async () => {
    for (const view of ['day', 'week', 'month']) {
      const calendar = await shown(crowd, view, 768);
      await says(calendar, 'Samtale 1');
      const more = all(calendar, 'button').find(({textContent}) => /\d{3}/.test(textContent));
      expect(more, view).not.to.equal(undefined);
      expect(all(calendar, '*').length, view).to.be.below(900);
      expect(calendar.scrollWidth, view).to.be.at.most(768);
      calendar.remove();
    }
  });

  it('lets each of them be found in the list', async () => {
    const calendar = await shown(crowd, 'list');
    await says(calendar, 'Samtale 1');
    expect(all(calendar, '*').length).to.be.below(20_000);
  });
});

describe('a calendar with the naughty strings of the world', function () {
  this.timeout(60_000);
  let texts: readonly string[] = [];
  const ran: string[] = [];

  before(async function () {
    const answer = await fetch('/__wds-outside-root__/1/shared/corpora/text/blns.json');
    if (!answer.ok) {
      for (const test of this.test!.parent!.tests) {
        test.title += ': skipped, for the naughty strings are not beside the repository';
      }
      this.skip();
    }
    texts = (await answer.json()) as string[];
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      Object.defineProperty(window, name, {configurable: true, value: () => ran.push(name)});
    }
    performance.clearResourceTimings();
  });

  for (const view of views) {
    it(`shows them as titles and places in the view ${view}, and none runs, loads or breaks out`, async () => {
      // Where there is no room for all, this one has a day of its own.
      const quiet = event(`${tuesday}T16:00`, `${tuesday}T17:00`, 'Dansk');
      const events = texts.map((text, index) => {
        const hour = String(8 + (index % 7)).padStart(2, '0');
        const day = index % 2 === 0 ? monday : thursday;
        const title = text === '' ? {} : {location: text};
        return event(`${day}T${hour}:00`, `${day}T${hour}:45`, text, {kind: 'lesson', ...title});
      });
      const calendar = await shown([...events, quiet], view, 768);
      await says(calendar, view === 'school-year' ? 'november' : 'Dansk');
      expect(ran).to.deep.equal([]);
      expect(
        all(calendar, 'script, iframe, object, embed, link, meta, base, marquee, video, img'),
      ).to.deep.equal([]);
      const loaded = performance.getEntriesByType('resource').map(({name}) => name);
      expect(
        loaded.filter((address) => !address.startsWith(location.origin) && !address.startsWith('data:')),
      ).to.deep.equal([]);
      expect(calendar.scrollWidth).to.be.at.most(768);
    });
  }
});
