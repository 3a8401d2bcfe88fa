import type {Texts} from '../language.js';
import type {ExportProblemKind, ReportFileKind} from './export-checker.js';

/** The words of the export check. */
export interface ExportCheckTexts {
  readonly drop: string;
  readonly choose: string;
  readonly privacy: string;
  readonly checking: (name: string) => string;
  readonly read: (bytes: string, total: string, records: string) => string;
  readonly left: (time: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly checked: (name: string) => string;
  readonly report: string;
  readonly again: string;
  readonly print: string;
  readonly others: string;
  readonly save: Readonly<Record<ReportFileKind, string>>;
  readonly problems: Readonly<Record<ExportProblemKind, string>>;
}

/** The words in Danish and English. */
export const texts: Texts<ExportCheckTexts> = {
  name: 'export-check',
  da: {
    drop: 'Træk en .zip-pakke hertil',
    choose: 'Vælg en pakke',
    privacy: 'Pakken læses kun på din egen computer. Intet sendes nogen steder hen, og intet bliver gemt.',
    checking: (name) => `Kontrollerer ${name}`,
    read: (bytes, total, records) => `${bytes} af ${total} MB læst, ${records} poster indtil nu`,
    left: (time) => `omkring ${time} tilbage`,
    cancel: 'Stop kontrollen',
    cancelled: 'Kontrollen blev stoppet. Der er ingen afgørelse.',
    checked: (name) => `${name} er kontrolleret.`,
    report: 'Rapport om pakken',
    again: 'Kontrollér en anden pakke',
    print: 'Udskriv rapporten',
    others: 'Andre former af rapporten',
    save: {
      html: 'Gem rapporten',
      receipt: 'Gem kvitteringen',
      csv: 'Regneark (CSV)',
      json: 'Hele rapporten til programmer (JSON)',
      sarif: 'Til udviklingsværktøjer (SARIF)',
      junit: 'Til byggeservere (JUnit)',
    },
    problems: {
      'a-folder': 'Det er en mappe. Pak den som en .zip-fil, og læg zip-filen her.',
      'several-files': 'Der kom flere filer på én gang. Læg én pakke ad gangen.',
      nothing: 'Der kom ingen fil. Vælg en pakke på din computer, eller træk den hertil.',
      'too-large':
        'Filen er over 2 GB og for stor til denne side. Kontrollér den med kommandoen skolebro validate.',
      'not-a-package': 'Filen er ikke en zip-fil. Bed leverandøren om en pakke, der ender på .zip.',
      'zip-truncated': 'Zip-filen er ikke hel. Hent eller kopiér den igen, og prøv så en gang til.',
      'zip-unsupported':
        'Zip-filen bruger en form, som ikke kan læses her. Bed leverandøren om en almindelig zip-fil.',
      'no-access': 'Filen kan ikke læses. Måske er den flyttet eller åben i et andet program.',
      internal:
        'Noget gik galt i programmet, så pakken er ikke læst færdig. Prøv igen, og meld fejlen, hvis den bliver ved.',
    },
  },
  en: {
    drop: 'Drag a .zip package here',
    choose: 'Choose a package',
    privacy: 'The package is read on your own computer only. Nothing is sent anywhere and nothing is kept.',
    checking: (name) => `Checking ${name}`,
    read: (bytes, total, records) => `${bytes} of ${total} MB read, ${records} records so far`,
    left: (time) => `about ${time} left`,
    cancel: 'Stop the check',
    cancelled: 'The check was stopped. There is no verdict.',
    checked: (name) => `${name} has been checked.`,
    report: 'Report on the package',
    again: 'Check another package',
    print: 'Print the report',
    others: 'Other forms of the report',
    save: {
      html: 'Save the report',
      receipt: 'Save the receipt',
      csv: 'Spreadsheet (CSV)',
      json: 'The whole report for programs (JSON)',
      sarif: 'For development tools (SARIF)',
      junit: 'For build servers (JUnit)',
    },
    problems: {
      'a-folder': 'This is a folder. Pack it as a .zip file and drop the zip file here.',
      'several-files': 'Several files came at once. Drop one package at a time.',
      nothing: 'No file came. Choose a package on your computer, or drag it here.',
      'too-large':
        'The file is over 2 GB and too large for this page. Check it with the command skolebro validate.',
      'not-a-package': 'The file is not a zip file. Ask the vendor for a package that ends in .zip.',
      'zip-truncated': 'The zip file is not whole. Fetch or copy it again, then try once more.',
      'zip-unsupported':
        'The zip file is of a form that cannot be read here. Ask the vendor for a common zip file.',
      'no-access': 'The file cannot be read. It may have moved, or another program has it open.',
      internal:
        'Something went wrong in the program, so the package was not read to its end. Try again, and report the fault if it stays.',
    },
  },
};
