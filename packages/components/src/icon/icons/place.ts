/** A needle on a map. */
export const placeIcon =
  'M12 21s6.7-6 6.7-11.2a6.7 6.7 0 0 0-13.4 0C5.3 15 12 21 12 21ZM9.7 9.8a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0Z';
