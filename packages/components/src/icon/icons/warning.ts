/** A triangle with an exclamation mark. */
export const warningIcon = 'M12 3.8 2.8 19.8h18.4ZM12 10v4.4M12 17v.2';
