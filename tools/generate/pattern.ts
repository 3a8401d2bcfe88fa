/** A stretch of Unicode, both ends included. */
type Range = readonly [from: number, to: number];

/** One piece of a pattern: some characters or a group, and how often it may stand. */
export interface PatternPiece {
  /** The characters that may stand here; absent for a group. */
  readonly ranges?: readonly Range[];
  readonly negated?: boolean;
  /** The ways in which a group may be filled. */
  readonly options?: readonly (readonly PatternPiece[])[];
  readonly min: number;
  readonly max: number;
}

/** XML 1.0 can carry these characters and no others. */
const xmlCharacters: readonly Range[] = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
];

/**
 * Reads a pattern of the model subset: whole strings, plain groups, classes, and counts.
 *
 * Throws an error that names what JSON Schema and XSD would understand differently, or not at all.
 */
export function parsePattern(source: string): readonly PatternPiece[] {
  if (!source.startsWith('^') || !source.endsWith('$'))
    throw new Error('it must begin with ^ and end with $');
  const characters = Array.from(source.slice(1, -1));
  let at = 0;
  const fail = (reason: string): never => {
    throw new Error(reason);
  };

  const escaped = (): number => {
    const letter = characters[at++] ?? fail('it ends in a backslash');
    if (letter === 'u') {
      const digits = characters.slice(at, at + 4).join('');
      if (!/^[0-9A-F]{4}$/.test(digits)) fail('\\u needs four upper-case hexadecimal digits');
      at += 4;
      return parseInt(digits, 16);
    }
    if (/[A-Za-z0-9]/.test(letter)) fail(`\\${letter} does not mean the same everywhere`);
    return letter.codePointAt(0) ?? 0;
  };

  const character = (): number => {
    const letter = characters[at++] ?? fail('a class is not closed');
    return letter === '\\' ? escaped() : (letter.codePointAt(0) ?? 0);
  };

  const characterClass = (): Pick<PatternPiece, 'ranges' | 'negated'> => {
    const negated = characters[at] === '^';
    if (negated) at++;
    const ranges: Range[] = [];
    while (characters[at] !== ']') {
      const from = character();
      const isRange = characters[at] === '-' && characters[at + 1] !== ']';
      if (isRange) at++;
      const to = isRange ? character() : from;
      if (to < from) fail('a range of characters runs backwards');
      ranges.push([from, to]);
    }
    at++;
    if (ranges.length === 0) fail('a class is empty');
    return {ranges, negated};
  };

  const quantifier = (): Pick<PatternPiece, 'min' | 'max'> => {
    const rest = characters.slice(at).join('');
    const [found = '', low, comma, high] = /^(?:[?*+]|\{([0-9]+)(,)?([0-9]+)?\})/.exec(rest) ?? [];
    at += found.length;
    if (found !== '' && /^[?+]/.test(characters[at] ?? '')) fail('a count is followed by ? or +');
    if (found === '') return {min: 1, max: 1};
    if (found === '?') return {min: 0, max: 1};
    if (found === '*') return {min: 0, max: Infinity};
    if (found === '+') return {min: 1, max: Infinity};
    return {min: Number(low), max: high ? Number(high) : comma ? Infinity : Number(low)};
  };

  const piece = (): Omit<PatternPiece, 'min' | 'max'> => {
    const letter = characters[at++] ?? fail('it ends too early');
    if (letter === '[') return characterClass();
    if (letter === '(') {
      if (characters[at] === '?') fail('only plain groups are allowed');
      const options = [sequence()];
      while (characters[at] === '|') {
        at++;
        options.push(sequence());
      }
      if (characters[at++] !== ')') fail('a group is not closed');
      return {options};
    }
    if (letter === '.') fail('the dot stands for different characters in JSON Schema and XSD');
    if (/[\^$*+?{}\]]/.test(letter)) fail(`${letter} stands where it has no meaning`);
    const code = letter === '\\' ? escaped() : (letter.codePointAt(0) ?? 0);
    return {ranges: [[code, code]]};
  };

  const sequence = (): PatternPiece[] => {
    const pieces: PatternPiece[] = [];
    while (at < characters.length && characters[at] !== '|' && characters[at] !== ')') {
      pieces.push({...piece(), ...quantifier()});
    }
    return pieces;
  };

  const pieces = sequence();
  if (characters[at] === '|') fail('alternatives must stand in a group');
  if (at < characters.length) fail('a group is closed that was not opened');
  return pieces;
}

/** The same pattern in the language of XSD, which has no anchors and no escapes for characters by number. */
export function patternForXsd(source: string): string {
  return parsePattern(source).map(pieceForXsd).join('');
}

/** A short text that the pattern accepts. */
export function sampleOf(source: string): string {
  return parsePattern(source).map(pieceSample).join('');
}

function pieceForXsd({ranges, negated, options, min, max}: PatternPiece): string {
  const count =
    max === Infinity
      ? ({0: '*', 1: '+'}[min] ?? `{${min},}`)
      : min === max
        ? min === 1
          ? ''
          : `{${min}}`
        : min === 0 && max === 1
          ? '?'
          : `{${min},${max}}`;
  if (options) return `(${options.map((option) => option.map(pieceForXsd).join('')).join('|')})${count}`;
  const carried = (ranges ?? []).flatMap(clipped);
  const [only] = carried;
  if (!negated && carried.length === 1 && only && only[0] === only[1]) return `${escapeXsd(only[0])}${count}`;
  const inner = carried.map(([from, to]) => {
    if (from === to) return escapeXsd(from);
    return `${escapeXsd(from)}${to === from + 1 ? '' : '-'}${escapeXsd(to)}`;
  });
  return `[${negated ? '^' : ''}${inner.join('')}]${count}`;
}

function clipped([from, to]: Range): Range[] {
  return xmlCharacters.flatMap(([low, high]): Range[] => {
    const range: Range = [Math.max(from, low), Math.min(to, high)];
    return range[0] <= range[1] ? [range] : [];
  });
}

function escapeXsd(code: number): string {
  const named = {0x9: '\\t', 0xa: '\\n', 0xd: '\\r'}[code];
  if (named !== undefined) return named;
  const letter = String.fromCodePoint(code);
  return /[\\|.?*+(){}[\]^$-]/.test(letter) && letter !== '$' ? `\\${letter}` : letter;
}

/** Whether a text of the pattern can end in the letter. */
export function mayEndIn(pieces: readonly PatternPiece[], letter: string): boolean {
  for (const {options, ranges = [], negated = false, min} of pieces.toReversed()) {
    if (options?.some((option) => mayEndIn(option, letter)) ?? covers(ranges, letter) !== negated)
      return true;
    if (min > 0) return false;
  }
  return false;
}

function pieceSample({ranges = [], negated, options, min}: PatternPiece): string {
  const one = options
    ? (options[0] ?? []).map(pieceSample).join('')
    : negated
      ? (Array.from('xy0-').find((letter) => !covers(ranges, letter)) ?? '')
      : (Array.from('a0A1').find((letter) => covers(ranges, letter)) ??
        String.fromCodePoint(ranges[0]?.[0] ?? 0));
  return one.repeat(min);
}

function covers(ranges: readonly Range[], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
