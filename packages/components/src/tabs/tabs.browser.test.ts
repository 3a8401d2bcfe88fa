import '../define/tabs.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Tab, Tabs} from './tabs.js';

const tabs: readonly Tab[] = [
  {value: 'inbox', label: 'Indbakke', count: 3},
  {value: 'sent', label: 'Sendt'},
  {value: 'drafts', label: 'Kladder'},
];

async function tabsOf(shown: readonly Tab[] = tabs, dir = 'ltr'): Promise<{element: Tabs; heard: unknown[]}> {
  const element = await fixture<Tabs>(
    html`<skolebro-tabs label="Beskeder" dir=${dir} .tabs=${shown}>
      <p slot="inbox">Tre nye</p>
      <p slot="sent">Ingen sendte</p>
      <p slot="drafts">En kladde</p>
    </skolebro-tabs>`,
  );
  const heard: unknown[] = [];
  element.addEventListener('tab-change', (event) => heard.push((event as CustomEvent).detail));
  return {element, heard};
}

const visible = (element: Tabs) =>
  [...element.children].filter((child) => child.checkVisibility()).map(({textContent}) => textContent);

describe('skolebro-tabs', () => {
  it('shows the first panel, and each tab is named for what it holds', async () => {
    const {element} = await tabsOf();
    expect(visible(element)).to.deep.equal(['Tre nye']);
    const first = element.shadowRoot!.querySelector('[role=tab]')!;
    expect(first.textContent.replace(/\s+/g, ' ').trim()).to.contain('Indbakke').and.to.contain('3 nye');
    await expect(element).to.be.accessible();
  });

  it('is one tab stop; arrows, Home and End choose and go round', async () => {
    const {element, heard} = await tabsOf();
    element.focus();
    for (const press of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) await sendKeys({press});
    const values = heard.map((detail) => (detail as {value: string}).value);
    expect(values).to.deep.equal(['sent', 'drafts', 'inbox', 'drafts', 'inbox']);
    expect(element.shadowRoot!.querySelectorAll('[role=tab][tabindex="0"]')).to.have.length(1);
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement!.getAttribute('role')).to.equal('tabpanel');
  });

  it('goes the other way in right-to-left text', async () => {
    const {element, heard} = await tabsOf(tabs, 'rtl');
    element.focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(heard).to.deep.equal([{value: 'sent'}]);
  });

  it('follows the page, and shows the first tab for a value that is not there', async () => {
    const {element, heard} = await tabsOf();
    element.value = 'drafts';
    await element.updateComplete;
    expect(visible(element)).to.deep.equal(['En kladde']);
    element.value = 'gone';
    await element.updateComplete;
    expect(visible(element)).to.deep.equal(['Tre nye']);
    expect(heard).to.deep.equal([]);
  });

  it('wraps the longest words at 320 px, and takes no room without tabs', async () => {
    const {element} = await tabsOf([{value: 'a', label: 'Ø'.repeat(300)}, ...tabs]);
    element.style.width = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
    expect((await tabsOf([])).element.getBoundingClientRect().height).to.equal(0);
  });
});
