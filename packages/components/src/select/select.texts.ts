import type {Texts} from '../language.js';

/** The words of the select. */
export interface SelectTexts {
  readonly choose: string;
  readonly missing: string;
}

/** The words of the select in Danish and English. */
export const texts: Texts<SelectTexts> = {
  name: 'select',
  da: {choose: 'Vælg …', missing: 'Vælg en af mulighederne.'},
  en: {choose: 'Choose …', missing: 'Choose one of the options.'},
};
