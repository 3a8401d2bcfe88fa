import type {Texts} from '../language.js';

/** The words of a dialog. */
export interface DialogTexts {
  /** What a dialog without a heading is called. */
  readonly dialog: string;
  readonly close: string;
}

/** The words of a dialog in Danish and English. */
export const texts: Texts<DialogTexts> = {
  name: 'dialog',
  da: {dialog: 'Dialog', close: 'Luk'},
  en: {dialog: 'Dialog', close: 'Close'},
};
