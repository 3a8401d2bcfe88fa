import '@skolebro/components/define/calendar-month.js';
import type {CalendarMonth} from '@skolebro/components';
import type {CalendarItem} from '@skolebro/host';
import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {familyMonth} from '../../../../stories/calendar-data.js';
import {event, family, tuesday, wallNow, wholeDay} from '../../../../stories/data.js';
import {occurrencesOf} from '../../../../stories/occurrences.js';

async function monthOf(
  events: readonly CalendarItem[] = familyMonth,
  {width = 1000, dir = 'ltr'} = {},
): Promise<CalendarMonth> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.dir = dir;
  return fixture(
    html`<skolebro-calendar-month
      lang="da"
      .occurrences=${occurrencesOf(events)}
      .family=${family}
      date=${tuesday}
      now=${wallNow}
    ></skolebro-calendar-month>`,
    {parentNode: box},
  );
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent.trim();
const focused = (element: Element) => nameOf(element.shadowRoot!.activeElement!);
const boxOf = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.event')].filter((one) =>
    nameOf(one).startsWith(name),
  );
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({press: key});
};

const chord = async (modifier: string, key: string) => {
  await sendKeys({down: modifier});
  await sendKeys({press: key});
  await sendKeys({up: modifier});
};

describe('skolebro-calendar-month', () => {
  it('is a grid of weeks with their ISO numbers, Monday first', async () => {
    const root = (await monthOf()).shadowRoot!;
    expect([...root.querySelectorAll('[role=rowheader]')].map(nameOf)).to.deep.equal([
      'uge 44',
      'uge 45',
      'uge 46',
      'uge 47',
      'uge 48',
      'uge 49',
    ]);
    expect([...root.querySelectorAll('[role=columnheader]')].map(nameOf)[1]).to.equal('mandag');
    expect(root.querySelectorAll('[role=gridcell]')).to.have.length(42);
  });

  it('draws an event over several days as one bar over them', async () => {
    const element = await monthOf();
    const [bar, ...others] = boxOf(element, 'Lejrskole');
    expect(others).to.have.length(0);
    const cell = bar!.closest('.cell')!.getBoundingClientRect();
    expect(bar!.getBoundingClientRect().width / cell.width).to.be.closeTo(3, 0.1);
    expect(boxOf(element, 'Emneuge')).to.have.length(2);
  });

  it('shows an event for two children once, with both', async () => {
    const element = await monthOf();
    const [day, ...others] = boxOf(element, 'Pædagogisk dag');
    expect(others).to.have.length(0);
    expect(nameOf(day!)).to.equal(
      'Pædagogisk dag, mandag den 23. november 2026, fridag, Alma og Barn K, Elmelund Skole',
    );
    expect(
      [...day!.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-letters')),
    ).to.deep.equal(['A', 'B']);
  });

  it('has one stop for the Tab key, however many events there are', async () => {
    for (const events of [[], familyMonth]) {
      const element = await monthOf(events);
      expect(element.shadowRoot!.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    }
  });

  it('moves between days and events by keys, and names what it comes to', async () => {
    const element = await monthOf();
    element.focus();
    expect(focused(element)).to.match(/^08\.00 Vikar Engelsk, tirsdag den 17\. november 2026, lektion, Alma/);
    await press('ArrowUp');
    expect(focused(element)).to.match(/^09\.00 Skovtur, tirsdag den 10\./);
    await press('ArrowRight');
    expect(focused(element)).to.equal('onsdag den 11. november 2026, ingen begivenheder');
    await press('Home');
    expect(focused(element)).to.match(/^Emneuge: Rummet, mandag den 9\. november 2026, fortsat/);
    await press('End');
    expect(focused(element)).to.match(/^søndag den 15\./);
  });

  it('asks for other months and years, and keeps its day', async () => {
    const element = await monthOf([]);
    element.focus();
    for (const [turn, date] of [
      [() => press('PageDown'), '2026-12-17'],
      [() => chord('Shift', 'PageUp'), '2025-11-17'],
    ] as const) {
      const turned = oneEvent<CustomEvent<{date: string}>>(element, 'calendar-period-change');
      await turn();
      const {detail} = await turned;
      expect(detail.date).to.equal(date);
    }
    element.date = '2025-11-17';
    await element.updateComplete;
    expect(focused(element)).to.match(/^mandag den 17\. november 2025/);
  });

  it('moves an event by Alt and arrow keys: a day sideways, a week up and down', async () => {
    const element = await monthOf([event('2026-11-17T09:00', '2026-11-17T10:00', 'Møde')]);
    element.focus();
    for (const [key, start] of [
      ['ArrowRight', '2026-11-18T09:00:00'],
      ['ArrowUp', '2026-11-10T09:00:00'],
    ] as const) {
      const moved = oneEvent<CustomEvent<{start: string}>>(element, 'calendar-event-move');
      await chord('Alt', key);
      const {detail} = await moved;
      expect(detail.start).to.equal(start);
    }
  });

  it('says how many have no room, and leads to their day', async () => {
    const lessons = Array.from({length: 9}, (_, hour) =>
      event(`${tuesday}T0${hour}:00`, `${tuesday}T0${hour}:45`, `Time ${hour}`),
    );
    const element = await monthOf(lessons);
    const more = element.shadowRoot!.querySelector<HTMLElement>('.more')!;
    expect(more.textContent.trim()).to.equal('+6 flere');
    setTimeout(() => more.click());
    const {detail} = await oneEvent<CustomEvent<object>>(element, 'calendar-day-open');
    expect(detail).to.deep.equal({date: tuesday});
  });

  it('is the same the other way round in right-to-left text', async () => {
    const element = await monthOf([wholeDay('2026-11-16', '2026-11-19', 'Emneuge', 'event')], {dir: 'rtl'});
    const [bar] = boxOf(element, 'Emneuge');
    const cell = bar!.closest('.cell')!.getBoundingClientRect();
    expect(bar!.getBoundingClientRect().right).to.be.closeTo(cell.right, 8);
    expect(bar!.getBoundingClientRect().left).to.be.lessThan(cell.left);
  });

  it('is a list of days where it is narrow', async () => {
    const element = await monthOf(familyMonth, {width: 320});
    await nextFrame();
    expect(element.shadowRoot!.querySelector('[role=grid]')).to.equal(null);
    expect(element.shadowRoot!.querySelectorAll('h3').length).to.be.greaterThan(5);
  });

  it('is accessible', async () => {
    await expect(await monthOf()).to.be.accessible();
  });
});
