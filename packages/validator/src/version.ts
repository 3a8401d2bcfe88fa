import type {Producer} from '@skolebro/models';

/** The program that reports name; a test holds its version to the package's. */
export const validator: Producer = {name: 'Skolebro', version: '0.1.0'};
