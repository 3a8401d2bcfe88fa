import '../define/composer.js';
import '../define/messages.js';
import {
  type MessageSource,
  type OutgoingMessage,
  type StaticMessageOptions,
  type StaticThread,
  WriteRefused,
  staticMessageSource,
} from '@skolebro/host';
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {Messages} from './messages.js';

const me = {id: 'me', name: 'Sara Lund', role: 'guardian'};
const mette = {id: 'mette', name: 'Mette Holm', role: 'employee'};
const jonas = {id: 'jonas', name: 'Jonas Bach', role: 'guardian'};
const thread = (id: string): StaticThread => ({
  summary: {id, subject: `Besked ${id}`, at: '2026-11-17T07:00:00Z', senders: [mette]},
  head: {id, subject: `Besked ${id}`, participants: [me, mette, jonas]},
  messages: [{id: `m-${id}`, kind: 'message', at: '2026-11-17T07:00:00Z', sender: mette, html: '<p>Hej</p>'}],
});
const sourceOf = (rest: Partial<StaticMessageOptions> = {}) =>
  staticMessageSource([thread('a'), thread('b')], {
    vendor: 'Elmelund Skole',
    mailbox: {user: me, mayWrite: true},
    ...rest,
  });

/** A source that does some things otherwise. */
const changed = (source: MessageSource, instead: Partial<MessageSource>): MessageSource =>
  Object.assign(Object.create(source) as MessageSource, instead);

/** Refuses until it is told that the user is signed in again. */
function signedOut() {
  const door = {isOpen: false};
  const guard =
    <Given extends unknown[], Value>(write: (...given: Given) => Promise<Value>) =>
    (...given: Given) =>
      door.isOpen ? write(...given) : Promise.reject<Value>(new WriteRefused('signed-out', 'Signed out.'));
  return {door, guard};
}

async function messagesOf(source: MessageSource, rest: Partial<Messages> = {}) {
  const place = document.createElement('div');
  place.style.cssText = 'inline-size: 1200px; block-size: 700px';
  const element = await fixture<Messages>(
    html`<skolebro-messages .source=${source} now="2026-11-17T08:20:00Z"></skolebro-messages>`,
    {parentNode: place},
  );
  Object.assign(element, rest);
  await element.updateComplete;
  return element;
}

const part = <Tag extends keyof HTMLElementTagNameMap>(element: Messages, tag: Tag) =>
  element.shadowRoot!.querySelector(tag);
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const button = (element: Element, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one).startsWith(words));
const composerOf = (element: Messages) => part(element, 'skolebro-composer')!;
const formText = (element: Messages) => textOf(composerOf(element).shadowRoot!.querySelector('form')!);
const until = (test: () => unknown, why: string) => waitUntil(() => Boolean(test()), why, {timeout: 8000});

/** The headings of what the source did not do. */
const told = (element: Messages) =>
  [...(composerOf(element).shadowRoot?.querySelectorAll('skolebro-state') ?? [])].map(({state, heading}) => [
    state,
    heading,
  ]);

async function answerIn(element: Messages, id: string, toAll = false) {
  element.openId = id;
  await until(() => part(element, 'skolebro-thread')?.messages.length, 'the thread is there');
  await until(() => button(part(element, 'skolebro-thread')!, 'Svar'), 'it can be answered');
  button(part(element, 'skolebro-thread')!, toAll ? 'Svar alle' : 'Svar')!.click();
  await editorOf(element);
}

async function editorOf(element: Messages) {
  await until(
    () => part(element, 'skolebro-composer')?.shadowRoot?.querySelector('.editor'),
    'the composer is there',
  );
  await nextFrame();
  return composerOf(element).shadowRoot!.querySelector<HTMLElement>('.editor')!;
}

async function write(element: Messages, words: string) {
  const editor = await editorOf(element);
  editor.append(words);
  editor.dispatchEvent(new Event('input'));
  await composerOf(element).updateComplete;
}

function drop(element: Messages, ...names: readonly string[]) {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name, {type: 'image/png'}));
  composerOf(element)
    .shadowRoot!.querySelector('form')!
    .dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, cancelable: true}));
}

