import '../define/composer.js';
import type {OutgoingMessage, Reach, ThreadHead} from '@skolebro/host';
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Composer} from './composer.js';

const mette = {id: 'mette', name: 'Mette Holm', role: 'employee'};
const me = {id: 'me', name: 'Sara Lund', role: 'guardian'};
const thread: ThreadHead = {
  id: 't',
  participants: [me, mette, {id: 'jonas', role: 'guardian'}],
  omittedParticipants: 51,
};
const toClass: OutgoingMessage = {
  recipients: [{id: '4b', kind: 'group', name: '4.B', people: 54}],
  subject: 'Tur',
  html: '<p>Kære forældre</p>',
};
const reach: Reach = {people: 54, parts: [{kind: 'families', count: 27, group: '4.B'}]};

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const inside = (element: Composer, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (element: Composer, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one).startsWith(words))!;

async function composerOf(rest: Partial<Composer>) {
  const element = await fixture<Composer>(html`<skolebro-composer></skolebro-composer>`);
  Object.assign(element, {now: '2026-11-17T08:20:00Z', user: me, sender: mette, ...rest});
  await element.updateComplete;
  return element;
}

function heard<Detail>(element: Composer, name: string): Detail[] {
  const details: Detail[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}

const sentBy = (element: Composer) => heard<{message: OutgoingMessage}>(element, 'message-send');

async function press(element: Composer, words: string) {
  button(element, words).click();
  await element.updateComplete;
}

describe('skolebro-composer', () => {
  it('answers the sender alone unless the user wants otherwise', async () => {
    const element = await composerOf({
      thread,
      draft: {recipients: [], html: '<p>Ja tak</p>', inReplyToId: 'm'},
    });
    const sent = sentBy(element);
    expect(textOf(inside(element, 'fieldset')))
      .to.contain('Kun Mette Holm')
      .and.to.contain('Alle i samtalen (53)');
    expect(textOf(inside(element, '.goes'))).to.equal('Sendes til Mette Holm');
    await expect(element).to.be.accessible();
    await press(element, 'Send');
    expect(sent[0]!.message).to.deep.equal({
      threadId: 't',
      replyTo: 'sender',
      inReplyToId: 'm',
      recipients: [],
      html: '<p>Ja tak</p>',
      undoSeconds: 10,
    });
  });

  it('warns on an answer to all, with their number', async () => {
    const element = await composerOf({thread, draft: {recipients: [], html: '<p>Ja tak</p>'}});
    const sent = sentBy(element);
    inside(element, 'input[type=radio]:not(:checked)').click();
    await element.updateComplete;
    expect(textOf(inside(element, '.goes'))).to.equal('Sendes til 1 medarbejder, 1 forælder og 51 personer');
    await press(element, 'Send');
    expect(textOf(inside(element, '.sure')))
      .to.contain('Du er ved at skrive til 53 personer')
      .and.to.contain('Du svarer alle');
    expect(sent).to.deep.equal([]);
    await press(element, 'Send til 53 personer');
    expect(sent).to.have.length(1);
  });

  it('sends to 54 guardians only after having said so, however quickly Enter is pressed', async () => {
    const element = await composerOf({draft: toClass, reach});
    const sent = sentBy(element);
    expect(textOf(inside(element, '.goes'))).to.equal('Sendes til 27 familier i 4.B');
    button(element, 'Send').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(sent).to.deep.equal([]);
    expect((element.shadowRoot!.activeElement as HTMLElement).id).to.equal('sure');
    expect(textOf(inside(element, '.sure'))).to.contain('54 personer: 27 familier i 4.B');
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(sent.map(({message}) => message.recipients)).to.deep.equal([toClass.recipients]);
  });

  it('asks again when something changed after it had asked', async () => {
    const element = await composerOf({draft: toClass, reach});
    await press(element, 'Send');
    inside(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    expect(inside(element, '.sure')).to.equal(null);
  });

  for (const [name, rest, words] of [
    ['nobody', {draft: {...toClass, recipients: []}}, 'Vælg, hvem beskeden er til.'],
    [
      'the 401st recipient',
      {draft: toClass, reach: {people: 401}},
      'Højst 400 personer kan få en besked, og du har valgt 401. Fjern 1',
    ],
    ['people who are not counted', {draft: toClass}, 'Vent, til modtagerne er talt.'],
    ['no words', {draft: {...toClass, html: ''}, reach}, 'Skriv en besked.'],
    ['a file on its way', {draft: toClass, reach, uploading: 1}, 'Vent, til filerne'],
  ] as const) {
    it(`does not send with ${name}, and says why`, async () => {
      const element = await composerOf({limits: {recipients: 400}, ...rest});
      const sent = sentBy(element);
      await press(element, 'Send');
      expect(textOf(inside(element, '.fault'))).to.contain(words);
      expect(sent).to.deep.equal([]);
    });
  }

  for (const [name, rest, words] of [
    [
      'a guardian outside custody',
      {draft: toClass, reach: {people: 2, outsideCustody: 1}},
      'har ikke forældremyndighed',
    ],
    ['a CPR number', {draft: {...toClass, html: '<p>010112-4321</p>'}, reach: {people: 1}}, 'CPR-nummer'],
    ['a diagnosis', {draft: {...toClass, html: '<p>Han har en diagnose</p>'}, reach: {people: 1}}, 'helbred'],
    [
      'no subject',
      {draft: {recipients: toClass.recipients, html: '<p>Hej</p>'}, reach: {people: 1}},
      'intet emne',
    ],
  ] as const) {
    it(`warns on ${name}`, async () => {
      const element = await composerOf(rest);
      await press(element, 'Send');
      expect(textOf(inside(element, '.sure'))).to.contain(words);
    });
  }

  it('offers in the evening to wait until the morning', async () => {
    const quietHours = {start: '18:00:00', end: '07:00:00'};
    const evening = {quietHours, now: '2026-11-17T19:30:00Z', reach: {people: 1}};
    const element = await composerOf({draft: toClass, ...evening});
    const sent = sentBy(element);
    await press(element, 'Send');
    expect(textOf(inside(element, '.sure'))).to.contain('uden for den tid');
    const [, hold] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    expect(textOf(hold!.parentElement!)).to.contain('ons. 18. nov., 07.00');
    hold!.click();
    await element.updateComplete;
    await press(element, 'Send');
    expect(sent[0]!.message.holdUntil).to.equal('2026-11-18T06:00:00Z');
  });

  it('keeps a draft a while after the last word, and when it goes away', async () => {
    const element = await composerOf({draft: {...toClass, id: 'd'}, reach});
    const kept = heard<{message: OutgoingMessage}>(element, 'draft-change');
    const write = (words: string) => {
      inside(element, '.editor').append(words);
      inside(element, '.editor').dispatchEvent(new Event('input'));
    };
    write(' i 4.B');
    write('!');
    await aTimeout(1000);
    expect(kept.map(({message: {id, html: words}}) => [id, words])).to.deep.equal([
      ['d', '<p>Kære forældre</p> i 4.B!'],
    ]);
    write(' Mere');
    element.remove();
    expect(kept.at(-1)!.message.html).to.contain('Mere');
  });

  it('formats only as the profile allows, whatever is in the editor', async () => {
    const element = await composerOf({draft: toClass, reach});
    const editor = inside(element, '.editor');
    editor.innerHTML = '<p style="color:red" onclick="x()">Hej <b>du</b><script>x</script></p>';
    expect(element.message.html).to.equal('<p>Hej <b>du</b></p>');
    const range = document.createRange();
    range.selectNodeContents(editor);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    element.shadowRoot!.querySelector<HTMLElement>('.formats button')!.click();
    expect(editor.innerHTML).to.match(/<(b|strong)/);
  });

  it('makes links of what is marked, by keyboard, to addresses that the profile allows alone', async () => {
    const element = await composerOf({draft: {...toClass, html: '<p>Se Skovhus</p>'}, reach});
    const editor = inside(element, '.editor');
    const box = () => element.shadowRoot!.querySelector<HTMLInputElement>('#link');
    const openBox = async () => {
      await sendKeys({down: 'Control'});
      await sendKeys({press: 'k'});
      await sendKeys({up: 'Control'});
      await waitUntil(() => element.shadowRoot!.activeElement === box(), 'the address is asked for');
    };
    const words = editor.querySelector('p')!.firstChild!;
    editor.focus();
    getSelection()!.setBaseAndExtent(words, 3, words, 10);
    await openBox();
    await expect(element).to.be.accessible();
    await sendKeys({type: 'javascript:alert(1)'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(textOf(inside(element, '#link-fault'))).to.contain('Skriv en adresse');
    box()!.value = '';
    await sendKeys({type: 'skovhus.example'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => !box(), 'the box is closed');
    expect(element.message.html).to.equal('<p>Se <a href="https://skovhus.example">Skovhus</a></p>');
    expect(element.shadowRoot!.activeElement).to.equal(editor);

    const inLink = editor.querySelector('a')!.firstChild!;
    getSelection()!.setBaseAndExtent(inLink, 2, inLink, 2);
    await openBox();
    expect(box()!.value).to.equal('https://skovhus.example');
    await press(element, 'Fjern link');
    expect(element.message.html).to.equal('<p>Se Skovhus</p>');
    await openBox();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !box(), 'the box is closed');
    expect(element.shadowRoot!.activeElement).to.equal(editor);
  });

  it('puts an address where the caret stands when nothing is marked', async () => {
    const element = await composerOf({draft: toClass, reach});
    const [link] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.formats button')].slice(-1);
    inside(element, '.editor').focus();
    link!.click();
    const box = () => element.shadowRoot!.querySelector<HTMLInputElement>('#link');
    await waitUntil(() => element.shadowRoot!.activeElement === box(), 'the address is asked for');
    await sendKeys({type: 'kontor@elmelund.example'});
    await press(element, 'Indsæt link');
    expect(element.message.html).to.contain(
      '<a href="mailto:kontor@elmelund.example">kontor@elmelund.example</a>',
    );
  });

  it('tells the limits before anything is uploaded, and refuses in words', async () => {
    const limits = {files: 2, fileBytes: 5, mediaTypes: ['image/*']};
    const element = await composerOf({draft: toClass, reach, limits});
    const added = heard<{files: File[]}>(element, 'files-add');
    expect(textOf(element.shadowRoot!.querySelector('form')!)).to.contain('Højst 2 filer på hver 5 B');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'tur.png', {type: 'image/png'}));
    transfer.items.add(new File(['123456'], 'stor.png', {type: 'image/png'}));
    transfer.items.add(new File(['x'], 'spil.exe', {type: 'application/x-msdownload'}));
    inside(element, 'form').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, cancelable: true}));
    await element.updateComplete;
    expect(added.map(({files}) => files.map(({name}) => name))).to.deep.equal([['tur.png']]);
    expect([...element.shadowRoot!.querySelectorAll('.fault')].map(textOf)).to.deep.equal([
      'stor.png er for stor og er ikke vedhæftet.',
      'spil.exe er af en type, der ikke må vedhæftes.',
    ]);
    const paste = new ClipboardEvent('paste', {clipboardData: transfer, cancelable: true});
    inside(element, '.editor').dispatchEvent(paste);
    expect(added).to.have.length(2);
    expect(paste.defaultPrevented).to.equal(true);
  });

  for (const state of ['failed', 'signed-out', 'step-up-needed', 'not-licensed'] as const) {
    it(`loses nothing when sending ends in ${state}`, async () => {
      const element = await composerOf({draft: toClass, reach, state});
      expect(inside(element, '.editor').innerHTML).to.equal('<p>Kære forældre</p>');
      const view = element.shadowRoot!.querySelector('skolebro-state')!;
      expect([view.state, view.heading]).to.deep.equal([state, 'Beskeden er ikke sendt']);
    });
  }

  it('fits a phone', async () => {
    const name = 'Ø'.repeat(300);
    const element = await composerOf({
      draft: {...toClass, recipients: [{id: 'x', kind: 'group', name}]},
      reach: {people: 54, parts: [{kind: 'families', count: 27, group: name}]},
    });
    element.style.inlineSize = '320px';
    await press(element, 'Send');
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
