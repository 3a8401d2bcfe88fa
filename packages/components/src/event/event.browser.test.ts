import '@skolebro/components/define/event.js';
import type {EventView} from '@skolebro/components';
import {type CalendarSource, type EventReply, WriteRefused, staticCalendarSource} from '@skolebro/host';
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {meeting, rounds, timetableWeek} from '../../../../stories/calendar-data.js';
import {family, now, school, swimming} from '../../../../stories/data.js';

async function view(change: Partial<EventView> = {}): Promise<EventView> {
  const element = await fixture<EventView>(html`<skolebro-event lang="da"></skolebro-event>`);
  Object.assign(element, {event: meeting, family, now, ...change});
  await element.updateComplete;
  return element;
}

const textOf = (element: Element, selector = 'article') =>
  element.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const radio = (element: Element, child: number, words: string) =>
  [...element.shadowRoot!.querySelectorAll('fieldset')[child]!.querySelectorAll('label')]
    .find((label) => label.textContent.trim() === words)!
    .querySelector('input')!;
const send = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('button[type=submit]')!;

describe('skolebro-event', () => {
  it('says when, where, whose and from whom', async () => {
    const text = textOf(await view());
    expect(text).to.contain('Torsdag den 19. november 2026, 17.00–19.00');
    expect(text).to.contain('Aulaen');
    expect(text).to.contain('Alma');
    expect(text).to.contain(school);
    expect(text).to.contain('46 af 80 pladser er taget');
    expect(text).to.contain('Svar senest ons. 18. nov., 12.00.');
  });

  it('takes an answer for each child and hands them to the source', async () => {
    const given: (readonly EventReply[])[] = [];
    const source: CalendarSource = {
      ...staticCalendarSource([meeting], {vendor: school}),
      answer: (_, replies) => {
        given.push(replies);
        return Promise.resolve();
      },
    };
    const element = await view({source});
    radio(element, 0, 'Deltager').click();
    await element.updateComplete;
    send(element).click();
    await waitUntil(() => textOf(element, '.outcome') === 'Svaret er sendt.');
    const [alma, , asta] = family;
    expect(given).to.deep.equal([
      [
        {childId: alma!.id, status: 'accepted'},
        {childId: asta!.id, status: 'accepted', adults: 2, children: 1},
      ],
    ]);
  });

  it('keeps what was chosen when the source refuses, and says why', async () => {
    const source: CalendarSource = {
      ...staticCalendarSource([meeting], {vendor: school}),
      answer: () => Promise.reject(new WriteRefused('step-up-needed', 'step up')),
    };
    const element = await view({source});
    radio(element, 0, 'Deltager ikke').click();
    await element.updateComplete;
    setTimeout(() => send(element).click());
    await oneEvent(element, 'state-step-up');
    await element.updateComplete;
    expect(textOf(element, '.outcome')).to.contain('Bekræft først, hvem du er');
    expect(radio(element, 0, 'Deltager ikke').checked).to.equal(true);
  });

  it('shows old and new time when an answer is asked for again', async () => {
    const before = {start: '2026-11-18T17:00:00', end: '2026-11-18T19:00:00'};
    const element = await view({event: {...meeting, invitation: {...meeting.invitation!, before}}});
    expect(textOf(element, '.moved')).to.equal(
      'Tiden er ændret, siden du svarede. Svar igen. Før: Onsdag den 18. november 2026, 17.00–19.00 Nu: Torsdag den 19. november 2026, 17.00–19.00',
    );
  });

  it('takes no answer after the deadline, and no yes where all places are taken', async () => {
    const closed = await view({now: '2026-11-19T08:00:00Z'});
    expect(closed.shadowRoot!.querySelector('button[type=submit]')).to.equal(null);
    expect(textOf(closed)).to.contain('Fristen for svar var');
    const full = await view({event: {...meeting, invitation: {...meeting.invitation!, accepted: 80}}});
    expect(radio(full, 0, 'Deltager').disabled).to.equal(true);
    expect(radio(full, 0, 'Deltager ikke').disabled).to.equal(false);
    expect(radio(full, 1, 'Deltager').disabled).to.equal(false);
  });

  it('says in plain words how a series repeats', async () => {
    expect(textOf(await view({event: swimming}))).to.contain('hver uge på torsdag til og med 24. juni 2027');
  });

  it('lets the page open a file', async () => {
    const element = await view();
    setTimeout(() => element.shadowRoot!.querySelector<HTMLElement>('.files button')!.click());
    const {detail} = await oneEvent<CustomEvent<{file: {name: string}}>>(element, 'event-file-open');
    expect(detail.file.name).to.equal('Program.pdf');
  });

  it('never shows the name of a protected child', async () => {
    expect((await view()).shadowRoot!.innerHTML).to.not.contain('Asta');
  });

  it('is accessible, also as a lesson', async () => {
    await expect(await view()).to.be.accessible();
    await expect(await view({event: timetableWeek[4]!})).to.be.accessible();
  });

  it('offers the times of school-home talks, and books one', async () => {
    const talks = {...meeting, bookings: rounds};
    const places: unknown[] = [];
    const source: CalendarSource = {
      ...staticCalendarSource([talks], {vendor: school}),
      book: (place) => {
        places.push(place);
        return Promise.resolve({outcome: 'booked', round: rounds[0]!});
      },
    };
    const element = await view({event: talks, source});
    const slots = () =>
      element
        .shadowRoot!.querySelector('skolebro-booking')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('[part~=slot]');
    await waitUntil(() => (slots()?.length ?? 0) > 0, 'the times', {timeout: 10_000});
    [...slots()!].find((slot) => slot.ariaDisabled !== 'true')!.click();
    await waitUntil(() => places.length === 1, 'is booked', {timeout: 10_000});
    await expect(element).to.be.accessible();
  });
});
