import type {Comparison} from '@skolebro/models';
import {expect} from '@open-wc/testing';
import {renderComparisonHtml} from './index.js';

const attack = `</style></td>"'><script>parent.attacked = true</script><img src=x onerror="parent.attacked = true">`;
const fields = [{pointer: `/${attack}`, lost: 3, changed: 1, added: 0, allowed: false}];
const counts = {before: 12345, after: 12340, lost: 5, added: 0, allowed: true};

/** A comparison with every part, and values that would run if they were taken for markup. */
const comparison: Comparison = {
  standardVersion: '1.0',
  validator: {name: 'Skolebro', version: attack},
  before: {packageId: attack},
  after: {},
  verdict: 'not-conformant',
  language: 'da',
  allowed: [attack],
  entities: [
    {...counts, entity: 'message', equal: 12000, changed: 340, renamed: 12, uncompared: 2, fields},
    {...counts, entity: attack, lost: 0, equal: 0, changed: 0, renamed: 0, uncompared: 0},
  ],
  attachments: counts,
  manifest: [`/${attack}`],
  differences: [
    {entity: 'message', recordId: attack, beforeLine: 3},
    {entity: 'message', recordId: attack, beforeLine: 3, afterLine: 4, pointers: [`/${attack}`]},
  ],
};

let frame: HTMLIFrameElement;

async function open(width: number): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = renderComparisonHtml(comparison);
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The page did not open.');
  return frame.contentDocument;
}

describe('the page of a comparison in a browser', () => {
  afterEach(() => frame.remove());

  it('runs nothing of what stands in the comparison', async () => {
    const page = await open(1000);
    expect(page.images).to.have.length(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(window).not.to.have.property('attacked');
  });

  it('changes its language without a script', async () => {
    const page = await open(1000);
    const verdict = page.getElementById('verdict');
    expect(verdict?.innerText).to.equal('Data er tabt eller ændret');
    page.getElementById('in-en')?.click();
    expect(verdict?.innerText).to.equal('Data were lost or changed');
  });

  it('fits a screen of 320 pixels and shows every number there', async () => {
    const page = await open(320);
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
    const cells = [...page.querySelectorAll<HTMLElement>('.matrix td:not(.empty)')];
    expect(cells.length).to.be.greaterThan(10);
    expect(cells.every((cell) => cell.checkVisibility())).to.equal(true);
  });

  it('is accessible', async () => {
    // The page's own policy keeps the checker out, so it is given the content and its style alone.
    const {body, head} = new DOMParser().parseFromString(renderComparisonHtml(comparison), 'text/html');
    const box = document.createElement('div');
    box.append(...head.querySelectorAll('style'), ...body.children);
    document.body.append(box);
    frame = document.createElement('iframe');
    await expect(box).to.be.accessible();
    box.remove();
  });
});
