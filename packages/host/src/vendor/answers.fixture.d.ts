import { type HostChild } from '@skolebro/models';
import type { VendorShape } from './map-vendor.js';
import type { VendorQuestion } from './wire.js';
/** An invented child. */
export declare const alma: HostChild;
/** The brother of `alma`. */
export declare const bo: HostChild;
/** One week of one child. */
export declare const question: VendorQuestion;
/** One invented week in the shape of each vendor, as public clients have seen it. */
export declare const answers: Readonly<Record<VendorShape, unknown>>;
//# sourceMappingURL=answers.fixture.d.ts.map