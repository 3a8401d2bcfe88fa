/** An arrowhead in the direction of reading. */
export const nextIcon = 'm9 5 7 7-7 7';
