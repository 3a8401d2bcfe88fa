import type {Texts} from '../language.js';

/** The words of the field. */
export interface FieldTexts {
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly tooLong: (count: number) => string;
  readonly mistyped: Readonly<Record<'email' | 'url', string>>;
}

const characters = (count: number) => (count === 1 ? '1 character' : `${count} characters`);

/** The words of the field in Danish and English. */
export const texts: Texts<FieldTexts> = {
  name: 'field',
  da: {
    left: (count) => `${count} tegn tilbage`,
    over: (count) => `${count} tegn for meget`,
    tooLong: (count) => `Teksten er ${count} tegn for lang. Gør den kortere.`,
    mistyped: {
      email: 'Skriv en hel mailadresse, for eksempel navn@eksempel.dk.',
      url: 'Skriv en hel adresse, for eksempel https://eksempel.dk.',
    },
  },
  en: {
    left: (count) => `${characters(count)} left`,
    over: (count) => `${characters(count)} too many`,
    tooLong: (count) => `The text is ${characters(count)} too long. Make it shorter.`,
    mistyped: {
      email: 'Write a whole mail address, for example name@example.dk.',
      url: 'Write a whole address, for example https://example.dk.',
    },
  },
};
