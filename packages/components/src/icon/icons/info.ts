/** A circle with an i. */
export const infoIcon = 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM12 11.3v5M12 7.6v.2';
