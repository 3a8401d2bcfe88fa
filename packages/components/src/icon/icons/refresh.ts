/** An arrow in a circle. */
export const refreshIcon = 'M19.5 12.6a7.5 7.5 0 1 1-1.9-5.6L20.2 9.4M20.4 4.4v5h-5';
