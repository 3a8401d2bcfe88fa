/** Two links of a chain. */
export const linkIcon = 'M10 8H7.5a4 4 0 0 0 0 8H10M14 8h2.5a4 4 0 0 1 0 8H14M8.5 12h7';
