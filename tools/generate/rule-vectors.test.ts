import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readCpr} from '@skolebro/models';
import {findingsOf, openManifest, recordRules} from './rule-vectors.js';
import type {Vector} from './vectors.js';

const folder = new URL('../../standards/vectors/', import.meta.url);
const vectors = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as readonly Vector[];
const inJson = vectors.filter(({file}) => file.endsWith('.json'));
const recordOf = ({file}: Vector) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
const rules = await recordRules();

describe('the vectors of rules', () => {
  it('are there for every rule on records', () => {
    const shown = new Set(inJson.flatMap(({findings}) => findings.map(({rule}) => rule)));
    expect(rules.map(({id}) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('give exactly the findings of the list', () => {
    const wrong = inJson
      .filter(({level}) => level === 'rule')
      .filter((vector) => {
        const found = findingsOf(rules, vector.entity, recordOf(vector), vector.manifest ?? openManifest);
        return JSON.stringify(found) !== JSON.stringify(vector.findings);
      });
    expect(wrong.map(({file}) => file)).toEqual([]);
  });
});

describe('the right vectors', () => {
  it('are right by every rule on records', () => {
    const found = inJson
      .filter(({valid}) => valid)
      .flatMap((vector) =>
        findingsOf(rules, vector.entity, recordOf(vector), openManifest).map(
          ({rule}) => `${vector.file}: ${rule}`,
        ),
      );
    expect(found).toEqual([]);
  });
});

describe('the people of the vectors', () => {
  it('have no CPR number that somebody can have: only those with 60 added to the day, or of the far future', () => {
    const real = inJson.filter((vector) =>
      [...JSON.stringify(recordOf(vector)).matchAll(/(?<![0-9a-f-])[0-9]{6}-?[0-9]{4}(?![0-9a-f-])/g)].some(
        ([text]) => {
          const reading = readCpr(text);
          return reading?.kind === 'real' && (reading.birthDate ?? '') < '2050';
        },
      ),
    );
    expect(real.map(({file}) => file)).toEqual([]);
  });
});
