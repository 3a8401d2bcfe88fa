import '../define/badge.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {Badge} from './badge.js';

const texts = (badge: Badge) =>
  [...badge.shadowRoot!.querySelectorAll('span')].map(({textContent}) => textContent.trim());

describe('skolebro-badge', () => {
  it('shows the number and says it in words', async () => {
    const badge = await fixture<Badge>(html`<skolebro-badge count="3"></skolebro-badge>`);
    expect(texts(badge)).to.deep.equal(['3', '3 nye']);
    expect(badge.shadowRoot!.querySelector('.badge')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows 99+ above 99, and still says the number', async () => {
    const badge = await fixture<Badge>(html`<skolebro-badge count="100" lang="en"></skolebro-badge>`);
    expect(texts(badge)).to.deep.equal(['99+', '100 new']);
  });

  it('takes no room when there is nothing, and for what is no number', async () => {
    const badge = await fixture<Badge>(html`<skolebro-badge count="2"></skolebro-badge>`);
    for (const count of [0, -1, 0.5, Number.NaN]) {
      badge.count = count;
      await badge.updateComplete;
      expect(getComputedStyle(badge).display).to.equal('none');
      expect(texts(badge)).to.deep.equal([]);
    }
  });

  it("says the page's own words", async () => {
    const badge = await fixture<Badge>(
      html`<skolebro-badge count="1" label="1 ulæst besked om Ane"></skolebro-badge>`,
    );
    expect(texts(badge)[1]).to.equal('1 ulæst besked om Ane');
  });
});
