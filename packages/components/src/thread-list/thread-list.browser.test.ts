import '../define/thread-list.js';
import type {ThreadQuery, ThreadSummary} from '@skolebro/host';
import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ThreadList} from './thread-list.js';

const family = [
  {id: 'a', name: 'Alma'},
  {id: 'v', name: 'Viggo'},
];
const thread = (index: number, rest: Partial<ThreadSummary> = {}): ThreadSummary => ({
  id: `t${index}`,
  subject: `Emne ${index}`,
  preview: 'Kære forældre',
  at: '2026-11-17T07:10:00Z',
  senders: [{name: 'Mette Holm', role: 'employee'}],
  ...rest,
});
const many = (count: number) => Array.from({length: count}, (_, index) => thread(index));

const rows = (element: ThreadList) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
const textOf = (element: Element | null | undefined) => element!.textContent.replace(/\s+/g, ' ').trim();
const focused = (element: ThreadList) => textOf(element.shadowRoot!.activeElement);
const button = (element: ThreadList, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.trim() === words)!;

/** Where a character of a text begins, from the left. */
function placeOf(words: Node, at: number): number {
  const range = document.createRange();
  range.setStart(words, at);
  range.setEnd(words, at + 1);
  return range.getBoundingClientRect().left;
}

async function listOf(threads: readonly ThreadSummary[], rest: Partial<ThreadList> = {}) {
  const place = document.createElement('div');
  place.style.blockSize = '600px';
  const element = await fixture<ThreadList>(
    html`<skolebro-thread-list
      .threads=${threads}
      .family=${family}
      .folders=${rest.folders ?? []}
      .query=${rest.query ?? {}}
      ?all-rows=${rest.allRows ?? false}
      ?more=${rest.more ?? false}
      now="2026-11-17T08:20:00Z"
    ></skolebro-thread-list>`,
    {parentNode: place},
  );
  await settled(element);
  return element;
}

