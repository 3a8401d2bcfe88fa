import {verdictTexts} from '@skolebro/models';
import type {Texts} from '../rule.js';
import type {Ending, Responsible} from './report-view.js';

/** What each ending means for whoever has to decide, and what it says when it has no verdict. */
export const endingTexts: Readonly<Record<Ending, {readonly decision: Texts; readonly reason: Texts}>> = {
  conformant: {
    decision: {da: 'Pakken kan godkendes.', en: 'The package can be accepted.'},
    reason: {
      da: 'Alt, hvad et program kan kontrollere, er kontrolleret, og der er ingen fejl. Se selv efter i et par tilfældige poster, før I skriver under: Et program kan ikke se, om indholdet er sandt.',
      en: 'All that a program can check was checked, and there is no error. Look at a few random records yourselves before you sign: a program cannot tell whether the content is true.',
    },
  },
  'conformant-with-remarks': {
    decision: {
      da: 'Pakken kan godkendes, når I har læst bemærkningerne.',
      en: 'The package can be accepted once you have read the remarks.',
    },
    reason: {
      da: 'Standardens regler fandt ingen fejl, men noget bør rettes eller forklares. Spørg leverandøren om det, der undrer jer.',
      en: 'The rules of the standard found no error, but something should be corrected or explained. Ask the vendor about what puzzles you.',
    },
  },
  'not-conformant': {
    decision: {da: 'Godkend ikke pakken endnu.', en: 'Do not accept the package yet.'},
    reason: {
      da: 'Den har fejl, så noget kan gå tabt eller blive læst forkert i det næste system. Send denne rapport til leverandøren, få fejlene rettet, og kontrollér den nye pakke.',
      en: 'It has errors, so something may be lost or misread in the next system. Send this report to the vendor, have the errors corrected, and check the new package.',
    },
  },
  'not-fully-checked': {
    decision: {da: 'Godkend ikke pakken endnu.', en: 'Do not accept the package yet.'},
    reason: {
      da: 'Der er ikke fundet fejl, men noget kunne ikke kontrolleres, og det kan skjule fejl. Se længere nede, hvad det er og hvorfor.',
      en: 'No error was found, but something could not be checked, and that may hide errors. See below what it is and why.',
    },
  },
  refused: {
    decision: {da: 'Pakken kan ikke godkendes.', en: 'The package cannot be accepted.'},
    reason: {
      da: 'Den kunne ikke læses, så intet i den er kontrolleret. Bed leverandøren om en ny pakke.',
      en: 'It could not be read, so nothing in it was checked. Ask the vendor for a new package.',
    },
  },
};

/** Gives the verdict in words; a package that could not be read has none of the code list's. */
export function verdictTextOf(ending: Ending): Texts {
  return ending === 'refused' ? {da: 'Afvist', en: 'Refused'} : verdictTexts[ending];
}

/** Who should act on a fault, in one word and in a sentence. */
export const responsibleTexts: Readonly<Record<Responsible, {readonly name: Texts; readonly task: Texts}>> = {
  vendor: {
    name: {da: 'Leverandøren', en: 'The vendor'},
    task: {da: 'Leverandøren retter sit udtræk.', en: 'The vendor corrects its export.'},
  },
  kommune: {
    name: {da: 'Kommunen eller skolen', en: 'The kommune or the school'},
    task: {
      da: 'Kommunen eller skolen retter oplysningen dér, hvor den er tastet ind.',
      en: 'The kommune or the school corrects the information where it was entered.',
    },
  },
};

type TextName =
  | 'title'
  | 'language'
  | 'summary'
  | 'profile'
  | 'noProfile'
  | 'records'
  | 'errors'
  | 'warnings'
  | 'information'
  | 'rulesChecked'
  | 'of'
  | 'packageId'
  | 'noPackageId'
  | 'standard'
  | 'validator'
  | 'findings'
  | 'nothingFound'
  | 'private'
  | 'show'
  | 'all'
  | 'who'
  | 'everyone'
  | 'search'
  | 'searchHits'
  | 'why'
  | 'todo'
  | 'todoBy'
  | 'requirement'
  | 'rule'
  | 'samples'
  | 'file'
  | 'line'
  | 'pointer'
  | 'recordId'
  | 'own'
  | 'wholePackage'
  | 'notChecked'
  | 'allChecked'
  | 'silence'
  | 'entities'
  | 'entity'
  | 'read'
  | 'unreadable'
  | 'noRecords'
  | 'internalErrors'
  | 'total'
  | 'letter'
  | 'letterLead'
  | 'letterText'
  | 'copy'
  | 'copied'
  | 'ownRule'
  | 'ownRules'
  | 'ownRulesMean'
  | 'standardRule'
  | 'ruleOf';

