/** A tray with nothing in it. */
export const emptyIcon = 'M3.5 13.5 6.8 5.2h10.4l3.3 8.3v5.3H3.5ZM3.5 13.5H8.6a3.4 3.4 0 0 0 6.8 0H20.5';
