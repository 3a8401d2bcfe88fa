import {describe, expect, it} from 'vitest';
import {isLossWord} from './allowed-loss.js';

describe('a word of the loss budget', () => {
  it.each(['files', 'identifiers', 'message', 'message.sender', 'affiliation.mainGroupId', 'calendar-event'])(
    'may be %s',
    (word) => expect(isLossWord(word)).toBe(true),
  );
  it.each(['', 'homework', 'message.wrong', 'sender.message', 'message.sender.role'])(
    'may not be %j',
    (word) => expect(isLossWord(word)).toBe(false),
  );
});
