/** A sheet with a tick, for assignments. */
export const assignmentIcon =
  'M14 3.5H7a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-10ZM14 3.5v5h5M8.7 14.3l2.4 2.4 4.3-4.6';
