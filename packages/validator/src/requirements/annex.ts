import {type Profile, profileTexts, standardVersion} from '@skolebro/models';
import type {Language} from '../rule.js';
import {annexTexts} from './annex-texts.js';
import type {Basis, Holder} from './requirement.js';
import {areas, requirementsOfProfile} from './requirements.generated.js';
import {typeset} from './typeset.js';

/** One requirement in one language, ready to be set. */
export interface AnnexRequirement {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly basis: readonly Basis[];
  readonly proof: string;
  /** What checks the requirement: each kind in words, and the names of that kind. */
  readonly checks: readonly {readonly label: string; readonly names: readonly string[]}[];
}

/** The shared requirements of one profile in one language, as an annex to a tender. */
export interface Annex {
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  /** The command that the last paragraph of the introduction speaks of. */
  readonly command: string;
  readonly areas: readonly {readonly title: string; readonly requirements: readonly AnnexRequirement[]}[];
}

const kinds = ['schema', 'rule', 'component', 'procedure'] as const;

/** Gathers the annex of a profile; areas without a requirement in the profile are left out. */
export function annexOf(profile: Profile, language: Language): Annex {
  const texts = annexTexts[language];
  const wanted = new Set(requirementsOfProfile[profile]);
  return {
    language,
    title: `${texts.title} – ${profileTexts[profile][language]}`,
    intro: [...texts.intro(standardVersion, wanted.size), texts.trial].map(typeset),
    command: `skolebro validate ${texts.package} --profile ${profile}`,
    areas: areas
      .map((area) => ({
        title: area.title[language],
        requirements: area.requirements
          .filter(({id}) => wanted.has(id))
          .map(({id, title, text, basis, proof, heldBy}) => ({
            id,
            title: typeset(title[language]),
            text: typeset(text[language]),
            basis: basis.map((one) => ({...one, text: typeset(one.text)})),
            proof: typeset(proof[language]),
            checks: checksOf(heldBy, language),
          })),
      }))
      .filter(({requirements}) => requirements.length > 0),
  };
}

function checksOf(heldBy: readonly Holder[], language: Language): AnnexRequirement['checks'] {
  return kinds
    .map((kind) => ({
      label: annexTexts[language].checks[kind],
      names: heldBy.filter((one) => one.kind === kind).map(({name}) => name),
    }))
    .filter(({names}) => names.length > 0);
}
