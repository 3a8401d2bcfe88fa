import type {AnswerState} from '@skolebro/host';
import type {Texts} from '../language.js';

/** What there is to say about one state. */
export interface StateWords {
  readonly heading: string;

  /** What it means and what to do, given the name of the vendor or "" when it is not known. */
  readonly explanation: (vendor: string) => string;

  /** The name of the button, where there is something to do. */
  readonly action?: string;
}

/** A state that there is something to say about. */
export type ToldState = Exclude<AnswerState, 'ready'> | 'partial' | 'unknown';

/** The words of each state that is not simply `ready`. */
export type StateTexts = Readonly<Record<ToldState, StateWords>>;

const from = (vendor: string) => (vendor === '' ? '' : ` fra ${vendor}`);
const fromInEnglish = (vendor: string) => (vendor === '' ? '' : ` from ${vendor}`);

/** The words of the states in Danish and English. */
export const texts: Texts<StateTexts> = {
  name: 'state',
  da: {
    loading: {heading: 'Henter …', explanation: (vendor) => `Vi henter oplysninger${from(vendor)}.`},
    empty: {heading: 'Her er ikke noget', explanation: () => 'Der er ikke noget at vise.'},
    'not-licensed': {
      heading: 'Ikke en del af jeres løsning',
      explanation: (vendor) =>
        `Jeres institution har ikke adgang til ${vendor === '' ? 'denne tjeneste' : vendor}.`,
    },
    'step-up-needed': {
      heading: 'Bekræft, hvem du er',
      explanation: () => 'Indholdet er følsomt og vises først, når du har logget ind med højere sikkerhed.',
      action: 'Log ind med højere sikkerhed',
    },
    'signed-out': {
      heading: 'Du er logget ud',
      explanation: (vendor) => `Log ind igen for at se indholdet${from(vendor)}.`,
      action: 'Log ind igen',
    },
    failed: {
      heading: 'Indholdet kunne ikke hentes',
      explanation: (vendor) => `Der kom ikke noget brugbart svar${from(vendor)}. Prøv igen om lidt.`,
      action: 'Prøv igen',
    },
    stale: {
      heading: 'Måske ikke helt nyt',
      explanation: (vendor) =>
        `Du ser de senest gemte oplysninger${from(vendor)}, fordi der ikke er forbindelse.`,
      action: 'Prøv igen',
    },
    partial: {
      heading: 'Noget mangler',
      explanation: (vendor) =>
        vendor === ''
          ? 'Du ser det, der er kommet. Resten kunne ikke hentes.'
          : `Det, der skulle komme fra ${vendor}, mangler.`,
      action: 'Prøv igen',
    },
    unknown: {
      heading: 'Det kan ikke vises lige nu',
      explanation: (vendor) => `Svaret${from(vendor)} kan ikke læses her. Prøv igen om lidt.`,
      action: 'Prøv igen',
    },
  },
  en: {
    loading: {heading: 'Loading …', explanation: (vendor) => `Fetching information${fromInEnglish(vendor)}.`},
    empty: {heading: 'Nothing here', explanation: () => 'There is nothing to show.'},
    'not-licensed': {
      heading: 'Not part of your solution',
      explanation: (vendor) =>
        `Your institution has no access to ${vendor === '' ? 'this service' : vendor}.`,
    },
    'step-up-needed': {
      heading: 'Confirm who you are',
      explanation: () => 'The content is sensitive and is shown once you have signed in at a higher level.',
      action: 'Sign in at a higher level',
    },
    'signed-out': {
      heading: 'You are signed out',
      explanation: (vendor) => `Sign in again to see the content${fromInEnglish(vendor)}.`,
      action: 'Sign in again',
    },
    failed: {
      heading: 'The content could not be loaded',
      explanation: (vendor) => `No usable answer came${fromInEnglish(vendor)}. Try again in a moment.`,
      action: 'Try again',
    },
    stale: {
      heading: 'Perhaps out of date',
      explanation: (vendor) =>
        `You see the last saved information${fromInEnglish(vendor)}: there is no connection.`,
      action: 'Try again',
    },
    partial: {
      heading: 'Something is missing',
      explanation: (vendor) =>
        vendor === ''
          ? 'You see what has come. The rest could not be loaded.'
          : `What should come from ${vendor} is missing.`,
      action: 'Try again',
    },
    unknown: {
      heading: 'It cannot be shown right now',
      explanation: (vendor) =>
        `The answer${fromInEnglish(vendor)} cannot be read here. Try again in a moment.`,
      action: 'Try again',
    },
  },
};
