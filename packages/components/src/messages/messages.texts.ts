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
    notKept: 'The change could not be saved',
    listPane: 'List',
    threadPane: 'Conversation',
  },
};
