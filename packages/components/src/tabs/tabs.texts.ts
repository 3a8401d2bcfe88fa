import type {Texts} from '../language.js';

/** The words of tabs. */
export interface TabsTexts {
  /** How many new things are behind a tab, read aloud after its words. */
  readonly news: (count: number) => string;
}

/** The words of tabs in Danish and English. */
export const texts: Texts<TabsTexts> = {
  name: 'tabs',
  da: {news: (count) => `, ${count} ${count === 1 ? 'ny' : 'nye'}`},
  en: {news: (count) => `, ${count} new`},
};
