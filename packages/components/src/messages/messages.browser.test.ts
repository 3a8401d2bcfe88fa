import '../define/composer.js';
import '../define/messages.js';
import {
  type MessageSource,
  type StaticMessageOptions,
  type StaticThread,
  type ThreadSummary,
  type AnswerState,
  WriteRefused,
  answerStates,
  staticMessageSource,
} from '@skolebro/host';
import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {Messages} from './messages.js';

const me = {id: 'me', name: 'Sara Lund', role: 'guardian'};
const mette = {id: 'mette', name: 'Mette Holm', role: 'employee'};
const family = ['Alma', 'Viggo', 'Asta'].map((name, index) => ({id: `c${index}`, name}));
const vendor = 'Elmelund Skole';

const thread = (index: number, summary: Partial<ThreadSummary> = {}): StaticThread => ({
  summary: {
    id: `t${index}`,
    subject: `Besked ${index}`,
    at: new Date(Date.parse('2026-11-17T07:00:00Z') - index * 3_600_000).toISOString(),
    senders: [mette],
    regardingChildIds: [`c${index % 3}`],
    ...summary,
  },
  head: {
    id: `t${index}`,
    subject: summary.subject ?? `Besked ${index}`,
    participants: [me, mette, {...me, id: 'x'}],
  },
  messages: [
    {
      id: `m${index}`,
      kind: 'message',
      at: '2026-10-14T11:00:00Z',
      sender: mette,
      html: '<p>Kære alle</p>',
      unread: true,
    },
  ],
});
/** A parent's inbox of two months; the excursion lies deep in the last one. */
const inbox = Array.from({length: 400}, (_, index) =>
  thread(index, index === 311 ? {subject: 'Udflugt til Naturcenter Skovhus'} : {}),
);
const sourceOf = (
  threads: readonly StaticThread[],
  rest: Partial<StaticMessageOptions> = {},
): MessageSource => staticMessageSource(threads, {vendor, mailbox: {user: me, mayWrite: true}, ...rest});

async function messagesOf(source: MessageSource, width = 1200) {
  const place = document.createElement('div');
  place.style.cssText = `inline-size: ${width}px; block-size: 700px`;
  const element = await fixture<Messages>(
    html`<skolebro-messages
      .source=${source}
      .family=${family}
      now="2026-11-17T08:20:00Z"
    ></skolebro-messages>`,
    {parentNode: place},
  );
  await settled(element);
  return element;
}

async function settled(element: LitElement) {
  for (let turn = 0; turn < 3; turn += 1) {
    await nextFrame();
    await aTimeout(0);
    await element.updateComplete;
  }
}

const part = <Tag extends keyof HTMLElementTagNameMap>(element: Messages, tag: Tag) =>
  element.shadowRoot!.querySelector(tag);
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const rowsOf = (element: Messages) => [
  ...part(element, 'skolebro-thread-list')!.shadowRoot!.querySelectorAll<HTMLElement>('.row'),
];
const buttonIn = (element: HTMLElement, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one).startsWith(words))!;

