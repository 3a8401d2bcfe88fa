import type {Texts} from '../language.js';

/** The words of the week plan. */
export interface WeekPlanTexts {
  readonly week: (week: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly thisWeek: string;
  readonly asText: string;
  readonly asPlan: string;
  readonly print: string;

  /** Takes last week over, for a teacher. */
  readonly copy: string;
  readonly copied: string;
  readonly notKept: string;
  readonly wholeWeek: string;
  readonly today: string;

  /** A day without anything. */
  readonly nothing: string;
  readonly child: (place: number) => string;
  readonly letter: (group: string) => string;
  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words of the week plan in Danish and English. */
export const texts: Texts<WeekPlanTexts> = {
  name: 'week-plan',
  da: {
    week: (week) => `Uge ${week}`,
    previous: 'Forrige uge',
    next: 'Næste uge',
    thisWeek: 'Denne uge',
    asText: 'Vis som tekst',
    asPlan: 'Vis som ugeplan',
    print: 'Udskriv',
    copy: 'Kopiér sidste uge',
    copied: 'Sidste uge er kopieret',
    notKept: 'Planen kunne ikke gemmes',
    wholeWeek: 'Hele ugen',
    today: 'I dag',
    nothing: 'Ikke noget',
    child: (place) => `Barn ${place}`,
    letter: (group) => (group === '' ? 'Ugebrev' : `Ugebrev til ${group}`),
    empty: 'Ingen ugeplan',
    emptyExplanation: 'Der er ikke skrevet noget for denne uge endnu.',
  },
  en: {
    week: (week) => `Week ${week}`,
    previous: 'Previous week',
    next: 'Next week',
    thisWeek: 'This week',
    asText: 'Show as text',
    asPlan: 'Show as week plan',
    print: 'Print',
    copy: 'Copy last week',
    copied: 'Last week is copied',
    notKept: 'The plan could not be saved',
    wholeWeek: 'The whole week',
    today: 'Today',
    nothing: 'Nothing',
    child: (place) => `Child ${place}`,
    letter: (group) => (group === '' ? 'Weekly letter' : `Weekly letter to ${group}`),
    empty: 'No week plan',
    emptyExplanation: 'Nothing has been written for this week yet.',
  },
};
