export {contentOf} from './files.js';
export {eventsOfChild, manifestOf, recordsOf, type WorldRecords} from './package-records.js';
export {uniIdSystem} from '@skolebro/models';
export {makeWorld, type World, type WorldOptions} from './world.js';
export {type SamplePackage, type SamplePackageOptions, samplePackage} from './exchange/sample-package.js';
