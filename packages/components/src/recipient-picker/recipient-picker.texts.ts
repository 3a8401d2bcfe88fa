import type {RecipientBlock} from '@skolebro/host';
import type {Texts} from '../language.js';

/** The words of the picker of recipients. */
export interface RecipientPickerTexts {
  readonly label: string;
  readonly hint: string;
  readonly results: string;
  readonly people: (count: number) => string;
  readonly open: (name: string) => string;
  readonly all: string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly unnamed: string;
  readonly chosen: string;
  readonly remove: (name: string) => string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly blocks: Readonly<Record<RecipientBlock, string>>;
  readonly blocked: string;
  readonly outsideCustody: string;
}

/** The words of the picker of recipients in Danish and English. */
export const texts: Texts<RecipientPickerTexts> = {
  name: 'recipient-picker',
  da: {
    label: 'Til',
    hint: 'Skriv et navn eller en klasse. Pil til højre åbner en gruppe.',
    results: 'Modtagere',
    people: (count) => (count === 1 ? '1 person' : `${count} personer`),
    open: (name) => `Se hvem der er i ${name}`,
    all: 'Alle modtagere',
    none: 'Ingen passer',
    loading: 'Henter …',
    failed: 'Modtagerne kunne ikke hentes. Skriv videre for at prøve igen.',
    unnamed: 'Uden navn',
    chosen: 'valgt',
    remove: (name) => `Fjern ${name}`,
    added: (name) => `${name} er tilføjet`,
    removed: (name) => `${name} er fjernet`,
    blocks: {
      'block-rule': 'I kan ikke skrive til hinanden her',
      'no-contact': 'Må ikke kontaktes',
      left: 'Er her ikke længere',
    },
    blocked: 'Kan ikke vælges',
    outsideCustody: 'Har ikke forældremyndighed',
  },
  en: {
    label: 'To',
    hint: 'Type a name or a class. The right arrow opens a group.',
    results: 'Recipients',
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    open: (name) => `See who is in ${name}`,
    all: 'All recipients',
    none: 'Nobody fits',
    loading: 'Loading …',
    failed: 'The recipients could not be fetched. Go on typing to try again.',
    unnamed: 'Without a name',
    chosen: 'chosen',
    remove: (name) => `Remove ${name}`,
    added: (name) => `${name} is added`,
    removed: (name) => `${name} is removed`,
    blocks: {
      'block-rule': 'You cannot write to each other here',
      'no-contact': 'May not be contacted',
      left: 'Is no longer here',
    },
    blocked: 'Cannot be chosen',
    outsideCustody: 'Has no custody',
  },
};
