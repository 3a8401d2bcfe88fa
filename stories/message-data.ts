import type {
  Correspondent,
  Mailbox,
  MessageFile,
  StaticRecipient,
  StaticThread,
  ThreadMessage,
  ThreadSummary,
  Translation,
} from '@skolebro/host';
import {family} from './data.js';

const [alma = '', viggo = '', asta = ''] = family.map(({id}) => id);

let made = 0;
const newId = () => `30000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

const person = (name: string, role: string, note?: string): Correspondent => ({
  id: newId(),
  name,
  role,
  ...(note !== undefined && {note}),
});

/** The parent whose mailbox the stories show. */
export const me = person('Sara Lund', 'guardian', 'mor til Alma, 4.B');
export const mette = person('Mette Holm', 'employee', 'dansklærer i 4.B');
export const yusuf = person('Yusuf Demir', 'employee', 'matematiklærer i 4.B');
export const sfo = person('SFO Stjernen', 'employee');
export const jonas = person('Jonas Bach', 'guardian', 'far til Emil, 4.B');
export const leader = person('Birgit Krogh', 'employee', 'skoleleder');
const room = person('Rød stue', 'employee', 'Skovbørnehaven');
const former: Correspondent = {role: 'employee', former: true};
const hidden: Correspondent = {id: newId(), name: 'Asta Lund', alias: 'Barn K', role: 'pupil'};

/** A file that can be opened, one that is being scanned, one that is blocked, and one that is gone. */
export const files: readonly MessageFile[] = [
  {
    id: newId(),
    name: 'Pakkeliste til turen.pdf',
    mediaType: 'application/pdf',
    bytes: 184_320,
    scan: 'available',
  },
  {
    id: newId(),
    name: 'Billede fra Skovhus.jpg',
    mediaType: 'image/jpeg',
    bytes: 4_200_000,
    scan: 'processing',
  },
  {
    id: newId(),
    name: 'tilmelding.docm',
    mediaType: 'application/vnd.ms-word',
    bytes: 90_112,
    scan: 'blocked',
  },
  {id: newId()},
];

const message = (at: string, sender: Correspondent, html: string, rest: Partial<ThreadMessage> = {}) => ({
  id: newId(),
  kind: 'message',
  at,
  sender,
  html,
  ...rest,
});
const note = (kind: string, at: string, rest: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: newId(),
  kind,
  at,
  ...rest,
});

const thread = (
  subject: string | undefined,
  messages: readonly ThreadMessage[],
  rest: Partial<ThreadSummary> = {},
): StaticThread => {
  const latest = messages.at(-1);
  const people = [...new Set(messages.flatMap(({sender}) => (sender ? [sender] : [])))];
  const senders = people.filter((one) => one !== me).reverse();
  const preview = latest?.html?.replace(/<[^>]*>/g, ' ').trim();
  const summary: ThreadSummary = {
    id: newId(),
    at: latest?.at ?? '2026-11-17T07:00:00Z',
    senders: senders.length > 0 ? senders : people,
    messages: messages.length,
    ...(subject !== undefined && {subject}),
    ...(preview !== undefined && !rest.sensitive && {preview}),
    ...rest,
  };
  const {id, sensitive, muted, marked, regardingChildIds} = summary;
  return {
    summary,
    messages,
    head: {
      id,
      participants: [me, ...senders],
      ...(subject !== undefined && {subject}),
      ...(sensitive && {sensitive}),
      ...(muted && {muted}),
      ...(marked && {marked}),
      ...(regardingChildIds && {regardingChildIds}),
    },
  };
};

/** The conversation about an excursion, with everything that can happen in a thread. */
export const excursion = thread(
  'Udflugt til Naturcenter Skovhus',
  [
    message(
      '2026-10-14T11:02:00Z',
      mette,
      '<p>Kære forældre i 4.B</p><p>Onsdag den 18. november tager vi til <strong>Naturcenter Skovhus</strong>. Vi går fra skolegården kl. 8.15 og er hjemme igen kl. 13.00.</p><ul><li>Madpakke og drikkedunk</li><li>Tøj efter vejret</li></ul><p>Læs mere på <a href="https://skovhus.example/skoler">Skovhus’ side for skoler</a>.</p>',
      {files: files.slice(0, 2), readBy: [me, jonas, yusuf]},
    ),
    message('2026-10-14T17:40:00Z', jonas, '<p>Jeg kan tage med som voksen.</p>', {readBy: [me, mette]}),
    note('recipient-added', '2026-10-15T06:30:00Z', {sender: mette, about: [yusuf]}),
    message(
      '2026-10-15T06:35:00Z',
      yusuf,
      '<p>Tak, Jonas! Så mangler vi én mere.</p><blockquote><p>Jeg kan tage med som voksen.</p></blockquote>',
      {editedAt: '2026-10-15T06:50:00Z'},
    ),
    note('message-deleted', '2026-10-15T09:00:00Z', {sender: jonas}),
    message('2026-10-15T18:12:00Z', me, '<p>Jeg kan også godt. Alma glæder sig.</p>', {
      own: true,
      readBy: [mette],
    }),
    note('auto-reply', '2026-10-15T18:13:00Z', {sender: mette, text: 'Jeg holder fri og svarer på mandag.'}),
  ],
  {regardingChildIds: [alma], attachments: true},
);

/** A sensitive thread that is hidden until the user has signed in at a higher level. */
export const locked = thread(
  'Samtale om trivsel',
  [message('2026-11-16T12:20:00Z', leader, '<p>…</p>', {sensitive: true})],
  {sensitive: true, stepUp: true, unread: 1, regardingChildIds: [asta]},
);

/** A thread with kinds that nobody knows, a sender who has left, and a message without words. */
export const strange = thread('Gamle beskeder', [
  message('2026-09-01T08:00:00Z', former, '<p>Velkommen til skoleåret.</p>'),
  note('poll-opened', '2026-09-02T08:00:00Z', {text: 'Hvornår skal vi holde klassefest?'}),
  note('message-recalled', '2026-09-03T08:00:00Z', {sender: mette}),
  note('recipient-removed', '2026-09-04T08:00:00Z', {about: [jonas]}),
  note('forward', '2026-09-05T08:00:00Z', {sender: yusuf, text: 'Se nedenfor.'}),
  message('2026-09-06T08:00:00Z', hidden, '', {files: files.slice(2)}),
  message('2026-11-17T07:00:00Z', mette, '<p>Skolefoto er flyttet.</p>', {language: 'da', unread: true}),
]);

const bundle: StaticThread = {
  summary: {
    id: newId(),
    subject: 'Skole-hjem-samtaler i uge 48',
    at: '2026-11-13T10:00:00Z',
    senders: [mette],
    others: 23,
    unread: 1,
    threads: [
      {id: newId(), subject: 'Samtale om Alma', at: '2026-11-13T10:00:00Z', senders: [mette], unread: 1},
      {id: newId(), subject: 'Samtale om Barn K', at: '2026-11-12T10:00:00Z', senders: [mette]},
    ],
  },
};

/** A parent's mailbox on a Tuesday morning. */
export const threads: readonly StaticThread[] = [
  thread(
    'To forældre til turen på fredag?',
    [
      message(
        '2026-11-17T07:10:00Z',
        mette,
        '<p>Kære forældre i 4.B. På fredag har vi brug for to forældre til turen.</p>',
      ),
    ],
    {unread: 1, regardingChildIds: [alma]},
  ),
  locked,
  thread(
    'Klassefest den 27. november',
    [
      message('2026-11-15T18:00:00Z', jonas, '<p>Hvem tager kage med?</p>'),
      message('2026-11-16T19:42:00Z', me, '<p>Vi tager kage med.</p>', {own: true}),
    ],
    {regardingChildIds: [alma], marked: true, draft: true, others: 52},
  ),
  thread('Viggo er blevet forkølet', [message('2026-11-16T14:05:00Z', room, '<p>Han sover lidt nu.</p>')], {
    unread: 3,
    regardingChildIds: [viggo],
  }),
  bundle,
  thread('Lukkedag den 13. november', [message('2026-11-12T09:00:00Z', sfo, '<p>SFO holder lukket.</p>')], {
    muted: true,
    regardingChildIds: [alma, asta],
  }),
  thread('Prøve i brøker', [message('2026-11-11T12:00:00Z', yusuf, '<p>På fredag er der prøve.</p>')], {
    regardingChildIds: [alma],
  }),
  excursion,
  strange,
];

/** As many threads as anybody ever has. */
export const manyThreads = (count: number): readonly ThreadSummary[] =>
  Array.from({length: count}, (_, index) => ({
    id: `40000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    subject: `Besked nummer ${index + 1}`,
    preview: 'Kære forældre. Her kommer lidt om ugen, der gik.',
    at: new Date(Date.parse('2026-11-17T07:00:00Z') - index * 3_600_000).toISOString(),
    senders: [[mette, yusuf, sfo, jonas][index % 4] ?? mette],
    ...(index % 5 === 0 && {unread: 1}),
  }));