async function retry(element: Messages) {
  const view = composerOf(element).shadowRoot!.querySelector('skolebro-state')!;
  await view.updateComplete;
  button(view, 'Prøv igen')!.click();
}

describe('what somebody writes in skolebro-messages', () => {
  it('is told not to be kept, stays, and is kept once the user is signed in again', async () => {
    const good = sourceOf();
    const {door, guard} = signedOut();
    const kept: OutgoingMessage[] = [];
    const saveDraft = guard((message: OutgoingMessage) => {
      kept.push(message);
      return good.saveDraft(message);
    });
    const element = await messagesOf(changed(good, {saveDraft}));
    await answerIn(element, 'a');
    await write(element, 'Vi kommer');
    await until(() => told(element).length > 0, 'the user is told');
    expect(told(element)).to.deep.equal([['signed-out', 'Kladden er ikke gemt']]);
    expect(composerOf(element).message.html).to.equal('Vi kommer');
    door.isOpen = true;
    element.reload();
    await until(() => told(element).length === 0, 'all is well again');
    expect(kept.map((message) => message.html)).to.deep.equal(['Vi kommer']);
  });

  it('is not lost when the user goes elsewhere before it is kept, nor when it cannot be kept', async () => {
    const good = sourceOf();
    const kept: OutgoingMessage[] = [];
    let refuses = false;
    const saveDraft = (message: OutgoingMessage) => {
      kept.push(message);
      return refuses ? Promise.reject(new WriteRefused('failed', 'No.')) : good.saveDraft(message);
    };
    const element = await messagesOf(changed(good, {saveDraft}));
    await answerIn(element, 'a');
    await write(element, 'Vi kommer');
    element.write();
    await until(() => !part(element, 'skolebro-composer')?.thread, 'a new message is begun');
    await until(() => kept.length > 0, 'the answer is kept');
    expect(kept.at(-1)).to.include({threadId: 'a', html: 'Vi kommer'});

    refuses = true;
    await write(element, 'Til hele klassen');
    await answerIn(element, 'b');
    await until(() => part(element, 'skolebro-state')?.heading, 'the user is told');
    expect(part(element, 'skolebro-state')!.heading).to.contain('kunne ikke gemmes');
    element.write();
    await until(
      () => part(element, 'skolebro-composer')?.message.html === 'Til hele klassen',
      'what was written is there again',
    );
  });

  it('opens by itself where a thread is nothing but a draft', async () => {
    const draft = {
      id: 'd',
      recipients: [{id: 'mette', kind: 'person' as const}],
      subject: 'Tur',
      html: '<p>Hej</p>',
    };
    const thread: MessageSource['thread'] = async function* ({threadId}) {
      yield await Promise.resolve({
        vendor: '',
        state: 'empty' as const,
        thread: {id: threadId, participants: [], draft},
      });
    };
    const element = await messagesOf(changed(sourceOf(), {thread}));
    element.openId = 'a';
    await editorOf(element);
    expect(composerOf(element).message).to.include({id: 'd', subject: 'Tur', html: '<p>Hej</p>'});
  });

  it('keeps the files that could not be uploaded, and carries them again', async () => {
    const good = sourceOf();
    const {door, guard} = signedOut();
    const upload = guard((file: Blob, name: string) => good.upload(file, name, new AbortController().signal));
    const element = await messagesOf(changed(good, {upload}));
    await answerIn(element, 'a');
    await write(element, 'Se billederne');
    drop(element, 'tur.png', 'skov.png');
    await until(() => told(element).length > 0, 'the user is told');
    expect(told(element)).to.deep.equal([['signed-out', 'Ikke hentet op: tur.png, skov.png']]);
    button(composerOf(element), 'Send')!.click();
    await composerOf(element).updateComplete;
    expect(textOf(composerOf(element).shadowRoot!.querySelector('.sure')!)).to.contain('ikke hentet op');
    door.isOpen = true;
    element.reload();
    await until(() => composerOf(element).files.length === 2, 'both are there');
    expect(told(element)).to.deep.equal([]);
  });

  it('lets the user stop a file that never comes up', async () => {
    const signals: AbortSignal[] = [];
    const upload: MessageSource['upload'] = (_file, _name, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const element = await messagesOf(changed(sourceOf(), {upload}));
    await answerIn(element, 'a');
    drop(element, 'tur.png');
    await until(() => composerOf(element).uploading === 1, 'it is on its way');
    await composerOf(element).updateComplete;
    button(composerOf(element), 'Stop')!.click();
    await until(() => composerOf(element).uploading === 0, 'it is given up');
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  it('says in words who gets an answer, by the rules of custody and blocks, and waits for quiet hours', async () => {
    const quietUntil = '2026-11-18T06:00:00Z';
    const element = await messagesOf(
      sourceOf({
        recipients: [
          {id: 'mette', kind: 'person', role: 'employee', quietUntil},
          {id: 'jonas', kind: 'person', role: 'guardian', outsideCustody: true},
        ],
      }),
    );
    await answerIn(element, 'a', true);
    await write(element, 'Vi kommer');
    await until(() => formText(element).includes('Sendes til 1 medarbejder og 1 forælder'), 'it is counted');
    expect(formText(element)).to.contain('Send først ons. 18. nov.');
    button(composerOf(element), 'Send')!.click();
    await composerOf(element).updateComplete;
    const sure = textOf(composerOf(element).shadowRoot!.querySelector('.sure')!);
    expect(sure)
      .to.contain('Du svarer alle')
      .and.to.contain('En af modtagerne har ikke forældremyndighed')
      .and.to.contain('uden for den tid');
  });

  it('does not go to somebody whom the user may not write to', async () => {
    const element = await messagesOf(
      sourceOf({recipients: [{id: 'mette', kind: 'person', role: 'employee', block: 'no-contact'}]}),
    );
    await answerIn(element, 'a');
    await write(element, 'Hej');
    await until(() => formText(element).includes('Sendes til ingen'), 'it is counted');
    button(composerOf(element), 'Send')!.click();
    await composerOf(element).updateComplete;
    expect(formText(element)).to.contain('Ingen af dem kan få beskeder fra dig.');
  });

  it('is not sent before its receivers are counted, and counts again when asked', async () => {
    const good = sourceOf();
    let isDown = true;
    const replyReach: NonNullable<MessageSource['replyReach']> = (reply, signal) =>
      isDown ? Promise.reject(new Error('Down.')) : good.replyReach!(reply, signal);
    const element = await messagesOf(changed(good, {replyReach}));
    await answerIn(element, 'a');
    await write(element, 'Hej');
    await until(() => told(element).length > 0, 'the user is told');
    expect(told(element)[0]![1]).to.equal('Modtagerne kunne ikke tælles');
    button(composerOf(element), 'Send')!.click();
    await composerOf(element).updateComplete;
    expect(formText(element)).to.contain('Vent, til modtagerne er talt.');
    isDown = false;
    await retry(element);
    await until(() => formText(element).includes('Sendes til Mette Holm'), 'they are counted');
  });

  it('says that a search for receivers failed, and searches again when asked', async () => {
    const good = sourceOf({recipients: [{id: 'mette', kind: 'person', name: 'Mette Holm'}]});
    let isDown = true;
    const recipients: MessageSource['recipients'] = (query, signal) =>
      isDown ? Promise.reject(new Error('Down.')) : good.recipients(query, signal);
    const element = await messagesOf(changed(good, {recipients}));
    element.write();
    await until(() => part(element, 'skolebro-composer'), 'there is a composer');
    const picker = () => composerOf(element).shadowRoot?.querySelector('skolebro-recipient-picker');
    await until(() => picker()?.shadowRoot?.querySelector('input'), 'there is a picker');
    const field = picker()!.shadowRoot!.querySelector('input')!;
    field.value = 'Mette';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => picker()!.failed, 'the picker is told');
    await picker()!.updateComplete;
    expect(textOf(picker()!.shadowRoot!.querySelector('.said')!)).to.contain('kunne ikke');
    isDown = false;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => picker()!.found?.length === 1, 'she is found');
  });
});
