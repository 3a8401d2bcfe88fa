import type {Texts} from '../language.js';
import {type NameWords, nameWords} from '../messages/names.js';

/** The words of the list of threads. */
export interface ThreadListTexts {
  readonly names: NameWords;
  readonly list: string;
  readonly search: string;
  readonly folder: string;

  /** A folder with what is unread in it. */
  readonly folderUnread: (name: string, unread: number) => string;
  readonly filters: (count: number) => string;

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
  readonly isChosen: string;
  readonly chooseThis: (subject: string) => string;
  readonly doneChoosing: string;
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
    folderUnread: (name, unread) => (unread > 0 ? `${name} (${unread} ulæste)` : name),
    filters: (count) => (count === 0 ? 'Filtre' : `Filtre (${count})`),
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
    isChosen: 'Valgt',
    chooseThis: (subject) => `Vælg: ${subject}`,
    doneChoosing: 'Færdig',
    more: 'Henter flere …',
    none: 'Ingen beskeder passer',
    keys: 'Piletaster flytter, Enter åbner, mellemrum vælger',
  },
  en: {
    names: nameWords.en,
    list: 'Messages',
    search: 'Search messages',
    folder: 'Folder',
    folderUnread: (name, unread) => (unread > 0 ? `${name} (${unread} unread)` : name),
    filters: (count) => (count === 0 ? 'Filters' : `Filters (${count})`),
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
    isChosen: 'Chosen',
    chooseThis: (subject) => `Choose: ${subject}`,
    doneChoosing: 'Done',
    more: 'Loading more …',
    none: 'No messages fit',
    keys: 'Arrow keys move, Enter opens, Space chooses',
  },
};
