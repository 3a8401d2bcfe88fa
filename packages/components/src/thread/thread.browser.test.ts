import '../define/attachment-list.js';
import '../define/thread.js';
import {type AnswerState, type ThreadHead, type ThreadMessage, answerStates} from '@skolebro/host';
import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Thread} from './thread.js';

const mette = {id: 'mette', name: 'Mette Holm', role: 'employee'};
const jonas = {id: 'jonas', name: 'Jonas Bach', role: 'guardian'};
const message = (index: number, rest: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: `m${index}`,
  kind: 'message',
  at: '2026-11-16T12:00:00Z',
  sender: mette,
  html: `<p>Besked ${index}</p>`,
  ...rest,
});
const head: ThreadHead = {id: 't', subject: 'Tur', participants: [mette, jonas], omittedParticipants: 52};

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const articles = (element: Thread) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('article')];
const button = (element: Thread, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one).includes(words))!;

async function threadOf(messages: readonly ThreadMessage[], rest: Partial<Thread> = {}) {
  const place = document.createElement('div');
  place.style.blockSize = '600px';
  const element = await fixture<Thread>(
    html`<skolebro-thread
      .thread=${'thread' in rest ? rest.thread : head}
      .messages=${messages}
      .family=${[{id: 'a', name: 'Alma'}]}
      .translations=${rest.translations ?? new Map()}
      state=${rest.state ?? 'ready'}
      translate-to=${rest.translateTo ?? ''}
      now="2026-11-17T08:20:00Z"
    ></skolebro-thread>`,
    {parentNode: place},
  );
  await settled(element);
  return element;
}

async function settled(element: Thread) {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
}

function heard(element: Thread, name: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => {
    event.preventDefault();
    details.push((event as CustomEvent<unknown>).detail);
  });
  return details;
}

/** Where a character of a text begins, from the left. */
function edge(words: Node, at: number): number {
  const range = document.createRange();
  range.setStart(words, at);
  range.setEnd(words, at + 1);
  return range.getBoundingClientRect().left;
}

