import type {Texts} from '../language.js';

/** The words of a menu. */
export interface MenuTexts {
  /** The name of a menu that was given none. */
  readonly more: string;
}

/** The words of a menu in Danish and English. */
export const texts: Texts<MenuTexts> = {
  name: 'menu',
  da: {more: 'Flere handlinger'},
  en: {more: 'More actions'},
};
