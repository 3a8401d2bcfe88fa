/** An arrow down to a line. */
export const downloadIcon = 'M12 3.5v12M7 10.5l5 5 5-5M4.5 20.3h15';
