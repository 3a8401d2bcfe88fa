import '../define/composer.js';
import '../define/messages.js';
import {type StaticThread, staticMessageSource} from '@skolebro/host';
import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {Messages} from './messages.js';

interface Read {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Read[];
}

const me = {id: 'me', name: 'Sara Lund', role: 'guardian'};
const mette = {id: 'mette', name: 'Mette Holm', role: 'employee'};
const threads: readonly StaticThread[] = [
  {
    summary: {
      id: 't',
      subject: 'Tur',
      preview: 'Husk tøj',
      at: '2026-11-16T12:00:00Z',
      senders: [mette],
      unread: 1,
    },
    head: {id: 't', subject: 'Tur', participants: [me, mette, {...me, id: 'x', name: 'Jonas'}]},
    messages: [
      {id: 'a', kind: 'message', at: '2026-11-16T11:00:00Z', sender: mette, html: '<p>Vi skal på tur</p>'},
      {
        id: 'b',
        kind: 'recipient-added',
        at: '2026-11-16T11:30:00Z',
        sender: mette,
        about: [{name: 'Jonas', role: 'guardian'}],
      },
      {
        id: 'c',
        kind: 'message',
        at: '2026-11-16T12:00:00Z',
        sender: mette,
        html: '<p>Husk tøj</p>',
        unread: true,
      },
    ],
  },
];

/** What a screen reader comes by, one after the other. */
function inOrder({role, name = '', children = []}: Read): readonly string[] {
  return [
    ...(name === '' || /^(StaticText|InlineTextBox)$/.test(role) ? [] : [`${role}: ${name}`]),
    ...children.flatMap(inOrder),
  ];
}

describe('a screen reader in skolebro-messages', () => {
  it('reads the list, the thread and the composer in a sensible order', async () => {
    const source = staticMessageSource(threads, {
      vendor: 'Elmelund Skole',
      mailbox: {user: me, mayWrite: true},
    });
    await setViewport({width: 1280, height: 900});
    const place = document.createElement('div');
    place.style.cssText = 'inline-size: 1200px; block-size: 800px';
    const element = await fixture<Messages>(
      html`<skolebro-messages .source=${source} open-id="t" now="2026-11-17T08:20:00Z"></skolebro-messages>`,
      {parentNode: place},
    );
    await aTimeout(100);
    const thread = element.shadowRoot!.querySelector('skolebro-thread')!;
    thread.shadowRoot!.querySelector<HTMLElement>('.answer button')!.click();
    await nextFrame();
    await aTimeout(600);
    const told = inOrder(await executeServerCommand<Read, undefined>('accessibility-tree'));
    const wanted = [
      'heading: Beskeder',
      'button: Ny besked',
      'searchbox: Søg i beskeder',
      'button: Filtre',
      /^button: (Ulæst\. )?Mette Holm Tur Husk tøj man\./,
      'heading: Tur',
      'button: Markér',
      /^heading: .*Mette Holm/,
      /^heading: Ulæst ?Mette Holm/,
      'heading: Svar',
      'radio: Kun Mette Holm',
      'radio: Alle i samtalen (2)',
      'textbox: Besked',
      'button: Vedhæft filer',
      /^checkbox: Følsomt indhold/,
      'button: Slet kladden',
      'button: Send',
    ];
    let at = -1;
    for (const one of wanted) {
      const found = told.findIndex(
        (line, index) => index > at && (typeof one === 'string' ? line === one : one.test(line)),
      );
      expect(found, `${String(one)} after line ${at} of\n${told.join('\n')}`).to.be.above(at);
      at = found;
    }
  });
});
