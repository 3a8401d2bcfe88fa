import type {Texts} from '../language.js';

/** The words of what is brought to the list of threads when it is needed. */
export interface LateToolsTexts {
  readonly unreadOnly: string;
  readonly withFiles: string;
  readonly sender: string;
  readonly anyone: string;
  readonly order: string;
  readonly orders: Readonly<Record<'newest' | 'oldest' | 'unread' | 'sender' | 'subject', string>>;
  readonly chosen: (count: number) => string;
  readonly chooseAll: string;
  readonly read: string;
  readonly notRead: string;
  readonly mark: string;
  readonly mute: string;
  readonly move: string;
}

/** The words of filters and of what can be done with several threads, in Danish and English; registered with those of the list. */
export const texts: Texts<LateToolsTexts> = {
  name: 'thread-list',
  da: {
    unreadOnly: 'Ulæste',
    withFiles: 'Med filer',
    sender: 'Afsender',
    anyone: 'Alle',
    order: 'Rækkefølge',
    orders: {
      newest: 'Nyeste først',
      oldest: 'Ældste først',
      unread: 'Ulæste først',
      sender: 'Afsender',
      subject: 'Emne',
    },
    chosen: (count) => (count === 1 ? '1 valgt' : `${count} valgt`),
    chooseAll: 'Vælg alle',
    read: 'Læst',
    notRead: 'Ulæst',
    mark: 'Markér',
    mute: 'Lydløs',
    move: 'Flyt til …',
  },
  en: {
    unreadOnly: 'Unread',
    withFiles: 'With files',
    sender: 'Sender',
    anyone: 'All',
    order: 'Order',
    orders: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      unread: 'Unread first',
      sender: 'Sender',
      subject: 'Subject',
    },
    chosen: (count) => `${count} chosen`,
    chooseAll: 'Choose all',
    read: 'Read',
    notRead: 'Unread',
    mark: 'Mark',
    mute: 'Mute',
    move: 'Move to …',
  },
};
