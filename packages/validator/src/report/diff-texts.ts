import type {Texts} from '../rule.js';
import type {ReportDiff} from './diff.js';

/** The kinds of change that are told of. */
export type ChangeKind = keyof Pick<ReportDiff, 'new' | 'more' | 'fewer' | 'gone' | 'unknown'>;

/** The kinds of change, those to act on first. */
export const changeKinds: readonly ChangeKind[] = ['new', 'more', 'unknown', 'fewer', 'gone'];

/** What each kind of change is called. */
export const changeTexts: Readonly<Record<ChangeKind, Texts>> = {
  new: {da: 'Nye fund', en: 'New findings'},
  more: {da: 'Flere fund end før', en: 'More findings than before'},
  fewer: {da: 'Færre fund end før', en: 'Fewer findings than before'},
  gone: {da: 'Fund, der er væk', en: 'Findings that are gone'},
  unknown: {
    da: 'Fund, som ingen ved noget om nu, fordi reglen ikke er kontrolleret',
    en: 'Findings that nobody knows of now, as the rule was not checked',
  },
};

type TextName =
  | 'title'
  | 'worse'
  | 'better'
  | 'same'
  | 'worseMeans'
  | 'betterMeans'
  | 'sameMeans'
  | 'private'
  | 'verdict'
  | 'changes'
  | 'noChanges'
  | 'found'
  | 'before'
  | 'after'
  | 'reason'
  | 'newlyNotChecked'
  | 'newlyChecked'
  | 'packageBefore'
  | 'packageAfter';

/** The words of the page. */
export const diffTexts: Readonly<Record<TextName, Texts>> = {
  title: {da: 'To kontroller op mod hinanden', en: 'Two checks side by side'},
  worse: {da: 'Det er blevet værre', en: 'It has become worse'},
  better: {da: 'Det er blevet bedre', en: 'It has become better'},
  same: {da: 'Det er ikke blevet værre', en: 'It has not become worse'},
  worseMeans: {
    da: 'Der er kommet nye fejl eller flere af dem, eller noget kontrolleres ikke længere. Spørg leverandøren, hvad der er ændret siden sidst.',
    en: 'There are new errors or more of them, or something is no longer checked. Ask the vendor what has changed since the last time.',
  },
  betterMeans: {
    da: 'Noget er rettet, og ingen fejl er kommet til. Se nedenfor, hvad der er tilbage.',
    en: 'Something was corrected, and no error is new. See below what is left.',
  },
  sameMeans: {
    da: 'Ingen fejl er kommet til, og alt, der blev kontrolleret før, er kontrolleret igen.',
    en: 'No error is new, and all that was checked before was checked again.',
  },
  private: {
    da: 'Siden viser ingen navne, numre eller tekster fra jeres data, kun antal, filer og felternes navne. Den kan derfor sendes til leverandøren.',
    en: 'The page shows no names, numbers or texts from your data, only counts, files and the names of fields. It can therefore be sent to the vendor.',
  },
  verdict: {da: 'Afgørelse', en: 'Verdict'},
  changes: {da: 'Hvad der er ændret i fundene', en: 'What has changed in the findings'},
  noChanges: {da: 'Ingen ændringer i fundene.', en: 'No change of the findings.'},
  found: {da: 'Hvad der er fundet', en: 'What was found'},
  before: {da: 'Før', en: 'Before'},
  after: {da: 'Efter', en: 'After'},
  reason: {da: 'Hvorfor ikke', en: 'Why not'},
  newlyNotChecked: {da: 'Regler, der ikke længere er kontrolleret', en: 'Rules that are no longer checked'},
  newlyChecked: {da: 'Regler, der nu er kontrolleret', en: 'Rules that are checked now'},
  packageBefore: {da: 'Pakken før', en: 'The package before'},
  packageAfter: {da: 'Pakken efter', en: 'The package after'},
};

/** Says how many changes the page leaves out. */
export function leftOutText(count: Texts): Texts {
  return {
    da: `Og ${count.da} til; diff.json har dem alle.`,
    en: `And ${count.en} more; diff.json has them all.`,
  };
}