/** The words of the pages; the verdict's, the weights' and the profiles' stand in their code lists. */
export const reportTexts: Readonly<Record<TextName, Texts>> = {
  title: {da: 'Kontrol af udvekslingspakke', en: 'Check of an exchange package'},
  language: {da: 'Sprog', en: 'Language'},
  summary: {da: 'Kort fortalt', en: 'In short'},
  profile: {da: 'Formål', en: 'Purpose'},
  noProfile: {da: 'Ikke angivet', en: 'Not stated'},
  records: {da: 'Poster læst', en: 'Records read'},
  errors: {da: 'Fejl', en: 'Errors'},
  warnings: {da: 'Advarsler', en: 'Warnings'},
  information: {da: 'Oplysninger', en: 'Information'},
  rulesChecked: {da: 'Regler kontrolleret', en: 'Rules checked'},
  of: {da: 'af', en: 'of'},
  packageId: {da: 'Pakkens id', en: 'Id of the package'},
  noPackageId: {da: 'Kunne ikke læses', en: 'Could not be read'},
  standard: {da: 'Standardens version', en: 'Version of the standard'},
  validator: {da: 'Program og regelsæt', en: 'Program and rule set'},
  findings: {da: 'Hvad der er fundet', en: 'What was found'},
  nothingFound: {da: 'Ingenting. Ingen regel fandt noget.', en: 'Nothing. No rule found anything.'},
  private: {
    da: 'Rapporten viser ingen navne, numre eller tekster fra jeres data, kun fil, linje og postens id. Den kan derfor sendes til leverandøren.',
    en: 'The report shows no names, numbers or texts from your data, only file, line and the id of the record. It can therefore be sent to the vendor.',
  },
  show: {da: 'Vis', en: 'Show'},
  all: {da: 'Alt', en: 'Everything'},
  who: {da: 'Hvem skal gøre noget', en: 'Who should act'},
  everyone: {da: 'Alle', en: 'Everyone'},
  search: {da: 'Søg i fund, fx efter en fil eller et id', en: 'Search the findings, say for a file or an id'},
  searchHits: {da: 'Slags fund vist', en: 'Kinds of findings shown'},
  why: {da: 'Hvorfor det betyder noget', en: 'Why it matters'},
  todo: {da: 'Hvad der skal gøres', en: 'What to do'},
  todoBy: {da: 'Hvem', en: 'Who'},
  requirement: {da: 'Kravet', en: 'The requirement'},
  rule: {da: 'Regel', en: 'Rule'},
  samples: {da: 'Eksempler', en: 'Samples'},
  file: {da: 'Fil', en: 'File'},
  line: {da: 'Linje', en: 'Line'},
  pointer: {da: 'Sted i posten', en: 'Place in the record'},
  recordId: {da: 'Postens id', en: 'Id of the record'},
  own: {da: 'Hvad der er galt', en: 'What is wrong'},
  wholePackage: {da: 'hele pakken', en: 'the whole package'},
  notChecked: {da: 'Hvad der ikke er kontrolleret, og hvorfor', en: 'What was not checked, and why'},
  allChecked: {da: 'Alle regler er kontrolleret.', en: 'Every rule was checked.'},
  silence: {
    da: 'Om disse krav siger kontrollen ingenting. Det er ikke en godkendelse.',
    en: 'The check says nothing of these requirements. That is no approval.',
  },
  entities: {da: 'Hvad pakken indeholder', en: 'What the package holds'},
  entity: {da: 'Slags', en: 'Kind'},
  read: {da: 'Læst', en: 'Read'},
  unreadable: {da: 'Kunne ikke læses', en: 'Could not be read'},
  noRecords: {da: 'Ingen poster kunne læses.', en: 'No records could be read.'},
  internalErrors: {
    da: 'Disse regler gik i stykker på grund af en fejl i programmet selv. Meld dem til Skolebro:',
    en: 'These rules broke off by a fault of the program itself. Please report them to Skolebro:',
  },
  total: {da: 'I alt', en: 'Total'},
  letter: {da: 'E-mail til leverandøren', en: 'E-mail to the vendor'},
  letterLead: {
    da: 'Kopiér teksten, ret den til, og vedhæft rapporten.',
    en: 'Copy the text, adapt it, and attach the report.',
  },
  letterText: {da: 'Teksten', en: 'The text'},
  copy: {da: 'Kopiér teksten', en: 'Copy the text'},
  copied: {da: 'Kopieret.', en: 'Copied.'},
  ownRule: {da: 'Egen regel', en: 'Own rule'},
  ownRules: {da: 'Egne regler', en: 'Own rules'},
  ownRulesMean: {
    da: 'er ikke en del af standarden og ændrer ikke, om pakken overholder den.',
    en: 'are no part of the standard and do not change whether the package meets it.',
  },
  standardRule: {da: 'Standarden', en: 'The standard'},
  ruleOf: {da: 'Reglen er fra', en: 'The rule is of'},
};

/** Says in how many places a fault was found, the number being written already. */
export function placesText(count: number, shown: Texts): Texts {
  return count === 1 ? {da: '1 sted', en: '1 place'} : {da: `${shown.da} steder`, en: `${shown.en} places`};
}

/** Says how many of the places are shown. */
export function samplesText(shown: number, count: number, all: Texts): Texts {
  if (shown === 0)
    return {da: 'Rapporten viser ingen af stederne.', en: 'The report shows none of the places.'};
  if (shown === count) {
    return count === 1
      ? {da: 'Stedet:', en: 'The place:'}
      : {da: `Alle ${all.da} steder:`, en: `All ${all.en} places:`};
  }
  return {da: `${shown} af de ${all.da} steder:`, en: `${shown} of the ${all.en} places:`};
}

/** Writes a count as each language does. */
export function numberText(count: number): Texts {
  const grouped = (sign: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
  return {da: grouped('.'), en: grouped(',')};
}
