import type {Language} from '@skolebro/validator';

/** What `skolebro report` and `skolebro explain` say, in one language. */
export interface ReportTexts {
  readonly usage: string;
  readonly explainUsage: string;
  readonly missingAction: string;
  readonly missingReports: string;
  readonly twoReports: string;
  noReport(path: string): string;
  merged(packages: number): string;
  written(folder: string): string;
  readonly wholePackage: string;
  readonly missingRule: string;
  unknownRule(word: string, like: readonly string[]): string;
  readonly why: string;
  readonly todo: string;
  readonly who: string;
  readonly requirement: string;
  readonly basis: string;
  readonly wrong: string;
  readonly right: string;
}

/** The texts of both languages. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  da: {
    usage: `Lægger rapporter sammen, eller holder to op mod hinanden.

Brug: skolebro report merge <report.json ...> [valg]
      skolebro report diff <før.json> <efter.json> [valg]

  merge                lægger rapporter om mange pakker sammen til én; rækkefølgen er lige
                       meget, og en pakke, der er med to gange, tæller én gang
  diff                 siger, hvilke fund der er nye, væk, flere eller færre, og hvilke regler
                       der ikke længere er kontrolleret; slutter med 1, når det er blevet værre
  --report <former>    merge: html, json, sarif, csv eller junit; diff: html eller json
  --out <mappe>        gem den samlede rapport eller forskellen (diff.html, diff.json) i mappen
  --fail-on <alvor>    merge: error eller warning, som i validate (error)
  --lang da|en         sprog

Rapporterne er dem, som skolebro validate --report json skriver.
`,
    explainUsage: `Forklarer en regel: hvad er galt, hvorfor betyder det noget, og hvem gør hvad?

Brug: skolebro explain <regel|krav> [valg]

  <regel|krav>         reglens navn, som det står i rapporten, eller et krav som EX-03
  --lang da|en         sprog
`,
    missingAction: 'Skriv merge eller diff efter skolebro report.',
    missingReports: 'Skriv stierne til de rapporter, der skal lægges sammen (report.json).',
    twoReports: 'Skriv stierne til to rapporter: den før og den efter (report.json).',
    noReport: (path) =>
      `${path} er ikke en rapport, der kan læses. Lav den med skolebro validate --report json.`,
    merged: (packages) => `${packages} ${packages === 1 ? 'pakke' : 'pakker'} lagt sammen`,
    written: (folder) => `Siderne ligger i ${folder}.`,
    wholePackage: 'hele pakken',
    missingRule: 'Skriv navnet på en regel eller et krav.',
    unknownRule: (word, like) =>
      like.length === 0
        ? `Reglen »${word}« findes ikke. Dens navn står i rapporten ved fundet.`
        : `Reglen »${word}« findes ikke. Mente du ${like.join(', ')}?`,
    why: 'Hvorfor det betyder noget',
    todo: 'Hvad der skal gøres',
    who: 'Hvem',
    requirement: 'Kravet',
    basis: 'Grundlag',
    wrong: 'Sådan er det galt',
    right: 'Sådan er det rigtigt',
  },
  en: {
    usage: `Merges reports, or holds two against each other.

Usage: skolebro report merge <report.json ...> [options]
       skolebro report diff <before.json> <after.json> [options]

  merge                joins reports on many packages to one; the order makes no difference,
                       and a package that comes twice counts once
  diff                 says which findings are new, gone, more or fewer, and which rules are no
                       longer checked; ends with 1 when it has become worse
  --report <forms>     merge: html, json, sarif, csv or junit; diff: html or json
  --out <folder>       keep the joint report or the difference (diff.html, diff.json) in the folder
  --fail-on <weight>   merge: error or warning, as of validate (error)
  --lang da|en         language

The reports are those that skolebro validate --report json writes.
`,
    explainUsage: `Explains a rule: what is wrong, why does it matter, and who does what?

Usage: skolebro explain <rule|requirement> [options]

  <rule|requirement>   the name of the rule as it stands in the report, or a requirement as EX-03
  --lang da|en         language
`,
    missingAction: 'Write merge or diff after skolebro report.',
    missingReports: 'Give the paths of the reports to merge (report.json).',
    twoReports: 'Give the paths of two reports: the one before and the one after (report.json).',
    noReport: (path) => `${path} is no report that can be read. Make it by skolebro validate --report json.`,
    merged: (packages) => `${packages} ${packages === 1 ? 'package' : 'packages'} merged`,
    written: (folder) => `The pages are in ${folder}.`,
    wholePackage: 'the whole package',
    missingRule: 'Give the name of a rule or a requirement.',
    unknownRule: (word, like) =>
      like.length === 0
        ? `There is no rule "${word}". Its name stands in the report at the finding.`
        : `There is no rule "${word}". Did you mean ${like.join(', ')}?`,
    why: 'Why it matters',
    todo: 'What to do',
    who: 'Who',
    requirement: 'The requirement',
    basis: 'Basis',
    wrong: 'What is wrong looks like this',
    right: 'What is right looks like this',
  },
};
