import type {Report} from '@skolebro/models';
import {expect} from '@open-wc/testing';
import {diffReports, renderReceiptHtml, renderReportDiffHtml, renderReportHtml} from './index.js';

const attack = `</style></script></td>"'><script>parent.attacked = true</script><img src=x onerror="parent.attacked = true">`;

/** A report with two requirements, two weights and values that would run if they were taken for markup. */
const report: Report = {
  standardVersion: '1.0',
  validator: {name: 'Skolebro', version: attack},
  packageId: attack,
  verdict: 'not-conformant',
  language: 'da',
  entities: [{entity: attack, records: 12345, unreadable: 1}],
  rules: [
    {
      rule: 'schema-type-wrong',
      requirement: 'EX-02',
      severity: 'error',
      scope: 'record',
      outcome: 'found',
      count: 1,
    },
    {
      rule: 'event-ends-before-start',
      requirement: 'CA-01',
      severity: 'warning',
      scope: 'record',
      outcome: 'found',
      count: 1,
    },
    {
      rule: attack,
      requirement: 'EX-04',
      severity: 'error',
      scope: 'file',
      outcome: 'not-checked',
      count: 0,
      because: attack,
    },
  ],
  groups: [],
  findings: [
    {
      rule: 'schema-type-wrong',
      requirement: 'EX-02',
      severity: 'error',
      fingerprint: '0123456789abcdef',
      file: attack,
      line: 3,
      pointer: `/${attack}`,
      recordId: attack,
      values: [
        {name: 'expected', value: attack},
        {name: 'shape', value: '10 cifre'},
      ],
      message: attack,
    },
  ],
  internalErrors: [attack],
};

const group = {rule: attack, file: attack, pointer: `/${attack}`, count: 1};
const changed: Report = {
  ...report,
  groups: [{...group, fingerprint: '0123456789abcdef'}],
  rules: report.rules.map((one) =>
    one.rule === attack ? one : {...one, outcome: 'not-checked', count: 0, because: attack},
  ),
};
const pages = [
  renderReportHtml(report),
  renderReceiptHtml(report),
  renderReportDiffHtml(diffReports(report, changed)),
];

let frame: HTMLIFrameElement;

/** Opens a page as a browser opens a file, with its own policy and script. */
async function open(page: string, width: number): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The page did not open.');
  return frame.contentDocument;
}

function choose(page: Document, id: string): void {
  const field = page.getElementById(id);
  if (field === null) throw new Error(`The page has no field ${id}.`);
  field.click();
}

const shown = (page: Document): readonly string[] =>
  [...page.querySelectorAll('article')]
    .filter((one) => one.checkVisibility())
    .map((one) => one.dataset['weight'] ?? '');

describe('the page of a report in a browser', () => {
  afterEach(() => frame.remove());

  it('runs nothing of what stands in the report', async () => {
    for (const page of pages) {
      const opened = await open(page, 1000);
      expect(opened.images).to.have.length(0);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(window).not.to.have.property('attacked');
      frame.remove();
    }
  });

  it('changes its language without a script', async () => {
    const page = await open(renderReportHtml(report), 1000);
    const verdict = page.getElementById('verdict');
    expect(verdict?.innerText).to.equal('Overholder ikke standarden');
    choose(page, 'in-en');
    expect(verdict?.innerText).to.equal('Not conformant');
    expect(page.querySelector('.counts td')?.textContent).to.contain('12,345');
  });

  it('shows one weight, the part of one reader, one area, or what holds the words searched for', async () => {
    const page = await open(renderReportHtml(report), 1000);
    expect(shown(page)).to.deep.equal(['error', 'warning']);
    choose(page, 'only-warning');
    expect(shown(page)).to.deep.equal(['warning']);
    choose(page, 'any-weight');
    choose(page, 'for-vendor');
    expect(shown(page)).to.deep.equal(['error']);
    choose(page, 'for-all');
    choose(page, 'area-EX');
    expect(shown(page)).to.deep.equal(['error']);
    choose(page, 'area-all');
    const field = page.getElementById('search') as HTMLInputElement;
    field.value = 'CA-01 kalender';
    field.dispatchEvent(new Event('input'));
    expect(shown(page)).to.deep.equal(['warning']);
    expect(page.getElementById('hits')?.textContent).to.equal('1');
  });

  it('shows the e-mail to the vendor in the language that is chosen, ready to be copied', async () => {
    const page = await open(renderReportHtml(report), 1000);
    const letters = (): readonly string[] =>
      [...page.querySelectorAll('textarea')]
        .filter((one) => one.checkVisibility())
        .map(({value}) => value.split(':')[0] ?? '');
    expect(letters()).to.deep.equal(['Emne']);
    choose(page, 'in-en');
    expect(letters()).to.deep.equal(['Subject']);
    expect(page.querySelector<HTMLElement>('.copy')?.checkVisibility()).to.equal(true);
  });

  it('fits a screen of 320 pixels', async () => {
    for (const page of pages) {
      const {documentElement} = await open(page, 320);
      expect(documentElement.scrollWidth).to.be.at.most(320);
      frame.remove();
    }
  });

  it('shows file, line, place and record of a sample on a narrow screen', async () => {
    const page = await open(renderReportHtml(report), 320);
    const cells = [...page.querySelectorAll<HTMLElement>('.samples td')];
    expect(cells.map(({innerText}) => innerText.split('\n')[0])).to.include.members([
      'Fil',
      'Linje',
      'Postens id',
    ]);
    expect(cells.every((cell) => cell.checkVisibility())).to.equal(true);
  });

  it('is accessible', async () => {
    for (const page of pages) {
      // The page's own policy keeps the checker out, so it is given the content and its style alone.
      const {body, head} = new DOMParser().parseFromString(page, 'text/html');
      const box = document.createElement('div');
      box.append(...head.querySelectorAll('style'), ...body.children);
      document.body.append(box);
      await expect(box).to.be.accessible();
      box.remove();
    }
  });
});
