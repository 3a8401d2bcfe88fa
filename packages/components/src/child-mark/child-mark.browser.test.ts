import '../define/child-mark.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {ChildMark} from './child-mark.js';

const mark = (element: ChildMark) => element.shadowRoot!.querySelector('[part=mark]')!;
const shapeOf = (element: ChildMark) => element.shadowRoot!.querySelector('path')!.getAttribute('d');
const colourOf = (element: ChildMark) => getComputedStyle(element.shadowRoot!.querySelector('svg')!).fill;

describe('skolebro-child-mark', () => {
  it('shows the first letter and is read as the name', async () => {
    const element = await fixture<ChildMark>(html`<skolebro-child-mark name="alma"></skolebro-child-mark>`);
    expect(mark(element).textContent.trim()).to.equal('A');
    expect(mark(element).getAttribute('aria-label')).to.equal('alma');
    await expect(element).to.be.accessible();
  });

  it('takes colour and shape from the place in the family and never from the name', async () => {
    const family = await fixture(
      html`<div>
        ${[0, 1, 2, 3, 4, 5, 6, 7, 8].map(
          (index) => html`<skolebro-child-mark name="Alma" index=${index}></skolebro-child-mark>`,
        )}
      </div>`,
    );
    const marks = [...family.querySelectorAll('skolebro-child-mark')];
    expect(new Set(marks.map((one) => `${shapeOf(one)} ${colourOf(one)}`)).size).to.equal(9);
    expect(new Set(marks.slice(0, 6).map(shapeOf)).size).to.equal(6);
    expect(new Set(marks.slice(0, 6).map(colourOf)).size).to.equal(6);
    const [first] = marks;
    const before = [shapeOf(first!), colourOf(first!)];
    first!.name = 'Viggo';
    await first!.updateComplete;
    expect([shapeOf(first!), colourOf(first!)]).to.deep.equal(before);
  });

  it('never shows or says the name of a protected child', async () => {
    const element = await fixture<ChildMark>(
      html`<skolebro-child-mark name="Alma" alias="Barn K"></skolebro-child-mark>`,
    );
    expect(element.shadowRoot!.innerHTML).to.not.contain('Alma');
    expect(mark(element).getAttribute('aria-label')).to.equal('Barn K');
  });

  it('is a child by its place where there is no name', async () => {
    const element = await fixture<ChildMark>(
      html`<skolebro-child-mark lang="en" index="2"></skolebro-child-mark>`,
    );
    expect(mark(element).getAttribute('aria-label')).to.equal('Child 3');
    expect(element.shadowRoot!.querySelectorAll('svg')).to.have.length(2);
  });

  it('is silent beside the name', async () => {
    const element = await fixture<ChildMark>(
      html`<skolebro-child-mark name="Alma" decorative></skolebro-child-mark>`,
    );
    expect(mark(element).getAttribute('aria-hidden')).to.equal('true');
    expect(mark(element).hasAttribute('aria-label')).to.equal(false);
  });

  it('keeps its shape for any place and any letters', async () => {
    for (const index of ['-1', 'x', '1e9', '2.7']) {
      const element = await fixture<ChildMark>(
        html`<skolebro-child-mark index=${index} letters=${'Ø'.repeat(300)}></skolebro-child-mark>`,
      );
      expect(shapeOf(element)).to.match(/^M/);
      expect(element.getBoundingClientRect().width).to.equal(40);
    }
  });
});
