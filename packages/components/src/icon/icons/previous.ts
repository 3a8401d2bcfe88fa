/** An arrowhead against the direction of reading. */
export const previousIcon = 'm15 5-7 7 7 7';
