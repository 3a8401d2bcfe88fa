export {isLossWord} from './allowed-loss.js';
export {type CompareOptions, UncomparablePackageError, comparePackages} from './compare-packages.js';
