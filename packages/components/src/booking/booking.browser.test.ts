import '@skolebro/components/define/booking.js';
import type {Booking} from '@skolebro/components';
import {type CalendarSource, staticCalendarSource} from '@skolebro/host';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {rounds} from '../../../../stories/calendar-data.js';
import {event, family, now, school} from '../../../../stories/data.js';

const holder = {...event('2026-11-24T15:00', '2026-11-24T18:00', 'Skole-hjem-samtaler'), bookings: rounds};

async function booking(change: Partial<Booking> = {}): Promise<Booking> {
  const element = await fixture<Booking>(html`<skolebro-booking lang="da"></skolebro-booking>`);
  const source = staticCalendarSource([holder], {vendor: school});
  Object.assign(element, {rounds, source, family, now, ...change});
  await element.updateComplete;
  return element;
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const slot = (element: Element, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-slot=${id}]`)!;
const message = (element: Element) => textOf(element.shadowRoot!.querySelector('[role=status]'));

describe('skolebro-booking', () => {
  it('books a time, and changes it for another', async () => {
    const element = await booking();
    slot(element, 'a2').click();
    await waitUntil(() => message(element) === 'Alma har fået tiden 15.40–15.55.');
    expect(slot(element, 'a2').getAttribute('aria-checked')).to.equal('true');
    slot(element, 'a3').click();
    await waitUntil(() => slot(element, 'a3').getAttribute('aria-checked') === 'true');
    expect(slot(element, 'a2').getAttribute('aria-checked')).to.equal('false');
  });

  it('says so when somebody else was quicker, and shows the time as taken', async () => {
    const element = await booking({
      source: {
        ...staticCalendarSource([holder], {vendor: school}),
        book: ({slotId}) => {
          const [first] = rounds;
          const slots = first!.slots.map((one) =>
            one.id === slotId ? {...one, state: 'taken' as const} : one,
          );
          return Promise.resolve({outcome: 'taken', round: {...first!, slots}});
        },
      } satisfies CalendarSource,
    });
    slot(element, 'a2').click();
    await waitUntil(() => message(element).startsWith('Tiden 15.40–15.55 er lige blevet taget'));
    expect(slot(element, 'a2').getAttribute('aria-disabled')).to.equal('true');
  });

  it('offers siblings times right after each other, and books them all', async () => {
    const element = await booking();
    const [row] = element.shadowRoot!.querySelectorAll('.rows li');
    expect(textOf(row)).to.equal('Tirsdag 24. november Alma 15.00–15.15, Barn K 15.20–15.35 Vælg begge');
    row!.querySelector('button')!.click();
    await waitUntil(() => slot(element, 'b1').getAttribute('aria-checked') === 'true');
    expect(slot(element, 'a0').getAttribute('aria-checked')).to.equal('true');
  });

  it('lets each guardian choose where talks are separate, and only one where they are not', async () => {
    const [first] = rounds;
    const slots = first!.slots.map((one, index) =>
      index === 0 ? {...one, state: 'booked' as const, byOtherGuardian: true} : one,
    );
    const together = await booking({rounds: [{...first!, slots}]});
    expect(slot(together, 'a2').getAttribute('aria-disabled')).to.equal('true');
    const separate = await booking({rounds: [{...first!, slots, separate: true}]});
    expect(slot(separate, 'a2').getAttribute('aria-disabled')).to.equal('false');
    expect(slot(separate, 'a0').getAttribute('aria-label')).to.contain('valgt af den anden forælder');
  });

  it('moves between times by arrow keys without booking them', async () => {
    const element = await booking();
    slot(element, 'a0').focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    const active = element.shadowRoot!.activeElement!;
    expect(active.getAttribute('aria-label')).to.equal('15.40–15.55, tirsdag den 24. november 2026, ledig');
    expect(message(element)).to.equal('');
    expect(element.shadowRoot!.querySelectorAll('[role=radio][tabindex="0"]')).to.have.length(2);
  });

  it('is closed after its deadline', async () => {
    const element = await booking({now: '2026-11-21T08:00:00Z'});
    expect(slot(element, 'a0').getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(element.shadowRoot!.querySelector('.facts'))).to.contain('Fristen var');
  });

  it('is accessible', async () => {
    await expect(await booking()).to.be.accessible();
  });
});
