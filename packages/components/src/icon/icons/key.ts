/** A key, for signing in at a higher level. */
export const keyIcon =
  'M3.8 15.5a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0ZM11 12.5l8.5-8.5M16 7.5l3 3M13.6 9.9l2 2';
