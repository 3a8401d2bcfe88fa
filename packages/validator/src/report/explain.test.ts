import {describe, expect, it} from 'vitest';
import {catalogue, stageChecks} from '../catalogue.js';
import {explanationOf, isRequirement, rulesLike} from './explain.js';
import {stageExamples} from './stage-examples.js';

describe('an explanation', () => {
  it.each(catalogue.map(({id}) => id))(
    'of %s says what, why by which law, what to do, who, and shows it',
    (id) => {
      const explanation = explanationOf(id);
      expect(explanation).toBeDefined();
      const {what, todo, who, requirement, basis, example} = explanation ?? ({} as never);
      for (const {da, en} of [what, todo, requirement.title, requirement.text, ...who]) {
        expect(da).not.toBe('');
        expect(en).not.toBe('');
      }
      expect(basis).not.toEqual([]);
      expect(example.wrong).not.toBe('');
      expect(example.right).not.toBe('');
      expect(example.wrong).not.toBe(example.right);
    },
  );

  it('shows an example of each check of a stage, and of no other', () => {
    expect(Object.keys(stageExamples).sort()).toEqual(stageChecks.map(({id}) => id).sort());
  });

  it('is not given of what there is not', () => {
    expect(explanationOf('homework-eaten-by-dog')).toBeUndefined();
    expect(rulesLike('cpr-mode')).toContain('profile-cpr-mode-wrong');
    expect(rulesLike('ex-03')).toEqual(['round-trip-differs']);
    expect([isRequirement('ex-03'), isRequirement('EX-99')]).toEqual([true, false]);
  });
});
