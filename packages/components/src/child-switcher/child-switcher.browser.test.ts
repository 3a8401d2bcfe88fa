import '../define/child-switcher.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FamilyChild} from '../child-mark/marks.js';
import type {ChildSwitcher} from './child-switcher.js';

const alma: FamilyChild = {
  id: 'a',
  name: 'Alma',
  group: '4.B',
  institution: 'Elmelund Skole',
  municipality: 'Bøgelund',
};
const viggo: FamilyChild = {id: 'v', name: 'Viggo', institution: 'Skovbørnehaven', municipality: 'Åstrup'};

const inputs = (element: ChildSwitcher) => [...element.shadowRoot!.querySelectorAll('input')];
const textOf = (element: ChildSwitcher) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const switcher = (family: readonly FamilyChild[]) =>
  fixture<ChildSwitcher>(html`<skolebro-child-switcher .family=${family}></skolebro-child-switcher>`);
const changes = (element: ChildSwitcher) => {
  const heard: unknown[] = [];
  element.addEventListener('child-change', (event) => heard.push((event as CustomEvent).detail));
  return heard;
};

describe('skolebro-child-switcher', () => {
  it('offers all and each child, with class, institution and kommune', async () => {
    const element = await switcher([alma, viggo]);
    expect(inputs(element).map(({checked}) => checked)).to.deep.equal([true, false, false]);
    for (const words of ['Alle børn', '4.B, Elmelund Skole', 'Bøgelund Kommune', 'Åstrup Kommune']) {
      expect(textOf(element)).to.contain(words);
    }
    await expect(element).to.be.accessible();
  });

  it('leaves the kommune out where it is the same for all', async () => {
    expect(textOf(await switcher([alma, {...viggo, municipality: 'Bøgelund'}]))).to.not.contain('Kommune');
  });

  it('is one tab stop; arrows choose, and each choice is told once', async () => {
    const element = await switcher([alma, viggo]);
    const heard = changes(element);
    element.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    expect(heard).to.deep.equal([{childIds: ['a']}, {childIds: ['v']}, {childIds: ['a', 'v']}]);
  });

  it('follows the page, and shows all for a child that is not there', async () => {
    const element = await switcher([alma, viggo]);
    element.childIds = ['v'];
    await element.updateComplete;
    expect(inputs(element)[2]!.checked).to.equal(true);
    element.childIds = ['gone'];
    await element.updateComplete;
    expect(inputs(element)[0]!.checked).to.equal(true);
  });

  it('has nothing to choose with one child, and takes no room with none', async () => {
    const one = await switcher([alma]);
    expect(inputs(one)).to.deep.equal([]);
    expect(textOf(one)).to.contain('Alma');
    expect((await switcher([])).getBoundingClientRect().height).to.equal(0);
  });

  it('tells two children with one name apart, and calls a child without one by its place', async () => {
    const element = await switcher([alma, {...alma, id: 'b', group: '1.A'}, {id: 'c'}]);
    expect(textOf(element)).to.contain('Alma (4.B)').and.to.contain('Alma (1.A)').and.to.contain('Barn 3');
    const letters = [...element.shadowRoot!.querySelectorAll('skolebro-child-mark')].map(
      (mark) => mark.letters,
    );
    expect(letters).to.deep.equal(['A4', 'A1', '#3']);
  });

  it('never shows the name of a protected child', async () => {
    const element = await switcher([{...alma, alias: 'Barn K'}, viggo]);
    expect(element.shadowRoot!.innerHTML).to.not.contain('Alma');
  });

  it('has targets of 44 px, and fits 320 px with the longest names, also from right to left', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const page = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
      page.style.width = '320px';
      const element = page.appendChild(document.createElement('skolebro-child-switcher'));
      element.family = [
        {...alma, name: 'Ø'.repeat(300)},
        {id: 'x', name: 'forældre '.repeat(34)},
      ];
      await element.updateComplete;
      expect(page.scrollWidth).to.be.at.most(320);
      for (const card of element.shadowRoot!.querySelectorAll('label')) {
        expect(card.getBoundingClientRect().height).to.be.at.least(44);
      }
    }
  });
});
