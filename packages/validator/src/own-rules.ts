import {entities, isRealDate, severities} from '@skolebro/models';
import {prefixOf} from './own-rule-id.js';
import type {
  AnyRecordRule,
  AnyRelationRule,
  ContainerRule,
  FileRule,
  Rule,
  SetCheck,
  Texts,
  Value,
  Values,
} from './rule.js';
import {rules as standardRules} from './rules/index.js';
import {shapeOf} from './shape.js';

/** Says in both languages why rules that are not the standard's are refused. */
export class OwnRuleError extends TypeError {
  override readonly name = 'OwnRuleError';
  readonly texts: Texts;

  constructor(texts: Texts) {
    super(texts.en);
    this.texts = texts;
  }
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$/;
const scopes = ['container', 'file', 'record', 'relation', 'set'];

/**
 * Takes rules that somebody wrote outside the standard: the shape is the same, the ids stand under a prefix.
 *
 * Texts that they report are cut down to what they look like, unless they are dates, so that a careless rule cannot
 * put a name into a report.
 *
 * @throws OwnRuleError at the first that is not a rule, has no prefix or clashes with another.
 */
export function readOwnRules(value: unknown): readonly Rule[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new OwnRuleError({
      da: 'Der er ingen egne regler. Modulet skal eksportere en liste ved navn rules med mindst én regel.',
      en: 'There are no own rules. The module must export a list named rules with at least one rule.',
    });
  }
  const taken = new Set(standardRules.map(({id}) => id));
  return (value as readonly unknown[]).map((one, index) => {
    const rule = checked(one, index + 1);
    if (taken.has(rule.id)) {
      throw new OwnRuleError({
        da: `Reglen ${rule.id} findes to gange. Giv den ene et andet id.`,
        en: `The rule ${rule.id} is there twice. Give one of them another id.`,
      });
    }
    taken.add(rule.id);
    return harmless(rule);
  });
}

function checked(one: unknown, number: number): Rule {
  const rule = (typeof one === 'object' && one !== null ? one : {}) as Partial<Record<string, unknown>>;
  const {id} = rule;
  if (typeof id !== 'string' || !idForm.test(id) || prefixOf(id) === 'skolebro') {
    const name = typeof id === 'string' && /^[\w:-]{1,100}$/.test(id) ? id : String(number);
    throw new OwnRuleError({
      da: `Den egne regel ${name} mangler et præfiks. Id'et skal se ud som firma:navn-paa-fejlen, og præfikset ikke være skolebro.`,
      en: `The own rule ${name} lacks a prefix. The id must look like firm:name-of-the-fault, and the prefix not be skolebro.`,
    });
  }
  const wrong = faultIn(rule);
  if (wrong === undefined) return rule as unknown as Rule;
  throw new OwnRuleError({
    da: `Den egne regel ${id} har ikke en regels form: ${wrong} mangler eller er forkert.`,
    en: `The own rule ${id} has not the shape of a rule: ${wrong} is missing or wrong.`,
  });
}

/** The name of the first property that is not as a rule's. */
function faultIn(rule: Partial<Record<string, unknown>>): string | undefined {
  const {requirement, since, severity, scope, message, needs, entity} = rule;
  if (typeof requirement !== 'string' || !/^[A-Z]{2}-[0-9]{2}$/.test(requirement)) return 'requirement';
  if (typeof since !== 'string') return 'since';
  if (!(severities as readonly unknown[]).includes(severity)) return 'severity';
  if (!scopes.includes(scope as string)) return 'scope';
  if (!isTexts(message)) return 'message';
  if (typeof needs !== 'object' || needs === null) return 'needs';
  if (typeof rule[scope === 'set' ? 'start' : 'check'] !== 'function')
    return scope === 'set' ? 'start' : 'check';
  if (scope === 'container' || scope === 'file') return undefined;
  if (!Array.isArray((needs as {readonly fields?: unknown}).fields)) return 'needs.fields';
  const about = [entity].flat();
  const known = ['every', 'manifest', ...entities.map(({name}) => name)];
  return about.length > 0 && about.every((name) => known.includes(name as string)) ? undefined : 'entity';
}

function isTexts(value: unknown): value is Texts {
  const {da, en} = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<string, unknown>
  >;
  return typeof da === 'string' && da !== '' && typeof en === 'string' && en !== '';
}

/** The same rule, whose findings hold no text from the data. */
function harmless(rule: Rule): Rule {
  switch (rule.scope) {
    case 'container': {
      const check: ContainerRule['check'] = (files, report, manifest) =>
        rule.check(files, harmlessly(report), manifest);
      return {...rule, check};
    }
    case 'file': {
      const check: FileRule['check'] = (file, report, manifest) =>
        rule.check(file, harmlessly(report), manifest);
      return {...rule, check};
    }
    case 'record': {
      const check: AnyRecordRule['check'] = (record, report, manifest) =>
        rule.check(record, harmlessly(report), manifest);
      return {...rule, check};
    }
    case 'relation': {
      const check: AnyRelationRule['check'] = (record, report, look) =>
        rule.check(record, harmlessly(report), look);
      return {...rule, check};
    }
    case 'set':
      return {...rule, start: (manifest) => harmlessWork(rule.start(manifest))};
  }
}

function harmlessWork(work: SetCheck<object>): SetCheck<object> {
  return {
    take: (record, report, entity) => work.take(record, harmlessly(report), entity),
    finish: (report, skip) =>
      work.finish((path, values, recordId) => report(path, shapesOf(values), recordId), skip),
  };
}

function harmlessly<Place>(
  report: (place: Place, values: Values) => void,
): (place: Place, values: Values) => void {
  return (place, values) => report(place, shapesOf(values));
}

function shapesOf(values: Values = {}): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shapeUnlessPlain(value)]));
}

function shapeUnlessPlain(value: Value): Value {
  if (typeof value === 'number' || isTexts(value)) return value;
  if (
    typeof value === 'string' &&
    (isRealDate(value) || /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})?$/.test(value))
  )
    return value;
  return shapeOf(value);
}
