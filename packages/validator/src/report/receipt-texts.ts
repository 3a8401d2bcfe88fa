import type {Language} from '../rule.js';

/** The words of a receipt, in one language. */
export interface ReceiptTexts {
  readonly title: string;
  readonly hash: string;
  readonly noHash: string;
  readonly manifestHash: string;
  ownRules(count: number): string;
  readonly counts: string;
  /** Explains the second number of a kind of records, where there is one. */
  unreadable(count: string): string;
  rules(count: number): string;
  readonly decision: string;
  readonly accepted: string;
  readonly notAccepted: string;
  /** The lines to fill in by hand. */
  readonly lines: readonly string[];
  readonly sample: string;
  readonly sampleLead: string;
  readonly kind: string;
  readonly record: string;
  readonly line: string;
  readonly right: string;
  readonly wrong: string;
}

/** The texts in both languages. */
export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = {
  da: {
    title: 'Kvittering for kontrol af udvekslingspakke',
    hash: 'Pakkens SHA-256',
    noHash: 'Ikke beregnet (pakken er en mappe)',
    manifestHash: 'Følgesedlens SHA-256',
    ownRules: (count) => `${count === 1 ? '1 regel' : `${count} regler`}, uden for standarden`,
    counts: 'Poster læst',
    unreadable: (count) => `${count} kunne ikke læses`,
    rules: (count) => (count === 1 ? '1 regel' : `${count} regler`),
    decision: 'Kommunens afgørelse',
    accepted: 'Pakken godkendes',
    notAccepted: 'Pakken godkendes ikke',
    lines: ['Bemærkninger', 'Navn og titel', 'Dato og underskrift'],
    sample: 'Stikprøve til manuel kontrol',
    sampleLead:
      'Find posterne i det system, de kommer fra, og sæt kryds. De er trukket tilfældigt ud fra følgesedlens kontrolsum, så ingen har valgt dem, og den samme pakke altid giver de samme.',
    kind: 'Slags',
    record: 'Postens id',
    line: 'Linje i filen',
    right: 'Stemmer',
    wrong: 'Stemmer ikke',
  },
  en: {
    title: 'Receipt for the check of an exchange package',
    hash: 'SHA-256 of the package',
    noHash: 'Not computed (the package is a folder)',
    manifestHash: 'SHA-256 of the manifest',
    ownRules: (count) => `${count === 1 ? '1 rule' : `${count} rules`}, outside the standard`,
    counts: 'Records read',
    unreadable: (count) => `${count} could not be read`,
    rules: (count) => (count === 1 ? '1 rule' : `${count} rules`),
    decision: 'The decision of the kommune',
    accepted: 'The package is accepted',
    notAccepted: 'The package is not accepted',
    lines: ['Remarks', 'Name and title', 'Date and signature'],
    sample: 'Random sample to check by hand',
    sampleLead:
      'Find the records in the system that they come from, and tick. They are drawn at random from the checksum of the manifest, so that nobody has chosen them and the same package always gives the same ones.',
    kind: 'Kind',
    record: 'Id of the record',
    line: 'Line in the file',
    right: 'Right',
    wrong: 'Wrong',
  },
};
