/** A magnifying glass. */
export const searchIcon = 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0ZM15.3 15.3l5.2 5.2';
