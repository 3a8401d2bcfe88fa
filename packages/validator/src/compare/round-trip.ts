import type {Check, Texts} from '../rule.js';

/** What is said when a package does not hold what another one held (EX-03); `compare` finds it, as one package cannot. */
export const roundTripDiffers: Check = {
  id: 'round-trip-differs',
  requirement: 'EX-03',
  since: '1.0',
  severity: 'error',
  scope: 'set',
  message: {
    da:
      'Data er tabt eller ændret på vejen fra den ene pakke til den anden. Så har det nye system ikke det hele. ' +
      'Ret indlæsningen eller udtrækket, eller aftal tabet.',
    en:
      'Data were lost or changed on the way from one package to the other. So the new system does not have it all. ' +
      'Correct the import or the export, or agree on the loss.',
  },
};

/** Why the check was not made on a single package. */
export const noOtherPackage: Texts = {
  da: 'Det kræver to pakker og kontrolleres med skolebro compare.',
  en: 'It takes two packages and is checked by skolebro compare.',
};
