import '@skolebro/components/define/calendar-toolbar.js';
import {type CalendarToolbar, registerTexts} from '@skolebro/components';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';

async function toolbar(view = 'week', date = '2026-11-17'): Promise<CalendarToolbar> {
  return fixture(html`
    <skolebro-calendar-toolbar
      lang="da"
      date=${date}
      today="2026-11-20"
      view=${view}
    ></skolebro-calendar-toolbar>
  `);
}

const button = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  )!;
const titleOf = (element: Element) => element.shadowRoot!.querySelector('h2')!.textContent;

describe('skolebro-calendar-toolbar', () => {
  it('names the week by its number and its days', async () => {
    expect(titleOf(await toolbar())).to.equal('Uge 47 · 16.–22. november 2026');
    expect(titleOf(await toolbar('week', '2027-01-01'))).to.match(
      /^Uge 53 · 28\. december 2026.+3\. januar 2027$/,
    );
    expect(titleOf(await toolbar('list'))).to.equal('November 2026');
  });

  for (const [view, name, date] of [
    ['week', 'Forrige uge', '2026-11-10'],
    ['week', 'Næste uge', '2026-11-24'],
    ['list', 'Forrige måned', '2026-10-17'],
    ['list', 'Næste måned', '2026-12-17'],
    ['list', 'I dag', '2026-11-20'],
  ] as const) {
    it(`leads to ${date} by "${name}"`, async () => {
      const element = await toolbar(view);
      setTimeout(() => button(element, name).click());
      const {detail} = await oneEvent<CustomEvent<object>>(element, 'calendar-period-change');
      expect(detail).to.deep.equal({date});
    });
  }

  it('offers the other views and says which is on', async () => {
    const element = await toolbar();
    expect(button(element, 'Uge').getAttribute('aria-checked')).to.equal('true');
    setTimeout(() => button(element, 'Liste').click());
    const {detail} = await oneEvent<CustomEvent<object>>(element, 'calendar-view-change');
    expect(detail).to.deep.equal({view: 'list'});
  });

  it('says which view is on where the page does not offer that one', async () => {
    const element = await toolbar('agenda');
    expect(button(element, 'Dagsorden').getAttribute('aria-checked')).to.equal('true');
    expect(element.shadowRoot!.querySelector('select')!.value).to.equal('agenda');
  });

  it('has buttons large enough for a thumb', async () => {
    for (const one of (await toolbar()).shadowRoot!.querySelectorAll('button')) {
      const {width, height} = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('speaks a language that the page registers, and Danish where that has no word', async () => {
    registerTexts('fo', {'calendar-toolbar': {today: 'Í dag'}});
    const element = await toolbar();
    element.lang = 'fo';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(button(element, 'Í dag')).to.exist;
    expect(button(element, 'Uge')).to.exist;
  });
});
