/** An arrow back, to answer the sender. */
export const replyIcon = 'M9.5 6 4 11.5 9.5 17M4 11.5h9.5a6.5 6.5 0 0 1 6.5 6.5v1';
