/** A paper clip, for an attached file. */
export const attachmentIcon = 'M17 8.5v8a5 5 0 0 1-10 0V6.3a3.3 3.3 0 0 1 6.6 0v9.5a1.6 1.6 0 0 1-3.2 0V8.5';
