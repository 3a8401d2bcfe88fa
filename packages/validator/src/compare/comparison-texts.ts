import type {Comparison} from '@skolebro/models';
import type {Texts} from '../rule.js';

/** What each outcome of a comparison is called, and what it means for whoever has to decide. */
export const outcomeTexts: Readonly<
  Record<Comparison['verdict'], {readonly name: Texts; readonly decision: Texts; readonly reason: Texts}>
> = {
  conformant: {
    name: {da: 'Intet er gået tabt', en: 'Nothing was lost'},
    decision: {da: 'Overførslen kan godkendes.', en: 'The transfer can be accepted.'},
    reason: {
      da: 'Alle poster og alle felter er ens i de to pakker.',
      en: 'All records and all fields are the same in the two packages.',
    },
  },
  'conformant-with-remarks': {
    name: {da: 'Intet er gået tabt ud over det aftalte', en: 'Nothing was lost beyond what was agreed'},
    decision: {
      da: 'Overførslen kan godkendes, når I har læst bemærkningerne.',
      en: 'The transfer can be accepted once you have read the remarks.',
    },
    reason: {
      da: 'Der er kommet noget til, eller noget er udeladt efter aftale. Det står nedenfor.',
      en: 'Something is new, or something was left out by agreement. It stands below.',
    },
  },
  'not-conformant': {
    name: {da: 'Data er tabt eller ændret', en: 'Data were lost or changed'},
    decision: {da: 'Godkend ikke overførslen endnu.', en: 'Do not accept the transfer yet.'},
    reason: {
      da: 'Det nye system har ikke det hele. Send denne rapport til leverandøren, få indlæsningen eller udtrækket rettet, og sammenlign igen.',
      en: 'The new system does not have it all. Send this report to the vendor, have the import or the export corrected, and compare again.',
    },
  },
  'not-fully-checked': {
    name: {da: 'Ikke alt kunne sammenlignes', en: 'Not everything could be compared'},
    decision: {da: 'Godkend ikke overførslen endnu.', en: 'Do not accept the transfer yet.'},
    reason: {
      da: 'Noget kunne ikke læses eller genkendes, og det kan skjule tab. Kontrollér begge pakker med skolebro validate.',
      en: 'Something could not be read or recognised, and that may hide losses. Check both packages with skolebro validate.',
    },
  },
};

type TextName =
  | 'title'
  | 'private'
  | 'before'
  | 'after'
  | 'equal'
  | 'changed'
  | 'lost'
  | 'added'
  | 'renamed'
  | 'uncompared'
  | 'records'
  | 'recordsMean'
  | 'entity'
  | 'fields'
  | 'fieldsMean'
  | 'noFields'
  | 'field'
  | 'agreed'
  | 'yes'
  | 'no'
  | 'samples'
  | 'what'
  | 'recordId'
  | 'lineBefore'
  | 'lineAfter'
  | 'attachments'
  | 'manifest'
  | 'manifestMean'
  | 'budget'
  | 'noBudget'
  | 'packageBefore'
  | 'packageAfter'
  | 'noPackageId'
  | 'standard'
  | 'validator'
  | 'rule'
  | 'same'
  | 'none';

/** The words of the comparison's page. */
export const comparisonTexts: Readonly<Record<TextName, Texts>> = {
  title: {da: 'Sammenligning af to pakker', en: 'Comparison of two packages'},
  private: {
    da: 'Rapporten viser ingen navne, numre eller tekster fra jeres data, kun antal, felternes navne, linjer og posternes id. Den kan derfor sendes til leverandøren.',
    en: 'The report shows no names, numbers or texts from your data, only counts, the names of fields, lines and ids of records. It can therefore be sent to the vendor.',
  },
  before: {da: 'Før', en: 'Before'},
  after: {da: 'Efter', en: 'After'},
  equal: {da: 'Ens', en: 'Same'},
  changed: {da: 'Ændret', en: 'Changed'},
  lost: {da: 'Tabt', en: 'Lost'},
  added: {da: 'Nye', en: 'New'},
  renamed: {da: 'Nyt id', en: 'New id'},
  uncompared: {da: 'Ikke sammenlignet', en: 'Not compared'},
  records: {da: 'Hvad der er sket med posterne', en: 'What became of the records'},
  recordsMean: {
    da: 'En post er den samme i begge pakker, når den har samme id, eller når den har et nyt id og et kildesystems id tilfælles (identifiers). Det er intet tab, at den har fået et nyt id.',
    en: 'A record is the same in both packages when it has the same id, or when it has a new id and an id of a source system in common (identifiers). A new id is no loss.',
  },
  entity: {da: 'Slags', en: 'Kind'},
  fields: {da: 'Hvad der ikke er ens', en: 'What is not the same'},
  fieldsMean: {
    da: 'Ved felterne siger tallene, i hvor mange poster feltet har færre værdier end før (tabt), lige mange, men andre værdier (ændret) eller flere (nye).',
    en: 'At the fields the numbers say in how many records the field has fewer values than before (lost), as many but other values (changed), or more (new).',
  },
  noFields: {
    da: 'Ingenting. De samme poster er i begge pakker, og alle deres felter er ens.',
    en: 'Nothing. The same records are in both packages, and all their fields are the same.',
  },
  field: {da: 'Felt', en: 'Field'},
  agreed: {da: 'Aftalt', en: 'Agreed'},
  yes: {da: 'ja', en: 'yes'},
  no: {da: 'nej', en: 'no'},
  samples: {da: 'Eksempler på poster', en: 'Samples of records'},
  what: {da: 'Hvad', en: 'What'},
  recordId: {da: 'Postens id', en: 'Id of the record'},
  lineBefore: {da: 'Linje før', en: 'Line before'},
  lineAfter: {da: 'Linje efter', en: 'Line after'},
  attachments: {da: 'Vedhæftede filer', en: 'Attachments'},
  manifest: {da: 'Forskelle i følgesedlen', en: 'Differences of the manifest'},
  manifestMean: {
    da: 'De to pakker siger ikke det samme om, hvor meget de indeholder. Det kan forklare forskelle ovenfor.',
    en: 'The two packages do not say the same of how much they hold. That may explain differences above.',
  },
  budget: {da: 'Aftalt tab', en: 'Agreed loss'},
  noBudget: {da: 'Intet', en: 'None'},
  packageBefore: {da: 'Pakken før', en: 'The package before'},
  packageAfter: {da: 'Pakken efter', en: 'The package after'},
  noPackageId: {da: 'Kunne ikke læses', en: 'Could not be read'},
  standard: {da: 'Standardens version', en: 'Version of the standard'},
  validator: {da: 'Program', en: 'Program'},
  rule: {da: 'Krav og regel', en: 'Requirement and rule'},
  same: {da: 'Ens i begge pakker:', en: 'The same in both packages:'},
  none: {da: 'Pakkerne har ingen poster.', en: 'The packages have no records.'},
};

/** Gives the name of a kind of difference, in the singular. */
export const differenceTexts: Readonly<Record<'lost' | 'changed' | 'added', Texts>> = {
  lost: {da: 'Tabt', en: 'Lost'},
  changed: {da: 'Ændret', en: 'Changed'},
  added: {da: 'Ny', en: 'New'},
};
