import type {Texts} from '../language.js';

/** The words of the times to talk. */
export interface BookingTexts {
  readonly child: (name: string) => string;
  readonly slots: (name: string) => string;
  readonly deadline: (moment: string) => string;
  readonly closed: (moment: string) => string;
  readonly taken: string;
  readonly booked: string;
  readonly byOther: string;
  readonly closedSlot: string;
  readonly free: string;
  readonly separate: string;
  readonly together: string;
  readonly breaks: (minutes: number) => string;
  readonly release: string;
  readonly inARow: string;
  readonly inARowText: string;
  readonly chooseRow: (count: number) => string;
  readonly done: (name: string, time: string) => string;
  readonly released: (name: string) => string;
  readonly takenMeanwhile: (time: string) => string;
  readonly none: string;
  readonly failed: string;
}

/** The words of the times to talk in Danish and English. */
export const texts: Texts<BookingTexts> = {
  name: 'booking',
  da: {
    child: (name) => `Samtale for ${name}`,
    slots: (name) => `Tider for ${name}`,
    deadline: (moment) => `Vælg en tid senest ${moment}.`,
    closed: (moment) => `Fristen var ${moment}. Kontakt skolen, hvis tiden skal ændres.`,
    taken: 'optaget',
    booked: 'jeres tid',
    byOther: 'valgt af den anden forælder',
    closedSlot: 'lukket',
    free: 'ledig',
    separate: 'I kan vælge hver jeres tid.',
    together: 'I har én tid sammen.',
    breaks: (minutes) => `Der er mindst ${minutes} minutter mellem samtalerne.`,
    release: 'Opgiv tiden',
    inARow: 'Tider lige efter hinanden',
    inARowText: 'Så kan I nøjes med at komme én gang:',
    chooseRow: (count) => (count === 2 ? 'Vælg begge' : `Vælg alle ${count}`),
    done: (name, time) => `${name} har fået tiden ${time}.`,
    released: (name) => `Tiden for ${name} er opgivet.`,
    takenMeanwhile: (time) => `Tiden ${time} er lige blevet taget af en anden. Vælg en anden tid.`,
    none: 'Der er ingen ledige tider. Kontakt skolen.',
    failed: 'Det kunne ikke gemmes. Prøv igen.',
  },
  en: {
    child: (name) => `Talk about ${name}`,
    slots: (name) => `Times for ${name}`,
    deadline: (moment) => `Choose a time by ${moment}.`,
    closed: (moment) => `The deadline was ${moment}. Ask the school to change the time.`,
    taken: 'taken',
    booked: 'your time',
    byOther: 'chosen by the other parent',
    closedSlot: 'closed',
    free: 'free',
    separate: 'Each of you can choose a time of your own.',
    together: 'You have one time together.',
    breaks: (minutes) => `There are at least ${minutes} minutes between talks.`,
    release: 'Give the time back',
    inARow: 'Times right after each other',
    inARowText: 'So that you need to come only once:',
    chooseRow: (count) => (count === 2 ? 'Choose both' : `Choose all ${count}`),
    done: (name, time) => `${name} has the time ${time}.`,
    released: (name) => `The time for ${name} is given back.`,
    takenMeanwhile: (time) => `Somebody else has just taken ${time}. Choose another time.`,
    none: 'There are no free times. Ask the school.',
    failed: 'It could not be saved. Try again.',
  },
};
