import type {Language} from '../rule.js';
import type {Holder} from './requirement.js';

/** Everything that an annex says besides the requirements. */
export interface AnnexTexts {
  readonly title: string;
  intro(version: string, count: number): readonly string[];
  /** Ends the introduction; the command that proves what a machine can check follows it. */
  readonly trial: string;
  /** A package in a command. */
  readonly package: string;
  readonly contents: string;
  readonly basis: string;
  readonly proof: string;
  readonly check: string;
  readonly checks: Readonly<Record<Holder['kind'], string>>;
  /** The first line of the table for a spreadsheet; the last column is for the vendor. */
  readonly columns: readonly string[];
}

/** The texts in both languages. */
export const annexTexts: Readonly<Record<Language, AnnexTexts>> = {
  da: {
    title: 'Bilag: Fælles krav',
    intro: (version, count) => [
      `Bilaget indeholder de ${count} fælles krav fra standarden Skolebro ${version}, der gælder for dette formål. Kravene er ens for alle leverandører, så data kan flyttes mellem platforme, og så tilbud kan sammenlignes. Kommunen afgør, hvilke af dem der er mindstekrav.`,
      `Ved hvert krav står, hvad det bygger på, hvordan leverandøren dokumenterer det, og hvad der kontrollerer det. En komponenttest viser, at skærmbilledet opfylder kravet. En procedure er noget, som mennesker gør; procedurerne er beskrevet i standardens PROCEDURES.md.`,
    ],
    trial:
      'Krav, som et skema eller en regel kontrollerer, dokumenteres med et prøveudtræk. Denne kommando må ikke finde fejl i det:',
    package: 'pakke.zip',
    contents: 'Indhold',
    basis: 'Grundlag',
    proof: 'Dokumentation',
    check: 'Kontrol',
    checks: {schema: 'Skema', rule: 'Regel', component: 'Komponenttest', procedure: 'Procedure'},
    columns: ['Område', 'Id', 'Titel', 'Krav', 'Grundlag', 'Dokumentation', 'Kontrol', 'Leverandørens svar'],
  },
  en: {
    title: 'Annex: Shared requirements',
    intro: (version, count) => [
      `This annex holds the ${count} shared requirements of the standard Skolebro ${version} that apply to this purpose. They are the same for every vendor, so that data can move between platforms and tenders can be compared. The kommune decides which of them are minimum requirements. Sources are named in Danish.`,
      `Each requirement says what it builds on, how the vendor proves it, and what checks it. A component test shows that the screen meets the requirement. A procedure is something that people do; the procedures are described in the standard's PROCEDURES.md.`,
    ],
    trial:
      'What a schema or a rule checks is proved with a trial export. This command must find no error in it:',
    package: 'package.zip',
    contents: 'Contents',
    basis: 'Basis',
    proof: 'Proof',
    check: 'Check',
    checks: {schema: 'Schema', rule: 'Rule', component: 'Component test', procedure: 'Procedure'},
    columns: ['Area', 'Id', 'Title', 'Requirement', 'Basis', 'Proof', 'Check', "Vendor's answer"],
  },
};
