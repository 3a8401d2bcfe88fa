/** Two arrows back, to answer everyone. */
export const replyAllIcon = 'M12 6l-5.5 5.5L12 17M7.5 6 2 11.5 7.5 17M6.5 11.5h8A6.5 6.5 0 0 1 21 18v1';
