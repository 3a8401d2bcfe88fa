import type {Texts} from '../language.js';

/** The words of the messages. */
export interface MessagesTexts {
  readonly heading: string;
  readonly write: string;
  readonly back: string;
  readonly pick: string;
  readonly pickExplanation: string;
  readonly empty: string;
  readonly emptyExplanation: string;
  readonly sent: string;
  readonly undo: string;
  readonly notUndone: string;
  readonly notKept: string;
  readonly listPane: string;
  readonly threadPane: string;
}

/** The words of the messages in Danish and English. */
export const texts: Texts<MessagesTexts> = {
  name: 'messages',
  da: {
    heading: 'Beskeder',
    write: 'Ny besked',
    back: 'Tilbage til beskederne',
    pick: 'Vælg en besked',
    pickExplanation: 'Så kan du læse den her.',
    empty: 'Ingen beskeder her',
    emptyExplanation: 'Når nogen skriver til dig, står det her.',
    sent: 'Beskeden er sendt. Du kan fortryde i ti sekunder.',
    undo: 'Fortryd',
    notUndone: 'Beskeden kunne ikke trækkes tilbage',
    notKept: 'Ændringen kunne ikke gemmes',
    listPane: 'Liste',
    threadPane: 'Samtale',
  },
  en: {
    heading: 'Messages',
    write: 'New message',
    back: 'Back to the messages',
    pick: 'Choose a message',
    pickExplanation: 'Then you can read it here.',
    empty: 'No messages here',
    emptyExplanation: 'When somebody writes to you, it is shown here.',
    sent: 'The message is sent. You can undo for ten seconds.',
    undo: 'Undo',
    notUndone: 'The message could not be taken back',
    notKept: 'The change could not be saved',
    listPane: 'List',
    threadPane: 'Conversation',
  },
};
