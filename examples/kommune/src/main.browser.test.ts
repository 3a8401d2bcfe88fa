import type {ExportCheck} from '@skolebro/components';
import {expect, waitUntil} from '@open-wc/testing';
import {storedZip} from '../../package/stored-zip.js';
import {examplePackage} from './example-package.js';

describe('the page of a kommune', () => {
  let page: HTMLElement;
  let element: ExportCheck;

  before(async () => {
    page = document.body.appendChild(document.createElement('main'));
    page.id = 'content';
    await import('./main.js');
    element = page.querySelector('skolebro-export-check')!;
  });

  after(() => {
    page.remove();
  });

  it('invites to drop a package, in Danish, and offers an example', async () => {
    expect(page.querySelector('h1')?.textContent).to.equal('Kontrollér et dataudtræk');
    expect(page.textContent).to.contain('Prøv et eksempel med fejl');
    expect(element.shadowRoot?.textContent).to.contain('Intet sendes nogen steder hen');
    await expect(page).to.be.accessible();
  });

  it('finds nothing in the sample package', async () => {
    element.checkFile(await examplePackage(false, 8));
    expect(await verdict()).to.equal('Overholder standarden');
  });

  it('shows the same report as the command line writes, and gives it in every form', async () => {
    await again();
    drop(await examplePackage(true, 8));
    expect(await verdict()).to.equal('Overholder ikke standarden');
    const report = element.shadowRoot!.querySelector('iframe')!.contentDocument!;
    expect(report.querySelectorAll('.requirement').length).to.be.greaterThan(20);
    expect(report.querySelector('.letter textarea')?.textContent).to.contain('Emne: ');
    const buttons = [...element.shadowRoot!.querySelectorAll('button')].map((one) => one.textContent.trim());
    expect(buttons).to.include.members(['Gem rapporten', 'Gem kvitteringen', 'Til byggeservere (JUnit)']);
  });

  it('says what was not checked, and why, in a zip without a manifest', async () => {
    await again();
    drop(new File([storedZip([{path: 'records/person.ndjson', text: '{}\n'}])], 'uden.zip'));
    expect(await verdict()).to.equal('Afvist');
  });

  it('says in one sentence that a file is not a zip', async () => {
    await again();
    drop(new File(['Kære forældre'], 'ugebrev.docx'));
    await waitUntil(() => element.shadowRoot!.querySelector('.problem'), 'no problem came', {
      timeout: 10_000,
    });
    expect(element.shadowRoot!.querySelector('.problem')?.textContent).to.match(
      /^Filen er ikke en zip-fil\./,
    );
  });

  it('ends the worker when the check is stopped', async () => {
    const file = await examplePackage(false, 60);
    element.checkFile(file);
    await element.updateComplete;
    press('Stop kontrollen');
    await waitUntil(() => element.shadowRoot!.querySelector('.notice'));
  });

  /** Waits for the whole report: its head can be read before the rest of the page has been parsed. */
  async function verdict(): Promise<string | undefined> {
    const heading = (): string | undefined => {
      const report = element.shadowRoot?.querySelector('iframe')?.contentDocument;
      if (report?.readyState !== 'complete') return undefined;
      return report.querySelector('#verdict span[lang="da"]')?.textContent ?? undefined;
    };
    await waitUntil(heading, 'no verdict came', {timeout: 14_000});
    return heading();
  }

  async function again(): Promise<void> {
    press('Kontrollér en anden pakke');
    await element.updateComplete;
  }

  function press(words: string): void {
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    buttons.find((one) => one.textContent.trim() === words)?.click();
  }
});

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
}
