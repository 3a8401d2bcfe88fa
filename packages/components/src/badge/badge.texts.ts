import type {Texts} from '../language.js';

/** The words of the badge. */
export interface BadgeTexts {
  readonly news: (count: number) => string;
}

/** The words of the badge in Danish and English. */
export const texts: Texts<BadgeTexts> = {
  name: 'badge',
  da: {news: (count) => (count === 1 ? '1 ny' : `${count} nye`)},
  en: {news: (count) => `${count} new`},
};
