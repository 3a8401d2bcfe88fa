import type {Texts} from '../language.js';

/** The words of the checkbox. */
export interface CheckboxTexts {
  readonly missing: string;
}

/** The words of the checkbox in Danish and English. */
export const texts: Texts<CheckboxTexts> = {
  name: 'checkbox',
  da: {missing: 'Sæt kryds her for at gå videre.'},
  en: {missing: 'Tick this to go on.'},
};
