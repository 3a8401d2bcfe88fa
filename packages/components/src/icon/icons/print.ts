/** A printer. */
export const printIcon =
  'M7 8.5v-5h10v5M7 17.5H5.5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H17M7 14h10v6.5H7Z';
