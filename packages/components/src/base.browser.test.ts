import * as components from './index.js';
import './define/all.js';
import {define} from './define/define.js';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {type TemplateResult, render} from 'lit';

/** Each base part with one text in every place that takes one. */
function allWith(text: string): TemplateResult {
  const options = [{value: text, label: text, group: text}];
  return html`
    <skolebro-button value=${text}>${text}</skolebro-button>
    <skolebro-icon-button label=${text} icon=${text}></skolebro-icon-button>
    <skolebro-icon name=${text} label=${text}></skolebro-icon>
    <skolebro-field label=${text} hint=${text} error=${text} value=${text} maxlength="9"></skolebro-field>
    <skolebro-field multiline type=${text} label=${text} value=${text}></skolebro-field>
    <skolebro-select label=${text} value=${text} .options=${options}></skolebro-select>
    <skolebro-checkbox label=${text} hint=${text} value=${text}></skolebro-checkbox>
    <skolebro-date-field label=${text} value=${text} min=${text} max=${text}></skolebro-date-field>
    <skolebro-progress label=${text} amount=${text} value=${text}></skolebro-progress>
    <skolebro-badge label=${text} count=${text}></skolebro-badge>
    <skolebro-chip label=${text} removable choosable></skolebro-chip>
    <skolebro-child-mark name=${text} alias=${text} letters=${text} index=${text}></skolebro-child-mark>
    <skolebro-child-switcher
      .family=${[
        {id: 'a', name: text, group: text, institution: text, municipality: text, note: text, change: text},
        {id: 'b'},
      ]}
    ></skolebro-child-switcher>
    <skolebro-state state=${text} heading=${text} vendor=${text}></skolebro-state>
    <skolebro-tabs label=${text} value=${text} .tabs=${[{value: text, label: text}]}></skolebro-tabs>
    <skolebro-menu label=${text} .items=${[{value: text, label: text}]}></skolebro-menu>
    <skolebro-dialog heading=${text}>${text}</skolebro-dialog>
    <skolebro-avatar name=${text} alias=${text} size=${text}></skolebro-avatar>
  `;
}

const settled = async (): Promise<void> => {
  await aTimeout(0);
  await aTimeout(0);
};

/** The naughty strings lie beside the repository, where they are at hand; the server reaches them by this path. */
async function naughtyStrings(): Promise<readonly string[] | undefined> {
  const answer = await fetch('/__wds-outside-root__/1/shared/corpora/text/blns.json');
  return answer.ok ? ((await answer.json()) as readonly string[]) : undefined;
}

const width = (page: Element): number => page.scrollWidth;

describe('the base parts', () => {
  it('show any text as text, throw nothing and never scroll sideways', async function () {
    this.timeout(60_000);
    const strings = await naughtyStrings();
    if (!strings) {
      this.test!.title += ': skipped, for the naughty strings are not beside the repository';
      this.skip();
    }
    const faults: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => faults.push(event);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.width = '320px';
    for (const text of strings) {
      render(allWith(text), page);
      await settled();
      expect(page.querySelector('skolebro-chip')!.shadowRoot!.textContent, text).to.contain(text);
      expect(width(page), text).to.be.at.most(320);
    }
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
  });

  for (const text of ['Ø'.repeat(300), 'forældre '.repeat(34), 'أ'.repeat(300)]) {
    it(`wrap 300 characters as ${text.slice(0, 9)}… at 320 px, also from right to left`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const page = await fixture<HTMLElement>(html`<div dir=${dir}>${allWith(text)}</div>`);
        page.style.width = '320px';
        await settled();
        expect(width(page)).to.be.at.most(320);
      }
    });
  }

  it('stay within the page when its text is twice as large', async () => {
    const page = await fixture<HTMLElement>(html`<div>${allWith('Forældremøde i 4.B')}</div>`);
    page.style.width = '320px';
    document.documentElement.style.fontSize = '200%';
    await settled();
    expect(width(page)).to.be.at.most(320);
    expect(page.querySelector('skolebro-button')!.getBoundingClientRect().height).to.be.at.least(88);
    document.documentElement.style.fontSize = '';
  });

  it('stand still when the user wants less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const page = await fixture(
      html`<div><skolebro-button busy>Send</skolebro-button><skolebro-progress></skolebro-progress></div>`,
    );
    const moving = [...page.children].flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll('*')].filter(
        (inner) => getComputedStyle(inner).animationName !== 'none',
      ),
    );
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(moving).to.deep.equal([]);
  });

  it('are there twice on a page without meeting each other', async () => {
    const page = await fixture(html`<div>${allWith('Ane')}${allWith('Bo')}</div>`);
    const [first, second] = [...page.querySelectorAll('skolebro-field')].filter((field) => !field.multiline);
    expect([first!.value, second!.value]).to.deep.equal(['Ane', 'Bo']);
    define('skolebro-button', class extends components.Button {});
    expect(customElements.get('skolebro-button')).to.equal(components.Button);
  });

  it('are readable and keep their room before the script has come', async () => {
    await setViewport({width: 800, height: 600});
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = `<link rel="stylesheet" href="${new URL('../reserve.css', import.meta.url).href}">
      <skolebro-button>Send</skolebro-button><skolebro-field label="Emne"></skolebro-field>`;
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentDocument!;
    const styleOf = (tag: string, pseudo?: string) =>
      frame.contentWindow!.getComputedStyle(page.querySelector(tag)!, pseudo);
    expect(styleOf('skolebro-field', '::before').content).to.equal('"Emne"');
    expect(page.querySelector('skolebro-field')!.getBoundingClientRect().height).to.be.at.least(60);
    expect(page.querySelector('skolebro-button')!.getBoundingClientRect().height).to.be.at.least(44);
    frame.remove();
  });
});
