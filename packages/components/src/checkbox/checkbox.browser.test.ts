import '../define/checkbox.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Checkbox} from './checkbox.js';

const native = (checkbox: Checkbox) => checkbox.shadowRoot!.querySelector('input')!;

describe('skolebro-checkbox', () => {
  it('is ticked by the space bar and by its words, which are 44 px high', async () => {
    const checkbox = await fixture<Checkbox>(
      html`<skolebro-checkbox label="Lad forældrene svare"></skolebro-checkbox>`,
    );
    await expect(checkbox).to.be.accessible();
    checkbox.focus();
    await sendKeys({press: 'Space'});
    expect(checkbox.checked).to.equal(true);
    const label = checkbox.shadowRoot!.querySelector('label')!;
    label.click();
    expect(checkbox.checked).to.equal(false);
    expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('goes with the form only when it is ticked, and comes back as it was on reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><skolebro-checkbox name="svar" value="ja" label="Svar" checked></skolebro-checkbox></form>`,
    );
    const checkbox = form.querySelector('skolebro-checkbox')!;
    expect([...new FormData(form)]).to.deep.equal([['svar', 'ja']]);
    checkbox.checked = false;
    expect([...new FormData(form)]).to.deep.equal([]);
    form.reset();
    await checkbox.updateComplete;
    expect(native(checkbox).checked).to.equal(true);
  });

  it('is no longer in between once the user has decided', async () => {
    const checkbox = await fixture<Checkbox>(
      html`<skolebro-checkbox label="Alle" indeterminate></skolebro-checkbox>`,
    );
    expect(native(checkbox).indeterminate).to.equal(true);
    native(checkbox).click();
    await checkbox.updateComplete;
    expect([checkbox.indeterminate, checkbox.checked]).to.deep.equal([false, true]);
  });

  it('tells the page of the tick', async () => {
    const checkbox = await fixture<Checkbox>(
      html`<skolebro-checkbox name="a" label="A"></skolebro-checkbox>`,
    );
    let detail: unknown;
    checkbox.addEventListener('value-change', (event) => (detail = (event as CustomEvent<unknown>).detail));
    native(checkbox).click();
    expect(detail).to.deep.equal({name: 'a', value: true});
  });

  it('says in words that the tick is missing', async () => {
    const checkbox = await fixture<Checkbox>(
      html`<skolebro-checkbox label="A" required></skolebro-checkbox>`,
    );
    checkbox.reportValidity();
    await checkbox.updateComplete;
    expect(checkbox.shadowRoot!.querySelector('#fault')!.textContent).to.contain('Sæt kryds her');
  });

  it('takes back the tick that the browser has kept', async () => {
    const checkbox = await fixture<Checkbox>(html`<skolebro-checkbox label="A"></skolebro-checkbox>`);
    checkbox.formStateRestoreCallback('true');
    expect(checkbox.checked).to.equal(true);
  });
});
