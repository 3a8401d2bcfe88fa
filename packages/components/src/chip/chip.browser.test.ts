import '../define/chip.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Chip} from './chip.js';

const buttons = (chip: Chip) => [...chip.shadowRoot!.querySelectorAll('button')];

const details = (chip: Chip, name: string) => {
  const heard: unknown[] = [];
  chip.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  return heard;
};

describe('skolebro-chip', () => {
  it('is plain text of itself', async () => {
    const chip = await fixture<Chip>(html`<skolebro-chip label="Matematik"></skolebro-chip>`);
    expect(buttons(chip)).to.deep.equal([]);
    expect(chip.shadowRoot!.textContent.trim()).to.equal('Matematik');
  });

  it('asks to be removed, by pointer and by the Delete key, and stays until it is', async () => {
    const chip = await fixture<Chip>(
      html`<skolebro-chip label="Forældre i 4.B" value="4b" removable></skolebro-chip>`,
    );
    await expect(chip).to.be.accessible();
    const [button] = buttons(chip);
    expect(button!.getAttribute('aria-label')).to.equal('Fjern Forældre i 4.B');
    const heard = details(chip, 'chip-remove');
    button!.click();
    chip.focus();
    await sendKeys({press: 'Delete'});
    expect(heard).to.deep.equal([{value: '4b'}, {value: '4b'}]);
    expect(chip.isConnected).to.equal(true);
  });

  it('can be chosen, and chosen no longer', async () => {
    const chip = await fixture<Chip>(html`<skolebro-chip label="Ulæste" choosable></skolebro-chip>`);
    const heard = details(chip, 'chip-choose');
    chip.focus();
    await sendKeys({press: 'Space'});
    await chip.updateComplete;
    expect(buttons(chip)[0]!.getAttribute('aria-pressed')).to.equal('true');
    expect(chip.shadowRoot!.querySelector('svg')).to.not.equal(null);
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal([
      {value: 'Ulæste', chosen: true},
      {value: 'Ulæste', chosen: false},
    ]);
  });

  it('stays as it was when the page prevents the choice', async () => {
    const chip = await fixture<Chip>(html`<skolebro-chip label="Ulæste" choosable></skolebro-chip>`);
    chip.addEventListener('chip-choose', (event) => event.preventDefault());
    buttons(chip)[0]!.click();
    expect(chip.chosen).to.equal(false);
  });

  it('has targets of 44 px', async () => {
    const chip = await fixture<Chip>(html`<skolebro-chip label="A" choosable removable></skolebro-chip>`);
    for (const button of buttons(chip)) {
      const {width, height} = button.getBoundingClientRect();
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
    }
  });
});
