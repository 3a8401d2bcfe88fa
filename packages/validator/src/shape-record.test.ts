import {readFileSync, readdirSync} from 'node:fs';
import {entities} from '@skolebro/models';
import {samplePackage} from '@skolebro/samples';
import {describe, expect, it} from 'vitest';
import {packageOf} from './memory-package.js';
import {shapeLine} from './shape-record.js';
import {validatePackage} from './validate-package.js';

const vectors = new URL('../../../standards/vectors/', import.meta.url);

async function findings(entity: string, line: string): Promise<readonly string[]> {
  const {rules} = await validatePackage(packageOf({[`records/${entity}.ndjson`]: `${line}\n`}));
  return rules.filter(({count, rule}) => count > 0 && rule.startsWith('schema-')).map(({rule}) => rule);
}

describe('the shape of a line', () => {
  it('breaks the schema as the line itself, but for the limits of numbers', async () => {
    for (const entity of ['person', 'lesson']) {
      const folder = new URL(`${entity}/invalid/`, vectors);
      for (const file of readdirSync(folder).filter((name) => /(?<!too-large|too-small)\.json$/.test(name))) {
        const line = JSON.stringify(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
        expect([file, await findings(entity, shapeLine(line))]).toEqual([file, await findings(entity, line)]);
      }
    }
  });

  it('holds nothing that a person said, is called or was born on', () => {
    const {records} = samplePackage({pupils: 10, profile: 'supplier-exit'});
    for (const {name} of entities) {
      for (const record of records[name] ?? []) {
        const shape = shapeLine(JSON.stringify(record));
        const words = JSON.stringify(record).match(
          /"(?:givenName|familyName|email|birthDate|text|number|street)":"[^"]{4,}"/g,
        );
        for (const word of words ?? []) expect(shape).not.toContain(word);
        expect(shapeLine(shape)).toBe(shape);
      }
    }
  });

  it('says nothing of a line that is no JSON either', () => {
    expect(shapeLine('{"givenName": "Søren 12')).toBe('{"aaaaaAaaa": "Aæaaa 11');
  });
});
