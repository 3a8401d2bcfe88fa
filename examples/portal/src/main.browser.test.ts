import {expect, waitUntil} from '@open-wc/testing';
import type {Calendar} from '@skolebro/components';
import {samplePackage} from '../../package/sample-package.js';
import {storedZip} from '../../package/stored-zip.js';

describe('the portal', () => {
  let page: HTMLElement;

  before(async () => {
    page = document.body.appendChild(document.createElement('main'));
    page.id = 'content';
    await import('./main.js');
  });

  after(() => {
    page.remove();
  });

  it('greets the parent and shows three children in two municipalities', () => {
    expect(page.querySelector('h1')?.textContent).to.equal('Godmorgen, Maja');
    const shown = deepText(switcher().shadowRoot);
    for (const words of ['Alma', 'Viggo', 'Bøgelund Kommune', 'Åstrup Kommune'])
      expect(shown).to.contain(words);
    expect(switcher().shadowRoot!.querySelectorAll('skolebro-child-mark')).to.have.length(3);
  });

  it('shows the week of all children, and of one when it is chosen', async () => {
    await waitUntil(() => calendarText().includes('Alma:'), 'no events came', {timeout: 10_000});
    expect(calendarText()).to.contain('Viggo:');
    child('Viggo').click();
    await waitUntil(() => !calendarText().includes('Alma:'), 'the other child stayed');
    expect(calendarText()).to.contain('Dansk');
    child('Alle børn').click();
    await expect(page).to.be.accessible();
  });

  it('shows the events of a package that is dropped on it, and goes back', async () => {
    drop(await samplePackage({faults: false, pupils: 8}));
    await notice('Du ser', 'eksempel.zip');
    button('Tilbage til familien').click();
    expect(page.querySelector('.notice')).to.equal(null);
  });

  it('leaves out what breaks the standard, and says so', async () => {
    drop(await samplePackage({faults: true, pupils: 8}));
    await notice('poster er udeladt');
    button('Tilbage til familien').click();
  });

  it('says that a package has no events', async () => {
    drop(new File([storedZip([{path: 'records/calendar-event.ndjson', text: '{"id": 1}\n'}])], 'tom.zip'));
    await notice('ingen begivenheder');
  });

  it('says that a zip is no package', async () => {
    drop(new File([storedZip([{path: 'billede.txt', text: 'x'}])], 'ferie.zip'));
    await notice('ikke en udvekslingspakke');
  });

  it('says that a file is not a zip, and keeps the family on the screen', async () => {
    drop(new File(['BEGIN:VCALENDAR'], 'kalender.ics'));
    await notice('ikke en zip-fil');
    expect(calendarText()).to.contain('Alma:');
  });

  async function notice(...words: string[]): Promise<void> {
    const said = (): string => page.querySelector('.notice')?.textContent ?? '';
    await waitUntil(() => words.every((word) => said().includes(word)), `not said: ${words.join(' … ')}`, {
      timeout: 10_000,
    });
  }

  function switcher(): Element {
    return page.querySelector('skolebro-child-switcher')!;
  }

  function child(name: string): HTMLElement {
    const found = [...switcher().shadowRoot!.querySelectorAll('label')].find(({textContent}) =>
      textContent.includes(name),
    );
    if (found === undefined) throw new Error(`There is no child ${name}.`);
    return found;
  }

  function button(label: string): HTMLElement {
    const found = [...page.querySelectorAll<HTMLElement>('button, skolebro-button')].find(
      ({textContent}) => textContent.trim() === label,
    );
    if (found === undefined) throw new Error(`There is no button ${label}.`);
    return found;
  }

  function calendarText(): string {
    return deepText(page.querySelector<Calendar>('skolebro-calendar')?.shadowRoot);
  }
});

/** The text of a shadow tree with the shadow trees inside it. */
function deepText(root: ParentNode | null | undefined): string {
  if (root == null) return '';
  const inner = [...root.querySelectorAll('*')].map((element) => deepText(element.shadowRoot));
  return [...(root instanceof ShadowRoot ? [root.textContent] : []), ...inner].join(' ');
}

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
}
