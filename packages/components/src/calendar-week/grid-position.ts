/** Where the focus is: a row, a column, and the event in that cell, or -1 for the cell itself. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
  readonly event: number;
}

/** How many events each cell has, by row and column. */
export type GridShape = readonly (readonly number[])[];

/** A step in the grid; start and end are those of a line of text, so they turn round in right-to-left text. */
export type GridStep =
  | 'up'
  | 'down'
  | 'towards-start'
  | 'towards-end'
  | 'row-start'
  | 'row-end'
  | 'grid-start'
  | 'grid-end'
  | 'into-cell'
  | 'out-to-cell';

/**
 * Where a step leads.
 *
 * It lands on the first event of a cell, or on the cell itself when that has none; upwards on the last event, so
 * that up and down pass the same places. At the edges it stays.
 */
export function stepInGrid(shape: GridShape, at: GridPosition, step: GridStep): GridPosition {
  const {row, column, event} = fitInGrid(shape, at);
  const lastRow = shape.length - 1;
  const lastColumn = (shape[row]?.length ?? 1) - 1;
  const enter = (toRow: number, toColumn: number, last = false): GridPosition => {
    const count = shape[toRow]?.[toColumn] ?? 0;
    return {row: toRow, column: toColumn, event: last || count === 0 ? count - 1 : 0};
  };
  const count = shape[row]?.[column] ?? 0;
  switch (step) {
    case 'down':
      if (event >= 0 && event < count - 1) return {row, column, event: event + 1};
      return row < lastRow ? enter(row + 1, column) : {row, column, event};
    case 'up':
      if (event > 0) return {row, column, event: event - 1};
      return row > 0 ? enter(row - 1, column, true) : {row, column, event};
    case 'towards-start':
      return column > 0 ? enter(row, column - 1) : {row, column, event};
    case 'towards-end':
      return column < lastColumn ? enter(row, column + 1) : {row, column, event};
    case 'row-start':
      return enter(row, 0);
    case 'row-end':
      return enter(row, lastColumn);
    case 'grid-start':
      return enter(0, 0);
    case 'grid-end':
      return enter(lastRow, lastColumn);
    case 'into-cell':
      return event === -1 ? enter(row, column) : {row, column, event};
    case 'out-to-cell':
      return {row, column, event: -1};
  }
}

/** The same place in a grid that has changed its size, or the nearest that it still has. */
export function fitInGrid(shape: GridShape, {row, column, event}: GridPosition): GridPosition {
  const within = (value: number, length: number) => Math.max(0, Math.min(value, length - 1));
  const inRow = within(row, shape.length);
  const inColumn = within(column, shape[inRow]?.length ?? 1);
  return {
    row: inRow,
    column: inColumn,
    event: Math.min(Math.max(-1, event), (shape[inRow]?.[inColumn] ?? 0) - 1),
  };
}
