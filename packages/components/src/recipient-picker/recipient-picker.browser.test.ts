import '../define/recipient-picker.js';
import type {Recipient, RecipientQuery} from '@skolebro/host';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {RecipientPicker} from './recipient-picker.js';

const found: readonly Recipient[] = [
  {id: '4b', kind: 'group', name: '4.B', people: 54, expandable: true},
  {id: 'mette', kind: 'person', name: 'Mette Holm', note: 'dansklærer', role: 'employee'},
  {id: 'karl', kind: 'person', name: 'Karl', block: 'block-rule'},
  {id: 'far', kind: 'person', name: 'Peter', outsideCustody: true},
  {id: 'k', kind: 'person', name: 'Asta Lund', alias: 'Barn K', note: 'datter af Sara'},
];
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const options = (element: RecipientPicker) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.option'),
];
const field = (element: RecipientPicker) => element.shadowRoot!.querySelector('input')!;

async function pickerOf(rest: Partial<RecipientPicker> = {}) {
  const queries: RecipientQuery[] = [];
  const changes: string[][] = [];
  const element = await fixture<RecipientPicker>(
    html`<skolebro-recipient-picker
      .found=${found}
      .recipients=${rest.recipients ?? []}
      next=${rest.next ?? ''}
      @recipients-query=${({detail}: CustomEvent<{query: RecipientQuery}>) => queries.push(detail.query)}
      @recipients-change=${({detail}: CustomEvent<{recipients: Recipient[]}>) =>
        changes.push(detail.recipients.map(({id}) => id))}
    ></skolebro-recipient-picker>`,
  );
  element.focus();
  await element.updateComplete;
  return {element, queries, changes};
}

describe('skolebro-recipient-picker', () => {
  it('says who there is, how many, and why somebody cannot be chosen', async () => {
    const {element} = await pickerOf();
    expect(options(element).map(textOf)).to.deep.equal([
      '4.B 54 personer',
      'Mette Holm dansklærer',
      'Karl I kan ikke skrive til hinanden her',
      'Peter Har ikke forældremyndighed',
      'Barn K',
    ]);
    expect(element.shadowRoot!.innerHTML).to.not.contain('Asta');
    await expect(element).to.be.accessible();
  });

  it('adds by keyboard what is chosen and nothing else', async () => {
    const {element, changes} = await pickerOf();
    await sendKeys({type: 'met'});
    await sendKeys({press: 'Enter'});
    field(element).blur();
    expect(changes).to.deep.equal([]);
    element.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    expect(field(element).getAttribute('aria-activedescendant')).to.equal('option-1');
    await sendKeys({press: 'Enter'});
    expect(changes).to.deep.equal([['mette']]);
    expect(textOf(element.shadowRoot!.querySelector('[role=status]')!)).to.equal('Mette Holm er tilføjet');
    await sendKeys({press: 'Backspace'});
    expect(changes.at(-1)).to.deep.equal([]);
  });

  it('never adds whom one may not write to', async () => {
    const {element, changes} = await pickerOf();
    options(element)[2]!.click();
    for (let turn = 0; turn < 3; turn += 1) await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(changes).to.deep.equal([]);
    expect(options(element)[2]!.ariaDisabled).to.equal('true');
  });

  it('opens a group, by key and by pointer, and goes back', async () => {
    const {element, queries, changes} = await pickerOf();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowRight'});
    expect(queries.at(-1)).to.deep.equal({inId: '4b'});
    expect(textOf(element.shadowRoot!.querySelector('.said')!)).to.equal('Alle modtagere › 4.B');
    await sendKeys({press: 'ArrowLeft'});
    expect(queries.at(-1)).to.deep.equal({});
    element.shadowRoot!.querySelector<HTMLElement>('.into')!.click();
    expect(queries.at(-1)).to.deep.equal({inId: '4b'});
    expect(changes, 'looking into a group adds nobody').to.deep.equal([]);
  });

  it('asks for what is typed, and for the page that follows', async () => {
    const {element, queries} = await pickerOf({next: '2'});
    await sendKeys({type: 'sø'});
    await aTimeout(300);
    expect(queries.at(-1)).to.deep.equal({search: 'sø'});
    for (let turn = 0; turn < 4; turn += 1) await sendKeys({press: 'ArrowDown'});
    expect(queries.filter(({page}) => page === '2')).to.deep.equal([{search: 'sø', page: '2'}]);
    await sendKeys({press: 'Escape'});
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('holds five thousand members, and fits a phone', async () => {
    const {element} = await pickerOf({
      recipients: [{id: 'x', kind: 'group', name: 'Ø'.repeat(300), people: 5000}],
    });
    element.style.inlineSize = '320px';
    const start = performance.now();
    element.found = Array.from({length: 5000}, (_, index) => ({
      id: `m${index}`,
      kind: 'person',
      name: `Elev ${index}`,
    }));
    await element.updateComplete;
    expect(performance.now() - start).to.be.at.most(1000);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowUp'});
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
