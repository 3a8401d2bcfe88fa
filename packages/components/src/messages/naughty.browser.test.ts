import '../define/composer.js';
import '../define/recipient-picker.js';
import '../define/thread.js';
import '../define/thread-list.js';
import type {Recipient, ThreadMessage, ThreadSummary} from '@skolebro/host';
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';

const at = '2026-11-17T07:00:00Z';
const now = '2026-11-17T08:20:00Z';

/** Texts that have broken programs of others; none where they are not beside the repository. */
let texts: readonly string[] = [];

/** What ran, although nothing may. */
const ran: string[] = [];

async function shown<Element extends LitElement>(view: TemplateResult): Promise<Element> {
  const place = document.createElement('div');
  place.style.cssText = 'inline-size: 320px; block-size: 600px';
  const element = await fixture<Element>(view, {parentNode: place});
  await element.updateComplete;
  await nextFrame();
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** What must be read of a text that stands for a name: spaces around it say nothing. */
const nameIn = (text: string, otherwise: string) => text.trim() || otherwise;

/** No part of a line stands outside of it, and nobody has to scroll sideways to read it. */
function staysWithin(line: HTMLElement) {
  const {left, right} = line.getBoundingClientRect();
  for (const child of line.querySelectorAll<HTMLElement>('*')) {
    const place = child.getBoundingClientRect();
    expect(place.left, child.textContent).to.be.at.least(left - 1);
    expect(place.right, child.textContent).to.be.at.most(right + 1);
  }
}

/** The elements that a text of somebody may not make. */
const foreign = 'script, iframe, object, embed, style, link, meta, base, form form, marquee, video, audio';

describe('the naughty strings of the world', function () {
  this.timeout(60_000);

  before(async function () {
    const answer = await fetch('/__wds-outside-root__/1/shared/corpora/text/blns.json');
    if (!answer.ok) {
      for (const test of this.test!.parent!.tests) {
        test.title += ': skipped, for the naughty strings are not beside the repository';
      }
      this.skip();
    }
    texts = (await answer.json()) as string[];
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      Object.defineProperty(window, name, {configurable: true, value: () => ran.push(name)});
    }
  });

  beforeEach(() => performance.clearResourceTimings());

  afterEach(() => {
    expect(ran, 'nothing runs').to.deep.equal([]);
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(
      loaded.filter((address) => !address.startsWith(location.origin) && !address.startsWith('data:')),
      'nothing is loaded from elsewhere',
    ).to.deep.equal([]);
  });

  it('stand in a list of threads as they are, each in its row', async () => {
    const threads = texts.map((text, index): ThreadSummary => ({
      id: `t${index}`,
      at,
      subject: text,
      preview: text,
      senders: [{id: 'x', name: text, role: 'guardian'}],
    }));
    const element = await shown<LitElement>(
      html`<skolebro-thread-list .threads=${threads} all-rows now=${now}></skolebro-thread-list>`,
    );
    const rows = all(element, '.row');
    expect(rows).to.have.length(texts.length);
    for (const [index, text] of texts.entries()) {
      const row = rows[index]!;
      const words = ['.from', '.subject', '.preview'].map((part) => row.querySelector(part)!.textContent);
      expect(words).to.deep.equal([nameIn(text, 'Ukendt afsender'), text, text]);
      expect(row.getBoundingClientRect().height).to.equal(rows[0]!.getBoundingClientRect().height);
    }
    // Letters with hundreds of marks would else be painted over the rows around.
    for (const part of all(element, '.from, .subject, .preview')) {
      expect(getComputedStyle(part).overflow).to.match(/hidden|clip/);
    }
    expect(all(element, foreign)).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('stand in a thread as names, plain text and names of files', async () => {
    const messages = texts.map((text, index): ThreadMessage => ({
      id: `m${index}`,
      kind: 'message',
      at,
      sender: {id: 'x', name: text, role: 'guardian'},
      text: `${text}\n`,
      files: [{id: `f${index}`, name: text}],
    }));
    const head = {id: 't', subject: texts.join(' '), participants: messages.map(({sender}) => sender!)};
    const element = await shown<LitElement>(
      html`<skolebro-thread .thread=${head} .messages=${messages} now=${now}></skolebro-thread>`,
    );
    for (const [index, folded] of all(element, '.folded .who').entries()) {
      expect(folded.textContent.trim()).to.equal(nameIn(texts[index]!, 'Ukendt afsender'));
    }
    // As for print: every message in full.
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    await nextFrame();
    const articles = all(element, 'article');
    expect(articles).to.have.length(texts.length);
    for (const [index, text] of texts.entries()) {
      const article = articles[index]!;
      const who = article.querySelector('.who')?.textContent.trim() ?? '';
      expect(who).to.equal(nameIn(text, 'Ukendt afsender'));
      const body = article.querySelector<LitElement>('skolebro-rich-text')!;
      const files = article.querySelector<LitElement>('skolebro-attachment-list')!;
      await Promise.all([body.updateComplete, files.updateComplete]);
      const said = body.shadowRoot!.querySelector('.text')!.cloneNode(true) as HTMLElement;
      for (const summary of said.querySelectorAll('summary')) summary.remove();
      // A line that begins so is a quotation, which is drawn as one.
      const quoted = text.replace(/^>/gmu, '');
      expect(said.textContent.replace(/\s/gu, '')).to.equal(quoted.replace(/\s/gu, ''));
      expect(files.shadowRoot!.querySelector('.name')!.textContent).to.equal(text);
      for (const part of [body, files]) {
        expect(all(part, foreign)).to.deep.equal([]);
        expect(
          all(part, 'a').filter((link) => !/^(https?|mailto|tel):/.test((link as HTMLAnchorElement).href)),
        ).to.deep.equal([]);
        expect(part.scrollWidth, text).to.be.at.most(part.clientWidth + 1);
      }
    }
    expect(all(element, foreign)).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('stand in the picker as names of groups, each in its line', async () => {
    for (let from = 0; from < texts.length; from += 100) {
      const some = texts.slice(from, from + 100);
      const found = some.map((name, index): Recipient => ({
        id: `${from + index}`,
        kind: 'group',
        name,
        note: name,
        people: 3,
        expandable: true,
      }));
      const element = await shown<LitElement>(
        html`<skolebro-recipient-picker
          .found=${found}
          .recipients=${found.slice(0, 20)}
        ></skolebro-recipient-picker>`,
      );
      element.focus();
      await element.updateComplete;
      const options = all(element, '.option');
      expect(options).to.have.length(some.length);
      for (const [index, text] of some.entries()) {
        const option = options[index]!;
        expect(option.textContent).to.contain(nameIn(text, 'Uden navn'));
        staysWithin(option);
      }
      const chips = all(element, '.chosen .name').map(({textContent}) => textContent);
      expect(chips).to.deep.equal(
        some.slice(0, 20).map((text) => `${nameIn(text, 'Uden navn')} (3 personer)`),
      );
      expect(all(element, foreign)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(320);
      element.remove();
    }
  });

  it('stand in the composer as subject, receiver, files and words, and go out as they came', async () => {
    const element = await shown<HTMLElementTagNameMap['skolebro-composer']>(
      html`<skolebro-composer now=${now}></skolebro-composer>`,
    );
    for (const [index, text] of texts.entries()) {
      const place = document.createElement('p');
      place.textContent = text;
      const recipient: Recipient = {id: 'x', kind: 'person', name: text};
      const files = [{id: 'f', name: text}];
      element.draft = {recipients: [recipient], subject: text, html: place.outerHTML};
      element.files = files;
      element.reach = {people: 1};
      await element.updateComplete;
      const editor = element.shadowRoot!.querySelector<HTMLElement>('.editor')!;
      expect(editor.textContent, `text ${index}`).to.equal(text);
      expect(element.message.subject ?? '').to.equal(text.trim());
      expect(element.message.recipients).to.deep.equal([recipient]);
      expect(element.message.files).to.deep.equal(files);
      if (text.trim() !== '') {
        expect(
          new DOMParser().parseFromString(element.message.html ?? '', 'text/html').body.textContent,
        ).to.equal(text);
      }
      // The same as formatted text from a draft that somebody else made.
      element.draft = {recipients: [], html: text};
      await element.updateComplete;
      expect(all(element, `${foreign}, .editor [onerror], .editor [onload]`)).to.deep.equal([]);
    }
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
