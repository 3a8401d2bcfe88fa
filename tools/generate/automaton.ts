import type {Automaton} from '../../packages/validator/src/walk/walk-model.js';
import {type PatternPiece, parsePattern} from './pattern.js';

interface Edge {
  readonly to: number;
  /** The characters that lead there; absent where none is needed. */
  readonly on?: ReadonlySet<number>;
}

const ascii = 128;

/** Makes the machine of a pattern of the model subset; what is not ASCII it never accepts. */
export function automatonOf(source: string): Automaton {
  const edges: Edge[][] = [[]];
  const last = chain(parsePattern(source), 0, edges);
  const reach = (states: Iterable<number>): number[] => {
    const all = new Set(states);
    for (const state of all) for (const {to, on} of edges[state] ?? []) if (on === undefined) all.add(to);
    return [...all].sort((a, b) => a - b);
  };
  const known = new Map<string, number>();
  const sets: number[][] = [];
  const numberOf = (states: Iterable<number>): number => {
    const set = reach(states);
    if (set.length === 0) return 0;
    const key = set.join();
    const number = known.get(key) ?? sets.push(set);
    known.set(key, number);
    return number;
  };
  numberOf([0]);
  const rows: number[][] = [];
  // The list grows while it is walked.
  for (const set of sets) {
    const row = Array.from({length: ascii}, (_, code) =>
      numberOf(
        set.flatMap((state) => (edges[state] ?? []).filter(({on}) => on?.has(code)).map(({to}) => to)),
      ),
    );
    rows.push(row);
  }
  const ends = sets.flatMap((set, index) => (set.includes(last) ? [index + 1] : []));
  return {...inClasses(rows), ends};
}

/** Characters that no state tells apart share a column. */
function inClasses(rows: readonly (readonly number[])[]): Pick<Automaton, 'classes' | 'next'> {
  const columns = Array.from({length: ascii}, (_, code) => rows.map((row) => row[code] ?? 0).join());
  const different = [...new Set(columns)];
  const places = different.map((column) => columns.indexOf(column));
  return {
    classes: columns.map((column) => String.fromCharCode(65 + different.indexOf(column))).join(''),
    next: rows.map((row) => places.map((place) => row[place] ?? 0)),
  };
}

/** Adds edges that read the pieces one after the other; gives the state behind them. */
function chain(pieces: readonly PatternPiece[], from: number, edges: Edge[][]): number {
  return pieces.reduce((state, piece) => repeated(piece, state, edges), from);
}

function repeated(piece: PatternPiece, from: number, edges: Edge[][]): number {
  const {min, max} = piece;
  let at = from;
  for (let count = 0; count < min; count += 1) at = once(piece, at, edges);
  if (max === Infinity) {
    const loop = added(edges);
    edges[at]?.push({to: loop});
    edges[once(piece, loop, edges)]?.push({to: loop});
    return loop;
  }
  const end = added(edges);
  for (let count = min; count < max; count += 1) {
    edges[at]?.push({to: end});
    at = once(piece, at, edges);
  }
  edges[at]?.push({to: end});
  return end;
}

function once({ranges = [], negated = false, options}: PatternPiece, from: number, edges: Edge[][]): number {
  const end = added(edges);
  if (options === undefined) {
    const isIn = (code: number): boolean => ranges.some(([low, high]) => code >= low && code <= high);
    const codes = Array.from({length: ascii}, (_, code) => code).filter((code) => isIn(code) !== negated);
    edges[from]?.push({to: end, on: new Set(codes)});
  }
  for (const option of options ?? []) {
    const begin = added(edges);
    edges[from]?.push({to: begin});
    edges[chain(option, begin, edges)]?.push({to: end});
  }
  return end;
}

function added(edges: Edge[][]): number {
  return edges.push([]) - 1;
}
