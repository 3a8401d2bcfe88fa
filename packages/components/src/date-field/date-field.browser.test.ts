import '../define/date-field.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {DateField} from './date-field.js';

const native = (field: DateField) => field.shadowRoot!.querySelector('input')!;
const shown = (field: DateField, id: string) =>
  field.shadowRoot!.querySelector(`#${id}`)?.textContent.trim() ?? '';

describe('skolebro-date-field', () => {
  it('says the day in words, in the language around it', async () => {
    const field = await fixture<DateField>(
      html`<skolebro-date-field label="Afleveres" value="2026-11-27"></skolebro-date-field>`,
    );
    await expect(field).to.be.accessible();
    expect(shown(field, 'words')).to.equal('fredag den 27. november 2026');
    expect(native(field).getAttribute('aria-describedby')).to.equal('hint words');
  });

  it('says its limits in words, and holds to them', async () => {
    const field = await fixture<DateField>(
      html`<skolebro-date-field
        label="Afleveres"
        value="2026-08-01"
        min="2026-08-10"
        max="2027-06-25"
      ></skolebro-date-field>`,
    );
    expect(shown(field, 'hint')).to.equal(
      'Tidligst mandag den 10. august 2026 og senest fredag den 25. juni 2027.',
    );
    expect(field.validity!.rangeUnderflow).to.equal(true);
    field.value = '2027-06-26';
    await field.updateComplete;
    expect(field.validity!.rangeOverflow).to.equal(true);
    field.value = '2027-06-25';
    await field.updateComplete;
    expect(field.validity!.valid).to.equal(true);
  });

  it('gives the day to the form as 2026-11-27', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><skolebro-date-field name="due" label="Afleveres"></skolebro-date-field></form>`,
    );
    const field = form.querySelector('skolebro-date-field')!;
    native(field).value = '2026-11-27';
    native(field).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    expect([...new FormData(form)]).to.deep.equal([['due', '2026-11-27']]);
  });

  it('calls an unfinished date a fault and leaves it for the user to finish', async () => {
    const field = await fixture<DateField>(html`<skolebro-date-field label="Dag"></skolebro-date-field>`);
    field.focus();
    await sendKeys({type: '12'});
    await field.updateComplete;
    expect(native(field).validity.badInput).to.equal(true);
    field.reportValidity();
    await field.updateComplete;
    expect(shown(field, 'fault')).to.contain('ikke hel');
    expect(native(field).validity.badInput).to.equal(true);
  });

  it('shows nothing for a value that is no day, and says so when asked', async () => {
    for (const value of ['2027-02-29', 'i morgen', '2026-13-01', '27-11-2026']) {
      const field = await fixture<DateField>(
        html`<skolebro-date-field label="Dag" value=${value} min="aldrig"></skolebro-date-field>`,
      );
      expect(native(field).value).to.equal('');
      expect(field.validity!.badInput).to.equal(true);
    }
  });
});
