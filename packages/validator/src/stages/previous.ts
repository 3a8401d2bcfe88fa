import type {Instant, Manifest} from '@skolebro/models';
import type {Check, Texts} from '../rule.js';
import type {Tally} from '../tally.js';
import type {JudgedManifest} from './manifest.js';
import {reasons} from './rules.js';

/** What has to be remembered of a delivery, so that the next one can be held against it. */
export interface PreviousDelivery {
  /** When the package was written, as its manifest says. */
  readonly createdAt: Instant;
  /** How many people it held. */
  readonly people: number;
}

const older = check('delivery-older-than-last', 'GR-08', 'error', {
  da:
    'Pakken er lavet {createdAt}, men den forrige levering er fra {previous}. En ældre levering kan overskrive ' +
    'nyere data. Hent en ny pakke fra kilden.',
  en:
    'The package was made at {createdAt}, but the delivery before it is of {previous}. An older delivery can ' +
    'overwrite newer data. Fetch a new package from the source.',
});

const tooFew = check('delivery-too-few-people', 'GR-10', 'warning', {
  da:
    'Pakken har {people} personer; den forrige levering havde {previous}. Det ligner en fejl i udtrækket, som kan ' +
    'slette brugere. Indlæs den først, når kommunen har godkendt den.',
  en:
    'The package has {people} people; the delivery before it had {previous}. That looks like a failed extract, which ' +
    'can delete users. Load it only once the kommune has approved it.',
});

/** The checks of a package against the delivery before it (GR-08, GR-10). */
export const previousChecks: readonly Check[] = [older, tooFew];

/** Why nothing was held against a previous delivery. */
export const noPrevious: Texts = {
  da: 'Der er ikke givet en tidligere levering at sammenligne med.',
  en: 'No earlier delivery was given to compare with.',
};

/** What to remember of a package, by its manifest. */
export function summaryOf({createdAt, files}: Manifest): PreviousDelivery {
  const people = files.find(({entity}) => entity === 'person')?.records ?? 0;
  return {createdAt, people};
}

/** Judges a package by the delivery before it; `people` is undefined when they could not be counted. */
export function judgeByPrevious(
  {manifest: {createdAt}, faulty, placeAt}: JudgedManifest,
  people: number | undefined,
  previous: PreviousDelivery | undefined,
  tally: Tally,
): void {
  if (previous === undefined) {
    for (const one of previousChecks) tally.notAsked(one, noPrevious);
    return;
  }
  if (faulty.has('createdAt')) {
    tally.skipped(older, reasons.manifest);
  } else if (Date.parse(createdAt) <= Date.parse(previous.createdAt)) {
    tally.found(older, placeAt('/createdAt'), {createdAt, previous: previous.createdAt});
  }
  if (people === undefined) {
    tally.skipped(tooFew, reasons.notRead);
  } else if (2 * people <= previous.people) {
    tally.found(tooFew, {file: 'records/person.ndjson'}, {people, previous: previous.people});
  }
}

function check(id: string, requirement: string, severity: Check['severity'], message: Texts): Check {
  return {id, requirement, since: '1.0', severity, scope: 'container', message};
}
