import {describe, expect, it} from 'vitest';
import {findSensitive} from './sensitive.js';

describe('findSensitive', () => {
  it.each([
    ['Hans nummer er 010112-4321.', ['cpr']],
    ['0101124321', ['cpr']],
    ['010112 – 4321', ['cpr']],
    ['Ring på 12 34 56 78 eller 4512345678', []],
    ['Faktura 9912311234', []],
    ['123010112-43215', []],
    ['Han har fået en ADHD-diagnose', ['health']],
    ['Vi har talt med PPR', ['health']],
    ['Vi sender en underretning', ['social']],
    ['Det handler om mobning og vold', ['conflict']],
    ['Forældremyndigheden er fælles', ['conflict']],
    ['Sagen er for voldgiftsretten', []],
    ['Husk madpakke til turen på onsdag', []],
    ['Approbationen', []],
  ])('in “%s” finds %j', (text, found) => {
    expect(findSensitive(text)).toEqual(found);
  });

  it('takes five megabytes in a moment', () => {
    const start = performance.now();
    findSensitive('010112-'.repeat(700_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
