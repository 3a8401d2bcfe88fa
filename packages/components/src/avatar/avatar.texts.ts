import type {Texts} from '../language.js';

/** The words of the avatar. */
export interface AvatarTexts {
  readonly unknown: string;
}

/** The words of the avatar in Danish and English. */
export const texts: Texts<AvatarTexts> = {
  name: 'avatar',
  da: {unknown: 'Ukendt person'},
  en: {unknown: 'Unknown person'},
};
