import {describe, expect, it} from 'vitest';
import {initialsOf} from './initials.js';

describe('initialsOf', () => {
  for (const [name, initials] of [
    ['Ane Marie Sørensen', 'AS'],
    ['Øjvind', 'Ø'],
    ['jean-luc de la tour', 'JT'],
    ['  Yusuf   Demir ', 'YD'],
    ['(Mor) "Kit"', 'MK'],
    ['Elev 7', 'E7'],
    ['أمينة حسن', 'أح'],
    ['李 小龙', '李小'],
    ['😀', ''],
    ['--- ***', ''],
    ['', ''],
  ] as const) {
    it(`takes "${initials}" from "${name}"`, () => expect(initialsOf(name)).toBe(initials));
  }

  it('takes two characters at most, with few marks on them', () => {
    expect(initialsOf(`A${'\u0301'.repeat(200)} B`).length).toBeLessThanOrEqual(4);
  });
});
