/** An arrow out of a frame, for a page elsewhere. */
export const externalIcon =
  'M13.5 4H20v6.5M20 4l-9 9M17.5 13.5v4.8a2 2 0 0 1-2 2H5.7a2 2 0 0 1-2-2V8.5a2 2 0 0 1 2-2h4.8';
