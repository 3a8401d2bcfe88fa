import type {Texts} from '../language.js';

/** The words that all controls of a form share; each control may have its own for what is missing. */
export interface FormControlTexts {
  readonly required: string;
  readonly missing: string;
}

/** The words of all controls in Danish and English. */
export const texts: Texts<FormControlTexts> = {
  name: 'form-control',
  da: {required: 'skal udfyldes', missing: 'Feltet skal udfyldes.'},
  en: {required: 'required', missing: 'This field is required.'},
};
