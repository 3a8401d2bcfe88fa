/** A bin. */
export const deleteIcon =
  'M4 6.5h16M9 6.5V3.8h6v2.7M6 6.5l.9 12.2a2 2 0 0 0 2 1.8h6.2a2 2 0 0 0 2-1.8L18 6.5M10.2 11v5M13.8 11v5';
