import '@skolebro/components/define/calendar.js';
import type {Calendar, Toast} from '@skolebro/components';
import {readIcs, writeIcs} from '@skolebro/formats';
import {
  type CalendarItem,
  type CalendarSource,
  type EventChange,
  WriteRefused,
  staticCalendarSource,
} from '@skolebro/host';
import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {event, family, now, school, swimming} from '../../../../stories/data.js';

const rights = ['change', 'delete'] as const;
const meeting: CalendarItem = {...event('2026-11-17T09:00', '2026-11-17T10:00', 'Møde'), rights};

async function calendarOf(events: readonly CalendarItem[], rest: Partial<CalendarSource> = {}) {
  let made = 0;
  const newId = () => `50000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  const source = {...staticCalendarSource(events, {vendor: school, newId}), ...rest};
  const box = document.createElement('div');
  box.style.width = '1000px';
  const calendar = await fixture<Calendar>(
    html`<skolebro-calendar lang="da" .source=${source} .family=${family} now=${now}></skolebro-calendar>`,
    {parentNode: box},
  );
  await waitUntil(() => grid(calendar)?.querySelector('[role=grid]'), 'the week is drawn');
  return calendar;
}

const grid = (calendar: Calendar) => calendar.shadowRoot!.querySelector('skolebro-calendar-week')?.shadowRoot;
const names = (calendar: Calendar) =>
  [...grid(calendar)!.querySelectorAll('.event')].map((one) => one.getAttribute('aria-label') ?? '');
const boxOf = (calendar: Calendar, name: string) =>
  [...grid(calendar)!.querySelectorAll<HTMLElement>('.event')].find((one) =>
    one.getAttribute('aria-label')!.startsWith(name),
  )!;
const action = (calendar: Calendar, words: string) =>
  [...calendar.shadowRoot!.querySelectorAll<HTMLElement>('.action')].find(
    (one) => one.textContent.trim() === words,
  );
const toast = (calendar: Calendar) =>
  calendar.shadowRoot!.querySelector<Toast>('skolebro-toast')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ??
  '';
const chord = async (modifier: string, key: string) => {
  await sendKeys({down: modifier});
  await sendKeys({press: key});
  await sendKeys({up: modifier});
};
const shows = (calendar: Calendar, name: string) =>
  waitUntil(
    () => names(calendar).some((one) => one.startsWith(name)),
    `shows ${name}: ${names(calendar).join('; ')}`,
    {
      timeout: 6000,
    },
  );

describe('making and changing events in skolebro-calendar', () => {
  it('moves an event by Alt and arrow keys, and takes it back', async () => {
    const calendar = await calendarOf([meeting]);
    boxOf(calendar, 'Møde').focus();
    await chord('Alt', 'ArrowDown');
    await shows(calendar, 'Møde 09.15–10.15');
    await waitUntil(() => toast(calendar).includes('Møde er flyttet til'), 'says so', {timeout: 4000});
    const undo = [
      ...calendar.shadowRoot!.querySelector('skolebro-toast')!.shadowRoot!.querySelectorAll('button'),
    ].find((button) => button.textContent.trim() === 'Fortryd')!;
    undo.click();
    await shows(calendar, 'Møde 09.00–10.00');
  });

  it('changes the end by Alt, Shift and arrow keys', async () => {
    const calendar = await calendarOf([meeting]);
    boxOf(calendar, 'Møde').focus();
    await sendKeys({down: 'Shift'});
    await chord('Alt', 'ArrowDown');
    await sendKeys({up: 'Shift'});
    await shows(calendar, 'Møde 09.00–10.15');
  });

  it('moves an event by dragging it to another day and hour', async () => {
    const calendar = await calendarOf([meeting]);
    const from = boxOf(calendar, 'Møde').getBoundingClientRect();
    const cell = grid(calendar)!
      .querySelector('[data-date="2026-11-18"][data-hour="11"]')!
      .getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(from.left + 20), Math.round(from.top + 4)]});
    // Nobody is as quick as this: what follows a drag comes while the pointer is on its way.
    await import('./drag.js');
    await sendMouse({type: 'down'});
    await nextFrame();
    await sendMouse({type: 'move', position: [Math.round(cell.left + 20), Math.round(cell.top - 20)]});
    await sendMouse({type: 'move', position: [Math.round(cell.left + 20), Math.round(cell.top + 4)]});
    await sendMouse({type: 'up'});
    await shows(calendar, 'Møde 11.00–12.00');
    expect(names(calendar)[0]).to.contain('onsdag den 18.');
  });

  it('asks how much of a series is meant, and changes only that', async () => {
    const calendar = await calendarOf([{...swimming, rights}]);
    await shows(calendar, 'Svømning');
    boxOf(calendar, 'Svømning').focus();
    await chord('Alt', 'ArrowUp');
    await waitUntil(() => action(calendar, 'Kun denne gang'), 'asks', {timeout: 4000});
    action(calendar, 'Kun denne gang')!.click();
    await shows(calendar, 'Svømning 09.45–11.15');
    calendar.date = '2026-12-03';
    await shows(calendar, 'Svømning 10.00–11.30');
  });

  it('tells the source how often a series has begun, when this and what follows shall change', async () => {
    const changes: EventChange[] = [];
    const weekly: CalendarItem = {
      ...event('2026-11-03T10:00', '2026-11-03T11:00', 'Kor'),
      rights,
      recurrenceRules: [{frequency: 'weekly', count: 10}],
    };
    const calendar = await calendarOf([weekly], {
      change: (change) => {
        changes.push(change);
        return Promise.resolve({});
      },
    });
    await waitUntil(() => boxOf(calendar, 'Kor'));
    boxOf(calendar, 'Kor').focus();
    await chord('Alt', 'ArrowDown');
    await waitUntil(() => action(calendar, 'Denne og de følgende'));
    action(calendar, 'Denne og de følgende')!.click();
    await waitUntil(() => changes.length > 0);
    expect([changes[0]?.recurrenceId, changes[0]?.scope, changes[0]?.startsBefore]).to.deep.equal([
      '2026-11-17T10:00:00',
      'this-and-following',
      2,
    ]);
  });

  it('offers a form for a free place, and keeps it until there is a title', async () => {
    const calendar = await calendarOf([]);
    grid(calendar)!.querySelector<HTMLElement>('[data-date="2026-11-19"][data-hour="10"]')!.click();
    await waitUntil(() => action(calendar, 'Gem'), 'the form', {timeout: 4000});
    action(calendar, 'Gem')!.click();
    await calendar.updateComplete;
    const field = calendar.shadowRoot!.querySelector('skolebro-field')!;
    expect(field.error).to.equal('Skriv en titel');
    const input = field.shadowRoot!.querySelector('input')!;
    input.value = 'Tandlæge';
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    action(calendar, 'Gem')!.click();
    await shows(calendar, 'Tandlæge 10.00–11.00');
  });

  it('keeps what was written when the source refuses', async () => {
    const calendar = await calendarOf([meeting], {
      change: () => Promise.reject(new WriteRefused('failed', 'no network')),
    });
    boxOf(calendar, 'Møde').focus();
    await chord('Alt', 'ArrowDown');
    await waitUntil(() => toast(calendar).includes('Det kunne ikke gemmes'), 'says so', {timeout: 4000});
    expect(names(calendar)[0]).to.match(/^Møde 09\.00–10\.00/);
  });

  it('shows an event that is chosen, unless the page does that itself', async () => {
    const calendar = await calendarOf([meeting]);
    calendar.addEventListener('calendar-event-open', (opened) => opened.preventDefault(), {once: true});
    setTimeout(() => boxOf(calendar, 'Møde').click());
    await oneEvent(calendar, 'calendar-event-open');
    await aTimeout(200);
    expect(calendar.shadowRoot!.querySelector('skolebro-event')).to.equal(null);
    boxOf(calendar, 'Møde').click();
    await waitUntil(() => calendar.shadowRoot!.querySelector('skolebro-event'), 'the event', {timeout: 4000});
    expect(action(calendar, 'Redigér')).to.exist;
  });

  it('leaves out what the filter says, and offers only what there is', async () => {
    const [alma, viggo] = family.map(({id}) => id) as [string, string];
    const calendar = await calendarOf([
      {...meeting, childIds: [alma]},
      {...event('2026-11-18T09:00', '2026-11-18T10:00', 'Skovtur', {kind: 'excursion'}), childIds: [viggo]},
    ]);
    const tools = calendar.shadowRoot!.querySelector('skolebro-calendar-toolbar')!.shadowRoot!;
    tools.querySelector<HTMLElement>('[data-tool=filter]')!.click();
    await waitUntil(() => calendar.shadowRoot!.querySelector('.panel .choice'), 'the panel', {timeout: 4000});
    const choices = [...calendar.shadowRoot!.querySelectorAll<HTMLElement>('.choice')];
    expect(choices.map((choice) => choice.textContent.trim())).to.include.members(['Alma', 'Viggo', 'Tur']);
    choices.find((choice) => choice.textContent.trim() === 'Viggo')!.click();
    await waitUntil(() => names(calendar).length === 1, 'one is left out');
    await expect(calendar).to.be.accessible();
  });

  it('shows what a calendar file holds and puts it in the calendar', async () => {
    const calendar = await calendarOf([]);
    calendar.files = {read: () => ({events: [meeting], faults: [1, 2]})};
    const drop = new DataTransfer();
    drop.items.add(new File(['x'], 'plan.ics'));
    calendar
      .shadowRoot!.querySelector('.view')!
      .dispatchEvent(new DragEvent('drop', {dataTransfer: drop, bubbles: true, cancelable: true}));
    await waitUntil(() => action(calendar, 'Læg i kalenderen'), 'what it holds', {timeout: 4000});
    expect(calendar.shadowRoot!.querySelector('skolebro-dialog')!.textContent).to.contain('2 steder i filen');
    action(calendar, 'Læg i kalenderen')!.click();
    await shows(calendar, 'Møde');
  });

  it('downloads what is shown as a calendar file that says the same', async () => {
    const calendar = await calendarOf([{...meeting, description: 'Æbler, pærer; og\nblommer'}]);
    let file = '';
    calendar.files = {
      write: (events) => {
        const written = writeIcs(events, {now});
        file = written.text;
        return written;
      },
    };
    const tools = calendar.shadowRoot!.querySelector('skolebro-calendar-toolbar')!.shadowRoot!;
    tools.querySelector<HTMLElement>('[data-tool=more]')!.click();
    const button = () =>
      [...calendar.shadowRoot!.querySelectorAll<HTMLElement>('.panel button')].find((one) =>
        one.textContent.includes('Hent som kalenderfil'),
      );
    await waitUntil(button, 'the panel', {timeout: 10_000});
    button()!.click();
    const said = () => calendar.shadowRoot!.querySelector('[role=status]:not(.feed)')!.textContent;
    await waitUntil(() => said().includes('1 begivenheder er hentet'), 'says so', {timeout: 10_000});
    const {events} = readIcs(new TextEncoder().encode(file), 'kalender.ics');
    expect(events.map(({title, start, description}) => [title, start, description])).to.deep.equal([
      ['Møde', meeting.start, 'Æbler, pærer; og\nblommer'],
    ]);
  });
});
