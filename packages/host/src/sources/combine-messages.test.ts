import {describe, expect, it} from 'vitest';
import type {MessageSource, ThreadAnswer, ThreadSummary} from '../message-source.js';
import {WriteRefused} from '../source.js';
import {type StaticMessageOptions, staticMessageSource} from '../static-message-source.js';
import type {StaticThread} from '../static-threads.js';
import {combine} from './combine.js';

const {signal} = new AbortController();
const user = {id: 'me', name: 'Sara Lund', role: 'guardian'};

function threadOf(id: string, at: string): StaticThread {
  const mette = {id: `${id}-sender`, name: 'Mette Holm', role: 'employee'};
  return {
    summary: {id, at, subject: id, senders: [mette], unread: 1},
    messages: [{id: `${id}-message`, kind: 'message', at, sender: mette, html: '<p>Hej</p>'}],
  };
}

const options = (vendor: string): StaticMessageOptions => ({vendor, mailbox: {user, mayWrite: true}});
const school = () =>
  staticMessageSource([threadOf('tur', '2026-11-17T07:00:00Z'), threadOf('prøve', '2026-11-15T07:00:00Z')], {
    ...options('Elmelund Skole'),
    pageSize: 1,
  });
const nursery = () =>
  staticMessageSource([threadOf('lur', '2026-11-16T07:00:00Z')], options('Skovbørnehaven'));

const newest = (a: ThreadSummary, b: ThreadSummary) => Date.parse(b.at) - Date.parse(a.at);
const both = (second: MessageSource): MessageSource =>
  combine<MessageSource>(
    [
      {vendor: 'Elmelund Skole', source: school()},
      {vendor: 'Skovbørnehaven', source: second, milliseconds: 50},
    ],
    {vendor: 'Egholm Kommune', order: newest},
  );

async function last<Given>(answers: AsyncIterable<Given>): Promise<Given | undefined> {
  let latest: Given | undefined;
  for await (const answer of answers) latest = answer;
  return latest;
}
const idsOf = (answer: {readonly items?: readonly {readonly id: string}[]} | undefined) =>
  answer?.items?.map(({id}) => id);
const thread = (source: MessageSource, threadId: string): Promise<ThreadAnswer | undefined> =>
  last(source.thread({threadId}, signal));

/** A nursery whose server is down: it answers nothing, and keeps nothing. */
const broken = (): MessageSource =>
  new Proxy(nursery(), {
    get: (source, name) =>
      name === 'load' || name === 'thread'
        ? async function* () {
            await Promise.reject(new Error('Down.'));
            yield undefined;
          }
        : name in source
          ? () => Promise.reject(new WriteRefused('failed', 'Down.'))
          : undefined,
  });

describe('the messages of two vendors as one', () => {
  it('stand in one list, the newest first, page by page', async () => {
    const source = both(nursery());
    const first = await last(source.load({}, signal));
    expect(idsOf(first)).toEqual(['tur', 'lur']);
    const second = await last(source.load({page: first!.next!}, signal));
    expect(idsOf(second)).toEqual(['prøve']);
    expect(second).not.toHaveProperty('next');
  });

  it('are opened, marked and answered where they came from', async () => {
    const [one, other] = [school(), nursery()];
    const source = combine<MessageSource>([
      {vendor: 'Elmelund Skole', source: one},
      {vendor: 'Skovbørnehaven', source: other},
    ]);
    await last(source.load({}, signal));
    expect(await thread(source, 'lur')).toMatchObject({vendor: 'Skovbørnehaven', state: 'ready'});
    await source.change(['tur', 'lur'], {read: true});
    const reply = {threadId: 'lur', inReplyToId: 'lur-message', replyTo: 'sender'} as const;
    expect(await source.replyReach!(reply, signal)).toMatchObject({people: 1});
    const draft = await source.saveDraft({...reply, recipients: [], html: '<p>Tak</p>'});
    const {messageId} = await source.send(draft);
    expect(idsOf(await thread(other, 'lur'))).toEqual(['lur-message', messageId]);
    expect((await last(other.load({}, signal)))?.items?.[0]).toMatchObject({unread: 0});
    await source.undo(messageId);
    expect(idsOf(await thread(other, 'lur'))).toEqual(['lur-message']);
    expect(idsOf(await thread(one, 'tur'))).toEqual(['tur-message']);
  });

  it('hide nothing of one when the other fails, and name the other', async () => {
    const source = both(broken());
    expect(await last(source.load({}, signal))).toMatchObject({
      state: 'ready',
      vendor: 'Egholm Kommune',
      items: [{id: 'tur'}],
      partial: [{vendor: 'Skovbørnehaven', state: 'failed'}],
    });
    expect(await thread(source, 'tur')).toMatchObject({state: 'ready'});
    expect(await source.mailbox(signal)).toMatchObject({user});
    await source.change(['tur'], {read: true});
    expect((await last(source.load({}, signal)))?.items?.[0]).toMatchObject({id: 'tur', unread: 0});
  });

  it('do not count receivers of both, whom neither could write to', async () => {
    const source = both(nursery());
    await last(source.load({}, signal));
    const person = (id: string) => ({id, kind: 'person' as const});
    expect(await source.reach([person('lur-sender')], signal)).toMatchObject({people: 1});
    const counting = source.reach([person('tur-sender'), person('lur-sender')], signal);
    await expect(counting).rejects.toBeInstanceOf(WriteRefused);
  });
});
