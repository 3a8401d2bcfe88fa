import '../define/button.js';
import '../define/field.js';
import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Field} from './field.js';

const native = (field: Field) =>
  field.shadowRoot!.querySelector<HTMLInputElement | HTMLTextAreaElement>('#control')!;
const shown = (field: Field, part: string) =>
  field.shadowRoot!.querySelector(`#${part}`)?.textContent.trim() ?? '';
const entries = (form: HTMLFormElement) => [...new FormData(form)];

const formWith = async (field: unknown): Promise<readonly [HTMLFormElement, Field]> => {
  const form = await fixture<HTMLFormElement>(html`<form>${field}</form>`);
  form.addEventListener('submit', (event) => event.preventDefault());
  return [form, form.querySelector('skolebro-field')!];
};

describe('skolebro-field', () => {
  it('has its label for a name and its hint for a description', async () => {
    const field = await fixture<Field>(
      html`<skolebro-field label="Emne" hint="Skriv kort." required></skolebro-field>`,
    );
    await expect(field).to.be.accessible();
    expect(native(field).labels![0]!.textContent.trim()).to.equal('Emne');
    expect(native(field).getAttribute('aria-describedby')).to.equal('hint');
  });

  it('gives its value to the form, while typing and when the page sets it', async () => {
    const [form, field] = await formWith(html`<skolebro-field name="subject" label="Emne"></skolebro-field>`);
    field.focus();
    await sendKeys({type: 'Tur'});
    expect(entries(form)).to.deep.equal([['subject', 'Tur']]);
    field.value = 'Ferie';
    expect(entries(form)).to.deep.equal([['subject', 'Ferie']]);
  });

  it('tells the page of a new value when the user leaves it', async () => {
    const field = await fixture<Field>(html`<skolebro-field name="a" label="Emne"></skolebro-field>`);
    field.focus();
    await sendKeys({type: 'Tur'});
    setTimeout(() => field.blur());
    const event = await oneEvent<CustomEvent<object>>(field, 'value-change');
    expect(event.detail).to.deep.equal({name: 'a', value: 'Tur'});
  });

  it('says what is missing when the form is submitted, takes the focus, and is silent again when it is there', async () => {
    const [form, field] = await formWith(html`<skolebro-field label="Emne" required></skolebro-field>`);
    expect(shown(field, 'fault')).to.equal('');
    form.requestSubmit();
    await field.updateComplete;
    expect(shown(field, 'fault')).to.equal('Feltet skal udfyldes.');
    expect(document.activeElement).to.equal(field);
    expect(native(field).getAttribute('aria-invalid')).to.equal('true');
    await sendKeys({type: 'T'});
    await field.updateComplete;
    expect(shown(field, 'fault')).to.equal('');
    expect(form.checkValidity()).to.equal(true);
  });

  it('is asked quietly by checkValidity', async () => {
    const field = await fixture<Field>(html`<skolebro-field label="Emne" required></skolebro-field>`);
    expect(field.checkValidity()).to.equal(false);
    await field.updateComplete;
    expect(shown(field, 'fault')).to.equal('');
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(shown(field, 'fault')).to.not.equal('');
  });

  it('gives the focus to the first of several faults', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset>
          <skolebro-field label="A" required></skolebro-field>
          <skolebro-field label="B" required></skolebro-field>
        </fieldset>
      </form>`,
    );
    form.requestSubmit();
    expect(document.activeElement).to.equal(form.querySelector('skolebro-field'));
  });

  it('speaks of faults in the language around it, and changes with it', async () => {
    const page = await fixture(
      html`<div lang="en"><skolebro-field label="Mail" type="email" value="x"></skolebro-field></div>`,
    );
    const field = page.querySelector('skolebro-field')!;
    field.reportValidity();
    await field.updateComplete;
    expect(shown(field, 'fault')).to.contain('Write a whole mail address');
    page.setAttribute('lang', 'da');
    await aTimeout(0);
    await field.updateComplete;
    expect(shown(field, 'fault')).to.contain('Skriv en hel mailadresse');
  });

  it("shows the page's own error, and holds the form back while it stands", async () => {
    const [form, field] = await formWith(
      html`<skolebro-field label="Emne" value="x" error="Emnet er brugt."></skolebro-field>`,
    );
    expect(shown(field, 'fault')).to.equal('Emnet er brugt.');
    expect(form.checkValidity()).to.equal(false);
    field.error = '';
    await field.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('counts what is left, cuts nothing off, and calls too much a fault', async () => {
    const field = await fixture<Field>(
      html`<skolebro-field label="Svar" maxlength="5" value="æøå😀"></skolebro-field>`,
    );
    const counter = () => field.shadowRoot!.querySelector('.counter')!.textContent;
    expect(counter()).to.equal('1 tegn tilbage');
    field.value = 'syv tegn';
    await field.updateComplete;
    expect(counter()).to.equal('3 tegn for meget');
    expect(field.validity!.tooLong).to.equal(true);
    expect(native(field).value).to.equal('syv tegn');
  });

  it('keeps line breaks in several lines and drops them in one', async () => {
    const [form, field] = await formWith(
      html`<skolebro-field name="t" label="T" multiline></skolebro-field>`,
    );
    field.value = 'a\nb';
    await field.updateComplete;
    expect(native(field).localName).to.equal('textarea');
    expect(entries(form)[0]![1]).to.equal('a\nb');
    field.multiline = false;
    await field.updateComplete;
    expect(entries(form)[0]![1]).to.equal('ab');
  });

  it('goes back to the value it came with when the form is reset', async () => {
    const [form, field] = await formWith(
      html`<skolebro-field name="t" label="T" value="først" required></skolebro-field>`,
    );
    field.value = '';
    await field.updateComplete;
    form.requestSubmit();
    form.reset();
    await field.updateComplete;
    expect(field.value).to.equal('først');
    expect(shown(field, 'fault')).to.equal('');
  });

  it('takes back what the browser has kept', async () => {
    const field = await fixture<Field>(html`<skolebro-field label="T"></skolebro-field>`);
    field.formStateRestoreCallback('kladde');
    await field.updateComplete;
    expect(native(field).value).to.equal('kladde');
  });

  it('submits by Enter through the button of the form, and not when that is disabled', async () => {
    const [form, field] = await formWith(
      html`<skolebro-field label="T"></skolebro-field><skolebro-button type="submit">Send</skolebro-button>`,
    );
    let count = 0;
    form.addEventListener('submit', () => (count += 1));
    field.focus();
    await sendKeys({press: 'Enter'});
    await aTimeout(0);
    expect(count).to.equal(1);
    form.querySelector('skolebro-button')!.disabled = true;
    await form.querySelector('skolebro-button')!.updateComplete;
    await sendKeys({press: 'Enter'});
    await aTimeout(0);
    expect(count).to.equal(1);
  });

  it('stays out of the form while it is disabled', async () => {
    const [form, field] = await formWith(html`<skolebro-field name="t" label="T" disabled></skolebro-field>`);
    expect(entries(form)).to.deep.equal([]);
    expect(native(field).disabled).to.equal(true);
  });
});
