import '../define/select.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {Select} from './select.js';

const options = [
  {value: 'dansk', label: 'Dansk', group: 'Sprog'},
  {value: 'engelsk', label: 'Engelsk', group: 'Sprog'},
  {value: 'matematik', label: 'Matematik'},
];
const native = (select: Select) => select.shadowRoot!.querySelector('select')!;
const words = (select: Select) => [...native(select).options].map(({label}) => label);

const choose = (select: Select, value: string) => {
  native(select).value = value;
  native(select).dispatchEvent(new Event('change', {bubbles: true}));
};

describe('skolebro-select', () => {
  it('offers its options in their groups, and a way back to none', async () => {
    const select = await fixture<Select>(
      html`<skolebro-select label="Fag" value="engelsk" .options=${options}></skolebro-select>`,
    );
    await expect(select).to.be.accessible();
    expect(words(select)).to.deep.equal(['Vælg …', 'Dansk', 'Engelsk', 'Matematik']);
    expect(native(select).querySelector('optgroup')!.label).to.equal('Sprog');
    expect(native(select).value).to.equal('engelsk');
  });

  it('tells page and form what was chosen', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><skolebro-select name="fag" label="Fag" .options=${options}></skolebro-select></form>`,
    );
    const select = form.querySelector('skolebro-select')!;
    let detail: unknown;
    form.addEventListener('value-change', (event) => (detail = (event as CustomEvent<unknown>).detail));
    choose(select, 'dansk');
    expect(detail).to.deep.equal({name: 'fag', value: 'dansk'});
    expect([...new FormData(form)]).to.deep.equal([['fag', 'dansk']]);
    form.reset();
    await select.updateComplete;
    expect(native(select).value).to.equal('');
  });

  it('keeps a value that is no option, and shows it as it is', async () => {
    const select = await fixture<Select>(
      html`<skolebro-select label="Fag" value="billedkunst" .options=${options}></skolebro-select>`,
    );
    expect(native(select).selectedOptions[0]!.label).to.equal('billedkunst');
    select.options = [...options, {value: 'billedkunst', label: 'Billedkunst'}];
    await select.updateComplete;
    expect(native(select).selectedOptions[0]!.label).to.equal('Billedkunst');
  });

  it('says in words that a choice is missing', async () => {
    const select = await fixture<Select>(
      html`<skolebro-select label="Fag" required .options=${options}></skolebro-select>`,
    );
    select.reportValidity();
    await select.updateComplete;
    expect(select.shadowRoot!.querySelector('#fault')!.textContent.trim()).to.equal(
      'Vælg en af mulighederne.',
    );
  });

  it('draws 5,000 options once, and not again when the choice changes', async () => {
    const many = Array.from({length: 5000}, (_, index) => ({value: `${index}`, label: `Skole ${index}`}));
    const start = performance.now();
    const select = await fixture<Select>(
      html`<skolebro-select label="Skole" .options=${many}></skolebro-select>`,
    );
    const last = native(select).options[5000];
    select.value = '4999';
    await select.updateComplete;
    expect(native(select).selectedOptions[0]).to.equal(last);
    expect(performance.now() - start).to.be.below(2000);
  });
});
