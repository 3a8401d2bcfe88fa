import type {LeftOutReason} from '@skolebro/formats';
import type {Language} from '@skolebro/validator';

/** What `skolebro extract` says, in one language. */
export interface ExtractTexts {
  readonly usage: string;
  broken(fault: string): string;
  readonly missingPupil: string;
  readonly missingBasis: string;
  readonly section23: string;
  unknownKind(word: string, kinds: string): string;
  readonly unknown: Readonly<Record<'pupil' | 'recipient', string>>;
  readonly noManifest: string;
  readonly head: string;
  readonly records: string;
  readonly attachments: string;
  readonly leftOut: string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  readonly restricted: string;
  readonly readIt: string;
}

/** The texts of both languages. */
export const extractTexts: Readonly<Record<Language, ExtractTexts>> = {
  da: {
    broken: (fault) =>
      `Pakken kan ikke læses til ende (${fault}). Kontrollér den med skolebro validate, og få den lavet igen.`,
    usage: `Laver en pakke om én elev: til en anden skole eller til én forælder.

Brug: skolebro extract <pakke> --pupil <id> --legal-basis <tekst> --out <sti> [valg]

  <pakke>              den pakke, som eleven står i; en mappe eller en .zip-fil
  --pupil <id>         eleven: postens id eller et id fra et kildesystem, fx UNI-id
  --guardian <id>      lav i stedet et enkelt udtræk til denne forælder efter
                       forældreansvarslovens § 23, uden oplysninger om den anden forælder
                       og om, hvor barnet bor
  --data <slags>       de slags data, der skal med, med komma imellem: absence,
                       communication-book, goal-assessment, grade, guardianship,
                       individual-plan, submission (alle disse, hvis intet er valgt) og
                       secure-document, test-result (kun når de nævnes)
  --legal-basis <tekst>  loven eller aftalen, som data udleveres efter; skrives i følgesedlen
                       (ved --guardian er den § 23)
  --out <sti>          pakken, der skal skrives; en .zip-fil eller en tom mappe
  --lang da|en         sprog

Data om andre følger ikke med: henvisninger til dem, deres ord og leverandørens egne felter
klippes ud. Ansatte står kun med navn, og kun hvor de har skrevet noget.
`,
    missingPupil: 'Skriv med --pupil, hvem eleven er: postens id eller et UNI-id.',
    missingBasis: 'Skriv med --legal-basis, hvilken lov eller aftale data udleveres efter.',
    section23: 'Forældreansvarsloven § 23',
    unknownKind: (word, kinds) =>
      `»${word}« efter --data er ikke en slags data, der kan vælges. Vælg blandt ${kinds}.`,
    unknown: {
      pupil: 'Der er ikke netop én person med id’et efter --pupil i pakken. Tjek id’et.',
      recipient: 'Personen efter --guardian er ikke kontaktperson for eleven i pakken. Tjek begge id’er.',
    },
    noManifest:
      'Pakken har ingen følgeseddel, som standarden kan godtage. Kontrollér den med skolebro validate.',
    head: 'Pakken er skrevet til',
    records: 'Poster',
    attachments: 'Vedhæftede filer',
    leftOut: 'Poster om eleven, der ikke er med',
    reasons: {
      'about-others': 'de handler også om andre eller er skrevet af andre',
      'names-other-guardian': 'de nævner den anden forælder',
      'not-by-the-standard': 'de følger ikke standarden; ret dem i kilden, og lav pakken igen',
    },
    restricted:
      'Pakken siger, at forælderens adgang til barnet er begrænset. Afgør, om udtrækket må gives, før det udleveres.',
    readIt:
      'Læs teksterne og de vedhæftede filer igennem, før pakken udleveres: Et program ser ikke alt, hvad de nævner.',
  },
  en: {
    broken: (fault) =>
      `The package cannot be read to its end (${fault}). Check it with skolebro validate and have it made again.`,
    usage: `Makes a package about one pupil: for another school or for one parent.

Usage: skolebro extract <package> --pupil <id> --legal-basis <text> --out <path> [options]

  <package>            the package that the pupil is in; a folder or a .zip file
  --pupil <id>         the pupil: the record's id or an id of a source system, say the UNI-id
  --guardian <id>      make instead a single extract for this parent under section 23 of the
                       Danish Act on Parental Responsibility, without anything about the other
                       parent or about where the child lives
  --data <kinds>       the kinds of data that go along, joined by commas: absence,
                       communication-book, goal-assessment, grade, guardianship,
                       individual-plan, submission (all of these unless chosen) and
                       secure-document, test-result (only when named)
  --legal-basis <text>  the law or agreement that the data are handed on by; stands in the
                       manifest (with --guardian it is section 23)
  --out <path>         the package to write; a .zip file or an empty folder
  --lang da|en         language

Nothing about others goes along: references to them, their words and vendors' own fields are
cut out. Staff stands by name alone, and only where it wrote something.
`,
    missingPupil: "Say by --pupil who the pupil is: the record's id or a UNI-id.",
    missingBasis: 'Say by --legal-basis which law or agreement the data are handed on by.',
    section23: 'Forældreansvarsloven § 23',
    unknownKind: (word, kinds) =>
      `"${word}" after --data is no kind of data that can be chosen. Choose among ${kinds}.`,
    unknown: {
      pupil: 'There is not exactly one person with the id after --pupil in the package. Check the id.',
      recipient: 'The person after --guardian is no guardian of the pupil in the package. Check both ids.',
    },
    noManifest: 'The package has no manifest that the standard accepts. Check it with skolebro validate.',
    head: 'The package is written to',
    records: 'Records',
    attachments: 'Attachments',
    leftOut: 'Records about the pupil that are not in it',
    reasons: {
      'about-others': 'they are about others too, or written by others',
      'names-other-guardian': 'they name the other parent',
      'not-by-the-standard':
        'they are not by the standard; correct them in the source and make the package again',
    },
    restricted:
      "The package says that the parent's access to the child is restricted. Decide whether the extract may be given before you hand it out.",
    readIt:
      'Read the texts and the attachments before you hand the package out: a program does not see all that they name.',
  },
};
