import type {RequirementId, RuleId, Severity} from '@skolebro/models';
import {catalogue} from '../catalogue.js';
import {areas} from '../requirements/requirements.generated.js';
import type {Basis} from '../requirements/requirement.js';
import type {Rule, Texts} from '../rule.js';
import {rules as ownRules} from '../rules/index.js';
import {messageOfRule} from './message.js';
import {responsibleTexts} from './report-texts.js';
import {requirementAt, responsibleFor} from './report-view.js';
import {type Example, stageExamples} from './stage-examples.js';

/** All there is to say of one rule. */
export interface Explanation {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong, with an ellipsis for what differs from case to case. */
  readonly what: Texts;
  readonly why: Texts;
  readonly todo: Texts;
  /** Who should do it, one sentence each. */
  readonly who: readonly Texts[];
  readonly requirement: {readonly id: RequirementId; readonly title: Texts; readonly text: Texts};
  readonly basis: readonly Basis[];
  readonly example: Example;
}

/** Explains a rule of the standard; undefined where there is none of that name. */
export function explanationOf(rule: RuleId): Explanation | undefined {
  const check = catalogue.find(({id}) => id === rule);
  const requirement = check === undefined ? undefined : requirementAt(check.requirement);
  if (check === undefined || requirement === undefined) return undefined;
  return {
    rule,
    severity: check.severity,
    ...messageOfRule(rule),
    who: responsibleFor(requirement).map((one) => responsibleTexts[one].task),
    requirement: {id: requirement.id, title: requirement.title, text: requirement.text},
    basis: requirement.basis,
    example: exampleOf(rule),
  };
}

/** The rules whose names are nearest to a word, or that hold the requirement of that name; the best first. */
export function rulesLike(word: string): readonly RuleId[] {
  const wanted = word.toLowerCase();
  const held = catalogue.filter(({requirement}) => requirement.toLowerCase() === wanted).map(({id}) => id);
  if (held.length > 0) return held;
  const parts = wanted.split(/[^a-z0-9]+/).filter((part) => part.length > 2);
  const score = (id: string): number => parts.filter((part) => id.includes(part)).length;
  return catalogue
    .map(({id}) => id)
    .filter((id) => score(id) > 0)
    .sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))
    .slice(0, 5);
}

/** Whether a word is the name of a requirement. */
export function isRequirement(word: string): boolean {
  return areas.some(({requirements}) => requirements.some(({id}) => id === word.toUpperCase()));
}

function exampleOf(id: RuleId): Example {
  const rule = ownRules.find((one) => one.id === id);
  if (rule === undefined) return stageExamples[id] ?? {wrong: '', right: ''};
  const [wrong] = rule.examples.invalid;
  const [right] = rule.examples.valid;
  return {wrong: written(rule, wrong), right: written(rule, right)};
}

/** An example names only what matters in a record that is otherwise right. */
function written(rule: Rule, example: unknown): string {
  const text = JSON.stringify(rule.scope === 'record' ? inOne(example) : example, null, 2);
  return text.length > 1500 ? `${text.slice(0, 1500)} …` : text;
}

function inOne(example: unknown): unknown {
  const {record, manifest, entity} = example as {record?: object; manifest?: object; entity?: string};
  if (manifest === undefined && entity === undefined) return record;
  return {...(entity && {entity}), ...(manifest && {manifest}), record};
}
