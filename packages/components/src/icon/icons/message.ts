/** A speech bubble, for messages. */
export const messageIcon =
  'M5.5 4.5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H11L6.5 20v-3.5h-1a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z';
