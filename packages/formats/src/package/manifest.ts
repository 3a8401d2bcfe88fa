import type {ReadFault} from '../read-fault.js';
import type {PackageContainer} from './container.js';

/** A manifest as it stands, or why there is none. */
export type ManifestReading =
  | {readonly value: unknown; readonly text: string; readonly faults?: undefined}
  | {readonly faults: readonly ReadFault[]};

/** Reads `manifest.json`, unjudged. */
export async function readManifest(container: PackageContainer): Promise<ManifestReading> {
  void container;
  return {faults: []};
}
