import type {Manifest} from '@skolebro/models';
import type {AnyRecordRule, Rule} from '../../packages/validator/src/rule.js';
import type {ExpectedFinding} from './expected.js';

/** A record that its schema accepts and a rule does not. */
export interface RuleVector {
  /** The path inside `standards/vectors`. */
  readonly file: string;
  readonly entity: string;
  readonly record: object;
  readonly findings: readonly ExpectedFinding[];
  /** What the manifest must say for the rule to find the fault, where that matters. */
  readonly manifest?: Partial<Manifest>;
}

/** A package that may hold everything, so that only the record itself can be wrong. */
export const openManifest = {accessLevel: 'authority', cprMode: 'full'} as const;

/**
 * The wrong examples of every rule on records, each on the complete record of its entity.
 *
 * Examples are changes to that record, so a rule whose example is nothing without other changes says so here.
 */
export async function ruleVectors(
  completeOf: (entity: string) => object | undefined,
): Promise<readonly RuleVector[]> {
  const rules = await recordRules();
  return rules.flatMap((rule) => {
    const names = new Map<string, number>();
    return rule.examples.invalid.map((example): RuleVector => {
      const entity = example.entity ?? firstEntity(rule);
      const complete = completeOf(entity);
      if (complete === undefined)
        throw new Error(`The rule ${rule.id} has an example of ${entity}, which is no entity`);
      const record = changed(complete, example.record);
      const manifest = {...openManifest, ...example.manifest};
      const findings = findingsOf(rules, entity, record, manifest);
      if (!findings.some((finding) => finding.rule === rule.id)) {
        throw new Error(
          `The rule ${rule.id} does not find its example ${JSON.stringify(example)} on a whole record`,
        );
      }
      const count = (names.get(entity) ?? 0) + 1;
      names.set(entity, count);
      const name = count === 1 ? rule.id : `${rule.id}-${count}`;
      return {
        file: `${entity}/rule/${name}.json`,
        entity,
        record,
        findings,
        ...(rule.needs.manifest === undefined ? {} : {manifest}),
      };
    });
  });
}

/** What all rules on records say of one record. */
export function findingsOf(
  rules: readonly AnyRecordRule[],
  entity: string,
  record: object,
  manifest: Partial<Manifest>,
): readonly ExpectedFinding[] {
  const findings: ExpectedFinding[] = [];
  for (const rule of rules) {
    const about = [rule.entity].flat();
    if (!about.includes(entity) && !(entity !== 'manifest' && about.includes('every'))) continue;
    if (rule.mayFind?.(JSON.stringify(record)) === false) continue;
    rule.check(record, (pointer) => findings.push({rule: rule.id, pointer}), manifest as Manifest);
  }
  return findings;
}

/** The rules on records, read when they are asked for: they need code lists that the same run has just written. */
export async function recordRules(): Promise<readonly AnyRecordRule[]> {
  const {rules} = (await import('../../packages/validator/src/rules/index.js')) as {rules: readonly Rule[]};
  return rules.filter((rule): rule is AnyRecordRule => rule.scope === 'record');
}

function firstEntity({entity}: AnyRecordRule): string {
  const [first = ''] = [entity].flat();
  return first === 'every' ? 'person' : first;
}

/** A copy with changes; what is undefined is taken away. */
function changed(record: object, change: object): object {
  return Object.fromEntries(
    Object.entries({...structuredClone(record), ...change}).filter(([, value]) => value !== undefined),
  );
}
