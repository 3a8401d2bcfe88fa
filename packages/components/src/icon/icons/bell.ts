/** A bell, for what is new. */
export const bellIcon = 'M6 16.8V10.5a6 6 0 0 1 12 0v6.3l1.5 1.4h-15ZM10 21h4M12 4.3V3';
