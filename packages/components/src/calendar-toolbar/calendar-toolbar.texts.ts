import type {Texts} from '../language.js';

/** The words of the toolbar. */
export interface ToolbarTexts {
  readonly today: string;
  readonly previous: Readonly<Record<'week' | 'list', string>>;
  readonly next: Readonly<Record<'week' | 'list', string>>;
  readonly view: string;
  readonly week: string;
  readonly list: string;
}

/** The words of the toolbar in Danish and English. */
export const texts: Texts<ToolbarTexts> = {
  name: 'calendar-toolbar',
  da: {
    today: 'I dag',
    previous: {week: 'Forrige uge', list: 'Forrige måned'},
    next: {week: 'Næste uge', list: 'Næste måned'},
    view: 'Visning',
    week: 'Uge',
    list: 'Liste',
  },
  en: {
    today: 'Today',
    previous: {week: 'Previous week', list: 'Previous month'},
    next: {week: 'Next week', list: 'Next month'},
    view: 'View',
    week: 'Week',
    list: 'List',
  },
};
