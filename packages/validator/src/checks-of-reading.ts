import type {ReadFaultId} from '@skolebro/formats';
import type {Severity} from '@skolebro/models';
import type {Check} from './rule.js';

/** The checks that reading a package makes, by the fault that a reader names. */
export const readingChecks: ReadonlyMap<ReadFaultId, Check> = new Map<ReadFaultId, Check>([
  container('package-too-many-entries', {
    da: 'Pakken har for mange filer. Den er afvist, før noget blev læst. Del den i flere pakker.',
    en: 'The package has too many files. It was refused before anything was read. Split it into several packages.',
  }),
  container('package-too-large', {
    da: 'Pakken fylder for meget, når den er pakket ud. Den er afvist. Del den i flere pakker.',
    en: 'The package is too large once it is unpacked. It was refused. Split it into several packages.',
  }),
  container('entry-not-a-file', {
    da: 'Her ligger noget, der ikke er en almindelig fil, for eksempel en genvej. Den læses ikke. Læg selve filen ind.',
    en: 'This is not an ordinary file but, say, a link. It is not read. Put in the file itself.',
  }),
  container('zip-entry-name-unsafe', {
    da: 'Filens navn kan pege ud af pakken eller forveksles med et andet. Filen læses ikke. Giv den et almindeligt navn.',
    en: 'The name of the file can point outside the package or be mistaken for another. It is not read. Rename it.',
  }),
  container('zip-entry-duplicate', {
    da: 'Filen ligger to gange i pakken, så ingen ved, hvilken der gælder. Behold den ene.',
    en: 'The file is in the package twice, so nobody knows which one counts. Keep one of them.',
  }),
  container('zip-entry-encrypted', {
    da: 'Filen er krypteret og kan ikke læses. Lav pakken uden adgangskode, og send den ad en sikker vej.',
    en: 'The file is encrypted and cannot be read. Make the package without a password and send it a safe way.',
  }),
  container('zip-entry-overlapping', {
    da: 'Filer i pakken ligger oven i hinanden, som i en zip-bombe. Pakken er afvist. Lav den igen med et andet program.',
    en: 'Files in the package overlap, as in a zip bomb. The package was refused. Make it again with another program.',
  }),
  container('zip-method-unknown', {
    da: 'Filen er pakket på en måde, som standarden ikke kender. Den læses ikke. Brug deflate eller ingen pakning.',
    en: 'The file is compressed in a way that the standard does not know. It is not read. Use deflate or none.',
  }),
  container('zip-ratio-too-high', {
    da: 'Filen vokser urimeligt meget, når den pakkes ud, som i en zip-bombe. Den læses ikke. Lav pakken igen.',
    en: 'The file grows beyond reason when it is unpacked, as in a zip bomb. It is not read. Make the package again.',
  }),
  container('zip-headers-disagree', {
    da: 'Pakken siger to forskellige ting om filen. To programmer kan læse den forskelligt. Lav pakken igen.',
    en: 'The package says two different things of the file. Two programs may read it differently. Make it again.',
  }),
  container('zip-data-broken', {
    da: 'Filen kan ikke pakkes ud, fordi indholdet er i stykker. Lav eller hent pakken igen.',
    en: 'The file cannot be unpacked, because its content is broken. Make or fetch the package again.',
  }),
  container('zip-size-wrong', {
    da: 'Filen fylder noget andet, end pakken siger. Noget kan mangle. Lav eller hent pakken igen.',
    en: 'The file has another size than the package says. Something may be missing. Make or fetch the package again.',
  }),
  container('zip-crc-wrong', {
    da: 'Filens kontroltal passer ikke, så indholdet er ændret eller gået i stykker. Lav eller hent pakken igen.',
    en: 'The checksum of the file is wrong, so its content was changed or broken. Make or fetch the package again.',
  }),
  container('manifest-missing', {
    da: 'Pakken har ingen følgeseddel. Uden manifest.json ved ingen, hvad pakken skal indeholde. Tilføj filen.',
    en: 'The package has no manifest. Without manifest.json nobody knows what it should hold. Add the file.',
  }),
  file('encoding-bom', 'info', {
    da: 'Filen begynder med et usynligt mærke (BOM). Det er sprunget over. Skriv filen som UTF-8 uden mærke.',
    en: 'The file begins with an invisible mark (BOM). It was skipped. Write the file as UTF-8 without the mark.',
  }),
  file('encoding-not-utf8', 'error', {
    da: 'Linjen er ikke UTF-8, så æ, ø og å kan blive til noget andet. Posten er ikke læst. Skriv filen som UTF-8.',
    en: 'The line is not UTF-8, so æ, ø and å may turn into something else. It was not read. Write the file as UTF-8.',
  }),
  file('line-empty', 'warning', {
    da: 'Linjen er tom. Hver linje skal være en post, ellers passer antallet ikke. Fjern linjen.',
    en: 'The line is empty. Each line must be a record, otherwise the count is wrong. Remove the line.',
  }),
  file('record-too-long', 'error', {
    da: 'Posten er længere, end standarden tillader. Den er ikke læst. Læg store indhold i filer ved siden af.',
    en: 'The record is longer than the standard allows. It was not read. Put large content in files beside it.',
  }),
  file('json-syntax', 'error', {
    da: 'Linjen er ikke gyldig JSON fra dette sted; måske er den skåret over. Posten er ikke læst. Eksportér den igen.',
    en: 'The line is not valid JSON from here on; it may be cut off. The record was not read. Export it again.',
  }),
  file('json-not-an-object', 'error', {
    da: 'Linjen er ikke en post. Hver linje skal være ét JSON-objekt i krøllede parenteser. Ret eksporten.',
    en: 'The line is not a record. Each line must be one JSON object in braces. Correct the export.',
  }),
  file('json-too-deep', 'error', {
    da: 'Posten er bygget for dybt og er ikke læst. Gør den fladere.',
    en: 'The record is nested too deep and was not read. Make it flatter.',
  }),
  file('json-duplicate-key', 'error', {
    da: 'Posten har samme felt to gange, så ingen ved, hvilken værdi der gælder. Posten er ikke læst. Behold det ene.',
    en: 'The record has the same field twice, so nobody knows which value counts. It was not read. Keep one of them.',
  }),
  file('json-reserved-key', 'error', {
    da: 'Posten har et felt med et navn, som programmer misbruger (som __proto__). Posten er ikke læst. Fjern feltet.',
    en: 'The record has a field with a name that is misused in programs (as __proto__). It was not read. Remove it.',
  }),
  file('json-number-loses-value', 'error', {
    da: 'Tallet er for stort eller for fint til at blive læst ens overalt. Posten er ikke læst. Skriv det som tekst.',
    en: 'The number is too large or too fine to be read alike everywhere. The record was not read. Write it as text.',
  }),
  file('json-lone-surrogate', 'error', {
    da: 'Teksten har et halvt tegn, som ikke kan gemmes. Posten er ikke læst. Ret teksten.',
    en: 'The text has half a character, which cannot be stored. The record was not read. Correct the text.',
  }),
  file('xml-doctype-forbidden', 'error', {
    da: 'Filen har en dokumenttype (DOCTYPE), som kan misbruges. Filen er ikke læst. Fjern den.',
    en: 'The file has a document type (DOCTYPE), which can be misused. The file was not read. Remove it.',
  }),
  file('xml-syntax', 'error', {
    da: 'Filen er ikke gyldig XML fra dette sted. Resten er ikke læst. Eksportér den igen.',
    en: 'The file is not valid XML from here on. The rest was not read. Export it again.',
  }),
  file('xml-too-deep', 'error', {
    da: 'Filen er bygget for dybt. Resten er ikke læst. Gør den fladere.',
    en: 'The file is nested too deep. The rest was not read. Make it flatter.',
  }),
  file('xml-unexpected', 'error', {
    da: 'Her står et element, som standarden ikke kender på dette sted. Posten er ikke læst. Ret eksporten.',
    en: 'The standard does not know this element in this place. The record was not read. Correct the export.',
  }),
]);

/** Faults that cost no record: the reader says them and reads on. */
export const harmlessFaults: ReadonlySet<ReadFaultId> = new Set<ReadFaultId>(['encoding-bom', 'line-empty']);

function container(fault: ReadFaultId, message: Check['message']): [ReadFaultId, Check] {
  const requirement = fault === 'manifest-missing' ? 'PA-04' : 'PA-01';
  return [fault, {id: fault, requirement, since: '1.0', severity: 'error', scope: 'container', message}];
}

function file(fault: ReadFaultId, severity: Severity, message: Check['message']): [ReadFaultId, Check] {
  const requirement = fault === 'xml-doctype-forbidden' ? 'PA-03' : 'PA-02';
  return [fault, {id: fault, requirement, since: '1.0', severity, scope: 'file', message}];
}
