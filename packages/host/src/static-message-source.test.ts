import {describe, expect, it} from 'vitest';
import type {Mailbox} from './mailbox.js';
import type {ThreadAnswer, ThreadQuery, ThreadSummary} from './message-source.js';
import type {Answer} from './answer.js';
import {type StaticMessageOptions, staticMessageSource} from './static-message-source.js';
import type {StaticThread} from './static-threads.js';

const mailbox: Mailbox = {user: {id: 'me', name: 'Sara Lund', role: 'guardian'}};
const thread = (number: number, summary: Partial<ThreadSummary> = {}): StaticThread => ({
  summary: {id: `t${number}`, subject: `Tråd ${number}`, at: `2026-11-${10 + number}T08:00:00Z`, ...summary},
  messages: [
    {id: `m${number}`, kind: 'message', at: `2026-11-${10 + number}T08:00:00Z`, text: 'Kære forældre'},
  ],
});
const {signal} = new AbortController();
const sourceOf = (threads: readonly StaticThread[], rest: Partial<StaticMessageOptions> = {}) =>
  staticMessageSource(threads, {vendor: 'Elmelund Skole', mailbox, ...rest});

async function ask(source: ReturnType<typeof sourceOf>, query: ThreadQuery = {}) {
  const answers: Answer<ThreadSummary>[] = [];
  for await (const answer of source.load(query, signal)) answers.push(answer);
  return answers.at(-1);
}
async function open(source: ReturnType<typeof sourceOf>, threadId: string, page?: string) {
  const answers: ThreadAnswer[] = [];
  const query = {threadId, limit: 2, ...(page !== undefined && {page})};
  for await (const answer of source.thread(query, signal)) answers.push(answer);
  return answers.at(-1);
}
const ids = (answer: Answer<{id: string}> | undefined) => answer?.items?.map(({id}) => id);

