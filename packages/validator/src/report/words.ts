import {noOtherPackage} from '../compare/round-trip.js';
import type {Texts} from '../rule.js';
import {noPrevious} from '../stages/previous.js';
import {noProfile} from '../stages/profile.js';
import {reasons} from '../stages/rules.js';
import {ownRuleBroken, ruleBroken} from '../broken.js';

/** What findings put into their messages in words; `*` stands for a code, a number or a name of the standard. */
export const words: readonly Texts[] = [
  {da: 'et helt tal', en: 'a whole number'},
  {da: 'et tal', en: 'a number'},
  {da: 'true eller false', en: 'true or false'},
  {da: 'en liste', en: 'a list'},
  {da: 'en liste med *', en: 'a list of *'},
  {da: 'et objekt', en: 'an object'},
  {da: 'ingenting', en: 'nothing'},
  {da: 'en tekst', en: 'a text'},
  {da: 'en tom tekst', en: 'an empty text'},
  {da: 'en tekst på * tegn', en: 'a text of * characters'},
  {da: '* ciffer', en: '* digit'},
  {da: '* cifre', en: '* digits'},
  {da: '* bogstav', en: '* letter'},
  {da: '* bogstaver', en: '* letters'},
  {da: 'en af kodelistens koder', en: 'one of the codes of the code list'},
  {da: 'en kommentar', en: 'a comment'},
  {da: 'et mærke uden slutning', en: 'a tag without an end'},
  {da: 'for dyb indlejring', en: 'too deep nesting'},
  {da: 'indholdet af attributten', en: 'the value of the attribute'},
  {da: 'indholdet af attributten *', en: 'the value of the attribute *'},
  {da: 'et element uden attributten *', en: 'an element without the attribute *'},
  {da: 'et ukendt element', en: 'an unknown element'},
  {da: 'elementet *', en: 'the element *'},
  {da: 'elev eller barn', en: 'a pupil or a child'},
  {da: 'ansat', en: 'employed'},
  {da: 'tanker om uddannelse', en: 'thoughts on education'},
  {da: 'prøver', en: 'examinations'},
  {da: 'standpunkt', en: "the year's work"},
  {da: 'elevens egen institution', en: "the pupil's own institution"},
  {da: 'en anden institution', en: 'another institution'},
  {da: 'intet trin', en: 'no class level'},
  {da: 'trin *', en: 'class level *'},
  {da: 'lokaler', en: 'rooms'},
  {da: 'grupper', en: 'groups'},
  {da: 'Læreren', en: 'The teacher'},
  {da: 'Lokalet', en: 'The room'},
  ...Object.values(reasons),
  noProfile,
  noPrevious,
  noOtherPackage,
  ruleBroken,
  ownRuleBroken,
];

const exact = {
  da: new Map(words.map((one) => [one.da, one])),
  en: new Map(words.map((one) => [one.en, one])),
};
const patterns = words.filter(({da}) => da.includes('*'));

/** Gives words of a report in both languages; what is no word, as a code or a date, is the same in both. */
export function inBothLanguages(text: string, language: 'da' | 'en'): Texts {
  const known = exact[language].get(text);
  if (known !== undefined) return known;
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern[language].split('*');
    const part = text.slice(before.length, text.length - after.length);
    if (part.length > 0 && text === `${before}${part}${after}`) {
      return {da: pattern.da.replace('*', () => part), en: pattern.en.replace('*', () => part)};
    }
  }
  return {da: text, en: text};
}
