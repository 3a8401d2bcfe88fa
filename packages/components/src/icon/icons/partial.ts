/** A whole with a piece missing. */
export const partialIcon = 'M10.5 4.5a8.3 8.3 0 1 0 9 9H10.5ZM14.5 3.5v6h6a6.8 6.8 0 0 0-6-6Z';
