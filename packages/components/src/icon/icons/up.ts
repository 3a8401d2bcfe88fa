/** An arrowhead upwards. */
export const upIcon = 'm5 15.5 7-7 7 7';
