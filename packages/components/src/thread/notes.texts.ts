import type {Texts} from '../language.js';

/** What a note of the system says: who did it, and whom it is about. */
export type NoteWords = (who: string, whom: string) => string;

/** The words of what the system did, and of messages of other kinds. */
export interface NotesTexts {
  /** What a message of a kind is called where it has words of its own. */
  readonly labels: Readonly<Record<string, string>>;

  /** What happened, where a message is a note. */
  readonly notes: Readonly<Record<string, NoteWords>>;

  /** A kind that nobody here knows. */
  readonly unknownKind: string;
}

/** The words of notes in Danish and English. */
export const texts: Texts<NotesTexts> = {
  name: 'thread-notes',
  da: {
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