describe('skolebro-thread', () => {
  it('says what it is about, who takes part and which children it concerns', async () => {
    const element = await threadOf([message(1)], {
      thread: {...head, regardingChildIds: ['a'], sensitive: true, marked: true},
    });
    const top = textOf(element.shadowRoot!.querySelector('.top')!);
    expect(top).to.contain('Tur Følsom Vedrører: AAlma. Deltagere: Mette Holm, Jonas Bach og 52 flere');
    expect(button(element, 'Markér').ariaPressed).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('tells of what the system did in quiet lines, and of what nobody knows neutrally', async () => {
    const quiet = {html: ''};
    const element = await threadOf([
      message(1, {...quiet, kind: 'recipient-added', about: [jonas]}),
      message(2, {...quiet, kind: 'recipient-removed', about: [jonas]}),
      message(3, {...quiet, kind: 'message-recalled'}),
      message(4, {...quiet, kind: 'message-edited'}),
      message(5, {kind: 'message', deletedAt: '2026-11-17T08:00:00Z'}),
      message(6, {...quiet, kind: 'forward'}),
      message(7, {...quiet, kind: 'constructor'}),
      message(8, {kind: 'auto-reply', html: '', text: 'Jeg holder fri.'}),
      message(9, {kind: 'poll-opened', sender: undefined as never}),
    ]);
    await waitUntil(() => textOf(articles(element)[0]!) !== '', 'the words have come', {timeout: 8000});
    expect(articles(element).map((one) => textOf(one).replace(/ · .*/, ''))).to.deep.equal([
      'Mette Holm tilføjede Jonas Bach',
      'Jonas Bach forlod samtalen',
      'Mette Holm trak en besked tilbage',
      'Mette Holm redigerede en besked',
      'Mette Holm har slettet en besked',
      'Mette Holm videresendte samtalen',
      'En meddelelse af en art, der ikke kendes her',
      'MH Mette Holm Autosvar man. 16. nov., 13.00',
      'Ukendt afsender En meddelelse af en art, der ikke kendes her man. 16. nov., 13.00',
    ]);
  });

  for (const state of answerStates.filter((one) => one !== 'ready' && one !== 'stale')) {
    it(`says that it is ${state}, and never looks empty`, async () => {
      const element = await threadOf([], {state, thread: undefined as never});
      expect(element.shadowRoot!.querySelector('skolebro-state')!.state).to.equal(state);
    });
  }

  it('asks the page to step up', async () => {
    const element = await threadOf([], {state: 'step-up-needed' as AnswerState, thread: undefined as never});
    const asked = heard(element, 'state-step-up');
    const view = element.shadowRoot!.querySelector('skolebro-state')!;
    await view.updateComplete;
    view.shadowRoot!.querySelector('button')!.click();
    expect(asked).to.deep.equal([{state: 'step-up-needed', vendor: ''}]);
  });

  it('opens what is unread and the latest, and the others when they are pressed', async () => {
    const many = Array.from({length: 40}, (_, index) => message(index, {unread: index === 5}));
    const element = await threadOf(many);
    const open = () => articles(element).filter((one) => one.querySelector('skolebro-rich-text'));
    expect(open().map(({dataset}) => dataset.id)).to.deep.equal([
      'm5',
      ...Array.from({length: 12}, (_, index) => `m${index + 28}`),
    ]);
    expect(textOf(articles(element)[0]!)).to.contain('Besked 0');
    articles(element)[0]!.querySelector('button')!.click();
    await settled(element);
    expect(open()).to.have.length(14);
    button(element, 'Fold alle ud').click();
    await settled(element);
    expect(open()).to.have.length(40);
  });

  it('begins at the first unread, and goes there again when asked', async () => {
    const many = Array.from({length: 40}, (_, index) => message(index, {unread: index > 30}));
    const element = await threadOf(many);
    element.focus();
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.id).to.equal('m31');
    for (const [key, id] of [
      ['ArrowUp', 'm30'],
      ['Home', 'm0'],
      ['End', 'm39'],
    ] as const) {
      await sendKeys({press: key});
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset.id).to.equal(id);
    }
    button(element, 'Gå til første af 9 ulæste').click();
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.id).to.equal('m31');
  });

  it('answers the sender first, and says how many all are', async () => {
    const element = await threadOf([message(1), message(2, {own: true, sender: jonas})]);
    const asked = heard(element, 'message-reply');
    const [first, all] = element.shadowRoot!.querySelectorAll<HTMLElement>('.answer button');
    expect([textOf(first!), textOf(all!)]).to.deep.equal(['Svar Mette Holm', 'Svar alle (53)']);
    first!.click();
    all!.click();
    expect(asked).to.deep.equal([
      {message: message(1), replyTo: 'sender'},
      {message: message(1), replyTo: 'all'},
    ]);
    element.thread = {...head, locked: true};
    await settled(element);
    expect(textOf(element.shadowRoot!.querySelector('.answer')!)).to.contain('Samtalen er lukket');
  });

  it('shows a translation, and the original one press away', async () => {
    const element = await threadOf([message(1, {language: 'da'}), message(2, {language: 'en'})], {
      translateTo: 'en',
    });
    const asked = heard(element, 'message-translate');
    expect(element.shadowRoot!.querySelectorAll('.link')).to.have.length(1);
    button(element, 'Oversæt').click();
    expect(asked).to.have.length(1);
    element.translations = new Map([['m1', {language: 'en', text: 'Message 1'}]]);
    await settled(element);
    const body = () => element.shadowRoot!.querySelector('skolebro-rich-text')!;
    expect([body().text, body().lang]).to.deep.equal(['Message 1', 'en']);
    button(element, 'Vis originalen').click();
    await settled(element);
    expect([body().html, body().lang]).to.deep.equal(['<p>Besked 1</p>', 'da']);
    button(element, 'Oversæt').click();
    await settled(element);
    expect(body().text).to.equal('Message 1');
    expect(asked).to.have.length(1);
  });

  it('hands links, files and pictures on, and a refusal back', async () => {
    const file = {id: 'f', name: 'tur.pdf'};
    const element = await threadOf([
      message(1, {html: '<a href="https://skole.example/">Tur</a>', files: [file]}),
    ]);
    const links = heard(element, 'link-open');
    const files = heard(element, 'file-open');
    await aTimeout(20);
    const [text, list] = [
      element.shadowRoot!.querySelector('skolebro-rich-text')!,
      element.shadowRoot!.querySelector('skolebro-attachment-list')!,
    ];
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    text.shadowRoot!.querySelector('a')!.dispatchEvent(click);
    list.shadowRoot!.querySelector('button')!.click();
    expect([links, files]).to.deep.equal([[{href: 'https://skole.example/'}], [{file}]]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows the latest of five hundred messages in full, and one more by drawing one', async () => {
    const many = Array.from({length: 500}, (_, index) => message(index));
    const element = await threadOf(many);
    expect(element.shadowRoot!.querySelectorAll('skolebro-rich-text')).to.have.length(12);
    const before = articles(element);
    element.messages = [...many, message(500)];
    await settled(element);
    expect(articles(element).slice(0, 500)).to.deep.equal(before);
    expect(articles(element)[500]!.querySelector('skolebro-rich-text')).to.exist;
  });

  it('keeps the height of a quiet line while its words are on their way', async () => {
    const element = await threadOf([message(1, {html: '', kind: 'message-recalled'})]);
    const [note] = articles(element);
    const before = note!.getBoundingClientRect().height;
    await waitUntil(() => textOf(note!) !== '', 'the words have come', {timeout: 8000});
    expect(note!.getBoundingClientRect().height).to.equal(before);
  });

  it('leaves the end of a Danish sentence at its end on a page from right to left', async () => {
    const element = await threadOf([message(1, {html: '<p>Husk madpakke.</p>'})], {
      thread: {...head, subject: 'Hvem kan?'},
    });
    element.dir = 'rtl';
    await settled(element);
    const body = element.shadowRoot!.querySelector('skolebro-rich-text')!;
    const texts = [element.shadowRoot!.querySelector('h2')!, body.shadowRoot!.querySelector('p')!];
    for (const text of texts) {
      const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode()!;
      expect(edge(words, words.textContent!.length - 1)).to.be.greaterThan(edge(words, 0));
    }
    expect(getComputedStyle(texts[0]!).textAlign).to.equal('right');
  });

  it('bears what should not be there, and fits a phone', async () => {
    const element = await threadOf([
      message(1, {sender: {name: 'Ø'.repeat(300), role: 'guardian', note: 'x'.repeat(300)}}),
      message(2, {sender: {role: 'employee', former: true}, recipients: [], omittedRecipients: 51}),
      message(3, {sender: {name: 'Asta', alias: 'Barn K', role: 'pupil'}, at: '2126-01-01T00:00:00Z'}),
      message(1, {html: '<p>To gange</p>', files: [{id: 'f'}]}),
      message(4, {at: 'i går', html: 'x'.repeat(5_000_000)}),
    ]);
    element.style.inlineSize = '320px';
    await settled(element);
    const text = textOf(element.shadowRoot!.querySelector('[role=feed]')!);
    expect(articles(element)).to.have.length(4);
    expect(text).to.contain('Tidligere bruger').and.to.contain('Til og 51 flere').and.to.contain('i går');
    expect(text).to.contain('Barn K').and.to.not.contain('Asta');
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
