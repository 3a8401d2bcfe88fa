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
  readonly invented: string;
  readonly language: string;
  readonly problem: Readonly<Record<PortalProblem, string>>;
}

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
    invented: 'The family and everybody else on this page are invented.',
    language: 'Dansk',
    problem: {
      ...problemTexts.en,
      'no-events': 'The package can be read, but it holds no events that can be shown.',
      'no-manifest': 'The zip file is not an exchange package: it has no records/calendar-event.ndjson.',
    },
  },
};
