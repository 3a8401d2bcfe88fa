/** Three bars, for a menu. */
export const menuIcon = 'M4 6.5h16M4 12h16M4 17.5h16';
