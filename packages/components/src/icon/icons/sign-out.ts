/** An arrow out of a door. */
export const signOutIcon = 'M13.5 4.5h-8v15h8M10 12h10.5M17 8.2l3.8 3.8-3.8 3.8';
