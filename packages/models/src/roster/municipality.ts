import type {Identified} from '../identified.js';
import type {Line, MunicipalityCode} from '../scalars.js';

/**
 * A Danish municipality: the data controller of its schools' and day-care institutions' data.
 *
 * @title Kommune
 * @record
 */
export interface Municipality extends Identified {
  /**
   * The municipality's code.
   *
   * @title Kommunekode
   */
  readonly code: MunicipalityCode;

  /**
   * The municipality's name without the word "Kommune".
   *
   * @title Navn
   */
  readonly name: Line;
}
