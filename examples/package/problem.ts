import {UnreadablePackageError} from '@skolebro/formats';
import type {NotAFile} from './take-file.js';

/** Everything that keeps a page from opening what the user gave it. */
export type Problem =
  NotAFile | 'not-a-package' | 'zip-truncated' | 'zip-unsupported' | 'no-access' | 'internal';

/** One clear sentence for each problem, in both languages. */
export const problemTexts: Readonly<Record<'da' | 'en', Readonly<Record<Problem, string>>>> = {
  da: {
    'a-folder': 'Det er en mappe. Pak den som en .zip-fil, og læg zip-filen her.',
    'several-files': 'Der kom flere filer på én gang. Læg én pakke ad gangen.',
    nothing: 'Der kom ingen fil. Vælg en pakke på din computer, eller træk den hertil.',
    'not-a-package': 'Filen er ikke en zip-fil. Bed leverandøren om en pakke, der ender på .zip.',
    'zip-truncated': 'Zip-filen er ikke hel. Hent eller kopiér den igen, og prøv så en gang til.',
    'zip-unsupported':
      'Zip-filen bruger en form, som ikke kan læses her. Bed leverandøren om en almindelig zip-fil.',
    'no-access': 'Filen kan ikke læses. Måske er den flyttet eller åben i et andet program.',
    internal:
      'Noget gik galt i programmet, så pakken er ikke læst færdig. Prøv igen, og meld fejlen, hvis den bliver ved.',
  },
  en: {
    'a-folder': 'This is a folder. Pack it as a .zip file and drop the zip file here.',
    'several-files': 'Several files came at once. Drop one package at a time.',
    nothing: 'No file came. Choose a package on your computer, or drag it here.',
    'not-a-package': 'The file is not a zip file. Ask the vendor for a package that ends in .zip.',
    'zip-truncated': 'The zip file is not whole. Fetch or copy it again, then try once more.',
    'zip-unsupported':
      'The zip file is of a form that cannot be read here. Ask the vendor for a common zip file.',
    'no-access': 'The file cannot be read. It may have moved, or another program has it open.',
    internal:
      'Something went wrong in the program, so the package was not read to its end. Try again, and report the fault if it stays.',
  },
};

/** Names the problem behind whatever was thrown while a package was opened or read. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UnreadablePackageError) {
    return error.reason === 'not-found' ? 'no-access' : error.reason;
  }
  return error instanceof DOMException && error.name.startsWith('Not') ? 'no-access' : 'internal';
}
