import type {PackageContainer} from './container.js';
import {browserEngine} from './zip/browser-engine.js';
import {openZipContainer} from './zip/zip-container.js';

/**
 * Opens an exchange package from a zip that the browser holds; only what is asked for is read.
 *
 * @throws UnreadablePackageError when it is no zip or is cut off.
 */
export function openZip(blob: Blob): Promise<PackageContainer> {
  return openZipContainer(
    {
      size: blob.size,
      read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
      close: () => Promise.resolve(),
    },
    browserEngine,
  );
}
