import type {Language} from '../rule.js';

/** The words of a receipt, in one language. */
export interface ReceiptTexts {
  readonly title: string;
  readonly hash: string;
  readonly noHash: string;
  readonly counts: string;
  /** Explains the second number of a kind of records, where there is one. */
  unreadable(count: string): string;
  rules(count: number): string;
  readonly decision: string;
  readonly accepted: string;
  readonly notAccepted: string;
  /** The lines to fill in by hand. */
  readonly lines: readonly string[];
}

/** The texts in both languages. */
export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = {
  da: {
    title: 'Kvittering for kontrol af udvekslingspakke',
    hash: 'Pakkens SHA-256',
    noHash: 'Ikke beregnet (pakken er en mappe)',
    counts: 'Poster læst',
    unreadable: (count) => `${count} kunne ikke læses`,
    rules: (count) => (count === 1 ? '1 regel' : `${count} regler`),
    decision: 'Kommunens afgørelse',
    accepted: 'Pakken godkendes',
    notAccepted: 'Pakken godkendes ikke',
    lines: ['Bemærkninger', 'Navn og titel', 'Dato og underskrift'],
  },
  en: {
    title: 'Receipt for the check of an exchange package',
    hash: 'SHA-256 of the package',
    noHash: 'Not computed (the package is a folder)',
    counts: 'Records read',
    unreadable: (count) => `${count} could not be read`,
    rules: (count) => (count === 1 ? '1 rule' : `${count} rules`),
    decision: 'The decision of the kommune',
    accepted: 'The package is accepted',
    notAccepted: 'The package is not accepted',
    lines: ['Remarks', 'Name and title', 'Date and signature'],
  },
};
