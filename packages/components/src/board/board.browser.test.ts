import '@skolebro/components/define/board.js';
import type {Board} from '@skolebro/components';
import {type AnswerState, type CalendarItem, type CalendarSource, staticCalendarSource} from '@skolebro/host';
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {familyMonth} from '../../../../stories/calendar-data.js';
import {event, family, now, school, wholeDay} from '../../../../stories/data.js';

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

  for (const kind of ['birthday', 'school-home-talk', 'performance-meeting', 'vacation-registration']) {
    it(`leaves out ${kind}, which is about somebody`, async () => {
      const one = event('2026-11-17T10:00', '2026-11-17T11:00', 'Ole og Mette', {kind});
      const element = await board(staticCalendarSource([...programme, one], {vendor: school}));
      expect(textOf(element)).to.contain('Morgensang').and.not.contain('Mette');
    });
  }

  it('leaves out what a source says about one child, also where the event does not name the child', async () => {
    const [child] = family;
    const element = await board(staticCalendarSource(programme, {vendor: school, childId: child!.id}));
    expect(lines(element)).to.deep.equal([]);
  });

  it('says title, place and time, and nothing else that an event holds', async () => {
    const [first] = programme;
    const full: CalendarItem = {
      ...first!,
      description: 'Ring til Mette på 12 34 56 78',
      attachments: [{id: '30000000-0000-4000-8000-000000000001', name: 'Mettes plan.pdf', bytes: 1}],
      lesson: {status: 'substitute', teachers: [{name: 'Mette Holm', role: 'primary-teacher', absent: true}]},
    };
    const element = await board(staticCalendarSource([full], {vendor: school}));
    expect(lines(element)).to.deep.equal(['Nu Morgensang Aulaen']);
    expect(element.shadowRoot!.innerHTML).to.not.contain('Mette');
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

  it('asks every hour of a day without network, never goes blank, and is fresh when the network is back', async () => {
    let isUp = true;
    let asked = 0;
    const element = await board({
      load: (query, signal) => {
        asked += 1;
        if (!isUp) throw new TypeError('Failed to fetch');
        return staticCalendarSource(programme, {vendor: school}).load(query, signal);
      },
    });
    isUp = false;
    const hour = (passed: number) => new Date(Date.parse(now) + passed * 3_600_000).toISOString();
    for (let passed = 1; passed <= 24; passed++) {
      const before = asked;
      element.now = hour(passed);
      await waitUntil(() => asked > before && textOf(element).includes('Som det så ud 17. nov. 09.20'));
      expect(textOf(element)).to.contain('Motionsdag');
    }
    isUp = true;
    element.now = hour(25);
    await waitUntil(() => !textOf(element).includes('Som det så ud'), 'is fresh again');
  });

  it('does not pass off as fresh what its source had saved', async () => {
    const element = await board(staticCalendarSource(programme, {vendor: school, state: 'stale'}));
    expect(textOf(element)).to.contain('Motionsdag').and.contain('Det viste er gemt tidligere');
  });

  it('is accessible', async () => {
    await expect(await board(staticCalendarSource(programme, {vendor: school}))).to.be.accessible();
  });
});
