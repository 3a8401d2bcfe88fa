import type {PackageContainer} from './container.js';

/**
 * Opens an exchange package from a zip that the browser holds.
 *
 * @throws UnreadablePackageError when it is no zip or is cut off.
 */
export async function openZip(blob: Blob): Promise<PackageContainer> {
  void blob;
  return Promise.reject(new Error('not yet'));
}
