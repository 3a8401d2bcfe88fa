import type {Texts} from '../language.js';

/** The words around the composer. */
export interface WritingTexts {
  readonly sent: string;
  readonly undo: string;
  readonly notUndone: string;

  /** The draft could not be kept, but stands here as long as the page is open. */
  readonly onlyHere: string;
}

/** The words around the composer in Danish and English. */
export const texts: Texts<WritingTexts> = {
  name: 'writing',
  da: {
    sent: 'Beskeden er sendt. Du kan fortryde i ti sekunder.',
    undo: 'Fortryd',
    notUndone: 'Beskeden kunne ikke trækkes tilbage',
    onlyHere: 'Din kladde kunne ikke gemmes. Den står her, så længe siden er åben',
  },
  en: {
    sent: 'The message is sent. You can undo for ten seconds.',
    undo: 'Undo',
    notUndone: 'The message could not be taken back',
    onlyHere: 'Your draft could not be saved. It is here as long as the page is open',
  },
};
