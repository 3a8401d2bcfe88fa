import '../define/icon-button.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {IconButton} from './icon-button.js';

const native = (button: IconButton) => button.shadowRoot!.querySelector('button')!;

describe('skolebro-icon-button', () => {
  it('is a square of 44 px that says its words', async () => {
    const button = await fixture<IconButton>(
      html`<skolebro-icon-button icon="print" label="Udskriv"></skolebro-icon-button>`,
    );
    await expect(button).to.be.accessible();
    const {width, height} = native(button).getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    expect(native(button).getAttribute('aria-label')).to.equal('Udskriv');
    expect(native(button).title).to.equal('Udskriv');
  });

  it('says whether it is on, where it can be', async () => {
    const button = await fixture<IconButton>(
      html`<skolebro-icon-button icon="star" label="Vigtig" pressed="true"></skolebro-icon-button>`,
    );
    expect(native(button).getAttribute('aria-pressed')).to.equal('true');
    button.pressed = '';
    await button.updateComplete;
    expect(native(button).hasAttribute('aria-pressed')).to.equal(false);
  });

  it('says in words that it is busy', async () => {
    const button = await fixture<IconButton>(
      html`<skolebro-icon-button icon="print" label="Udskriv" busy></skolebro-icon-button>`,
    );
    expect(native(button).getAttribute('aria-label')).to.equal('Udskriv, arbejder …');
  });
});
