export * from './answer.js';
export type * from './assignment-source.js';
export type * from './calendar-source.js';
export type * from './notification-source.js';
export * from './static-source.js';
export * from './source.js';
export * from './static-assignment-source.js';
export type * from './week-plan-source.js';
