import '@skolebro/components/define/calendar.js';
import type {Calendar} from '@skolebro/components';
import {readIcs} from '@skolebro/formats';
import {type CalendarItem, type CalendarSource, staticCalendarSource} from '@skolebro/host';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {event, family, now, school} from '../../../../stories/data.js';

const meeting: CalendarItem = event('2026-11-17T09:00', '2026-11-17T10:00', 'Møde');

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
const action = (calendar: Calendar, words: string) =>
  [...calendar.shadowRoot!.querySelectorAll<HTMLElement>('.action')].find(
    (one) => one.textContent.trim() === words,
  );
const shows = (calendar: Calendar, name: string) =>
  waitUntil(
    () => names(calendar).some((one) => one.startsWith(name)),
    `shows ${name}: ${names(calendar).join('; ')}`,
    {
      timeout: 6000,
    },
  );

describe('calendar files and subscriptions in skolebro-calendar', () => {
  it('reads a dropped calendar file, shows what it holds and what could not be read, and adds it', async () => {
    const calendar = await calendarOf([]);
    calendar.files = {read: (bytes, name) => readIcs(bytes, name)};
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Skole//DA'];
    lines.push('BEGIN:VEVENT', 'UID:tur@skole.example', 'DTSTAMP:20261101T080000Z', 'SUMMARY:Skovtur');
    lines.push('DTSTART;TZID=Europe/Copenhagen:20261118T090000', 'DURATION:PT2H', 'LOCATION:Hareskoven');
    lines.push('RRULE:FREQ=DAILY;COUNT=2', 'END:VEVENT');
    lines.push(
      'BEGIN:VEVENT',
      'UID:b@skole.example',
      'SUMMARY:Uden start',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    );
    const drop = new DataTransfer();
    drop.items.add(new File([lines.join('\r\n')], 'tur.ics', {type: 'text/calendar'}));
    const place = calendar.shadowRoot!.querySelector('.view')!;
    const over = new DragEvent('dragover', {dataTransfer: drop, bubbles: true, cancelable: true});
    await waitUntil(() => {
      place.dispatchEvent(over);
      return over.defaultPrevented;
    }, 'a file may be dropped here');
    place.dispatchEvent(new DragEvent('drop', {dataTransfer: drop, bubbles: true, cancelable: true}));
    await waitUntil(() => action(calendar, 'Læg i kalenderen'), 'what it holds', {timeout: 10_000});
    const said = calendar.shadowRoot!.querySelector('skolebro-dialog')!.textContent;
    expect(said).to.contain('Skovtur').and.contain('steder i filen kunne ikke læses helt');
    action(calendar, 'Læg i kalenderen')!.click();
    await shows(calendar, 'Skovtur 09.00–11.00');
    await waitUntil(
      () => names(calendar).filter((one) => one.startsWith('Skovtur')).length === 2,
      'both days',
    );
  });

  it('says that a file that is no calendar holds nothing, and adds nothing', async () => {
    const calendar = await calendarOf([meeting]);
    calendar.files = {read: (bytes, name) => readIcs(bytes, name)};
    const drop = new DataTransfer();
    drop.items.add(new File(['<html>'], 'plan.ics'));
    calendar
      .shadowRoot!.querySelector('.view')!
      .dispatchEvent(new DragEvent('drop', {dataTransfer: drop, bubbles: true, cancelable: true}));
    const dialog = () => calendar.shadowRoot!.querySelector('skolebro-dialog');
    await waitUntil(() => dialog()?.textContent.includes('Der er ingen begivenheder i filen'), 'says so', {
      timeout: 10_000,
    });
    expect(action(calendar, 'Læg i kalenderen')).to.equal(undefined);
    expect(names(calendar)).to.have.length(1);
  });

  it('offers an address to subscribe to where the source has one, and only there', async () => {
    const asked: unknown[] = [];
    const address = 'https://skole.example/k/6f1c.ics';
    const feedAddress = (childIds: readonly string[]) => {
      asked.push(childIds);
      return Promise.resolve(address);
    };
    const offer = async (calendar: Calendar) => {
      const tools = calendar.shadowRoot!.querySelector('skolebro-calendar-toolbar')!.shadowRoot!;
      tools.querySelector<HTMLElement>('[data-tool=more]')!.click();
      const all = () => [...calendar.shadowRoot!.querySelectorAll<HTMLElement>('.panel button')];
      await waitUntil(() => all().length > 0, 'the panel', {timeout: 10_000});
      return all().find((one) => one.textContent.includes('Abonnér'));
    };
    expect(await offer(await calendarOf([meeting]))).to.equal(undefined);

    const calendar = await calendarOf([meeting], {feedAddress});
    (await offer(calendar))!.click();
    const said = () => calendar.shadowRoot!.querySelector('.feed')!.textContent;
    await waitUntil(() => said().includes(address), 'the address');
    expect(asked).to.deep.equal([[]]);
    await expect(calendar).to.be.accessible();
  });

  it('says so when the address cannot be had', async () => {
    const calendar = await calendarOf([meeting], {feedAddress: () => Promise.reject(new Error('no'))});
    const tools = calendar.shadowRoot!.querySelector('skolebro-calendar-toolbar')!.shadowRoot!;
    tools.querySelector<HTMLElement>('[data-tool=more]')!.click();
    const feed = () => calendar.shadowRoot!.querySelector('.feed');
    await waitUntil(feed, 'the panel', {timeout: 10_000});
    (feed()!.previousElementSibling as HTMLElement).click();
    await waitUntil(() => feed()!.textContent.length > 0, 'says so');
    expect(feed()!.textContent).to.not.contain('http');
  });
});
