import '@skolebro/components/define/calendar-week.js';
import type {CalendarWeek} from '@skolebro/components';
import type {CalendarEvent} from '@skolebro/models';
import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {event, overlapping, saturday, tuesday, wallNow, week} from '../../../../stories/data.js';
import {occurrencesOf} from '../../../../stories/occurrences.js';

async function weekOf(
  events: readonly CalendarEvent[],
  {width = 900, dir = 'ltr'} = {},
): Promise<CalendarWeek> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.dir = dir;
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

const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
const focused = (element: Element) => nameOf(element.shadowRoot!.activeElement!);
const events = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.event')];
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({press: key});
};

describe('skolebro-calendar-week', () => {
  it('is a grid with a heading for each day and each hour', async () => {
    const root = (await weekOf(week)).shadowRoot!;
    const heads = [...root.querySelectorAll('[role=columnheader] .visually-hidden')].map(
      (head) => head.textContent,
    );
    expect(heads).to.have.length(6);
    expect(heads[2]).to.equal('tirsdag den 17. november 2026, i dag');
    const hours = [...root.querySelectorAll('[role=rowheader]')].map((hour) => hour.textContent.trim());
    expect(hours.slice(0, 2)).to.deep.equal(['Hele dagen', '08.00']);
    expect(hours.at(-1)).to.equal('20.00');
  });

  it('has one stop for the Tab key, however many events there are', async () => {
    for (const list of [[], week, [...week, ...overlapping]]) {
      const element = await weekOf(list);
      expect(element.shadowRoot!.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    }
  });

  it('moves between hours, events and days by arrow keys', async () => {
    const element = await weekOf(week);
    element.focus();
    expect(focused(element)).to.match(
      /^Engelsk 08.00–08.45 Lokale 14, tirsdag den 17. november 2026, lektion$/,
    );
    await press('ArrowDown');
    expect(focused(element)).to.match(/^Aflyst Historie/);
    await press('ArrowDown', 'ArrowDown');
    expect(focused(element)).to.equal('tirsdag den 17. november 2026 kl. 10.00, Idræt er i gang');
    await press('ArrowRight');
    expect(focused(element)).to.match(/^Tur til Naturcenter Skovhus/);
    await press('Home');
    expect(focused(element)).to.match(/^mandag den 16\./);
    await press('End');
    expect(focused(element)).to.match(/^fredag den 20\./);
    await press('ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(focused(element)).to.equal('torsdag den 19. november 2026, hele dagen');
  });

  it('turns its arrows round in right-to-left text', async () => {
    const element = await weekOf(week, {dir: 'rtl'});
    element.focus();
    await press('ArrowLeft');
    expect(focused(element)).to.match(/^Matematik .*onsdag/);
  });

  it('opens an event by Enter, and its cell by Escape', async () => {
    const element = await weekOf(week);
    element.focus();
    setTimeout(() => void press('Enter'));
    const {detail} = await oneEvent<
      CustomEvent<{
        occurrence: {title: string};
      }>
    >(element, 'calendar-event-open');
    expect(detail.occurrence.title).to.equal('Engelsk');
    await press('Escape');
    expect(element.shadowRoot!.activeElement!.getAttribute('role')).to.equal('gridcell');
    await press('Enter');
    expect(focused(element)).to.match(/^Engelsk/);
  });

  it('offers an hour without events by Enter', async () => {
    const element = await weekOf([]);
    element.focus();
    setTimeout(() => void press('Enter'));
    const {detail} = await oneEvent<CustomEvent<object>>(element, 'calendar-time-choose');
    expect(detail).to.deep.equal({start: '2026-11-17T08:00:00', allDay: false});
  });

  it('asks for other weeks by Page Up and Page Down, and keeps its place when they come', async () => {
    const element = await weekOf(week);
    element.focus();
    setTimeout(() => void press('PageDown'));
    const {detail} = await oneEvent<CustomEvent<{date: string}>>(element, 'calendar-period-change');
    expect(detail.date).to.equal('2026-11-24');
    element.date = detail.date;
    element.occurrences = [];
    await element.updateComplete;
    expect(focused(element)).to.equal('tirsdag den 24. november 2026 kl. 08.00');
  });

  it('puts events side by side that overlap, and none upon another', async () => {
    const element = await weekOf(overlapping);
    const boxes = events(element).map((box) => box.getBoundingClientRect());
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).to.equal(true);
      }
    }
    expect(Math.min(...boxes.map(({height}) => height))).to.be.at.least(24);
  });

  it('puts an event at its hour, as high as it is long', async () => {
    const element = await weekOf(week);
    const [first, second] = element.shadowRoot!.querySelectorAll('.hour');
    const hour = second!.getBoundingClientRect().top - first!.getBoundingClientRect().top;
    const box = events(element)
      .find((one) => nameOf(one).startsWith('Matematik 09.50'))!
      .getBoundingClientRect();
    expect(box.top - first!.getBoundingClientRect().top).to.be.closeTo((hour * 110) / 60, 4);
    expect(box.height).to.be.closeTo((hour * 90) / 60, 4);
  });

  it('shows Saturday when something happens there', async () => {
    const element = await weekOf([event(`${saturday}T10:00`, `${saturday}T14:00`, 'Skolefest')]);
    expect(element.shadowRoot!.querySelectorAll('.head')).to.have.length(6);
  });

  it('is a list of days where it is narrow, and a grid again where it is wide', async () => {
    const element = await weekOf(week, {width: 320});
    expect(element.shadowRoot!.querySelector('[role=grid]')).to.equal(null);
    expect(element.shadowRoot!.querySelectorAll('h3')).to.have.length(5);
    (element.parentElement as HTMLElement).style.width = '900px';
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(element.shadowRoot!.querySelector('[role=grid]')).to.exist;
  });
});
