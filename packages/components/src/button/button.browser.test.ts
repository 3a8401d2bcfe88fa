import '../define/button.js';
import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Button} from './button.js';

const native = (button: Button) => button.shadowRoot!.querySelector('button')!;

/** The next turn of the event loop: a form hears of a press after all listeners. */
const turn = () => aTimeout(0);

describe('skolebro-button', () => {
  it('is a button with its words for a name', async () => {
    const button = await fixture<Button>(html`<skolebro-button>Gem kladde</skolebro-button>`);
    await expect(button).to.be.accessible();
    expect(native(button).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is pressed by Enter and by the space bar', async () => {
    let presses = 0;
    const button = await fixture<Button>(
      html`<skolebro-button @click=${() => (presses += 1)}>Gem</skolebro-button>`,
    );
    button.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Space'});
    expect(presses).to.equal(2);
  });

  for (const state of ['disabled', 'busy'] as const) {
    it(`keeps the focus and hears no press while it is ${state}`, async () => {
      let presses = 0;
      const button = await fixture<Button>(
        html`<skolebro-button @click=${() => (presses += 1)}>Aflever</skolebro-button>`,
      );
      button[state] = true;
      await button.updateComplete;
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(button);
      expect(native(button).getAttribute('aria-disabled')).to.equal('true');
      await sendKeys({press: 'Enter'});
      native(button).click();
      button.click();
      expect(presses).to.equal(0);
    });
  }

  it('says in words that it is busy, in the language of the page', async () => {
    const page = await fixture(html`<div lang="en"><skolebro-button busy>Send</skolebro-button></div>`);
    expect(native(page.querySelector('skolebro-button')!).textContent).to.contain('working …');
  });

  it('is out of use within a fieldset that is disabled', async () => {
    const set = await fixture(html`<fieldset disabled><skolebro-button>Gem</skolebro-button></fieldset>`);
    const button = set.querySelector('skolebro-button')!;
    await button.updateComplete;
    expect(native(button).getAttribute('aria-disabled')).to.equal('true');
  });

  it('submits its form with its own name and value', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><skolebro-button type="submit" name="action" value="send">Send</skolebro-button></form>`,
    );
    let sent: unknown;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = Object.fromEntries(new FormData(form));
    });
    form.querySelector('skolebro-button')!.click();
    await turn();
    expect(sent).to.deep.equal({action: 'send'});
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('resets its form, unless the page prevents it', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><input value="a" /><skolebro-button type="reset">Ryd</skolebro-button></form>`,
    );
    const [input, button] = [form.querySelector('input')!, form.querySelector('skolebro-button')!];
    input.value = 'b';
    button.addEventListener('click', (event) => event.preventDefault(), {once: true});
    button.click();
    await turn();
    expect(input.value).to.equal('b');
    setTimeout(() => button.click());
    await oneEvent(form, 'reset');
    expect(input.value).to.equal('a');
  });

  it('tells a screen reader what it opens, and whether that is open', async () => {
    const button = await fixture<Button>(
      html`<skolebro-button popup="menu" expanded="false">Mere</skolebro-button>`,
    );
    expect(native(button).getAttribute('aria-haspopup')).to.equal('menu');
    expect(native(button).getAttribute('aria-expanded')).to.equal('false');
  });
});
