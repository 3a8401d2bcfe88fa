import type {Correspondent, Reach, ReachPart} from '@skolebro/host';

/** The words for whom a message reaches. */
export interface ReachWords {
  /** One kind of people, with their number and what they have in common. */
  readonly part: (kind: ReachPart['kind'], count: number, group: string) => string;
  readonly and: string;
  readonly nobody: string;
}

/** Whom a message reaches, in words: "27 familier i 4.B og 3 lærere". */
export function reachInWords({people, parts = []}: Reach, words: ReachWords): string {
  const counted = parts.filter(({count}) => count > 0);
  const told =
    counted.length > 0
      ? counted.map(({kind, count, group}) => words.part(kind, count, group ?? ''))
      : [words.part('people', people, '')];
  if (people === 0) return words.nobody;
  const last = told.at(-1) ?? '';
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** Whom an answer to everybody in a thread reaches, as far as the thread says. */
export function reachOfThread(
  participants: readonly Correspondent[],
  omitted: number,
  user?: Correspondent,
): Reach {
  const others = participants.filter(({id}) => id === undefined || id !== user?.id);
  const kinds: Readonly<Record<string, ReachPart['kind']>> = {
    guardian: 'guardians',
    pupil: 'pupils',
    employee: 'employees',
    external: 'externals',
  };
  const counts = new Map<ReachPart['kind'], number>();
  for (const {role} of others) {
    const kind = Object.hasOwn(kinds, role) ? (kinds[role] ?? 'people') : 'people';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (omitted > 0) counts.set('people', (counts.get('people') ?? 0) + omitted);
  return {
    people: others.length + Math.max(0, omitted),
    parts: [...counts].map(([kind, count]) => ({kind, count})),
  };
}

const danish: Readonly<Record<ReachPart['kind'], readonly [one: string, many: string]>> = {
  families: ['familie', 'familier'],
  guardians: ['forælder', 'forældre'],
  pupils: ['elev', 'elever'],
  teachers: ['lærer', 'lærere'],
  employees: ['medarbejder', 'medarbejdere'],
  externals: ['ekstern', 'eksterne'],
  people: ['person', 'personer'],
};

const english: typeof danish = {
  families: ['family', 'families'],
  guardians: ['parent', 'parents'],
  pupils: ['pupil', 'pupils'],
  teachers: ['teacher', 'teachers'],
  employees: ['member of staff', 'members of staff'],
  externals: ['external', 'externals'],
  people: ['person', 'people'],
};

const wordsOf = (names: typeof danish, and: string, nobody: string): ReachWords => ({
  part: (kind, count, group) => {
    const [one, many] = names[kind];
    const place = group === '' ? '' : ` ${names === danish ? 'i' : 'in'} ${group}`;
    return `${count} ${count === 1 ? one : many}${place}`;
  },
  and,
  nobody,
});

/** The words for whom a message reaches, in Danish and English. */
export const reachWords: {readonly da: ReachWords; readonly en: ReachWords} = {
  da: wordsOf(danish, 'og', 'ingen'),
  en: wordsOf(english, 'and', 'nobody'),
};
