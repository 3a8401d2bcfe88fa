import {describe, expect, it} from 'vitest';
import {type Area, read} from '../standards.js';
import {requirementProblems} from './requirements.js';

const area = read('requirements/AB.json') as Area;
const problemsOf = (change: object) => {
  const changed = {...area, requirements: area.requirements.map((one) => ({...one, ...change}))};
  return requirementProblems('AB.json', JSON.stringify(changed, null, 2), changed);
};

describe('a shared requirement', () => {
  it('has what a tender needs', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('is refused without a basis, with file and line', () => {
    expect(problemsOf({basis: []})[0]).toBe('AB.json:9: AB-01 has no basis');
  });

  it('is refused without a text in both languages, and where nothing holds it', () => {
    expect(problemsOf({text: {da: 'Fravær noteres.'}})[0]).toMatch(
      /^AB\.json:\d+: AB-01 has no title or no text/,
    );
    expect(problemsOf({heldBy: []})[0]).toMatch(/^AB\.json:\d+: AB-01 does not say what holds it/);
  });

  it('is refused where a language does not say how it is proved', () => {
    expect(problemsOf({proof: {da: 'Vises.'}})[0]).toMatch(/^AB\.json:\d+: AB-01 does not say in both/);
  });
});
