import type {Identifier} from '../identified.js';
import type {Uri} from '../scalars.js';

/** The system of UNI-ids, as it stands in `identifiers`; the UNI-id is the key between systems (requirement ID-02). */
export const uniIdSystem: Uri = 'urn:dk:stil:uni-id';

/** Whether a UNI-id is among the ids that other systems know a person by. */
export function hasUniId(identifiers: readonly Identifier[] | undefined): boolean {
  return identifiers?.some(({system}) => system === uniIdSystem) === true;
}
