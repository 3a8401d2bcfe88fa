import type {Correspondent} from '@skolebro/host';

/** The words for people whose names are not there. */
export interface NameWords {
  /** Somebody without a name. */
  readonly unknown: string;

  /** Somebody who has left. */
  readonly former: string;

  /** The system. */
  readonly system: string;

  /** So many more than those named. */
  readonly others: (count: number) => string;
}

/** The name that may be shown: the alias of a protected person, and never nothing. */
export function nameOf(person: Correspondent | undefined, words: NameWords): string {
  if (!person) return words.unknown;
  const name = (person.alias || person.name || '').trim();
  if (name !== '') return name;
  if (person.former) return words.former;
  return person.role === 'system' ? words.system : words.unknown;
}

/** The first names of a list, and how many there are beside them. */
export function namesOf(
  people: readonly Correspondent[],
  omitted: number,
  most: number,
  words: NameWords,
): string {
  const named = people.slice(0, most).map((person) => nameOf(person, words));
  const rest = people.length - named.length + Math.max(0, omitted);
  if (named.length === 0) return rest > 0 ? words.others(rest) : words.unknown;
  return rest > 0 ? `${named.join(', ')} ${words.others(rest)}` : named.join(', ');
}

/** The words for people whose names are not there, in Danish and English. */
export const nameWords: {readonly da: NameWords; readonly en: NameWords} = {
  da: {
    unknown: 'Ukendt afsender',
    former: 'Tidligere bruger',
    system: 'Automatisk besked',
    others: (count) => (count === 1 ? 'og 1 mere' : `og ${count} flere`),
  },
  en: {
    unknown: 'Unknown sender',
    former: 'Former user',
    system: 'Automatic message',
    others: (count) => `and ${count} more`,
  },
};
