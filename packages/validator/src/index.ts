export {catalogue, stageChecks} from './catalogue.js';
export {holdsCpr} from './cpr.js';
export type * from './rule.js';
export {rules} from './rules/index.js';
export {type PreviousDelivery, summaryOf} from './stages/previous.js';
export {type Progress, type ValidateOptions, validatePackage} from './validate-package.js';
export {isRefused} from './verdict.js';
export {validator} from './version.js';
