import type {CalendarView} from '../calendar/period.js';
import type {Texts} from '../language.js';

/** The words of the toolbar. */
export interface ToolbarTexts {
  readonly today: string;
  readonly previous: Readonly<Record<CalendarView, string>>;
  readonly next: Readonly<Record<CalendarView, string>>;
  readonly view: string;
  readonly views: Readonly<Record<CalendarView, string>>;
  readonly create: string;
  readonly filter: string;
  readonly filtered: (count: number) => string;
  readonly more: string;
  readonly schoolYear: string;
  readonly week: string;
}

const danishPeriod = (word: string) =>
  ({
    day: `${word} dag`,
    'work-week': `${word} uge`,
    week: `${word} uge`,
    month: `${word} måned`,
    agenda: `${word} fire uger`,
    list: `${word} måned`,
    timetable: `${word} uge`,
    'school-year': `${word} skoleår`,
  }) as const;

const englishPeriod = (word: string) =>
  ({
    day: `${word} day`,
    'work-week': `${word} week`,
    week: `${word} week`,
    month: `${word} month`,
    agenda: `${word} four weeks`,
    list: `${word} month`,
    timetable: `${word} week`,
    'school-year': `${word} school year`,
  }) as const;

/** The words of the toolbar in Danish and English. */
export const texts: Texts<ToolbarTexts> = {
  name: 'calendar-toolbar',
  da: {
    today: 'I dag',
    previous: danishPeriod('Forrige'),
    next: danishPeriod('Næste'),
    view: 'Visning',
    views: {
      day: 'Dag',
      'work-week': 'Arbejdsuge',
      week: 'Uge',
      month: 'Måned',
      agenda: 'Dagsorden',
      list: 'Liste',
      timetable: 'Skema',
      'school-year': 'Skoleår',
    },
    create: 'Ny begivenhed',
    filter: 'Filtrér',
    filtered: (count) => `Filtrér, ${count} slået fra`,
    more: 'Mere',
    schoolYear: 'Skoleåret',
    week: 'Uge',
  },
  en: {
    today: 'Today',
    previous: englishPeriod('Previous'),
    next: englishPeriod('Next'),
    view: 'View',
    views: {
      day: 'Day',
      'work-week': 'Work week',
      week: 'Week',
      month: 'Month',
      agenda: 'Agenda',
      list: 'List',
      timetable: 'Timetable',
      'school-year': 'School year',
    },
    create: 'New event',
    filter: 'Filter',
    filtered: (count) => `Filter, ${count} left out`,
    more: 'More',
    schoolYear: 'School year',
    week: 'Week',
  },
};
