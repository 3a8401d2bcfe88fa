import type {File} from '@skolebro/models';
import {uuidFor} from './random.js';

interface SampleFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The attachments of every sample world; a test recomputes the checksums. */
export const sampleFiles: Readonly<Record<SampleFileName, SampleFile>> = {
  packingList: {
    name: 'Pakkeliste til turen.txt',
    mediaType: 'text/plain',
    text: 'Madpakke og drikkedunk\nRegntøj og gummistøvler\nEn lille rygsæk, som barnet selv kan bære\n',
    bytes: 93,
    sha256: '376d1c048fccc38bf4d7fb509773052b9a6a184092a84453eb06678f62b27579',
  },
  agenda: {
    name: 'Dagsorden til forældremødet.txt',
    mediaType: 'text/plain',
    text: '1. Velkomst\n2. Klassens trivsel\n3. Skoleårets emner\n4. Valg af kontaktforældre\n5. Eventuelt\n',
    bytes: 94,
    sha256: '208466c05d768aa6ce61424a7284e68d73e7e1cfd95bf1425a19615b11a65c84',
  },
  menu: {
    name: 'Madordning, uge 45-47.csv',
    mediaType: 'text/csv',
    text: 'uge;ret\n45;Grøntsagssuppe med rugbrød\n46;Fiskefrikadeller og råkost\n47;Chili uden kød\n',
    bytes: 90,
    sha256: '460688a96d22fd722834422848593f4608cb32826ce3bd77368504fd4eb42e26',
  },
};

/** The name of one of the attachments. */
export type SampleFileName = 'packingList' | 'agenda' | 'menu';

/** The record of one attachment. */
export function fileOf(seed: number, key: SampleFileName): File {
  const {name, mediaType, bytes, sha256} = sampleFiles[key];
  return {id: uuidFor(seed, `file/${key}`), name, mediaType, bytes, sha256, scan: 'available'};
}

/** The text of an attachment of a sample world, found by its checksum; UTF-8 of it is the file's bytes. */
export function contentOf(file: File): string | undefined {
  return Object.values(sampleFiles).find(({sha256}) => sha256 === file.sha256)?.text;
}