async function settled(element: ThreadList) {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

function heard<Detail>(element: ThreadList, name: string): Detail[] {
  const details: Detail[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}

describe('skolebro-thread-list', () => {
  it('says every mark of a thread in words, what is unread first', async () => {
    const element = await listOf([
      thread(1, {
        unread: 2,
        marked: true,
        muted: true,
        sensitive: true,
        draft: true,
        attachments: true,
        regardingChildIds: ['v'],
      }),
    ]);
    const [row] = rows(element);
    expect(textOf(row)).to.equal(
      'MH22 ulæste. Mette Holm Emne 1 Kære forældre 08.10 Markeret. Følsom. Kladde. Lydløs. Vedhæftet fil. VViggo.',
    );
    await expect(element).to.be.accessible();
  });

  it('keeps rows outside the view out of the document, and shows them as the user scrolls', async () => {
    const element = await listOf(many(20_000));
    expect(rows(element).length).to.be.within(6, 30);
    const scroller = element.shadowRoot!.querySelector('.rows')!;
    scroller.scrollTop = scroller.scrollHeight;
    await settled(element);
    expect(rows(element).map((row) => row.dataset.key)).to.include('t19999');
    expect(rows(element).length).to.be.at.most(31);
    const last = rows(element).at(-1)!.closest('li')!;
    expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).to.deep.equal([
      '20000',
      '20000',
    ]);
  });

  it('has every row in the document where a reader needs them', async () => {
    const element = await listOf(many(500), {allRows: true});
    expect(rows(element)).to.have.length(500);
  });

  it('is one stop of the Tab key, and goes by arrows, Home, End and pages', async () => {
    const element = await listOf(many(1000));
    expect(rows(element).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    element.focusRows();
    for (const [key, subject] of [
      ['ArrowDown', 'Emne 1'],
      ['ArrowUp', 'Emne 0'],
      ['End', 'Emne 999'],
      ['ArrowUp', 'Emne 998'],
      ['Home', 'Emne 0'],
    ] as const) {
      await sendKeys({press: key});
      await settled(element);
      expect(focused(element)).to.contain(subject);
    }
    await sendKeys({press: 'PageDown'});
    await settled(element);
    expect(focused(element)).to.not.contain('Emne 0 ');
  });

  it('opens by Enter and by a click', async () => {
    const element = await listOf(many(3));
    const opened = heard<{thread: ThreadSummary}>(element, 'thread-open');
    element.focusRows();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    rows(element)[2]!.click();
    expect(opened.map((one) => one.thread.id)).to.deep.equal(['t1', 't2']);
  });

  it('chooses with Space, with Shift a range, and does one thing with all of them', async () => {
    const element = await listOf(many(9));
    const changes = heard<{ids: string[]}>(element, 'threads-change');
    element.focusRows();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Space'});
    await sendKeys({up: 'Shift'});
    await waitUntil(() => element.shadowRoot!.querySelector('.bulk'), 'what can be done with them came', {
      timeout: 8000,
    });
    expect(textOf(element.shadowRoot!.querySelector('.bulk b'))).to.equal('3 valgt');
    expect(textOf(rows(element)[1])).to.contain('Valgt.');
    button(element, 'Læst').click();
    expect(changes).to.deep.equal([{ids: ['t0', 't1', 't2'], change: {read: true}}]);
    await settled(element);
    expect(element.shadowRoot!.querySelector('.bulk b')).to.equal(null);
  });

  it('opens a bundle with the arrow and puts its threads below it', async () => {
    const element = await listOf([thread(1, {threads: [thread(11), thread(12)]}), thread(2)]);
    expect(textOf(rows(element)[0])).to.contain('2 samtaler');
    element.focusRows();
    await sendKeys({press: 'ArrowRight'});
    await settled(element);
    expect(rows(element).map((row) => row.dataset.key)).to.deep.equal(['t1', 't1 t11', 't1 t12', 't2']);
    expect(rows(element)[0]!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'ArrowLeft'});
    await settled(element);
    expect(rows(element)).to.have.length(2);
  });

  it('keeps its place and the focus when threads come in above', async () => {
    const element = await listOf(many(500));
    const scroller = element.shadowRoot!.querySelector('.rows')!;
    scroller.scrollTop = 2000;
    await settled(element);
    const inView = () =>
      rows(element).find((row) => row.getBoundingClientRect().top >= scroller.getBoundingClientRect().top)!;
    const key = inView().dataset.key;
    inView().focus();
    element.threads = [thread(901), thread(902), ...element.threads];
    await settled(element);
    expect(inView().dataset.key).to.equal(key);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.key).to.equal(key);
  });

  it('draws one row when one message comes', async () => {
    const element = await listOf(many(500));
    const before = new Map(rows(element).map((row) => [row.dataset.key, row.firstElementChild]));
    const changed: string[] = [];
    const watch = new MutationObserver((records) =>
      changed.push(
        ...records
          .filter(({type}) => type !== 'attributes')
          .map(
            ({target}) =>
              (target instanceof Element && target.closest('.row')?.getAttribute('data-key')) ||
              target.nodeName,
          ),
      ),
    );
    watch.observe(element.shadowRoot!.querySelector('ul')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    element.threads = [thread(900), ...element.threads];
    await settled(element);
    watch.disconnect();
    expect(rows(element)[0]!.dataset.key).to.equal('t900');
    expect(changed.filter((name) => name.startsWith('t') && name !== 't900')).to.deep.equal([]);
    for (const row of rows(element)) {
      if (before.has(row.dataset.key)) expect(row.firstElementChild).to.equal(before.get(row.dataset.key));
    }
  });

  it('asks for what was searched, filtered, ordered and for another folder', async () => {
    const folders = [
      {id: 'in', name: 'Indbakke', kind: 'inbox' as const, unread: 3},
      {id: 'old', name: 'Arkiv'},
    ];
    const element = await listOf(many(3), {folders, query: {search: 'tur'}});
    const asked = heard<{query: ThreadQuery}>(element, 'query-change');
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    expect(search.value).to.equal('tur');
    search.value = 'sø';
    search.dispatchEvent(new Event('input'));
    await aTimeout(300);
    button(element, 'Filtre').click();
    await waitUntil(() => button(element, 'Ulæste'), 'the filters came', {timeout: 8000});
    button(element, 'Ulæste').click();
    const [folder, role, order] = element.shadowRoot!.querySelectorAll('select');
    expect(textOf(folder)).to.equal('Indbakke (3 ulæste) Arkiv');
    for (const [select, value] of [
      [folder, 'old'],
      [role, 'employee'],
      [order, 'sender'],
    ] as const) {
      select!.value = value;
      select!.dispatchEvent(new Event('change'));
    }
    expect(asked.map((one) => one.query)).to.deep.equal([
      {search: 'sø'},
      {search: 'tur', unread: true},
      {search: 'tur', folderId: 'old'},
      {search: 'tur', senderRoles: ['employee']},
      {search: 'tur', order: 'sender'},
    ]);
  });

  it('asks for more once when the end is near', async () => {
    const element = await listOf(many(50), {more: true});
    const asked = heard(element, 'threads-more');
    expect(asked).to.have.length(0);
    const scroller = element.shadowRoot!.querySelector('.rows')!;
    scroller.scrollTop = scroller.scrollHeight;
    await settled(element);
    await settled(element);
    expect(asked).to.have.length(1);
  });

  it('shows what it does not know, hides what is hidden, and fits a phone', async () => {
    const element = await listOf([
      {id: 'x', at: 'i går'},
      thread(2, {subject: 'Ø'.repeat(300), senders: [{name: 'N'.repeat(300), role: 'guardian'}], others: 51}),
      thread(3, {stepUp: true, sensitive: true, preview: 'må ikke ses'}),
      thread(4, {senders: [{name: 'Asta Holm', alias: 'Barn K', role: 'pupil'}]}),
      thread(2, {subject: 'To gange'}),
    ]);
    element.style.inlineSize = '320px';
    await settled(element);
    const text = textOf(element.shadowRoot!.querySelector('ul'));
    expect(text).to.contain('Ukendt afsender (intet emne) i går').and.to.contain('To gange');
    expect(text)
      .to.contain('Indholdet er skjult')
      .and.to.not.contain('må ikke ses')
      .and.to.not.contain('Asta');
    expect(rows(element)).to.have.length(4);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('leaves the end of a Danish sentence at its end on a page from right to left, and cuts it there', async () => {
    const element = await listOf([
      thread(1, {subject: 'Hvem kan komme?', preview: `${'Kære forældre. '.repeat(40)}Slut.`}),
    ]);
    element.dir = 'rtl';
    await settled(element);
    const [row] = rows(element);
    const subject = row!.querySelector<HTMLElement>('.subject')!;
    const words = subject.firstChild!;
    expect(placeOf(words, words.textContent!.length - 1)).to.be.greaterThan(placeOf(words, 0));
    expect(getComputedStyle(subject).textAlign).to.equal('right');
    const preview = row!.querySelector<HTMLElement>('.preview')!;
    const {left, right} = preview.getBoundingClientRect();
    expect(placeOf(preview.firstChild!, 0)).to.be.within(left - 1, right);
  });
});
