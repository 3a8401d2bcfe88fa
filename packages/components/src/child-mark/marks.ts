import type {Uuid} from '@skolebro/models';

/** One child of the signed-in user, as much of it as the page knows and may show. */
export interface FamilyChild {
  readonly id: Uuid;

  /** The name that the family uses. */
  readonly name?: string;

  /** What a protected child is called; where it is there, the name is never shown or read aloud. */
  readonly alias?: string;

  /** The class or group, as "4.B". */
  readonly group?: string;

  /** The school or day care, as families know it. */
  readonly institution?: string;

  /** The kommune, shown where the children have more than one. */
  readonly municipality?: string;

  /** What there is to know now, as "I dag: kl. 8 til 14". */
  readonly note?: string;

  /** What is different from usual, as "1 aflyst". */
  readonly change?: string;
}

/** What tells one child from the others: the letters in its mark and the name beside it. */
export interface Mark {
  readonly letters: string;

  /** The name with the class where two have the same; "" where there is none. */
  readonly name: string;
}

/** A letter or digit with at most two marks on it; some play with more. */
const character = /[\p{L}\p{N}]\p{M}{0,2}/u;
const first = (text: string): string => (character.exec(text)?.[0] ?? '').toUpperCase();

/** The name that may be shown: the alias of a protected child. */
export function shownName({name, alias}: Pick<FamilyChild, 'name' | 'alias'>): string {
  return (alias || name || '').trim();
}

/** The first letter of a name, or "" where it has none. */
export function letterOf(name: string): string {
  return first(name);
}

/** The ways to write the letters of a child, the plainest first; each has two characters at most. */
const ways: readonly ((child: FamilyChild, index: number) => string)[] = [
  (child) => first(shownName(child)),
  (child) => {
    const [, rest = ''] = /^[^\p{L}\p{N}]*[\p{L}\p{N}]\p{M}*(.*)$/su.exec(shownName(child)) ?? [];
    const second = first(rest.split(/\s/u, 1)[0] ?? '');
    return first(shownName(child)) + second.toLowerCase();
  },
  (child) => first(shownName(child)) + first(shownName(child).split(/\s+/u).slice(1).at(-1) ?? ''),
  (child) => first(shownName(child)) + first(child.group ?? ''),
  (child, index) => first(shownName(child)) + String(index + 1),
];

/**
 * Tells the children of a family apart by as few letters as that takes.
 *
 * Children with one first letter get a second one; with one first name the letter of the last name or of the
 * class; a child without a name gets its number, as "#2".
 */
export function marksOf(children: readonly FamilyChild[]): readonly Mark[] {
  return children.map((child, index) => {
    const rivals = children.filter(
      (other, at) => at !== index && first(shownName(other)) === first(shownName(child)),
    );
    const own = (way: (typeof ways)[number]) => way(child, index);
    const way = ways.find(
      (one) =>
        own(one) !== '' &&
        rivals.every((rival) => one(rival, children.indexOf(rival)) !== own(one)) &&
        (one === ways[0] || own(one).length > 1),
    );
    const name = shownName(child);
    const hasDouble = name !== '' && rivals.some((rival) => shownName(rival) === name);
    return {
      letters: way ? own(way) : `#${index + 1}`,
      name: hasDouble && child.group !== undefined ? `${name} (${child.group})` : name,
    };
  });
}
