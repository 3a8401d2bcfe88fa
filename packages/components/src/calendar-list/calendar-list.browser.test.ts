import '@skolebro/components/define/calendar-list.js';
import type {CalendarList} from '@skolebro/components';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {tuesday, week} from '../../../../stories/data.js';
import {occurrencesOf} from '../../../../stories/occurrences.js';

async function list(): Promise<CalendarList> {
  return fixture(html`
    <skolebro-calendar-list
      lang="da"
      .occurrences=${occurrencesOf(week)}
      date=${tuesday}
      now=${tuesday}
    ></skolebro-calendar-list>
  `);
}

const buttons = (element: Element) => [...element.shadowRoot!.querySelectorAll('button')];
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;
const nameOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('skolebro-calendar-list', () => {
  it('has a heading for each day with events, and marks today with a word', async () => {
    const headings = [...(await list()).shadowRoot!.querySelectorAll('h3')].map(nameOf);
    expect(headings).to.have.length(8);
    expect(headings[0]).to.equal('Mandag 16. november Uge 47');
    expect(headings[1]).to.equal('Tirsdag 17. november I dag');
  });

  it('names an event by what is seen first, then by its day, time and kind', async () => {
    const [, , , , cancelled] = buttons(await list());
    const visible = nameOf(cancelled!);
    expect(visible).to.equal('Aflyst Historie 08.45–09.30 Lokale 12');
    expect(cancelled!.getAttribute('aria-label')).to.equal(
      `${visible}, tirsdag den 17. november 2026, lektion`,
    );
  });

  it('is one stop for the Tab key, at the first event of today', async () => {
    const element = await list();
    const stops = buttons(element).filter(({tabIndex}) => tabIndex === 0);
    expect(stops.map(nameOf)).to.have.length(1);
    expect(nameOf(stops[0]!)).to.match(/^Engelsk/);
  });

  it('moves by arrow keys, Home and End, and keeps its place', async () => {
    const element = await list();
    buttons(element)
      .find(({tabIndex}) => tabIndex === 0)!
      .focus();
    await sendKeys({press: 'ArrowDown'});
    expect(nameOf(focused(element))).to.match(/^Aflyst Historie/);
    await sendKeys({press: 'Home'});
    await sendKeys({press: 'ArrowUp'});
    expect(nameOf(focused(element))).to.match(/^Dansk 08.00/);
    await sendKeys({press: 'End'});
    expect(nameOf(focused(element))).to.match(/^Matematik/);
    await element.updateComplete;
    expect(focused(element).tabIndex).to.equal(0);
  });

  it('opens an event by Enter', async () => {
    const element = await list();
    buttons(element)[0]!.focus();
    setTimeout(() => void sendKeys({press: 'Enter'}));
    const fired = await oneEvent<
      CustomEvent<{
        occurrence: {title: string};
      }>
    >(element, 'calendar-event-open');
    expect(fired.detail.occurrence.title).to.equal('Dansk');
    expect(fired.composed).to.equal(false);
  });
});
