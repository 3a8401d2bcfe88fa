/** A pencil. */
export const editIcon =
  'M4 20l1-4.6L16.1 4.3a2.2 2.2 0 0 1 3.1 0l.5.5a2.2 2.2 0 0 1 0 3.1L8.6 19ZM13.7 6.7l3.6 3.6';
