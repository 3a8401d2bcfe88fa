export {type Workers, type WorkersOptions, startWorkers} from './node/start-workers.js';
