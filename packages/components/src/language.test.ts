import {describe, expect, it} from 'vitest';
import {texts as calendar} from './calendar/calendar.texts.js';
import {eventTexts} from './calendar/event.texts.js';
import {dayListTexts} from './calendar-list/day-list.texts.js';
import {texts as toolbar} from './calendar-toolbar/calendar-toolbar.texts.js';
import {texts as week} from './calendar-week/calendar-week.texts.js';
import {texts as state} from './state/state.texts.js';

describe('the texts', () => {
  for (const {name, da, en} of [calendar, eventTexts, dayListTexts, toolbar, week, state]) {
    it(`of ${name} say the same things in Danish and English, and nothing is left out`, () => {
      expect(keysOf(en)).toEqual(keysOf(da));
      expect(wordsOf(da).concat(wordsOf(en))).not.toContain('');
    });
  }
});

function keysOf(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object).map((inner) => `${key}.${inner}`) : [key],
  );
}

function wordsOf(texts: object): readonly unknown[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? wordsOf(value) : [value],
  );
}
