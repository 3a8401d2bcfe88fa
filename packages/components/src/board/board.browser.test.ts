import '@skolebro/components/define/board.js';
import type {Board} from '@skolebro/components';
import {type AnswerState, type CalendarSource, staticCalendarSource} from '@skolebro/host';
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {familyMonth} from '../../../../stories/calendar-data.js';
import {event, now, school, wholeDay} from '../../../../stories/data.js';

const programme = [
  event('2026-11-17T09:00', '2026-11-17T10:00', 'Morgensang', {location: 'Aulaen'}),
  event('2026-11-17T08:00', '2026-11-17T09:00', 'Gårdvagt'),
  event('2026-11-17T12:00', '2026-11-17T13:00', 'Brandøvelse', {status: 'cancelled'}),
  event('2026-11-18T10:00', '2026-11-18T13:00', 'Motionsdag'),
  wholeDay('2026-11-17', '2026-11-18', 'Oles fødselsdag', 'birthday'),
];

async function board(source: CalendarSource): Promise<Board> {
  const element = await fixture<Board>(html`
    <skolebro-board lang="da" heading=${school} .source=${source} now=${now}></skolebro-board>
  `);
  await aTimeout(30);
  await element.updateComplete;
  return element;
}

const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const lines = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('li')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());

describe('skolebro-board', () => {
  it('shows what is left of today, and tomorrow', async () => {
    expect(lines(await board(staticCalendarSource(programme, {vendor: school})))).to.deep.equal([
      'Nu Morgensang Aulaen',
      '12.00 Aflyst Brandøvelse',
      '10.00 Motionsdag',
    ]);
  });

  it('shows nothing that is about single people', async () => {
    const element = await board(staticCalendarSource([...programme, ...familyMonth], {vendor: school}));
    expect(textOf(element)).to.not.contain('fødselsdag');
    expect(textOf(element)).to.not.contain('Skovtur');
  });

  it('has nothing to press', async () => {
    const element = await board(staticCalendarSource(programme, {vendor: school}));
    expect(element.shadowRoot!.querySelector('button, a, input, [tabindex]')).to.equal(null);
  });

  it('keeps the last picture through a day without network, and says how old it is', async () => {
    let state: AnswerState = 'ready';
    const element = await board({
      load: (query, signal) => staticCalendarSource(programme, {vendor: school, state}).load(query, signal),
    });
    state = 'failed';
    element.now = '2026-11-18T06:00:00Z';
    await waitUntil(() => textOf(element).includes('Som det så ud'), 'says its age');
    expect(textOf(element)).to.contain('Som det så ud 17. nov. 09.20');
    expect(lines(element)).to.deep.equal(['10.00 Motionsdag']);
  });

  it('is accessible', async () => {
    await expect(await board(staticCalendarSource(programme, {vendor: school}))).to.be.accessible();
  });
});
