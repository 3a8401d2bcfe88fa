import type {Texts} from '../language.js';
import type {FileKind} from './file-words.js';

/** The words of a list of files. */
export interface AttachmentListTexts {
  readonly list: string;
  readonly kinds: Readonly<Record<FileKind, string>>;
  readonly missing: string;
  readonly processing: string;
  readonly blocked: string;
  readonly unscanned: string;
  readonly remove: (name: string) => string;
}

/** The words of a list of files in Danish and English. */
export const texts: Texts<AttachmentListTexts> = {
  name: 'attachment-list',
  da: {
    list: 'Vedhæftede filer',
    kinds: {
      picture: 'Billede',
      sound: 'Lyd',
      film: 'Film',
      pdf: 'PDF',
      text: 'Tekst',
      document: 'Dokument',
      sheet: 'Regneark',
      slides: 'Præsentation',
      archive: 'Pakket fil',
      file: 'Fil',
    },
    missing: 'Filen findes ikke længere',
    processing: 'Scannes for virus; prøv igen om lidt',
    blocked: 'Spærret af virusscanningen',
    unscanned: 'Ikke scannet for virus',
    remove: (name) => `Fjern ${name}`,
  },
  en: {
    list: 'Attachments',
    kinds: {
      picture: 'Picture',
      sound: 'Sound',
      film: 'Film',
      pdf: 'PDF',
      text: 'Text',
      document: 'Document',
      sheet: 'Spreadsheet',
      slides: 'Presentation',
      archive: 'Archive',
      file: 'File',
    },
    missing: 'The file is no longer there',
    processing: 'Being scanned for viruses; try again in a moment',
    blocked: 'Blocked by the virus scan',
    unscanned: 'Not scanned for viruses',
    remove: (name) => `Remove ${name}`,
  },
};
