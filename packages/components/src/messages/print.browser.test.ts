import '../define/messages.js';
import {type ThreadMessage, staticMessageSource} from '@skolebro/host';
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {Messages} from './messages.js';

const me = {id: 'me', name: 'Sara Lund', role: 'guardian'};
const mette = {id: 'mette', name: 'Mette Holm', role: 'employee'};
const at = '2026-11-16T12:00:00Z';
const messages = Array.from({length: 40}, (_, index): ThreadMessage => ({
  id: `m${index}`,
  kind: 'message',
  at,
  sender: mette,
  html: `<p>Kære forældre. Besked ${index}, og alt det, der står i den.</p>`,
}));
const source = staticMessageSource(
  [
    {
      summary: {id: 't', subject: 'Tur', at, senders: [mette]},
      head: {id: 't', subject: 'Tur', participants: [me, mette]},
      messages: [...messages, {id: 'n', kind: 'message-deleted', at, sender: mette}],
    },
  ],
  {vendor: 'Elmelund Skole', mailbox: {user: me, mayWrite: true}},
);

const isSeen = (element: Element | null) => element?.checkVisibility() ?? false;

async function printed() {
  const place = document.createElement('div');
  place.style.cssText = 'inline-size: 1200px; block-size: 700px';
  const element = await fixture<Messages>(
    html`<skolebro-messages .source=${source} open-id="t" now="2026-11-17T08:20:00Z"></skolebro-messages>`,
    {parentNode: place},
  );
  const part = (tag: string) => element.shadowRoot!.querySelector<LitElement>(tag);
  await waitUntil(() => part('skolebro-thread')?.shadowRoot?.querySelectorAll('article').length === 41);
  await emulateMedia({media: 'print'});
  window.dispatchEvent(new Event('beforeprint'));
  const thread = part('skolebro-thread')!;
  await thread.updateComplete;
  await waitUntil(() => thread.shadowRoot!.querySelectorAll('skolebro-rich-text').length === 40);
  await nextFrame();
  return {element, part, thread};
}

describe('a thread on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('has every message in full, and nothing that only a screen can do', async () => {
    const {element, part, thread} = await printed();
    const root = thread.shadowRoot!;
    expect(root.querySelector('h2')!.textContent).to.equal('Tur');
    const articles = [...root.querySelectorAll('article')];
    for (const [index, article] of articles.slice(0, 40).entries()) {
      const body = article.querySelector('skolebro-rich-text')!;
      expect(body.shadowRoot!.textContent).to.contain(`Besked ${index}, og alt`);
      expect(isSeen(body)).to.equal(true);
      // On paper nothing comes into view later.
      expect(getComputedStyle(article).contentVisibility).to.equal('visible');
    }
    await waitUntil(() => articles.at(-1)!.textContent.includes('slettede'), 'the note came', {
      timeout: 8000,
    });
    for (const tool of ['.tools', '.answer', '.jump']) {
      for (const one of root.querySelectorAll(tool)) expect(isSeen(one), tool).to.equal(false);
    }
    expect(isSeen(part('skolebro-thread-list')), 'the list').to.equal(false);
    expect(isSeen(element.shadowRoot!.querySelector('.list'))).to.equal(false);
  });

  it('goes on over as many pages as it needs', async () => {
    const {element, thread} = await printed();
    const last = [...thread.shadowRoot!.querySelectorAll('article')].at(-1)!.getBoundingClientRect();
    expect(last.bottom - element.getBoundingClientRect().top).to.be.above(2000);
    // Nothing scrolls on paper: whoever cuts off is cut off.
    for (const one of [element, thread, thread.shadowRoot!.querySelector('.scroll')!]) {
      expect(getComputedStyle(one).overflowY).to.equal('visible');
      expect(one.getBoundingClientRect().bottom).to.be.at.least(last.bottom - 1);
    }
  });
});
