import '@skolebro/components/define/calendar.js';
import {type Calendar, calendarViews} from '@skolebro/components';
import {
  type Answer,
  type AnswerState,
  type CalendarQuery,
  type CalendarSource,
  staticCalendarSource,
} from '@skolebro/host';
import type {CalendarEvent} from '@skolebro/models';
import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {event, now, school, tuesday, week} from '../../../../stories/data.js';

async function calendarOf(
  source: CalendarSource,
  {width = 900, view = 'week', zone = 'Europe/Copenhagen'} = {},
) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = 'da';
  const calendar = await fixture<Calendar>(
    html`<skolebro-calendar .source=${source} now=${now} view=${view} time-zone=${zone}></skolebro-calendar>`,
    {parentNode: box},
  );
  await settled(calendar);
  return calendar;
}

/** A source that answers each question as the test says. */
function sourceOf(
  answer: (query: CalendarQuery, signal: AbortSignal) => AsyncIterable<Answer<CalendarEvent>>,
) {
  return {load: answer};
}

/** What stories/strict-page.ts leaves for this test. */
interface StrictPage {
  readonly isReady?: boolean;
  readonly violations?: readonly string[];
}

async function settled(calendar: Calendar) {
  await aTimeout(20);
  await calendar.updateComplete;
  await aTimeout(20);
}

const part = (calendar: Calendar, tag: string) => calendar.shadowRoot!.querySelector(`skolebro-${tag}`);
const textOf = (element: Element | null) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const said = (calendar: Calendar) => calendar.shadowRoot!.querySelector('[role=status]')!.textContent;
const names = (calendar: Calendar) =>
  [...part(calendar, 'calendar-week')!.shadowRoot!.querySelectorAll('.event')].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
const toolbarButton = (calendar: Calendar, name: string) =>
  part(calendar, 'calendar-toolbar')!.shadowRoot!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!;

