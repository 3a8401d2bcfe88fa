import {readFaultIds} from '@skolebro/formats';
import {stageChecks} from '@skolebro/validator';
import {describe, expect, it} from 'vitest';
import {calendarFaultTexts} from './calendar-faults.js';

describe('every fault that a reader can name', () => {
  it.each(readFaultIds)(
    '%s has a text, as a check of the validator or as a remark of the conversion',
    (fault) => {
      const texts = calendarFaultTexts[fault] ?? stageChecks.find(({id}) => id === fault)?.message;
      expect(texts?.da).toBeTruthy();
      expect(texts?.en).toBeTruthy();
    },
  );
});
