import type {Severity, Verdict} from '@skolebro/models';
import type {Language} from '../../page-language.js';

/** Every word of the page that is not in the report. */
export interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly drop: string;
  readonly choose: string;
  readonly example: string;
  readonly exampleWithFaults: string;
  readonly checking: (name: string) => string;
  readonly progress: (percent: number, records: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly again: string;
  readonly download: string;
  readonly print: string;
  readonly checked: (name: string) => string;
  readonly verdict: Readonly<Record<Verdict, {readonly title: string; readonly text: string}>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly entities: string;
  readonly entity: string;
  readonly records: string;
  readonly unreadable: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly times: (count: number, shown: string) => string;
  readonly rule: string;
  readonly requirement: string;
  readonly line: (line: string) => string;
  readonly place: string;
  readonly wholePackage: string;
  readonly more: (count: number, shown: string) => string;
  readonly notChecked: string;
  readonly notCheckedLead: string;
  readonly fine: (count: number) => string;
  readonly letter: string;
  readonly letterText: (rows: string) => string;
  readonly languageName: string;
}

/** The page in Danish and English. */
export const texts: Readonly<Record<Language, Texts>> = {
  da: {
    title: 'Kontrollér et udtræk',
    lead: 'Læg den pakke, du har fået fra leverandøren, på siden. Du får at vide, om den overholder standarden, hvad der er galt, og hvor.',
    privacy:
      'Pakken læses kun på din egen computer. Siden har ingen forbindelse til nettet, mens den arbejder, og intet bliver gemt.',
    drop: 'Træk en .zip-pakke hertil',
    choose: 'Vælg en pakke',
    example: 'Prøv med et eksempel',
    exampleWithFaults: 'Prøv et eksempel med fejl',
    checking: (name) => `Kontrollerer ${name}`,
    progress: (percent, records) => `${percent} % læst, ${records} poster indtil nu`,
    cancel: 'Stop kontrollen',
    cancelled: 'Kontrollen blev stoppet. Der er ingen afgørelse.',
    again: 'Kontrollér en anden pakke',
    download: 'Hent rapporten (JSON)',
    print: 'Udskriv',
    checked: (name) => `Resultat for ${name}`,
    verdict: {
      conformant: {
        title: 'Udtrækket overholder standarden',
        text: 'Der er ikke fundet fejl. Hvis noget ikke er kontrolleret, står det herunder.',
      },
      'conformant-with-remarks': {
        title: 'Udtrækket overholder standarden med bemærkninger',
        text: 'Der er ingen fejl. Læs bemærkningerne, og aftal med leverandøren, om de skal rettes.',
      },
      'not-conformant': {
        title: 'Udtrækket overholder ikke standarden',
        text: 'Der er fejl, som leverandøren må rette, før I tager imod udtrækket.',
      },
      'not-fully-checked': {
        title: 'Udtrækket er ikke fuldt kontrolleret',
        text: 'Der er ikke fundet fejl, men noget kunne ikke kontrolleres. Det er ikke det samme som i orden.',
      },
    },
    severity: {error: 'Fejl', warning: 'Advarsel', info: 'Til orientering'},
    entities: 'Det er der i pakken',
    entity: 'Slags',
    records: 'Poster',
    unreadable: 'Ulæselige',
    findings: 'Det er der fundet',
    noFindings: 'Der er ikke fundet noget.',
    times: (count, shown) => (count === 1 ? 'Én gang' : `${shown} gange`),
    rule: 'Regel',
    requirement: 'Krav',
    line: (line) => `linje ${line}`,
    place: 'felt',
    wholePackage: 'Hele pakken',
    more: (count, shown) =>
      `${count === 1 ? 'Der er én mere' : `Der er ${shown} flere`}. Rapporten har op til hundrede for hver regel.`,
    notChecked: 'Det er ikke kontrolleret',
    notCheckedLead: 'Tavshed er ikke godkendelse: disse regler kunne ikke kontrolleres i denne pakke.',
    fine: (count) => `${count} regler er kontrolleret uden fund`,
    letter: 'Tekst til leverandøren',
    letterText: (rows) =>
      `Vi har kontrolleret jeres dataudtræk mod Skolebro-standarden. Det giver anledning til følgende:\n\n${rows}\n\nRapporten med fil, linje og felt er vedlagt. Den indeholder ingen personoplysninger. Vi beder om et rettet udtræk.`,
    languageName: 'English',
  },
  en: {
    title: 'Check an export',
    lead: 'Drop the package that you got from the vendor on this page. You will learn whether it follows the standard, what is wrong, and where.',
    privacy:
      'The package is read on your own computer only. The page has no connection to the network while it works, and nothing is stored.',
    drop: 'Drag a .zip package here',
    choose: 'Choose a package',
    example: 'Try an example',
    exampleWithFaults: 'Try an example with faults',
    checking: (name) => `Checking ${name}`,
    progress: (percent, records) => `${percent}% read, ${records} records so far`,
    cancel: 'Stop the check',
    cancelled: 'The check was stopped. There is no verdict.',
    again: 'Check another package',
    download: 'Download the report (JSON)',
    print: 'Print',
    checked: (name) => `Result for ${name}`,
    verdict: {
      conformant: {
        title: 'The export follows the standard',
        text: 'No fault was found. What was not checked, if anything, stands below.',
      },
      'conformant-with-remarks': {
        title: 'The export follows the standard, with remarks',
        text: 'There are no errors. Read the remarks and agree with the vendor whether to correct them.',
      },
      'not-conformant': {
        title: 'The export does not follow the standard',
        text: 'There are errors that the vendor must correct before you accept the export.',
      },
      'not-fully-checked': {
        title: 'The export could not be checked in full',
        text: 'No error was found, but something could not be checked. That is not the same as being in order.',
      },
    },
    severity: {error: 'Error', warning: 'Warning', info: 'For information'},
    entities: 'What is in the package',
    entity: 'Kind',
    records: 'Records',
    unreadable: 'Unreadable',
    findings: 'What was found',
    noFindings: 'Nothing was found.',
    times: (count, shown) => (count === 1 ? 'Once' : `${shown} times`),
    rule: 'Rule',
    requirement: 'Requirement',
    line: (line) => `line ${line}`,
    place: 'field',
    wholePackage: 'The whole package',
    more: (count, shown) =>
      `${count === 1 ? 'There is one more' : `There are ${shown} more`}. The report holds up to a hundred for each rule.`,
    notChecked: 'What was not checked',
    notCheckedLead: 'Silence is not approval: these rules could not be checked in this package.',
    fine: (count) => `${count} rules were checked without findings`,
    letter: 'Text for the vendor',
    letterText: (rows) =>
      `We have checked your export against the Skolebro standard. It gives rise to the following:\n\n${rows}\n\nThe report with file, line and field is attached. It holds no personal data. We ask for a corrected export.`,
    languageName: 'Dansk',
  },
};
