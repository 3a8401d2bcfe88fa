import type {Texts} from '../language.js';
import {type NameWords, nameWords} from '../messages/names.js';

/** The words of the list of threads. */
export interface ThreadListTexts {
  readonly names: NameWords;
  readonly list: string;
  readonly search: string;
  readonly folder: string;
  readonly inbox: string;

  /** A folder with what is unread in it. */
  readonly folderUnread: (name: string, unread: number) => string;
  readonly filters: (count: number) => string;
  readonly unreadOnly: string;
  readonly withFiles: string;
  readonly sender: string;
  readonly anyone: string;
  readonly order: string;
  readonly orders: Readonly<Record<'newest' | 'oldest' | 'unread' | 'sender' | 'subject', string>>;

  /** What a child without a name is called. */
  readonly child: (place: number) => string;

  readonly noSubject: string;
  readonly unread: (count: number) => string;
  readonly marked: string;
  readonly muted: string;
  readonly sensitive: string;
  readonly draft: string;
  readonly attachments: string;
  readonly bundle: (count: number) => string;
  readonly hidden: string;

  readonly choose: string;
  readonly chosen: (count: number) => string;
  readonly isChosen: string;
  readonly chooseThis: (subject: string) => string;
  readonly chooseAll: string;
  readonly doneChoosing: string;
  readonly read: string;
  readonly notRead: string;
  readonly mark: string;
  readonly mute: string;
  readonly move: string;
  readonly more: string;
  readonly none: string;

  /** How to use the list with a keyboard. */
  readonly keys: string;
}

/** The words of the list of threads in Danish and English. */
export const texts: Texts<ThreadListTexts> = {
  name: 'thread-list',
  da: {
    names: nameWords.da,
    list: 'Beskeder',
    search: 'Søg i beskeder',
    folder: 'Mappe',
    inbox: 'Indbakke',
    folderUnread: (name, unread) => (unread > 0 ? `${name} (${unread} ulæste)` : name),
    filters: (count) => (count === 0 ? 'Filtre' : `Filtre (${count})`),
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
    child: (place) => `Barn ${place}`,
    noSubject: '(intet emne)',
    unread: (count) => (count === 1 ? 'Ulæst' : `${count} ulæste`),
    marked: 'Markeret',
    muted: 'Lydløs',
    sensitive: 'Følsom',
    draft: 'Kladde',
    attachments: 'Vedhæftet fil',
    bundle: (count) => `${count} samtaler`,
    hidden: 'Indholdet er skjult, til du har bekræftet, hvem du er',
    choose: 'Vælg',
    chosen: (count) => (count === 1 ? '1 valgt' : `${count} valgt`),
    isChosen: 'Valgt',
    chooseThis: (subject) => `Vælg: ${subject}`,
    chooseAll: 'Vælg alle',
    doneChoosing: 'Færdig',
    read: 'Læst',
    notRead: 'Ulæst',
    mark: 'Markér',
    mute: 'Lydløs',
    move: 'Flyt til …',
    more: 'Henter flere …',
    none: 'Ingen beskeder passer',
    keys: 'Piletaster flytter, Enter åbner, mellemrum vælger',
  },
  en: {
    names: nameWords.en,
    list: 'Messages',
    search: 'Search messages',
    folder: 'Folder',
    inbox: 'Inbox',
    folderUnread: (name, unread) => (unread > 0 ? `${name} (${unread} unread)` : name),
    filters: (count) => (count === 0 ? 'Filters' : `Filters (${count})`),
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
    child: (place) => `Child ${place}`,
    noSubject: '(no subject)',
    unread: (count) => (count === 1 ? 'Unread' : `${count} unread`),
    marked: 'Marked',
    muted: 'Muted',
    sensitive: 'Sensitive',
    draft: 'Draft',
    attachments: 'Attachment',
    bundle: (count) => `${count} conversations`,
    hidden: 'The content is hidden until you have confirmed who you are',
    choose: 'Choose',
    chosen: (count) => `${count} chosen`,
    isChosen: 'Chosen',
    chooseThis: (subject) => `Choose: ${subject}`,
    chooseAll: 'Choose all',
    doneChoosing: 'Done',
    read: 'Read',
    notRead: 'Unread',
    mark: 'Mark',
    mute: 'Mute',
    move: 'Move to …',
    more: 'Loading more …',
    none: 'No messages fit',
    keys: 'Arrow keys move, Enter opens, Space chooses',
  },
};
