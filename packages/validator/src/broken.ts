import {isOwnRule} from './own-rule-id.js';
import type {Check, Texts} from './rule.js';

/** Why a check broke off. */
export const ruleBroken: Texts = {
  da: 'Reglen gik i stykker på grund af en fejl i programmet selv. Meld den til Skolebro.',
  en: 'The rule broke off by a fault of the program itself. Please report it to Skolebro.',
};

/** Why a check that is not the standard's broke off; that is no fault of this program. */
export const ownRuleBroken: Texts = {
  da: 'Den egne regel gik i stykker. Meld det til den, der har skrevet den.',
  en: 'The own rule broke off. Please tell the person who wrote it.',
};

/** Says why a check broke off. */
export function brokenBecause({id}: Check): Texts {
  return isOwnRule(id) ? ownRuleBroken : ruleBroken;
}
