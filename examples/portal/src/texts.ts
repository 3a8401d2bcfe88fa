import type {AnswerState} from '@skolebro/host';
import type {Language} from '../../page-language.js';
import type {Problem} from '../../package/problem.js';
import {problemTexts} from '../../package/problem.js';

/** Everything that keeps the portal from showing a package. */
export type PortalProblem = Problem | 'no-events' | 'no-manifest';

/** Every word of the page. */
export interface Texts {
  readonly title: string;
  readonly greetings: readonly [morning: string, day: string, evening: string];
  readonly week: (week: number) => string;
  readonly children: string;
  readonly all: string;
  readonly today: (lessons: number, from: string, to: string) => string;
  readonly cancelled: (count: number) => string;
  readonly substitutes: (count: number) => string;
  readonly municipality: (name: string) => string;
  readonly open: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: (name: string, count: string) => string;
  readonly shown: (name: string, count: string, total: string) => string;
  readonly group: string;
  readonly allGroups: string;
  readonly leftOut: (count: string) => string;
  readonly capped: (count: string) => string;
  readonly back: string;
  readonly origins: string;
  readonly place: Readonly<Record<'server' | 'frame' | 'page', string>>;
  readonly status: (state: AnswerState, child: string) => string;
  readonly framed: (vendor: string) => string;
  readonly entries: (count: number) => string;
  readonly rights: (vendor: string) => string;
  readonly isTold: (what: string) => string;
  readonly givesUs: (what: string) => string;
  readonly mayAsk: (what: string) => string;
  readonly mayReach: (where: string) => string;
  readonly reachesNothing: string;
  readonly right: Readonly<Record<string, string>>;
  readonly invented: string;
  readonly language: string;
  readonly problem: Readonly<Record<PortalProblem, string>>;
}

type Status = Readonly<Record<AnswerState, (child: string) => string>>;

const danishStatus: Status = {
  loading: () => 'Henter …',
  ready: (child) => `${child} er med`,
  empty: (child) => `${child} har ikke noget i perioden`,
  'not-licensed': (child) => `Mangler for ${child}: ikke en del af aftalen`,
  'step-up-needed': (child) => `Mangler for ${child}: kræver stærkere login`,
  'signed-out': (child) => `Mangler for ${child}: du er logget ud`,
  failed: (child) => `Mangler for ${child}: svarer ikke`,
  stale: (child) => `${child} er med, men det er ikke det nyeste`,
};

const englishStatus: Status = {
  loading: () => 'Loading …',
  ready: (child) => `${child} is included`,
  empty: (child) => `${child} has nothing in these days`,
  'not-licensed': (child) => `Missing for ${child}: not part of the agreement`,
  'step-up-needed': (child) => `Missing for ${child}: needs a stronger sign-in`,
  'signed-out': (child) => `Missing for ${child}: you are signed out`,
  failed: (child) => `Missing for ${child}: does not answer`,
  stale: (child) => `${child} is included, but not the latest`,
};