/** The parent's mailbox: folders, limits, and no messages at night. */
export const mailbox: Mailbox = {
  user: me,
  mayWrite: true,
  folders: [
    {id: 'inbox', name: 'Indbakke', kind: 'inbox', unread: 6},
    {id: 'sent', name: 'Sendte', kind: 'sent'},
    {id: 'archive', name: 'Arkiv', kind: 'archive'},
    {id: 'trash', name: 'Papirkurv', kind: 'trash'},
  ],
  limits: {
    recipients: 400,
    files: 10,
    fileBytes: 20_000_000,
    mediaTypes: ['image/*', 'application/pdf', 'text/*'],
  },
  quietHours: {start: '18:00:00', end: '07:00:00'},
};

const guardian = (index: number): StaticRecipient => ({
  id: `50000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  kind: 'person',
  name: `${index % 2 === 0 ? 'Anne' : 'Peter'} ${['Bach', 'Holm', 'Juul', 'Krogh', 'Lund'][index % 5] ?? ''}`,
  note: `${index % 2 === 0 ? 'mor' : 'far'} til elev ${Math.floor(index / 2) + 1}, 4.B`,
  role: 'guardian',
  family: String(Math.floor(index / 2)),
  ...(index === 7 && {outsideCustody: true}),
  ...(index === 9 && {block: 'no-contact' as const}),
});

/** A class with 54 guardians, its teachers, and people whom one may not write to. */
export const recipients: readonly StaticRecipient[] = [
  {
    id: 'guardians-4b',
    kind: 'group',
    name: '4.B',
    note: 'forældre',
    role: 'guardian',
    members: Array.from({length: 55}, (_, index) => guardian(index)),
  },
  {
    id: 'teachers-4b',
    kind: 'group',
    name: 'Lærere i 4.B',
    role: 'employee',
    members: [mette, yusuf, leader].map((one) => ({...one, id: one.id ?? '', kind: 'person' as const})),
  },
  {...mette, id: mette.id ?? '', kind: 'person'},
  {...yusuf, id: yusuf.id ?? '', kind: 'person'},
  {id: 'protected', kind: 'person', name: 'Asta Lund', alias: 'Barn K', role: 'pupil', note: '1.A'},
  {id: 'blocked', kind: 'person', name: 'Karl Juul', role: 'pupil', note: '4.B', block: 'block-rule'},
];

/** A conversation of so many messages. */
export function longThread(count: number): StaticThread {
  const people = [mette, jonas, yusuf, me];
  return thread(
    'Klasselisten gennem hele året',
    Array.from({length: count}, (_, index) =>
      message(
        new Date(Date.parse('2026-08-10T07:00:00Z') + index * 17_000_000).toISOString(),
        people[index % 4] ?? me,
        `<p>Kære alle. Dette er besked <b>nummer ${index + 1}</b>.</p><p>Husk at svare inden fredag.</p>`,
        {own: index % 4 === 3, unread: index >= count - 20},
      ),
    ),
  );
}

/** The excursion in English, as far as somebody has translated it. */
export const translated: ReadonlyMap<string, Translation> = new Map(
  excursion.messages
    ?.slice(-2, -1)
    .map(({id}) => [id, {language: 'en', html: '<p>I can come too. Alma is looking forward to it.</p>'}]),
);
