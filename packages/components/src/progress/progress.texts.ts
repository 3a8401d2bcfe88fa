import type {Texts} from '../language.js';

/** The words of progress. */
export interface ProgressTexts {
  readonly label: string;
}

/** The words of progress in Danish and English. */
export const texts: Texts<ProgressTexts> = {
  name: 'progress',
  da: {label: 'Arbejder …'},
  en: {label: 'Working …'},
};
