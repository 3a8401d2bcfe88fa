/** A bell that is crossed out. */
export const muteIcon = 'M8.2 5.8A6 6 0 0 1 18 10.5V15M6 10v6.8l-1.5 1.4H17M10 21h4M4 3.5l16.5 17';
