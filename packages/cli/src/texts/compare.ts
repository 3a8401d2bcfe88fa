import type {Language} from '@skolebro/validator';

/** What `skolebro compare` says, in one language. */
export interface CompareTexts {
  readonly usage: string;
  broken(fault: string): string;
  readonly missingPackages: string;
  unknownLoss(word: string): string;
  readonly noManifest: Readonly<Record<'before' | 'after', string>>;
  readonly side: Readonly<Record<'before' | 'after', string>>;
  readonly head: readonly [string, string, string, string, string, string, string];
  readonly attachments: string;
  readonly fields: string;
  readonly lost: string;
  readonly changed: string;
  readonly added: string;
  readonly agreed: string;
  readonly uncompared: string;
  readonly manifest: string;
  written(folder: string): string;
}

/** The texts of both languages. */
export const compareTexts: Readonly<Record<Language, CompareTexts>> = {
  da: {
    broken: (fault) =>
      `En af pakkerne kan ikke læses til ende (${fault}). Kontrollér den med skolebro validate, og få den lavet igen.`,
    usage: `Sammenligner to udvekslingspakker: hvad er tabt, ændret og kommet til?

Brug: skolebro compare <før> <efter> [valg]

  <før> <efter>        hver en mappe eller en .zip-fil; fx det, den gamle leverandør gav,
                       og det, den nye giver igen
  --allow <ord>        tab, der er aftalt, med komma imellem: files (vedhæftede filer), en
                       entitet (post), et felt (identifiers) eller begge dele (post.comments)
  --report <former>    html, json eller begge med komma imellem
  --out <mappe>        gem rapporten i mappen som comparison.html og comparison.json
  --fail-on <alvor>    error eller warning: slut med 1 også ved bemærkninger (error)
  --max-findings <n>   så mange poster nævnes af hver slags (100)
  --lang da|en         sprog

En post genkendes på sit id eller på et id fra et kildesystem (identifiers).
Afslutningskoder som i validate: 0 intet tabt, 1 tabt eller ændret, 3 ikke alt kunne sammenlignes.
`,
    missingPackages: 'Skriv stierne til to pakker: den før og den efter.',
    unknownLoss: (word) =>
      `»${word}« efter --allow er hverken files, en entitet, et felt eller entitet.felt i standarden.`,
    noManifest: {
      before: 'Den første pakke har ingen følgeseddel, der kan læses, så der er intet at sammenligne med.',
      after: 'Den anden pakke har ingen følgeseddel, der kan læses, så der er intet at sammenligne med.',
    },
    side: {before: 'Den første pakke', after: 'Den anden pakke'},
    head: ['', 'før', 'efter', 'ens', 'ændret', 'tabt', 'nye'],
    attachments: 'vedhæftede filer',
    fields: 'Felter, der ikke er ens (antal poster)',
    lost: 'tabt',
    changed: 'ændret',
    added: 'nye',
    agreed: 'aftalt',
    uncompared: 'Kunne ikke sammenlignes',
    manifest: 'Følgesedlerne er ikke ens i',
    written: (folder) => `Rapporten ligger i ${folder}.`,
  },
  en: {
    broken: (fault) =>
      `One of the packages cannot be read to its end (${fault}). Check it with skolebro validate and have it made again.`,
    usage: `Compares two exchange packages: what was lost, changed and added?

Usage: skolebro compare <before> <after> [options]

  <before> <after>     each a folder or a .zip file; say what the old vendor gave, and what
                       the new one gives back
  --allow <words>      losses that were agreed on, joined by commas: files (attachments), an
                       entity (post), a field (identifiers) or both (post.comments)
  --report <forms>     html, json or both joined by a comma
  --out <folder>       keep the report in the folder as comparison.html and comparison.json
  --fail-on <weight>   error or warning: end with 1 for remarks too (error)
  --max-findings <n>   so many records are named of each kind (100)
  --lang da|en         language

A record is known by its id or by an id of a source system (identifiers).
Exit codes as of validate: 0 nothing lost, 1 lost or changed, 3 not everything could be compared.
`,
    missingPackages: 'Give the paths of two packages: the one before and the one after.',
    unknownLoss: (word) =>
      `"${word}" after --allow is neither files, an entity, a field nor entity.field of the standard.`,
    noManifest: {
      before: 'The first package has no manifest that can be read, so there is nothing to compare with.',
      after: 'The second package has no manifest that can be read, so there is nothing to compare with.',
    },
    side: {before: 'The first package', after: 'The second package'},
    head: ['', 'before', 'after', 'same', 'changed', 'lost', 'new'],
    attachments: 'attachments',
    fields: 'Fields that are not the same (numbers of records)',
    lost: 'lost',
    changed: 'changed',
    added: 'new',
    agreed: 'agreed',
    uncompared: 'Could not be compared',
    manifest: 'The manifests are not the same in',
    written: (folder) => `The report is in ${folder}.`,
  },
};
