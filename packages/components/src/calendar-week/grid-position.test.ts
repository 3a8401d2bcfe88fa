import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type GridPosition, type GridStep, fitInGrid, stepInGrid} from './grid-position.js';

const shape = [
  [0, 1, 0],
  [2, 0, 1],
  [0, 0, 0],
];
const at = (row: number, column: number, event: number): GridPosition => ({row, column, event});
const steps: readonly GridStep[] = [
  'up',
  'down',
  'towards-start',
  'towards-end',
  'row-start',
  'row-end',
  'grid-start',
  'grid-end',
  'into-cell',
  'out-to-cell',
];

describe('stepInGrid', () => {
  it.each<[GridStep, GridPosition, GridPosition]>([
    ['down', at(0, 0, -1), at(1, 0, 0)],
    ['down', at(1, 0, 0), at(1, 0, 1)],
    ['down', at(1, 0, 1), at(2, 0, -1)],
    ['down', at(2, 0, -1), at(2, 0, -1)],
    ['up', at(2, 0, -1), at(1, 0, 1)],
    ['up', at(1, 0, 0), at(0, 0, -1)],
    ['towards-end', at(1, 0, 1), at(1, 1, -1)],
    ['towards-start', at(0, 2, -1), at(0, 1, 0)],
    ['row-end', at(1, 0, 0), at(1, 2, 0)],
    ['row-start', at(1, 2, 0), at(1, 0, 0)],
    ['grid-start', at(2, 2, -1), at(0, 0, -1)],
    ['grid-end', at(0, 0, -1), at(2, 2, -1)],
    ['out-to-cell', at(1, 0, 1), at(1, 0, -1)],
    ['into-cell', at(1, 0, -1), at(1, 0, 0)],
    ['into-cell', at(2, 0, -1), at(2, 0, -1)],
  ])('goes %s from %o to %o', (step, from, to) => expect(stepInGrid(shape, from, step)).toEqual(to));

  it('stays within the grid, wherever it begins', () => {
    const grid = fc
      .integer({min: 1, max: 7})
      .chain((columns) =>
        fc.array(fc.array(fc.nat(3), {minLength: columns, maxLength: columns}), {minLength: 1}),
      );
    const anywhere = fc.record({row: fc.integer(), column: fc.integer(), event: fc.integer()});
    fc.assert(
      fc.property(grid, anywhere, fc.array(fc.constantFrom(...steps)), (cells, start, path) => {
        const {row, column, event} = path.reduce<GridPosition>(
          (position, step) => stepInGrid(cells, position, step),
          fitInGrid(cells, start),
        );
        expect(cells[row]?.[column]).toBeDefined();
        expect(event).toBeLessThan(cells[row]?.[column] ?? 0);
      }),
    );
  });

  it('comes back up the way it went down', () => {
    const places = [at(0, 0, -1), at(1, 0, 0), at(1, 0, 1), at(2, 0, -1)];
    expect(places.slice(0, -1).map((place) => stepInGrid(shape, place, 'down'))).toEqual(places.slice(1));
    expect(places.slice(1).map((place) => stepInGrid(shape, place, 'up'))).toEqual(places.slice(0, -1));
  });
});
