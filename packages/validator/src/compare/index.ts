export {isLossWord} from './allowed-loss.js';
export {type CompareOptions, UncomparablePackageError, comparePackages} from './compare-packages.js';
export {outcomeTexts} from './comparison-texts.js';
export {renderComparisonHtml} from './render-html.js';
export {roundTripDiffers} from './round-trip.js';
