/** Two people, for a group or a class. */
export const groupIcon =
  'M5.6 7.9a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0ZM2.5 19.7c0-3.7 2.9-5.7 6.5-5.7s6.5 2 6.5 5.7M15.6 4.9a3.2 3.2 0 0 1 0 6M18 14.4c2.1.8 3.5 2.7 3.5 5.3';
