/** An arrow on, to send to others. */
export const forwardIcon = 'M14.5 6 20 11.5 14.5 17M20 11.5h-9.5A6.5 6.5 0 0 0 4 18v1';