/** The page in Danish and English. */
export const texts: Readonly<Record<Language, Texts>> = {
  da: {
    title: 'Familiens uge',
    greetings: ['Godmorgen', 'Goddag', 'Godaften'],
    week: (week) => `uge ${String(week)}`,
    children: 'Børnene',
    all: 'Alle børn',
    today: (lessons, from, to) =>
      `I dag: ${String(lessons)} ${lessons === 1 ? 'aktivitet' : 'aktiviteter'}, kl. ${from} til ${to}`,
    cancelled: (count) => `${String(count)} aflyst`,
    substitutes: (count) => `${String(count)} med vikar`,
    municipality: (name) => `${name} Kommune`,
    open: 'Se en anden kalender',
    choose: 'Vælg en pakke',
    drop: 'Træk en .zip-pakke til siden, og se dens begivenheder her. Den bliver på din computer.',
    reading: (name, count) => `Læser ${name}: ${count} begivenheder indtil nu …`,
    shown: (name, count, total) =>
      `Du ser ${count === total ? count : `${count} af ${total}`} begivenheder fra ${name}.`,
    group: 'Gruppe',
    allGroups: 'Alle grupper',
    leftOut: (count) =>
      `${count} poster er udeladt, fordi de ikke følger standarden. Kontrollen af udtræk viser hvilke.`,
    capped: (count) => `Pakken er stor; kun de første ${count} begivenheder er med.`,
    back: 'Tilbage til familien',
    origins: 'Hvor kalenderen kommer fra',
    place: {server: 'fra leverandørens server', frame: 'i en lukket ramme', page: 'fra leverandørens server'},
    status: (state, child) => danishStatus[state](child),
    framed: (vendor) => `Ugeplan fra ${vendor}`,
    entries: (count) => `${String(count)} ting i ugeplanen`,
    rights: (vendor) => `Hvad ${vendor} må på denne side`,
    isTold: (what) => `Får at vide: sprog, udseende${what === '' ? '' : `, ${what}`}.`,
    givesUs: (what) => `Leverer: ${what}.`,
    mayAsk: (what) => `Må bede siden om at ${what}.`,
    mayReach: (where) => `Må hente fra: ${where}.`,
    reachesNothing: 'Må ikke hente eller sende noget over nettet.',
    right: {
      children: 'hvilke børn der vises',
      user: 'hvem der er logget ind',
      institutions: 'børnenes institutioner',
      group: 'gruppen',
      period: 'ugen',
      calendar: 'begivenheder til kalenderen',
      resize: 'ændre højden på rammen',
      setCount: 'vise et antal',
      print: 'udskrive',
    },
    invented: 'Familien og alle andre på siden er opdigtede.',
    language: 'English',
    problem: {
      ...problemTexts.da,
      'no-events': 'Pakken kan læses, men der er ingen begivenheder i den, som kan vises.',
      'no-manifest': 'Zip-filen er ikke en udvekslingspakke: den har ingen records/calendar-event.ndjson.',
    },
  },
  en: {
    title: 'The family’s week',
    greetings: ['Good morning', 'Good day', 'Good evening'],
    week: (week) => `week ${String(week)}`,
    children: 'The children',
    all: 'All children',
    today: (lessons, from, to) =>
      `Today: ${String(lessons)} ${lessons === 1 ? 'activity' : 'activities'}, ${from} to ${to}`,
    cancelled: (count) => `${String(count)} cancelled`,
    substitutes: (count) => `${String(count)} with a substitute`,
    municipality: (name) => `Municipality of ${name}`,
    open: 'See another calendar',
    choose: 'Choose a package',
    drop: 'Drag a .zip package to the page and see its events here. It stays on your computer.',
    reading: (name, count) => `Reading ${name}: ${count} events so far …`,
    shown: (name, count, total) =>
      `You see ${count === total ? count : `${count} of ${total}`} events from ${name}.`,
    group: 'Group',
    allGroups: 'All groups',
    leftOut: (count) =>
      `${count} records are left out because they do not follow the standard. The export check shows which.`,
    capped: (count) => `The package is large; only the first ${count} events are shown.`,
    back: 'Back to the family',
    origins: 'Where the calendar comes from',
    place: {server: 'from the vendor’s server', frame: 'in a closed frame', page: 'from the vendor’s server'},
    status: (state, child) => englishStatus[state](child),
    framed: (vendor) => `Week plan from ${vendor}`,
    entries: (count) => `${String(count)} things in the week plan`,
    rights: (vendor) => `What ${vendor} may do on this page`,
    isTold: (what) => `Is told: language, looks${what === '' ? '' : `, ${what}`}.`,
    givesUs: (what) => `Provides: ${what}.`,
    mayAsk: (what) => `May ask the page to ${what}.`,
    mayReach: (where) => `May fetch from: ${where}.`,
    reachesNothing: 'May not fetch or send anything over the network.',
    right: {
      children: 'which children are shown',
      user: 'who is signed in',
      institutions: 'the children’s institutions',
      group: 'the group',
      period: 'the week',
      calendar: 'events for the calendar',
      resize: 'change the height of the frame',
      setCount: 'show a number',
      print: 'print',
    },
    invented: 'The family and everybody else on this page are invented.',
    language: 'Dansk',
    problem: {
      ...problemTexts.en,
      'no-events': 'The package can be read, but it holds no events that can be shown.',
      'no-manifest': 'The zip file is not an exchange package: it has no records/calendar-event.ndjson.',
    },
  },
};
