import {readingChecks} from './checks-of-reading.js';
import {roundTripDiffers} from './compare/round-trip.js';
import type {Check} from './rule.js';
import {rules} from './rules/index.js';
import {listingChecks} from './stages/listing.js';
import {idDuplicate, referenceDangling} from './stages/references.js';
import {previousChecks} from './stages/previous.js';
import {profileChecks} from './stages/profile.js';
import {schemaChecks} from './stages/schema.js';

/** The checks that the stages of the run make by themselves, in the order of the stages. */
export const stageChecks: readonly Check[] = [
  ...readingChecks.values(),
  ...listingChecks,
  ...schemaChecks.values(),
  idDuplicate,
  referenceDangling,
  ...profileChecks,
  ...previousChecks,
  roundTripDiffers,
];

/** Every check there is, in the order in which reports list them. */
export const catalogue: readonly Check[] = [...stageChecks, ...rules];
