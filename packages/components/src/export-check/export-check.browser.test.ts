import '../define/export-check.js';
import type {Report} from '@skolebro/models';
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {
  type CheckRun,
  type CheckedExport,
  type ExportChecker,
  ExportProblem,
  type ExportProblemKind,
  exportProblems,
} from './export-checker.js';
import type {ExportCheck} from './export-check.js';

const report = {verdict: 'conformant', rules: [], findings: []} as unknown as Report;
const checked: CheckedExport = {
  report,
  page: '<!doctype html><html><head><style>h1 {color: rgb(1, 2, 3)} body {margin: 0}</style></head><body><h1>Godkendt</h1><div></div></body></html>',
  files: [
    {kind: 'html', name: 'report.html', mediaType: 'text/html', text: '<p>x'},
    {kind: 'csv', name: 'report.csv', mediaType: 'text/csv', text: 'x'},
  ],
};
const zip = new File(['PK'], 'odense.zip');

const make = (check?: ExportChecker): Promise<ExportCheck> =>
  fixture(html`<skolebro-export-check .check=${check}></skolebro-export-check>`);
const textOf = (element: ExportCheck): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const button = (element: ExportCheck, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === words)!;

/** A check that goes on until it is told otherwise. */
function endless(): {check: ExportChecker; run: () => CheckRun} {
  let given: CheckRun | undefined;
  return {
    check: (_, run) => {
      given = run;
      return new Promise(() => undefined);
    },
    run: () => given!,
  };
}

function drop(element: ExportCheck, ...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const place = element.shadowRoot!.querySelector('.drop')!;
  place.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
}

describe('skolebro-export-check', () => {
  it('invites to drop a package and says what becomes of it', async () => {
    const element = await make(endless().check);
    expect(textOf(element)).to.contain('Træk en .zip-pakke hertil').and.to.contain('Intet sendes');
    await expect(element).to.be.accessible();
  });

  it('can do nothing without a checker', async () => {
    expect(button(await make(), 'Vælg en pakke').disabled).to.equal(true);
  });

  it('shows how far it is, in the words of its language', async () => {
    const {check, run} = endless();
    const element = await make(check);
    setTimeout(() => drop(element, zip));
    const started: CustomEvent<{file: File}> = await oneEvent(element, 'check-start');
    expect(started.detail.file).to.equal(zip);
    expect(run().language).to.equal('da');
    run().onProgress({bytes: 5e6, totalBytes: 20e6, records: 12_345, secondsLeft: 75});
    await element.updateComplete;
    expect(textOf(element)).to.contain('5,0 af 20,0 MB læst, 12.345 poster indtil nu, omkring 1:15 tilbage');
    await expect(element).to.be.accessible();
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes('12,345 records so far, about 1:15 left'));
  });

  it('stops when it is told to, and hears no more of that check', async () => {
    const {check, run} = endless();
    const element = await make(check);
    element.checkFile(zip);
    await element.updateComplete;
    setTimeout(() => button(element, 'Stop kontrollen').click());
    await oneEvent(element, 'check-cancel');
    expect(run().signal.aborted).to.equal(true);
    run().onProgress({bytes: 1, totalBytes: 2, records: 3});
    await element.updateComplete;
    expect(textOf(element)).to.contain('Kontrollen blev stoppet. Der er ingen afgørelse.');
  });

  it('stops when it is taken off the page', async () => {
    const {check, run} = endless();
    const element = await make(check);
    element.checkFile(zip);
    element.remove();
    expect(run().signal.aborted).to.equal(true);
  });

  it('shows the report in a frame of its own height, with its look, and moves the focus there', async () => {
    const element = await make(() => Promise.resolve(checked));
    setTimeout(() => element.checkFile(zip));
    const ended: CustomEvent<{report: Report}> = await oneEvent(element, 'check-end');
    expect(ended.detail.report).to.equal(report);
    await element.updateComplete;
    const frame = element.shadowRoot!.querySelector('iframe')!;
    await waitUntil(
      () =>
        frame.contentDocument?.readyState === 'complete' &&
        frame.contentDocument.querySelector('h1') !== null,
    );
    const inside = frame.contentDocument!;
    await waitUntil(() => getComputedStyle(inside.querySelector('h1')!).color === 'rgb(1, 2, 3)');
    inside.querySelector('div')!.style.height = '2345px';
    await waitUntil(() => frame.getBoundingClientRect().height > 2345);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('odense.zip er kontrolleret.');
    // The frame is checked where it is made; the checker would wait for it.
    frame.remove();
    await expect(element).to.be.accessible();
  });

  it('gives the report to save, the rarer forms behind one more click', async () => {
    const element = await make(() => Promise.resolve(checked));
    element.checkFile(zip);
    await waitUntil(() => button(element, 'Gem rapporten'));
    expect(button(element, 'Regneark (CSV)').closest('details')!.open).to.equal(false);
    let saved = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = this.download;
    };
    button(element, 'Gem rapporten').click();
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved).to.equal('report.html');
    setTimeout(() => button(element, 'Kontrollér en anden pakke').click());
    await oneEvent(element, 'check-again');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Træk en .zip-pakke hertil');
  });

  it('says every problem in one sentence or two, in both languages', async () => {
    let kind: ExportProblemKind = 'internal';
    const element = await make(() => Promise.reject(new ExportProblem(kind)));
    for (kind of exportProblems) {
      for (const lang of ['da', 'en']) {
        element.lang = lang;
        element.checkFile(zip);
        await waitUntil(() => element.shadowRoot!.querySelector('.problem'));
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('.problem')!.textContent).to.match(/^.{20,160}\.$/);
      }
    }
    await expect(element).to.be.accessible();
  });

  it('takes a fault of the checker for a fault of the program', async () => {
    const element = await make(() => Promise.reject(new TypeError('hemmelig')));
    element.checkFile(zip);
    await waitUntil(() => element.shadowRoot!.querySelector('.problem'));
    expect(textOf(element)).to.contain('Noget gik galt i programmet').and.not.to.contain('hemmelig');
  });

  it('takes one file at a time, and none over 2 GB', async () => {
    const element = await make(endless().check);
    drop(element, zip, zip);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Der kom flere filer');
    drop(element);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Der kom ingen fil');
    const huge = new File(['PK'], 'huge.zip');
    Object.defineProperty(huge, 'size', {value: 2 * 1024 ** 3 + 1});
    element.checkFile(huge);
    await element.updateComplete;
    expect(textOf(element)).to.contain('over 2 GB');
  });
});
