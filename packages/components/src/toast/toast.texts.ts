import type {Texts} from '../language.js';

/** The words of a toast. */
export interface ToastTexts {
  /** The name of the button that closes a message, given the message or "". */
  readonly close: (message: string) => string;
}

/** The words of a toast in Danish and English. */
export const texts: Texts<ToastTexts> = {
  name: 'toast',
  da: {close: (message) => (message === '' ? 'Luk' : `Luk: ${message}`)},
  en: {close: (message) => (message === '' ? 'Close' : `Close: ${message}`)},
};
