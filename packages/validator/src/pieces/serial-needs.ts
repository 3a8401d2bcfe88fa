import {type EntityInfo, entities} from '@skolebro/models';
import {isOwnRule} from '../own-rule-id.js';
import type {AnyRelationRule, AnySetRule, Rule} from '../rule.js';
import {inOrderOfReference} from '../stages/references.js';
import {isAbout} from '../stages/rules.js';
import type {Pass} from './piece.js';

/** The rules of an entity that need to see its records in order, and which of their fields. */
export interface SerialRules {
  readonly setRules: readonly AnySetRule[];
  readonly relationRules: readonly AnyRelationRule[];
  /** Properties that look-ups answer with. */
  readonly columns: readonly string[];
  /** Every property that these read; `all` where a rule is not the standard's, and undefined where none is read. */
  readonly fields: ReadonlySet<string> | 'all' | undefined;
}

/** Finds the rules that see the records of an entity in order, in one of the two readings. */
export function serialRulesOf(rules: readonly Rule[], {name}: EntityInfo, pass: Pass): SerialRules {
  const setRules = rules.filter(
    (rule): rule is AnySetRule => pass === 'first' && rule.scope === 'set' && isAbout(rule, name),
  );
  const relationRules = rules.filter(
    (rule): rule is AnyRelationRule =>
      rule.scope === 'relation' && isAbout(rule, name) && isEarly(rule, name) === (pass === 'first'),
  );
  const columns = pass === 'first' ? columnsOf(rules, name) : [];
  const all = [...setRules, ...relationRules];
  const fields = new Set([...columns, ...all.flatMap(({needs}) => needs.fields)]);
  return {
    setRules,
    relationRules,
    columns,
    fields: all.some(({id}) => isOwnRule(id)) ? 'all' : fields.size > 0 ? fields.add('id') : undefined,
  };
}

/** Whether a relation rule of an entity has to wait for the second reading. */
export function hasLateRules(rules: readonly Rule[], {name}: EntityInfo): boolean {
  return rules.some((rule) => rule.scope === 'relation' && isAbout(rule, name) && !isEarly(rule, name));
}

const order: readonly string[] = inOrderOfReference().map(({name}) => name);

/** Whether all that a relation rule looks up is read before the entity, so that one reading is enough. */
function isEarly({needs}: AnyRelationRule, name: string): boolean {
  return Object.keys(needs.records).every((target) => order.indexOf(target) < order.indexOf(name));
}

function columnsOf(rules: readonly Rule[], entity: string): readonly string[] {
  return [
    ...new Set(
      rules.flatMap((rule) => (rule.scope === 'relation' ? (rule.needs.records[entity] ?? []) : [])),
    ),
  ];
}

/** The entity of a name. */
export function entityOf(name: string): EntityInfo {
  const entity = entities.find((one) => one.name === name);
  if (entity === undefined) throw new TypeError(`There is no entity ${name}.`);
  return entity;
}
