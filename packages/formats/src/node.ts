export {openPackage} from './package/open-package.js';
export {writePackage, type PackageAttachment, type PackageContents} from './package/write-package.js';
