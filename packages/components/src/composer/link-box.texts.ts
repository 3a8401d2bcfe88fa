import type {Texts} from '../language.js';

/** The words of the box that asks for the address of a link. */
export interface LinkBoxTexts {
  readonly address: string;
  readonly insert: string;
  readonly remove: string;
  readonly cancel: string;
  readonly refused: string;
}

/** The words of the box in Danish and English. */
export const texts: Texts<LinkBoxTexts> = {
  name: 'link-box',
  da: {
    address: 'Linkets adresse',
    insert: 'Indsæt link',
    remove: 'Fjern link',
    cancel: 'Annuller',
    refused: 'Skriv en adresse som https://skole.dk, en mailadresse eller et telefonnummer.',
  },
  en: {
    address: 'Address of the link',
    insert: 'Insert link',
    remove: 'Remove link',
    cancel: 'Cancel',
    refused: 'Write an address such as https://school.example, an email address or a phone number.',
  },
};
