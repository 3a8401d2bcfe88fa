import {type FileHandle, open, stat} from 'node:fs/promises';
import {UnreadablePackageError} from '../read-fault.js';
import type {PackageContainer} from '../package/container.js';
import {openFolder} from './open-folder.js';
import type {RandomAccess} from '../package/zip/engine.js';
import {nodeEngine} from './engine.js';
import {openZipContainer} from '../package/zip/zip-container.js';

/**
 * Opens an exchange package: a folder or a zip.
 *
 * @throws UnreadablePackageError when there is nothing there, or nothing that can be opened.
 */
export async function openPackage(path: string): Promise<PackageContainer> {
  const kind = await stat(path).catch((error: unknown) => {
    throw cannotOpen(error);
  });
  if (kind.isDirectory()) return openFolder(path);
  if (!kind.isFile()) {
    throw new UnreadablePackageError(
      'not-a-package',
      'This is neither a file nor a folder. Give an exchange package: a folder or a .zip file.',
    );
  }
  const file = await open(path).catch((error: unknown) => {
    throw cannotOpen(error);
  });
  try {
    return await openZipContainer(accessTo(file, kind.size), nodeEngine);
  } catch (error) {
    await file.close();
    throw error;
  }
}

function accessTo(file: FileHandle, size: number): RandomAccess {
  return {
    size,
    async read(offset, length) {
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const {bytesRead} = await file.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0) throw cutOff();
        done += bytesRead;
      }
      return bytes;
    },
    close: () => file.close(),
  };
}

function cutOff(): UnreadablePackageError {
  return new UnreadablePackageError(
    'zip-truncated',
    'The zip became shorter while it was read. Wait until it is wholly written and try again.',
  );
}

function cannotOpen(error: unknown): UnreadablePackageError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM'
    ? new UnreadablePackageError(
        'no-access',
        'The package may not be read by this user. Change its access rights and try again.',
        {cause: error},
      )
    : new UnreadablePackageError(
        'not-found',
        'There is no package at this path. Check the path: it must lead to a folder or a .zip file.',
        {cause: error},
      );
}