describe('staticMessageSource', () => {
  it('gives the newest first, page by page', async () => {
    const source = sourceOf([thread(1), thread(2), thread(3)], {pageSize: 2});
    const first = await ask(source);
    expect(ids(first)).toEqual(['t3', 't2']);
    expect(ids(await ask(source, {page: first?.next ?? ''}))).toEqual(['t1']);
  });

  it('finds by words, child, role, unread and folder', async () => {
    const source = sourceOf([
      thread(1, {subject: 'Udflugt til Søhøjlandet', regardingChildIds: ['alma']}),
      thread(2, {senders: [{name: 'Mette', role: 'employee'}], unread: 2}),
      thread(3, {folderId: 'archive'}),
    ]);
    expect(ids(await ask(source, {search: 'sohoj'}))).toEqual(['t1']);
    expect(ids(await ask(source, {childIds: ['viggo']}))).toEqual(['t2']);
    expect(ids(await ask(source, {senderRoles: ['employee'], unread: true}))).toEqual(['t2']);
    expect(ids(await ask(source, {folderId: 'archive'}))).toEqual(['t3']);
  });

  it('opens a thread from its end, and asks for a step up where its content is hidden', async () => {
    const messages = [1, 2, 3].map((number) => ({
      id: `m${number}`,
      kind: 'message',
      at: '2026-11-11T08:00:00Z',
    }));
    const source = sourceOf([{...thread(1), messages}, thread(2, {sensitive: true, stepUp: true})]);
    const latest = await open(source, 't1');
    expect(ids(latest)).toEqual(['m2', 'm3']);
    expect(ids(await open(source, 't1', latest?.next))).toEqual(['m1']);
    expect(await open(source, 't2')).toEqual({vendor: 'Elmelund Skole', state: 'step-up-needed'});
  });

  it('keeps marks, and tells whoever watches', async () => {
    const source = sourceOf([thread(1, {unread: 3})]);
    let told = 0;
    source.watch?.(() => (told += 1), signal);
    await source.change(['t1'], {read: true, muted: true});
    expect((await ask(source))?.items?.[0]).toMatchObject({unread: 0, muted: true});
    expect(told).toBe(1);
  });

  it('sends, takes back and keeps what was taken back as a draft', async () => {
    const source = sourceOf([thread(1)]);
    const {messageId} = await source.send({threadId: 't1', recipients: [], html: '<p>Tak</p>'});
    expect(ids(await open(source, 't1'))).toEqual(['m1', messageId]);
    const draft = await source.undo(messageId);
    expect(ids(await open(source, 't1'))).toEqual(['m1']);
    expect((await open(source, 't1'))?.thread?.draft).toEqual(draft);
  });

  it('refuses with the state that it is told', async () => {
    const source = sourceOf([thread(1)], {refuse: 'signed-out'});
    await expect(source.send({recipients: []})).rejects.toMatchObject({
      name: 'WriteRefused',
      state: 'signed-out',
    });
  });

  it('counts families once and leaves out whom the user may not write to', async () => {
    const guardian = (id: string, family: string) => ({
      id,
      kind: 'person' as const,
      role: 'guardian',
      family,
    });
    const source = sourceOf([], {
      recipients: [
        {
          id: '4b',
          kind: 'group',
          name: '4.B',
          members: [
            guardian('a', '1'),
            guardian('b', '1'),
            {...guardian('c', '2'), outsideCustody: true},
            {...guardian('d', '3'), block: 'block-rule'},
          ],
        },
        {id: 'mette', kind: 'person', name: 'Mette Holm', role: 'employee'},
      ],
    });
    const {items} = await source.recipients({}, signal);
    expect(items[0]).toMatchObject({id: '4b', people: 4, expandable: true});
    expect(await source.reach(items, signal)).toEqual({
      people: 4,
      parts: [
        {kind: 'families', count: 2, group: '4.B'},
        {kind: 'employees', count: 1},
      ],
      outsideCustody: 1,
      blocked: 1,
    });
    expect((await source.recipients({search: 'mete'}, signal)).items).toEqual([]);
    expect((await source.recipients({search: 'METTE'}, signal)).items).toHaveLength(1);
  });

  it('counts an answer by the same rules of custody, blocks and quiet hours as a new message', async () => {
    const [me, ane, bo, carl] = ['me', 'ane', 'bo', 'carl'].map((id) => ({id, role: 'guardian'}));
    const quietUntil = '2026-11-18T06:00:00Z';
    const source = staticMessageSource(
      [
        {
          summary: {id: 't', at: '2026-11-17T07:00:00Z'},
          head: {id: 't', participants: [me!, ane!, bo!, carl!], omittedParticipants: 4},
          messages: [
            {id: 'm1', kind: 'message', at: '2026-11-17T06:00:00Z', sender: ane!},
            {id: 'm2', kind: 'message', at: '2026-11-17T07:00:00Z', sender: {role: 'employee', former: true}},
          ],
        },
      ],
      {
        vendor: 'Elmelund Skole',
        mailbox: {user: me!},
        recipients: [
          {id: 'ane', kind: 'person', role: 'guardian', outsideCustody: true, quietUntil},
          {id: 'bo', kind: 'person', role: 'guardian', block: 'no-contact'},
        ],
      },
    );
    const ask = source.replyReach!.bind(source);
    expect(await ask({threadId: 't', inReplyToId: 'm1', replyTo: 'sender'}, signal)).toEqual({
      people: 1,
      parts: [{kind: 'guardians', count: 1}],
      outsideCustody: 1,
      quietUntil,
    });
    expect(await ask({threadId: 't', replyTo: 'sender'}, signal)).toEqual({people: 0, blocked: 1});
    expect(await ask({threadId: 't', replyTo: 'all'}, signal)).toEqual({
      people: 6,
      parts: [
        {kind: 'guardians', count: 2},
        {kind: 'people', count: 4},
      ],
      outsideCustody: 1,
      blocked: 1,
      quietUntil,
    });
  });
});
