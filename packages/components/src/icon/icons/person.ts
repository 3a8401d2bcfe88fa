/** Head and shoulders, for one person. */
export const personIcon = 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM4.5 20.5c0-4 3.3-6.3 7.5-6.3s7.5 2.3 7.5 6.3';