function heard<Detail>(element: Messages, name: string): Detail[] {
  const details: Detail[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}

/** The composer, which is loaded when somebody first writes. */
async function composerIn(element: Messages) {
  await waitUntil(() => part(element, 'skolebro-composer')?.shadowRoot?.querySelector('.editor'));
  await settled(element);
  return part(element, 'skolebro-composer')!;
}

async function answer(element: Messages, words: string) {
  buttonIn(part(element, 'skolebro-thread')!, 'Svar').click();
  const composer = await composerIn(element);
  composer.shadowRoot!.querySelector('.editor')!.append(words);
  buttonIn(composer, 'Send').click();
  await settled(element);
}

describe('skolebro-messages', () => {
  it('lets a parent of three find last month’s excursion by keyboard in under ten presses', async () => {
    const element = await messagesOf(sourceOf(inbox));
    buttonIn(element, 'Ny besked').focus();
    const keys = ['Tab', 'u', 'd', 'f', 'ArrowDown', 'Enter'];
    for (const key of keys) {
      // The user waits until what was found stands there.
      if (key === 'ArrowDown') await aTimeout(400);
      await sendKeys({press: key});
      await settled(element);
    }
    expect(keys.length).to.be.below(10);
    expect(element.openId).to.equal('t311');
    const open = part(element, 'skolebro-thread')!;
    expect(textOf(open.shadowRoot!.querySelector('h2')!)).to.equal('Udflugt til Naturcenter Skovhus');
    expect((open.shadowRoot!.activeElement as HTMLElement).localName).to.equal('article');
  });

  it('shows both where there is room, and one after the other where not', async () => {
    const wide = await messagesOf(sourceOf(inbox));
    expect(part(wide, 'skolebro-thread-list')).to.exist;
    expect(textOf(part(wide, 'skolebro-state')!.shadowRoot!.querySelector('.heading')!)).to.equal(
      'Vælg en besked',
    );
    const element = await messagesOf(sourceOf(inbox), 360);
    const opened = heard<{threadId: string}>(element, 'messages-navigate');
    rowsOf(element)[2]!.click();
    await settled(element);
    expect(part(element, 'skolebro-thread-list')).to.equal(null);
    expect(element.scrollWidth).to.be.at.most(360);
    // The page goes back, as the browser's own button would.
    element.openId = '';
    await settled(element);
    expect(part(element, 'skolebro-thread-list')).to.exist;
    rowsOf(element)[0]!.click();
    await settled(element);
    buttonIn(element, 'Tilbage').click();
    await settled(element);
    expect(opened.map(({threadId}) => threadId)).to.deep.equal(['t2', 't0', '']);
  });

  it('asks for further pages as they come near', async () => {
    const element = await messagesOf(sourceOf(inbox));
    const list = part(element, 'skolebro-thread-list')!;
    expect(list.threads).to.have.length(50);
    const scroller = list.shadowRoot!.querySelector('.rows')!;
    scroller.scrollTop = scroller.scrollHeight;
    await settled(element);
    await settled(element);
    expect(list.threads).to.have.length(100);
  });

  for (const state of answerStates.filter((one) => one !== 'ready' && one !== 'stale')) {
    it(`says that it is ${state}`, async () => {
      const element = await messagesOf(sourceOf(inbox, {state}));
      expect(part(element, 'skolebro-state')!.state).to.equal(state);
    });
  }

  it('shows what it has when it may be old, and what is missing', async () => {
    const partial = [{vendor: 'Skovbørnehaven', state: 'failed' as AnswerState}];
    const element = await messagesOf(sourceOf(inbox, {state: 'stale', partial}));
    const states = [...element.shadowRoot!.querySelectorAll('.list skolebro-state')].map(
      (one) => (one as HTMLElement & {vendor: string}).vendor,
    );
    expect(states).to.deep.equal([vendor, 'Skovbørnehaven']);
    expect(rowsOf(element).length).to.be.above(3);
  });

  it('hands on that the user must step up for a locked thread', async () => {
    const element = await messagesOf(sourceOf([thread(0, {stepUp: true, sensitive: true})]));
    const asked = heard(element, 'state-step-up');
    rowsOf(element)[0]!.click();
    await settled(element);
    const view = part(element, 'skolebro-thread')!.shadowRoot!.querySelector('skolebro-state')!;
    await view.updateComplete;
    view.shadowRoot!.querySelector('button')!.click();
    expect(asked).to.have.length(1);
  });

  it('marks a thread as read once it is read, and keeps what was new in sight', async () => {
    const element = await messagesOf(sourceOf([thread(0, {unread: 1}), thread(1)]));
    const counts = heard<{count: number}>(element, 'messages-count-change');
    rowsOf(element)[0]!.click();
    await settled(element);
    expect(counts).to.deep.equal([{count: 0}]);
    expect(textOf(part(element, 'skolebro-thread')!.shadowRoot!.querySelector('article')!)).to.contain(
      'Ulæst',
    );
  });

  it('does the same with many threads, and says when it could not be kept', async () => {
    const element = await messagesOf(sourceOf([thread(0), thread(1)], {refuse: 'failed'}));
    part(element, 'skolebro-thread-list')!.dispatchEvent(
      new CustomEvent('threads-change', {detail: {ids: ['t0'], change: {muted: true}}, bubbles: true}),
    );
    await settled(element);
    expect(part(element, 'skolebro-state')!.heading).to.equal('Ændringen kunne ikke gemmes');
  });

  it('sends an answer to the sender, and takes it back while that can be done', async () => {
    const element = await messagesOf(sourceOf([thread(0)]));
    const sent = heard(element, 'message-sent');
    rowsOf(element)[0]!.click();
    await settled(element);
    await answer(element, 'Vi kommer');
    expect(sent).to.have.length(1);
    expect(part(element, 'skolebro-composer')).to.equal(null);
    expect(part(element, 'skolebro-thread')!.messages).to.have.length(2);
    buttonIn(element, 'Fortryd').click();
    expect((await composerIn(element)).message.html).to.equal('Vi kommer');
    expect(part(element, 'skolebro-thread')!.messages).to.have.length(1);
  });

  for (const state of ['signed-out', 'failed'] as const) {
    it(`loses nothing when it is ${state} while sending`, async () => {
      const good = sourceOf([thread(0)]);
      let isOut = true;
      const send: MessageSource['send'] = (message) =>
        isOut ? Promise.reject(new WriteRefused(state, 'No.')) : good.send(message);
      const element = await messagesOf(Object.assign(Object.create(good) as MessageSource, {send}));
      rowsOf(element)[0]!.click();
      await settled(element);
      await answer(element, 'Vi kommer');
      const composer = part(element, 'skolebro-composer')!;
      expect([composer.state, composer.message.html]).to.deep.equal([state, 'Vi kommer']);
      isOut = false;
      buttonIn(composer, 'Send').click();
      await settled(element);
      expect(part(element, 'skolebro-thread')!.messages).to.have.length(2);
    });
  }

  it('writes a new message to a class, with who gets it counted by the source', async () => {
    const members = Array.from({length: 54}, (_, index) => ({
      id: `g${index}`,
      kind: 'person' as const,
      role: 'guardian',
      family: String(index >> 1),
    }));
    const element = await messagesOf(
      sourceOf([thread(0)], {recipients: [{id: '4b', kind: 'group', name: '4.B', members}]}),
    );
    element.write();
    await composerIn(element);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await settled(element);
    const composer = await composerIn(element);
    expect(textOf(composer.shadowRoot!.querySelector('.goes')!)).to.equal('Sendes til 27 familier i 4.B');
    await expect(element).to.be.accessible();
  });

  it('bears a source that answers late, twice, wrongly or never', async () => {
    let call = 0;
    const answers: ((answer: object) => void)[] = [];
    const source = Object.assign(Object.create(sourceOf([thread(0)])) as MessageSource, {
      async *load() {
        call += 1;
        if (call === 3) throw new Error('Broken.');
        yield await new Promise((resolve) => answers.push(resolve));
      },
      mailbox: () => Promise.reject(new Error('No.')),
    });
    const element = await messagesOf(source);
    expect(part(element, 'skolebro-state')!.state).to.equal('loading');
    element.query = {search: 'tur'};
    await settled(element);
    answers[1]!({vendor, state: 'ready', items: [thread(2).summary]});
    answers[0]!({vendor, state: 'ready', items: [thread(1).summary]});
    await settled(element);
    expect(
      rowsOf(element).map(({dataset}) => dataset.key),
      'the late answer is not shown',
    ).to.deep.equal(['t2']);
    element.query = {};
    await settled(element);
    expect(part(element, 'skolebro-state')!.state).to.equal('failed');
  });
});
