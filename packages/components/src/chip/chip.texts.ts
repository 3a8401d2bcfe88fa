import type {Texts} from '../language.js';

/** The words of the chip. */
export interface ChipTexts {
  readonly remove: (label: string) => string;
}

/** The words of the chip in Danish and English. */
export const texts: Texts<ChipTexts> = {
  name: 'chip',
  da: {remove: (label) => `Fjern ${label}`},
  en: {remove: (label) => `Remove ${label}`},
};
