import type {Texts} from '../language.js';
import {type NameWords, nameWords} from '../messages/names.js';

/** What a note of the system says: who did it, and whom it is about. */
export type NoteWords = (who: string, whom: string) => string;

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

  /** What a message of a kind is called where it has words of its own. */
  readonly labels: Readonly<Record<string, string>>;

  /** What happened, where a message is a note. */
  readonly notes: Readonly<Record<string, NoteWords>>;

  /** A kind that nobody here knows. */
  readonly unknownKind: string;
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
    labels: {
      'auto-reply': 'Autosvar',
      forward: 'Videresendt',
      'system-forward': 'Videresendt automatisk',
    },
    notes: {
      message: (who) => `${who} har slettet en besked`,
      'recipient-added': (who, whom) =>
        whom === '' ? `${who} tilføjede en modtager` : `${who} tilføjede ${whom}`,
      'recipient-removed': (_who, whom) =>
        whom === '' ? 'En deltager forlod samtalen' : `${whom} forlod samtalen`,
      'auto-reply': (who) => `Autosvar fra ${who}`,
      forward: (who) => `${who} videresendte samtalen`,
      'system-forward': () => 'Samtalen blev videresendt automatisk',
      'message-edited': (who) => `${who} redigerede en besked`,
      'message-deleted': (who) => `${who} slettede en besked`,
      'message-recalled': (who) => `${who} trak en besked tilbage`,
    },
    unknownKind: 'En meddelelse af en art, der ikke kendes her',
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
    labels: {
      'auto-reply': 'Automatic reply',
      forward: 'Forwarded',
      'system-forward': 'Forwarded automatically',
    },
    notes: {
      message: (who) => `${who} deleted a message`,
      'recipient-added': (who, whom) => (whom === '' ? `${who} added a recipient` : `${who} added ${whom}`),
      'recipient-removed': (_who, whom) =>
        whom === '' ? 'A participant left the conversation' : `${whom} left the conversation`,
      'auto-reply': (who) => `Automatic reply from ${who}`,
      forward: (who) => `${who} forwarded the conversation`,
      'system-forward': () => 'The conversation was forwarded automatically',
      'message-edited': (who) => `${who} edited a message`,
      'message-deleted': (who) => `${who} deleted a message`,
      'message-recalled': (who) => `${who} recalled a message`,
    },
    unknownKind: 'A notice of a kind that is not known here',
  },
};
