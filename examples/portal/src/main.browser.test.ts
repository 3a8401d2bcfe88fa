import {expect, waitUntil} from '@open-wc/testing';
import type {Calendar} from '@skolebro/components';
import {samplePackage} from '../../package/sample-package.js';
import {storedZip} from '../../package/stored-zip.js';

describe('the portal', () => {
  let page: HTMLElement;

  before(async () => {
    const written = await (await fetch('/examples/portal/index.html')).text();
    const here = new DOMParser().parseFromString(written, 'text/html');
    page = here.querySelector<HTMLElement>('#content')!;
    const framed = here.querySelector('#framed')!;
    framed.textContent = framed.textContent.replace('../fjordplan/', '/examples/fjordplan/index.html');
    document.body.append(page, framed);
    window.fetch = vendorsServer(window.fetch.bind(window));
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

  it('shows three vendors in one calendar: one in a frame, one from a server, and one that does not answer', async () => {
    await said('Viggo er med', 'Alma er med', 'Mangler for Ellen-Sofie: svarer ikke');
    for (const words of [
      'Fjordplan',
      'i en lukket ramme',
      'Åstrup Kommune',
      'Solbakken',
      'Bøgelund Kommune',
    ]) {
      expect(origins()).to.contain(words);
    }
    expect(calendarText()).to.contain('Der kom ikke noget brugbart svar fra Legehuset');
    await shown('Fysik/kemi', 'Svømning');
    expect(page.querySelector('iframe')!.getAttribute('sandbox')).not.to.contain('allow-same-origin');
  });

  it('shows one child’s vendor when the child is chosen, and what is missing when nothing is there', async () => {
    child('Alma').click();
    await waitUntil(() => !calendarText().includes('Fysik/kemi'), 'the other child stayed');
    await shown('Svømning');
    expect(origins()).not.to.contain('Fjordplan');
    child('Ellen-Sofie').click();
    await waitUntil(() => calendarText().includes('kunne ikke'), 'nothing says that it failed');
    child('Alle børn').click();
    await said('Viggo er med', 'Alma er med');
    await expect(page).to.be.accessible();
  });

  it('tells what the vendor in the frame may do, as the manifest says', () => {
    const rights = page.querySelector('.framed-panel details')!.textContent;
    for (const words of [
      'hvilke børn der vises',
      'ugen',
      'ændre højden',
      'Må ikke hente eller sende noget over nettet',
    ])
      expect(rights).to.contain(words);
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
    expect(origins()).to.contain('Viggo er med');
  });

  async function notice(...words: string[]): Promise<void> {
    const said = (): string => page.querySelector('.notice')?.textContent ?? '';
    await waitUntil(() => words.every((word) => said().includes(word)), `not said: ${words.join(' … ')}`, {
      timeout: 10_000,
    });
  }

  async function said(...words: string[]): Promise<void> {
    await waitUntil(() => words.every((word) => origins().includes(word)), `not said: ${words.join(', ')}`, {
      timeout: 20_000,
    });
  }

  async function shown(...words: string[]): Promise<void> {
    await waitUntil(
      () => words.every((word) => calendarText().includes(word)),
      `not shown: ${words.join(', ')}`,
    );
  }

  function origins(): string {
    return page.querySelector('.origins')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
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

/** Stands for the platform and the vendor's server; the real one is tested where it is. */
function vendorsServer(real: typeof fetch): typeof fetch {
  return (asked, init) => {
    const {pathname, searchParams} = new URL(asked instanceof Request ? asked.url : asked, document.baseURI);
    const childId = searchParams.get('child');
    const swimming = {
      id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
      title: 'Svømning',
      start: '2026-11-05T08:00:00',
      end: '2026-11-05T09:30:00',
    };
    if (pathname === '/host/token') return Promise.resolve(Response.json({token: 'a.b.c'}));
    if (pathname === '/solbakken/session')
      return Promise.resolve(Response.json({session: 'session', seconds: 600}));
    if (pathname === '/solbakken/events') return Promise.resolve(Response.json({childId, items: [swimming]}));
    if (pathname === '/solbakken/assignments') return Promise.resolve(Response.json({childId, items: []}));
    return real(asked, init);
  };
}
