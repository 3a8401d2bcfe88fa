export {openPackage} from './node/open-package.js';
export {
  type PackageAttachment,
  type PackageContents,
  UnwritablePackageError,
  writePackage,
} from './node/write-package.js';
