/** An arrowhead downwards. */
export const downIcon = 'm5 8.5 7 7 7-7';
