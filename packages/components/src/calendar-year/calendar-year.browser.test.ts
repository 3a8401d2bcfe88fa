import '@skolebro/components/define/calendar-year.js';
import type {CalendarYear} from '@skolebro/components';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {schoolYear} from '../../../../stories/calendar-data.js';
import {tuesday, wallNow} from '../../../../stories/data.js';
import {occurrencesOf} from '../../../../stories/occurrences.js';

async function year(): Promise<CalendarYear> {
  return fixture(html`
    <skolebro-calendar-year
      lang="da"
      .occurrences=${occurrencesOf(schoolYear)}
      date=${tuesday}
      now=${wallNow}
    ></skolebro-calendar-year>
  `);
}

const nameOf = (element: Element | null) => element?.getAttribute('aria-label') ?? '';

describe('skolebro-calendar-year', () => {
  it('has twelve months from August to July, with every day', async () => {
    const root = (await year()).shadowRoot!;
    const names = [...root.querySelectorAll('.name')].map((name) => name.textContent);
    expect([names.length, names[0], names.at(-1)]).to.deep.equal([12, 'August 2026', 'Juli 2027']);
    expect(root.querySelectorAll('[role=gridcell]')).to.have.length(365);
  });

  it('says on each day what it is, and on holidays which', async () => {
    const root = (await year()).shadowRoot!;
    const days = [...root.querySelectorAll('[role=gridcell]')].map(nameOf);
    expect(days.find((name) => name.startsWith('torsdag den 15. oktober'))).to.equal(
      'torsdag den 15. oktober 2026, Efterårsferie',
    );
    expect(days.find((name) => name.startsWith('tirsdag den 3. november'))).to.equal(
      'tirsdag den 3. november 2026, 1 begivenhed, Skovtur',
    );
  });

  it('is one stop for the Tab key, moves by keys and opens a day', async () => {
    const element = await year();
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    element.focus();
    expect(nameOf(root.activeElement)).to.match(/^tirsdag den 17\. november 2026, i dag/);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowDown'});
    expect(nameOf(root.activeElement)).to.match(/^fredag den 18\. december 2026/);
    setTimeout(() => void sendKeys({press: 'Enter'}));
    const {detail} = await oneEvent<CustomEvent<object>>(element, 'calendar-day-open');
    expect(detail).to.deep.equal({date: '2026-12-18'});
    setTimeout(() => void sendKeys({press: 'PageDown'}));
    const turned = await oneEvent<CustomEvent<object>>(element, 'calendar-period-change');
    expect(turned.detail).to.deep.equal({date: '2027-11-17'});
  });

  it('is accessible', async () => {
    await expect(await year()).to.be.accessible();
  });
});
