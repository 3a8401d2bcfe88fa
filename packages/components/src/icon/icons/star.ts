/** A star, for what is kept close. */
export const starIcon = 'M12 3.4l2.65 5.4 5.95.85-4.3 4.2 1 5.9L12 16.95l-5.3 2.8 1-5.9-4.3-4.2 5.95-.85Z';
