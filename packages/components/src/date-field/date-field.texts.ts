import type {Texts} from '../language.js';

/** The words of the date field. */
export interface DateFieldTexts {
  readonly hint: string;
  readonly missing: string;
  readonly incomplete: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly between: (first: string, last: string) => string;
}

/** The words of the date field in Danish and English. */
export const texts: Texts<DateFieldTexts> = {
  name: 'date-field',
  da: {
    hint: 'Skriv dag, måned og år, eller vælg dagen i kalenderen.',
    missing: 'Vælg en dato.',
    incomplete: 'Datoen er ikke hel eller findes ikke. Skriv både dag, måned og år.',
    from: (day) => `Tidligst ${day}.`,
    until: (day) => `Senest ${day}.`,
    between: (first, last) => `Tidligst ${first} og senest ${last}.`,
  },
  en: {
    hint: 'Write day, month and year, or choose the day in the calendar.',
    missing: 'Choose a date.',
    incomplete: 'The date is not whole, or does not exist. Write day, month and year.',
    from: (day) => `No earlier than ${day}.`,
    until: (day) => `No later than ${day}.`,
    between: (first, last) => `From ${first} to ${last}.`,
  },
};
