import type {PackageContainer} from './container.js';

/**
 * Opens an exchange package: a folder or a zip.
 *
 * @throws UnreadablePackageError when there is nothing there, or nothing that can be opened.
 */
export async function openPackage(path: string): Promise<PackageContainer> {
  void path;
  return Promise.reject(new Error('not yet'));
}