describe('skolebro-calendar', () => {
  it('asks its source for the week around now, and shows what comes', async () => {
    const asked: CalendarQuery[] = [];
    const source = staticCalendarSource(week, {vendor: school});
    const calendar = await calendarOf(
      sourceOf((query, signal) => {
        asked.push(query);
        return source.load(query, signal);
      }),
    );
    // The library for series is loaded on demand, the first time.
    await waitUntil(() => names(calendar).length === 18);
    expect(asked).to.deep.equal([{startDate: '2026-11-16', endDate: '2026-11-22'}]);
  });

  it('follows a series, and moves another zone’s event to its own clock', async () => {
    const call = event('2026-11-17T11:00', '2026-11-17T11:30', 'Kald', {timeZone: 'America/Nuuk'});
    const source = staticCalendarSource([...week, call], {vendor: school});
    await waitUntil(async () =>
      names(await calendarOf(source)).some((name) => name.startsWith('Svømning 10.00')),
    );
    expect(names(await calendarOf(source)).some((name) => name.startsWith('Kald 14.00–14.30'))).to.equal(
      true,
    );
    const inNuuk = await calendarOf(source, {zone: 'America/Nuuk'});
    expect(names(inNuuk).some((name) => name.startsWith('Kald 11.00–11.30'))).to.equal(true);
  });

  for (const [state, words] of [
    ['failed', 'Kalenderen kunne ikke hentes'],
    ['step-up-needed', 'Bekræft, hvem du er'],
    ['signed-out', 'Du er logget ud'],
    ['not-licensed', 'Ikke en del af jeres løsning'],
  ] as const) {
    it(`shows no week that looks free when ${state}, and says why aloud, once`, async () => {
      const calendar = await calendarOf(staticCalendarSource(week, {vendor: school, state}));
      expect(part(calendar, 'calendar-week')).to.equal(null);
      expect(textOf(part(calendar, 'state'))).to.contain(words);
      expect(said(calendar)).to.equal(`Uge 47 · 16.–22. november 2026, ${words}`);
    });
  }

  it('says that a week is empty, stale or in part missing, and shows it', async () => {
    for (const [state, words] of [
      ['empty', 'Ingen begivenheder i denne uge'],
      ['stale', 'Måske ikke helt nyt'],
    ] as const) {
      const calendar = await calendarOf(staticCalendarSource(week, {vendor: school, state}));
      expect(part(calendar, 'calendar-week')).to.exist;
      expect(textOf(part(calendar, 'state'))).to.contain(words);
    }
    const partial = [{vendor: 'Skovbørnehaven', state: 'failed' as const}];
    const calendar = await calendarOf(staticCalendarSource(week, {vendor: school, partial}));
    expect(textOf(part(calendar, 'state'))).to.contain('Skovbørnehaven');
    expect(part(calendar, 'calendar-week')).to.exist;
  });

  it('has failed when its source throws, or ends without a word', async () => {
    const silent: CalendarSource = staticCalendarSource([], {vendor: school, state: 'loading'});
    for (const source of [
      sourceOf(() => {
        throw new Error('no network');
      }),
      sourceOf((query) => silent.load(query, AbortSignal.abort())),
    ]) {
      expect(textOf(part(await calendarOf(source), 'state'))).to.contain('Prøv igen');
    }
  });

  it('asks again when the user tries again, and tells the page', async () => {
    const states: AnswerState[] = ['failed', 'ready'];
    const source = sourceOf((query, signal) =>
      staticCalendarSource(week, {vendor: school, state: states.shift() ?? 'ready'}).load(query, signal),
    );
    const calendar = await calendarOf(source);
    const button = part(calendar, 'state')!.shadowRoot!.querySelector('button')!;
    setTimeout(() => button.click());
    await oneEvent(calendar, 'state-retry');
    await settled(calendar);
    expect(part(calendar, 'calendar-week')).to.exist;
  });

  it('hands a wish to sign in at a higher level to the page', async () => {
    const calendar = await calendarOf(staticCalendarSource([], {vendor: school, state: 'step-up-needed'}));
    const button = part(calendar, 'state')!.shadowRoot!.querySelector('button')!;
    setTimeout(() => button.click());
    const {detail} = await oneEvent<CustomEvent<object>>(calendar, 'state-step-up');
    expect(detail).to.deep.equal({state: 'step-up-needed', vendor: school});
  });

  it('goes to the next week, tells the page, and says it aloud once it is there', async () => {
    const calendar = await calendarOf(staticCalendarSource(week, {vendor: school}));
    expect(said(calendar)).to.equal('');
    setTimeout(() => toolbarButton(calendar, 'Næste uge').click());
    const {detail} = await oneEvent<CustomEvent<object>>(calendar, 'calendar-period-change');
    expect(detail).to.deep.equal({date: '2026-11-24', startDate: '2026-11-23', endDate: '2026-11-29'});
    await settled(calendar);
    expect(said(calendar)).to.equal('Uge 48 · 23.–29. november 2026, 3 begivenheder');
  });

  it('keeps the focus in the grid from week to week, and gives it to the state that takes its place', async () => {
    const source = staticCalendarSource(week, {vendor: school});
    const broken = staticCalendarSource([], {vendor: school, state: 'failed'});
    const calendar = await calendarOf(
      sourceOf((query, signal) => (query.startDate > '2026-11-30' ? broken : source).load(query, signal)),
    );
    const grid = part(calendar, 'calendar-week') as HTMLElement;
    grid.focus();
    await sendKeys({press: 'PageDown'});
    await settled(calendar);
    expect(calendar.shadowRoot!.activeElement).to.equal(grid);
    expect(calendar.date).to.equal('2026-11-24');
    expect(grid.shadowRoot!.activeElement).to.exist;
    await sendKeys({press: 'PageDown'});
    await sendKeys({press: 'PageDown'});
    await settled(calendar);
    expect(calendar.shadowRoot!.activeElement).to.equal(part(calendar, 'state'));
  });

  it('withdraws a question that nobody waits for any more', async () => {
    const signals: AbortSignal[] = [];
    const source = staticCalendarSource([], {vendor: school, state: 'loading'});
    const calendar = await calendarOf(
      sourceOf((query, signal) => {
        signals.push(signal);
        return source.load(query, signal);
      }),
    );
    calendar.date = '2027-01-04';
    await settled(calendar);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
    calendar.remove();
    expect(signals[1]?.aborted).to.equal(true);
  });

  it('opens an event with the event itself, in one event that does not leave its page', async () => {
    const calendar = await calendarOf(staticCalendarSource(week, {vendor: school}));
    const chip = part(calendar, 'calendar-week')!.shadowRoot!.querySelector<HTMLElement>('.hour .event')!;
    setTimeout(() => chip.click());
    const fired = await oneEvent<CustomEvent<{event: CalendarEvent}>>(calendar, 'calendar-event-open');
    expect(week).to.include(fired.detail.event);
    expect(fired.composed).to.equal(false);
  });

  it('speaks the language around it, and follows when that changes', async () => {
    const calendar = await calendarOf(staticCalendarSource(week, {vendor: school}));
    const toolbar = part(calendar, 'calendar-toolbar');
    expect(textOf(toolbar)).to.contain('Uge 47 · 16.–22. november 2026');
    calendar.parentElement!.lang = 'en';
    await settled(calendar);
    expect(textOf(toolbar)).to.contain('Week 47 · 16 – 22 November 2026');
    expect(names(calendar).some((name) => name.startsWith('Cancelled Historie'))).to.equal(true);
  });

  it('has as many Tab stops with many events as with few, and no more than eight', async () => {
    const many = Array.from({length: 200}, (_, index) =>
      event(
        `${tuesday}T${String(8 + (index % 8)).padStart(2, '0')}:00`,
        `${tuesday}T17:00`,
        `Hold ${index}`,
        {
          kind: index % 2 === 0 ? 'lesson' : 'meeting',
        },
      ),
    );
    const stops = async (events: readonly CalendarEvent[], view: string) => {
      const calendar = await calendarOf(staticCalendarSource(events, {vendor: school}), {view});
      // The school year loads when it is first shown.
      if (view === 'school-year') await customElements.whenDefined('skolebro-calendar-year');
      await settled(calendar);
      return [...calendar.shadowRoot!.querySelectorAll('*')]
        .flatMap((element) => [
          ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, select, [tabindex]') ?? []),
        ])
        .filter((one) => one.tabIndex === 0 && one.checkVisibility()).length;
    };
    for (const view of calendarViews) {
      const few = await stops(week, view);
      expect(few).to.be.at.most(8);
      expect(await stops(many, view)).to.equal(few);
    }
  });

  it('does not break over wrong values', async () => {
    const calendar = await calendarOf(staticCalendarSource(week, {vendor: school}));
    Object.assign(calendar, {date: 'i morgen', view: 'decade', timeZone: 'Mars/Olympus'});
    await settled(calendar);
    expect(names(calendar)).to.have.length(18);
    Object.assign(calendar, {now: 'nu'});
    await settled(calendar);
    expect(part(calendar, 'calendar-toolbar')).to.exist;
  });

  it('runs under the strictest content security policy, with trusted types', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/stories/strict-page.html';
    frame.title = 'Strict page';
    document.body.append(frame);
    const page = () => frame.contentWindow as unknown as StrictPage | null;
    await waitUntil(() => page()?.isReady === true, 'the page is ready', {timeout: 10_000});
    const inner = frame.contentDocument!;
    await waitUntil(() =>
      inner
        .querySelector('skolebro-calendar')
        ?.shadowRoot?.querySelector('skolebro-calendar-week')
        ?.shadowRoot?.querySelector('.event'),
    );
    await aTimeout(300);
    expect(page()?.violations).to.deep.equal([]);
    // The policy is there: the page's own inline style is stopped.
    inner.body.setAttribute('style', 'color: red');
    await waitUntil(() => (page()?.violations?.length ?? 0) > 0);
    frame.remove();
  });
});
