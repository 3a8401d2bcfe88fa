export {type ConformanceCheck, ConformanceFault, type ConformanceOutcome, runChecks} from './check.js';
export * from './host-checks.js';
export * from './source-checks.js';
