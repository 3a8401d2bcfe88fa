/** A smiling face, for a child. */
export const childIcon =
  'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM8.6 14.2a4 4 0 0 0 6.8 0M9 9.5v.3M15 9.5v.3';
