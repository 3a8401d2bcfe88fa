import {expect, waitUntil} from '@open-wc/testing';
import {samplePackage} from '../../package/sample-package.js';
import {storedZip} from '../../package/stored-zip.js';

describe('the export check', () => {
  let page: HTMLElement;

  before(async () => {
    page = document.body.appendChild(document.createElement('main'));
    page.id = 'content';
    await import('./main.js');
  });

  after(() => {
    page.remove();
  });

  it('invites to choose a package and says that nothing leaves the computer', async () => {
    expect(page.textContent).to.contain('Træk en .zip-pakke hertil');
    expect(page.textContent).to.contain('læses kun på din egen computer');
    await expect(page).to.be.accessible();
  });

  it('finds nothing in the sample world', async () => {
    drop(await samplePackage({faults: false, pupils: 8}));
    await verdict('Udtrækket overholder standarden');
    expect(page.textContent).to.contain('Der er ikke fundet noget.');
  });

  it('names every fault with file, line and place, and refuses the package', async () => {
    drop(await samplePackage({faults: true, pupils: 8}));
    await verdict('Udtrækket overholder ikke standarden');
    const rules = [...page.querySelectorAll('.finding > p:last-child code')].map((code) => code.textContent);
    expect(rules).to.include.members(['event-ends-before-start', 'reference-dangling']);
    expect(page.querySelector('.places code')?.textContent).to.equal('records/calendar-event.ndjson');
    expect(page.querySelector('.places')?.textContent)
      .to.match(/linje \d+/)
      .and.to.contain('felt /end');
    await expect(page).to.be.accessible();
  });

  it('says what was not checked, and why, in a zip without a manifest', async () => {
    drop(new File([storedZip([{path: 'records/person.ndjson', text: '{}\n'}])], 'uden.zip'));
    await verdict('Udtrækket overholder ikke standarden');
    expect(page.querySelector('#not-checked')?.textContent).to.equal('Det er ikke kontrolleret');
  });

  it('says in one sentence that a file is not a zip', async () => {
    drop(new File(['Kære forældre'], 'ugebrev.docx'));
    await waitUntil(() => page.querySelector('.notice.bad'), 'no notice came', {timeout: 10_000});
    expect(page.querySelector('[role="alert"]')?.textContent.trim()).to.match(/^Filen er ikke en zip-fil\./);
  });

  it('takes one package at a time', () => {
    drop(new File(['a'], 'a.zip'), new File(['b'], 'b.zip'));
    expect(page.querySelector('.notice.bad')?.textContent).to.match(/^Der kom flere filer/);
  });

  async function verdict(title: string): Promise<void> {
    await waitUntil(
      () => page.querySelector('#verdict')?.textContent === title,
      `the verdict is not: ${title}`,
      {
        timeout: 12_000,
      },
    );
  }
});

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
}
