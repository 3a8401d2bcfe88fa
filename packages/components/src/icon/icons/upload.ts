/** An arrow up from a line. */
export const uploadIcon = 'M12 16V4M7 9l5-5 5 5M4.5 20.3h15';
