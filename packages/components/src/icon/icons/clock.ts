/** A clock. */
export const clockIcon = 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM12 7v5.3l3.4 2';
