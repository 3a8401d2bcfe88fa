import '../define/messages.js';
import {staticHost, staticMessageSource} from '@skolebro/host';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {Messages} from './messages.js';

const until = (test: () => unknown, why: string) => waitUntil(() => Boolean(test()), why, {timeout: 8000});
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('skolebro-messages with a host', () => {
  it('speaks the language, keeps the time and knows the children that its host says', async () => {
    const lacks: unknown[] = [];
    const alma = '0198d5a0-0001-7000-8000-000000000201';
    const {context} = staticHost({
      locale: 'en-GB',
      timeZone: 'America/Nuuk',
      children: [{id: alma, name: 'Alma'}],
    });
    const source = staticMessageSource(
      [
        {
          summary: {
            id: 'a',
            subject: 'Tur',
            at: '2026-11-17T07:00:00Z',
            regardingChildIds: [alma],
            senders: [{id: 'mette', name: 'Mette Holm', role: 'employee'}],
          },
        },
      ],
      {vendor: 'Elmelund Skole', mailbox: {user: {id: 'me', name: 'Sara Lund', role: 'guardian'}}},
    );
    const element = await fixture<Messages>(
      html`<skolebro-messages .source=${source} now="2026-11-17T08:20:00Z"></skolebro-messages>`,
    );
    element.addEventListener('context-lack', (event) => lacks.push((event as CustomEvent<object>).detail));
    element.context = context;
    await until(() => textOf(element.shadowRoot!.querySelector('h2')!) === 'Messages', 'it is English');
    const list = element.shadowRoot!.querySelector('skolebro-thread-list')!;
    await until(() => list.shadowRoot!.querySelector('.row'), 'the list is there');
    await list.updateComplete;
    await until(() => /Alma/.test(textOf(list.shadowRoot!.querySelector('.row')!)), 'the child has its name');
    // Some browsers still know it by its older name.
    expect(list.timeZone).to.match(/^America\/(Nuuk|Godthab)$/);
    expect(lacks).to.deep.equal([]);
    element.context = {version: '1.0', locale: 'da-DK'};
    await until(() => lacks.length > 0, 'it says what it lacks');
    expect(lacks).to.deep.equal([{missing: ['children', 'timeZone']}]);
  });
});
