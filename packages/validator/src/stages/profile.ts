import type {Manifest, Profile} from '@skolebro/models';
import {type ProfileDemands, profileDemands} from '../profiles.generated.js';
import type {Check, Texts} from '../rule.js';
import type {Tally} from '../tally.js';
import type {JudgedManifest} from './manifest.js';
import {type RecordAtHand, type RunOnRecord, reasons} from './rules.js';

const manifestField = check('profile-manifest-field-missing', 'container', {
  da: 'Følgesedlen mangler {field}. Profilen {profile} kræver det, for at pakken kan bruges til sit formål. Tilføj feltet.',
  en: 'The manifest lacks {field}. The profile {profile} demands it for the purpose of the package. Add the field.',
});

const accessLevel = check('profile-access-level-wrong', 'container', {
  da:
    'Pakken er på adgangsniveauet {accessLevel}, men profilen {profile} tillader kun {allowed}. ' +
    'Ellers udleveres for meget eller for lidt. Lav pakken på et af de niveauer.',
  en:
    'The package has the access level {accessLevel}, but the profile {profile} allows only {allowed}. ' +
    'Otherwise too much or too little is handed over. Make the package on one of those levels.',
});

const cprMode = check('profile-cpr-mode-wrong', 'container', {
  da:
    'Pakken har CPR-tilstanden {cprMode}, men profilen {profile} tillader kun {allowed}. ' +
    'CPR-numre må kun sendes, hvor formålet kræver dem. Lav pakken med en af dem.',
  en:
    'The package has the CPR mode {cprMode}, but the profile {profile} allows only {allowed}. ' +
    'CPR numbers may only be sent where the purpose needs them. Make the package with one of those.',
});

const entityMissing = check('profile-entity-missing', 'container', {
  da:
    'Pakken har ingen fil med {entity}. Profilen {profile} kræver den, så ingen er i tvivl, om data mangler. ' +
    'Tilføj filen; er der ingen data, er den tom.',
  en:
    'The package has no file of {entity}. The profile {profile} demands one, so that nobody doubts whether data are ' +
    'missing. Add the file; without data it is empty.',
});

const entityForbidden = check('profile-entity-forbidden', 'container', {
  da: 'Pakken har en fil med {entity}, som profilen {profile} ikke tillader. De data hører ikke til formålet. Fjern filen.',
  en: 'The package has a file of {entity}, which the profile {profile} does not allow. Those data do not belong to the purpose. Remove it.',
});

const fieldMissing = check('profile-field-missing', 'record', {
  da: 'Feltet {field} mangler. Profilen {profile} kræver det af alle poster, så modtageren kan bruge dem. Tilføj feltet.',
  en: 'The field {field} is missing. The profile {profile} demands it of every record, so that it can be used. Add the field.',
});

const fieldForbidden = check('profile-field-forbidden', 'record', {
  da: 'Feltet {field} er med, men profilen {profile} tillader det ikke, fordi formålet ikke kræver det. Fjern feltet.',
  en: 'The field {field} is there, but the profile {profile} does not allow it, as the purpose does not need it. Remove it.',
});

/** The checks of a package against the profile that it is judged by (EX-01). */
export const profileChecks: readonly Check[] = [
  manifestField,
  accessLevel,
  cprMode,
  entityMissing,
  entityForbidden,
  fieldMissing,
  fieldForbidden,
];

/** Why nothing was held against a profile. */
export const noProfile: Texts = {
  da: 'Pakken nævner ingen profil, og der er ikke valgt en.',
  en: 'The package names no profile, and none was chosen.',
};

/** Notes that there is no profile to judge by. */
export function skipProfile(tally: Tally): void {
  for (const one of profileChecks) tally.notAsked(one, noProfile);
}

/** Judges the manifest and the choice of files by a profile. */
export function judgeByProfile(
  profile: Profile,
  {manifest, faulty, placeAt}: JudgedManifest,
  entityFiles: ReadonlySet<string>,
  tally: Tally,
): void {
  const demands = demandsOf(profile);
  for (const field of demands.manifest) {
    if (manifest[field as keyof Manifest] === undefined && !faulty.has(field)) {
      tally.found(manifestField, placeAt(''), {field, profile});
    }
  }
  const choices = [
    [accessLevel, 'accessLevel', demands.accessLevel],
    [cprMode, 'cprMode', demands.cprMode],
  ] as const;
  for (const [one, field, allowed] of choices) {
    const value = manifest[field];
    if (faulty.has(field)) tally.skipped(one, reasons.manifest);
    else if (!allowed.includes(value)) {
      tally.found(one, placeAt(`/${field}`), {[field]: value, profile, allowed: allowed.join(', ')});
    }
  }
  for (const [entity, {presence}] of Object.entries(demands.entities)) {
    const isThere = entityFiles.has(entity);
    if (presence === 'must' && !isThere) tally.found(entityMissing, placeAt('/files'), {entity, profile});
    if (presence === 'must-not' && isThere)
      tally.found(entityForbidden, placeAt('/files'), {entity, profile});
  }
}

/** What a profile demands of single records. */
export class RecordDemands {
  private readonly profile: Profile;
  private readonly entities: ProfileDemands['entities'];

  constructor(profile: Profile) {
    this.profile = profile;
    this.entities = demandsOf(profile).entities;
  }

  /** Makes the demands on an entity ready to run on whatever record is at hand. */
  runsOn(entity: string, hand: RecordAtHand, tally: Tally): readonly RunOnRecord[] {
    const {profile} = this;
    return (this.entities[entity]?.fields ?? []).map(({name, presence, kinds}) => () => {
      const record = hand.record as {readonly [field: string]: unknown; readonly kind?: unknown};
      const isThere = record[name] !== undefined;
      if (isThere === (presence === 'must')) return;
      if (kinds !== undefined && !kinds.includes(String(record.kind))) return;
      if (isThere) tally.found(fieldForbidden, hand.placeAt(`/${name}`), {field: name, profile});
      // Where the schema misses the field too, one finding is enough.
      else if (!hand.faulty.has(name)) tally.found(fieldMissing, hand.placeAt(''), {field: name, profile});
    });
  }
}

/** The properties that a profile looks at in the records of an entity. */
export function fieldsDemanded(profile: Profile, entity: string): readonly string[] {
  const fields = demandsOf(profile).entities[entity]?.fields ?? [];
  return fields.flatMap(({name, kinds}) => (kinds === undefined ? [name] : [name, 'kind']));
}

function demandsOf(profile: Profile): ProfileDemands {
  const demands = profileDemands[profile];
  if (demands === undefined) throw new TypeError(`No demands are generated for the profile ${profile}.`);
  return demands;
}

function check(id: string, scope: 'container' | 'record', message: Texts): Check {
  return {id, requirement: 'EX-01', since: '1.0', severity: 'error', scope, message};
}
