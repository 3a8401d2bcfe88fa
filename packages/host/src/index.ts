export * from './answer.js';
export type * from './calendar-source.js';
