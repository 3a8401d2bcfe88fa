/** An arrow up and an arrow down. */
export const sortIcon = 'M8 19V5M4.5 8.5 8 5l3.5 3.5M16 5v14M12.5 15.5 16 19l3.5-3.5';
