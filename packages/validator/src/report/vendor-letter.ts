import {type Report, profileTexts} from '@skolebro/models';
import {ownRuleBroken, ruleBroken} from '../broken.js';
import {noOtherPackage} from '../compare/round-trip.js';
import type {Language, Texts} from '../rule.js';
import {noPrevious} from '../stages/previous.js';
import {noProfile} from '../stages/profile.js';
import {sharedMessage} from './message.js';
import {placeOf} from './place.js';
import {numberText, placesText, verdictTextOf} from './report-texts.js';
import {
  type FoundRule,
  type NotChecked,
  countOf,
  endingOf,
  foundRequirements,
  notChecked,
} from './report-view.js';

/** The words of the letter, in one language. */
interface LetterWords {
  subject(id: string): string;
  readonly greeting: string;
  checked(by: string, standard: string, profile: string): string;
  verdict(verdict: string): string;
  readonly toCorrect: string;
  readonly toExplain: string;
  readonly notChecked: string;
  readonly example: string;
  readonly request: string;
  readonly command: string;
  readonly farewell: string;
}

const words: Readonly<Record<Language, LetterWords>> = {
  da: {
    subject: (id) => `Emne: Kontrol af jeres dataudtræk${id}`,
    greeting: 'Hej',
    checked: (by, standard, profile) =>
      `Vi har kontrolleret jeres dataudtræk med ${by} efter den fælles standard, version ${standard}${profile}.`,
    verdict: (verdict) => `Resultatet er: ${verdict}.`,
    toCorrect: 'Det skal rettes i udtrækket:',
    toExplain: 'Det beder vi jer rette eller forklare:',
    notChecked: 'Det kunne ikke kontrolleres:',
    example: 'fx',
    request:
      'Ret udtrækket, lav en ny pakke, og send os den. Vi vedhæfter rapporten (report.html og report.json).',
    command: 'I kan selv kontrollere den nye pakke først, på samme måde som vi: skolebro validate <pakke>',
    farewell: 'Venlig hilsen',
  },
  en: {
    subject: (id) => `Subject: Check of your data export${id}`,
    greeting: 'Hello',
    checked: (by, standard, profile) =>
      `We have checked your data export with ${by} against the shared standard, version ${standard}${profile}.`,
    verdict: (verdict) => `The result is: ${verdict}.`,
    toCorrect: 'This must be corrected in the export:',
    toExplain: 'This we ask you to correct or explain:',
    notChecked: 'This could not be checked:',
    example: 'for instance',
    request:
      'Please correct the export, make a new package and send it to us. The report is attached (report.html and report.json).',
    command: 'You can check the new package first, in the same way as we do: skolebro validate <package>',
    farewell: 'Kind regards',
  },
};

/**
 * Writes what a kommune sends to the vendor with the report: an e-mail to copy, in plain text and both languages.
 *
 * Undefined when there is nothing that the vendor should do.
 */
export function vendorLetter(report: Report): Texts | undefined {
  const isAsked = foundRequirements(report).some(({responsible}) => responsible.includes('vendor'));
  const isOpen = !report.verdict.startsWith('conformant') && openForVendor(report).length > 0;
  if (!isAsked && !isOpen) return undefined;
  return {da: letterIn('da', report), en: letterIn('en', report)};
}

function letterIn(language: Language, report: Report): string {
  const ours = words[language];
  const {packageId, profile, standardVersion, validator} = report;
  const found = foundRequirements(report)
    .filter(({responsible}) => responsible.includes('vendor'))
    .flatMap(({rules, id, requirement}) =>
      rules.map((rule) => ({rule, id, title: requirement?.title[language]})),
    );
  const list = (heading: string, isMeant: (rule: FoundRule) => boolean): readonly string[] => {
    const meant = found.filter(({rule}) => isMeant(rule));
    const items = meant.map(({rule, id, title = ''}, index) =>
      itemOf(`${index + 1}. ${`${id} ${title}`.trim()}`, rule, report, language),
    );
    return meant.length === 0 ? [] : [heading, ...items, ''];
  };
  const open = openForVendor(report);
  const isOpen = open.length > 0 && countOf(report, 'error') === 0;
  return [
    ours.subject(packageId === undefined ? '' : ` (${packageId})`),
    '',
    ours.greeting,
    '',
    `${ours.checked(`${validator.name} ${validator.version}`, standardVersion, profile === undefined ? '' : ` (${profileTexts[profile][language]})`)} ${ours.verdict(verdictTextOf(endingOf(report))[language])}`,
    '',
    ...list(ours.toCorrect, ({outcome}) => outcome.severity === 'error'),
    ...list(ours.toExplain, ({outcome}) => outcome.severity !== 'error'),
    ...(isOpen ? [ours.notChecked, ...open.map(({because}) => `- ${because[language]}`), ''] : []),
    ours.request,
    ours.command,
    '',
    ours.farewell,
    '',
  ].join('\n');
}

/** What a better package would let be checked; another delivery or another program is not the vendor's to give. */
function openForVendor(report: Report): readonly NotChecked[] {
  const others = [noPrevious, noProfile, noOtherPackage, ruleBroken, ownRuleBroken];
  return notChecked(report).filter(({because}) => others.every(({da}) => da !== because.da));
}

function itemOf(heading: string, {outcome, samples}: FoundRule, report: Report, language: Language): string {
  const {what, why, todo} = sharedMessage(outcome.rule, samples, report.language);
  const [first] = samples;
  const places = placesText(outcome.count, numberText(outcome.count))[language];
  const example = first === undefined ? '' : `, ${words[language].example} ${placeOf(first)}`;
  const said = [what, why, todo].map((part) => part[language]).filter((part) => part !== '');
  return [heading, `   ${said.join(' ')}`, `   ${outcome.rule}: ${places}${example}`].join('\n');
}
