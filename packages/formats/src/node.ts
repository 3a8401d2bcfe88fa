export {openPackage} from './package/open-package.js';
export {
  type PackageAttachment,
  type PackageContents,
  UnwritablePackageError,
  writePackage,
} from './package/write-package.js';
