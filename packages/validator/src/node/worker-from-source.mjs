// Starts a thread straight from the sources; a loader that the program was started with does not reach its threads.
import {register} from 'tsx/esm/api';

register();
await import('./worker.ts');
