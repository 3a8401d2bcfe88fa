import type {Texts} from '../language.js';

/** The words of the child switcher. */
export interface ChildSwitcherTexts {
  readonly label: string;
  readonly all: string;

  /** What a child without a name is called, by its place in the family from 1. */
  readonly unnamed: (place: number) => string;

  readonly municipality: (name: string) => string;
}

/** The words of the child switcher in Danish and English. */
export const texts: Texts<ChildSwitcherTexts> = {
  name: 'child-switcher',
  da: {
    label: 'Vis for',
    all: 'Alle børn',
    unnamed: (place) => `Barn ${place}`,
    municipality: (name) => `${name} Kommune`,
  },
  en: {
    label: 'Show for',
    all: 'All children',
    unnamed: (place) => `Child ${place}`,
    municipality: (name) => `Municipality of ${name}`,
  },
};
