import type {Texts} from '../language.js';
import {type NameWords, nameWords} from '../messages/names.js';

/** The words of a thread. */
export interface ThreadTexts {
  readonly names: NameWords;
  readonly noSubject: string;
  readonly participants: string;
  readonly regarding: string;
  readonly child: (place: number) => string;
  readonly sensitive: string;
  readonly locked: string;
  readonly own: string;
  readonly messages: string;
  readonly unread: string;
  readonly toUnread: (count: number) => string;
  readonly older: string;
  readonly openAll: string;
  readonly edited: (when: string) => string;
  readonly held: (when: string) => string;
  readonly to: (names: string) => string;
  readonly readBy: (names: string) => string;
  readonly translate: string;
  readonly original: string;
  readonly translated: string;
  readonly reply: (name: string) => string;
  readonly replyAll: (count: number) => string;
  readonly mark: string;
  readonly mute: string;
  readonly notRead: string;
  readonly print: string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words of a thread in Danish and English. */
export const texts: Texts<ThreadTexts> = {
  name: 'thread',
  da: {
    names: nameWords.da,
    noSubject: '(intet emne)',
    participants: 'Deltagere',
    regarding: 'Vedrører',
    child: (place) => `Barn ${place}`,
    sensitive: 'Følsom',
    locked: 'Samtalen er lukket, så der kan ikke svares.',
    own: 'Dig',
    messages: 'Samtalen',
    unread: 'Ulæst',
    toUnread: (count) => (count === 1 ? 'Gå til den ulæste' : `Gå til første af ${count} ulæste`),
    older: 'Hent ældre beskeder',
    openAll: 'Fold alle ud',
    edited: (when) => `redigeret ${when}`,
    held: (when) => `sendes ${when}`,
    to: (names) => `Til ${names}`,
    readBy: (names) => `Læst af ${names}`,
    translate: 'Oversæt',
    original: 'Vis originalen',
    translated: 'Oversat automatisk',
    reply: (name) => `Svar ${name}`,
    replyAll: (count) => `Svar alle (${count})`,
    mark: 'Markér',
    mute: 'Lydløs',
    notRead: 'Sæt som ulæst',
    print: 'Udskriv',
    empty: 'Ingen beskeder i samtalen',
    emptyExplanation: 'Her er ikke skrevet noget endnu.',
  },
  en: {
    names: nameWords.en,
    noSubject: '(no subject)',
    participants: 'Participants',
    regarding: 'Concerns',
    child: (place) => `Child ${place}`,
    sensitive: 'Sensitive',
    locked: 'The conversation is closed, so nobody can answer.',
    own: 'You',
    messages: 'The conversation',
    unread: 'Unread',
    toUnread: (count) => (count === 1 ? 'Go to the unread one' : `Go to the first of ${count} unread`),
    older: 'Load older messages',
    openAll: 'Unfold all',
    edited: (when) => `edited ${when}`,
    held: (when) => `will be sent ${when}`,
    to: (names) => `To ${names}`,
    readBy: (names) => `Read by ${names}`,
    translate: 'Translate',
    original: 'Show the original',
    translated: 'Translated automatically',
    reply: (name) => `Reply to ${name}`,
    replyAll: (count) => `Reply to all (${count})`,
    mark: 'Mark',
    mute: 'Mute',
    notRead: 'Set as unread',
    print: 'Print',
    empty: 'No messages in the conversation',
    emptyExplanation: 'Nothing is written here yet.',
  },
};
