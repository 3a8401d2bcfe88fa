import type {SeriesScope} from '@skolebro/host';
import type {Weekday} from '@skolebro/models';
import type {Texts} from '../language.js';
import type {Repeat, RepeatEnd} from './rule-choice.js';

/** The words of making and changing events. */
export interface EditingTexts {
  readonly newEvent: string;
  readonly change: string;
  readonly remove: string;
  readonly heading: string;
  readonly titleNeeded: string;
  readonly kind: string;
  readonly place: string;
  readonly description: string;
  readonly allDay: string;
  readonly startDay: string;
  readonly startTime: string;
  readonly endDay: string;
  readonly endTime: string;
  readonly endBeforeStart: string;
  readonly children: string;
  readonly repeat: string;
  readonly repeats: Readonly<Record<Repeat, string>>;
  readonly onDays: string;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly end: string;
  readonly ends: Readonly<Record<RepeatEnd, string>>;
  readonly untilDay: string;
  readonly times: string;
  readonly summary: (rule: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly scope: Readonly<Record<'change' | 'remove', string>>;
  readonly scopes: Readonly<Record<SeriesScope, string>>;
  readonly created: (title: string) => string;
  readonly moved: (title: string, when: string) => string;
  readonly changed: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly cannotMove: string;
  readonly refused: Readonly<Record<string, string>>;
  readonly fileRead: (count: number, name: string) => string;
  readonly fileFaults: (count: number) => string;
  readonly fileEmpty: string;
  readonly fileFailed: string;
  readonly fileAdd: string;
  readonly fileAdded: (count: number) => string;
  readonly fileHeading: string;
  readonly more: (count: number) => string;
}

/** The words of making and changing events in Danish and English. */
export const texts: Texts<EditingTexts> = {
  name: 'calendar-editing',
  da: {
    newEvent: 'Ny begivenhed',
    change: 'Redigér',
    remove: 'Slet',
    heading: 'Titel',
    titleNeeded: 'Skriv en titel',
    kind: 'Slags',
    place: 'Sted',
    description: 'Beskrivelse',
    allDay: 'Hele dagen',
    startDay: 'Fra dag',
    startTime: 'Kl.',
    endDay: 'Til dag',
    endTime: 'Kl.',
    endBeforeStart: 'Sluttidspunktet skal ligge efter starttidspunktet',
    children: 'Gælder',
    repeat: 'Gentages',
    repeats: {
      none: 'Gentages ikke',
      daily: 'Hver dag',
      weekdays: 'Alle hverdage',
      weekly: 'Hver uge',
      'two-weekly': 'Hver anden uge',
      monthly: 'Hver måned på datoen',
      'monthly-nth': 'Hver måned på ugedagen',
      yearly: 'Hvert år',
      own: 'Efter en særlig regel',
    },
    onDays: 'På dagene',
    days: {mo: 'man', tu: 'tir', we: 'ons', th: 'tor', fr: 'fre', sa: 'lør', su: 'søn'},
    end: 'Slutter',
    ends: {
      never: 'Aldrig',
      summer: 'Ved sommerferien',
      until: 'På en dato',
      count: 'Efter et antal gange',
    },
    untilDay: 'Sidste dag',
    times: 'Antal gange',
    summary: (rule) => `Gentages ${rule}.`,
    save: 'Gem',
    cancel: 'Annullér',
    scope: {change: 'Hvad skal ændres?', remove: 'Hvad skal slettes?'},
    scopes: {this: 'Kun denne gang', 'this-and-following': 'Denne og de følgende', all: 'Hele serien'},
    created: (title) => `${title} er oprettet`,
    moved: (title, when) => `${title} er flyttet til ${when}`,
    changed: (title) => `${title} er ændret`,
    removed: (title) => `${title} er slettet`,
    undo: 'Fortryd',
    undone: 'Fortrudt',
    cannotMove: 'Begivenheden kan ikke flyttes her.',
    refused: {
      failed: 'Det kunne ikke gemmes. Prøv igen.',
      'step-up-needed': 'Bekræft først, hvem du er, og prøv så igen.',
      'signed-out': 'Du er logget ud. Log ind, og prøv igen.',
      'not-licensed': 'Det er ikke en del af jeres løsning at gemme her.',
    },
    fileRead: (count, name) =>
      `${name} indeholder ${count === 1 ? '1 begivenhed' : `${count} begivenheder`}.`,
    fileFaults: (count) => `${count} ${count === 1 ? 'sted' : 'steder'} i filen kunne ikke læses helt.`,
    fileEmpty: 'Der er ingen begivenheder i filen.',
    fileFailed: 'Filen kunne ikke læses som kalender.',
    fileAdd: 'Læg i kalenderen',
    fileAdded: (count) => `${count} begivenheder er lagt i kalenderen`,
    fileHeading: 'Kalenderfil',
    more: (count) => `og ${count} til`,
  },
  en: {
    newEvent: 'New event',
    change: 'Edit',
    remove: 'Delete',
    heading: 'Title',
    titleNeeded: 'Write a title',
    kind: 'Kind',
    place: 'Place',
    description: 'Description',
    allDay: 'All day',
    startDay: 'From day',
    startTime: 'At',
    endDay: 'To day',
    endTime: 'At',
    endBeforeStart: 'The end must lie after the start',
    children: 'About',
    repeat: 'Repeats',
    repeats: {
      none: 'Does not repeat',
      daily: 'Every day',
      weekdays: 'Every working day',
      weekly: 'Every week',
      'two-weekly': 'Every other week',
      monthly: 'Every month on the date',
      'monthly-nth': 'Every month on the weekday',
      yearly: 'Every year',
      own: 'By a rule of its own',
    },
    onDays: 'On the days',
    days: {mo: 'Mon', tu: 'Tue', we: 'Wed', th: 'Thu', fr: 'Fri', sa: 'Sat', su: 'Sun'},
    end: 'Ends',
    ends: {
      never: 'Never',
      summer: 'At the summer holidays',
      until: 'On a date',
      count: 'After a number of times',
    },
    untilDay: 'Last day',
    times: 'Number of times',
    summary: (rule) => `Repeats ${rule}.`,
    save: 'Save',
    cancel: 'Cancel',
    scope: {change: 'What should change?', remove: 'What should be deleted?'},
    scopes: {this: 'Only this time', 'this-and-following': 'This and the following', all: 'The whole series'},
    created: (title) => `${title} is made`,
    moved: (title, when) => `${title} is moved to ${when}`,
    changed: (title) => `${title} is changed`,
    removed: (title) => `${title} is deleted`,
    undo: 'Undo',
    undone: 'Undone',
    cannotMove: 'The event cannot be moved here.',
    refused: {
      failed: 'It could not be saved. Try again.',
      'step-up-needed': 'First confirm who you are, then try again.',
      'signed-out': 'You are signed out. Sign in and try again.',
      'not-licensed': 'Saving here is not part of your solution.',
    },
    fileRead: (count, name) => `${name} holds ${count === 1 ? '1 event' : `${count} events`}.`,
    fileFaults: (count) =>
      `${count} ${count === 1 ? 'place' : 'places'} in the file could not be read in full.`,
    fileEmpty: 'There are no events in the file.',
    fileFailed: 'The file could not be read as a calendar.',
    fileAdd: 'Put in the calendar',
    fileAdded: (count) => `${count} events are put in the calendar`,
    fileHeading: 'Calendar file',
    more: (count) => `and ${count} more`,
  },
};
