import type {Texts} from '../language.js';

/** The words of buttons. */
export interface ButtonTexts {
  readonly busy: string;
}

/** The words of buttons in Danish and English. */
export const texts: Texts<ButtonTexts> = {
  name: 'button',
  da: {busy: 'arbejder …'},
  en: {busy: 'working …'},
};
