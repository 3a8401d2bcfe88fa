/** Waves of a signal, crossed out. */
export const offlineIcon =
  'M12 19v.2M8.5 15.2a5 5 0 0 1 6.2-.6M5.3 11.6a10 10 0 0 1 3.6-2.2M13.8 9.2a10 10 0 0 1 4.9 2.4M2.4 8a14 14 0 0 1 3.2-2.1M10.5 4.4A14 14 0 0 1 21.6 8M4 3.5l16.5 17';
