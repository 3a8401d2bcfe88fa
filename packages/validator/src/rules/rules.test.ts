import {readFileSync} from 'node:fs';
import {type Manifest, entities} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {catalogue} from '../catalogue.js';
import type {Look, Rule, Texts, Values} from '../rule.js';
import {rules} from './index.js';

interface Found {
  readonly pointer: string;
  readonly values: Values;
}

/** The findings of one example; the manifest is read only where the example says something of it. */
function findingsOf(rule: Rule, example: unknown): readonly Found[] {
  const found: Found[] = [];
  const report = (pointer = '', values: Values): void => void found.push({pointer, values});
  const {manifest = {}} = example as {manifest?: Partial<Manifest>};
  switch (rule.scope) {
    case 'container':
      rule.check((example as (typeof rule.examples.valid)[number]).files, report, manifest as Manifest);
      break;
    case 'file':
      rule.check(example as (typeof rule.examples.valid)[number], report, manifest as Manifest);
      break;
    case 'record':
      rule.check((example as (typeof rule.examples.valid)[number]).record, report, manifest as Manifest);
      break;
    case 'relation': {
      const {record, records} = example as (typeof rule.examples.valid)[number];
      const look: Look = (entity, id) => records[entity]?.[String(id)];
      rule.check(record, report, look);
      break;
    }
    case 'set': {
      const work = rule.start(manifest as Manifest);
      const {records} = example as (typeof rule.examples.valid)[number];
      for (const [entity, list] of Object.entries(records)) {
        for (const record of list) work.take(record, report, entity);
      }
      work.finish(report, () => undefined);
    }
  }
  return found;
}

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples.valid) {
      it(`accepts ${JSON.stringify(example)}`, () => {
        expect(findingsOf(rule, example)).toEqual([]);
      });
    }
    for (const example of rule.examples.invalid) {
      it(`reports ${JSON.stringify(example)} once, with every value its message names`, () => {
        const found = findingsOf(rule, example);
        expect(found).toHaveLength(1);
        expect(Object.keys(found[0]?.values ?? {}).sort()).toEqual(namesIn(rule.message.da));
      });
    }

    it('is about something that there is', () => {
      if (!('entity' in rule)) return;
      const known = [...entities.map(({name}) => name), 'every', 'manifest'];
      expect(known).toEqual(expect.arrayContaining([rule.entity].flat()));
    });
  });
}

describe('the rules on single records', () => {
  it('read no other fields than they say, since records are read no further', () => {
    const vectors = new URL('../../../../standards/vectors/', import.meta.url);
    for (const rule of rules) {
      // A rule that takes a quick look first is given the whole record.
      if (rule.scope !== 'record' || 'mayFind' in rule) continue;
      const read = new Set<string>();
      const watched = (record: object): object =>
        new Proxy(record, {
          get: (target, name) => (read.add(String(name)), Reflect.get(target, name) as unknown),
          has: (target, name) => (read.add(String(name)), Reflect.has(target, name)),
          ownKeys: (target) => (read.add('all of them'), Reflect.ownKeys(target)),
        });
      for (const {entity = [rule.entity].flat()[0], record, manifest} of [
        ...rule.examples.valid,
        ...rule.examples.invalid,
      ]) {
        const file = new URL(`${entity}/valid/complete.json`, vectors);
        const complete = JSON.parse(readFileSync(file, 'utf8')) as object;
        rule.check(watched({...complete, ...record}), () => undefined, (manifest ?? {files: []}) as Manifest);
      }
      const undeclared = [...read].filter((name) => !rule.needs.fields.includes(name));
      expect([rule.id, undeclared]).toEqual([rule.id, []]);
    }
  });
});

describe('the catalogue', () => {
  it('has no id twice', () => {
    const ids = catalogue.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(catalogue.map((check) => [check.id, check] as const))(
    '%s says the same in both languages, shortly, with a requirement',
    (id, {message, requirement, since}) => {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(requirement).toMatch(/^[A-Z]{2}-[0-9]{2}$/);
      expect(since).toBe('1.0');
      expect(namesIn(message.da)).toEqual(namesIn(message.en));
      for (const text of Object.values<string>({...message} satisfies Texts)) {
        // A message is a line of at most 300 characters with its values filled in.
        expect(text.length).toBeLessThan(240);
        expect(text).toMatch(/\.$/);
        // What is wrong, why it matters, what to do.
        expect(text.split(/[.:;] /).length).toBeGreaterThanOrEqual(2);
      }
    },
  );
});

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}
