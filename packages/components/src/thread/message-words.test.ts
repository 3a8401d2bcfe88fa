import type {ThreadMessage} from '@skolebro/host';
import {describe, expect, it} from 'vitest';
import {hasContent, openAtFirst, previewOf, uniqueMessages} from './message-words.js';

const message = (rest: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: 'm',
  kind: 'message',
  at: '2026-11-17T08:00:00Z',
  ...rest,
});

describe('previewOf', () => {
  it('is one line of words, however the message is written', () => {
    expect(previewOf(message({html: '<p>Kære <b>alle</b></p><p>Husk &amp; læs</p>'}))).toBe(
      'Kære alle Husk & læs',
    );
    expect(previewOf(message({text: 'Kære\n\nalle'}))).toBe('Kære alle');
    expect(previewOf(message({html: `<p>${'x'.repeat(5_000_000)}`}), 20)).toBe('x'.repeat(20));
    expect(previewOf(message({html: '&constructor; <img alt="'}))).toBe('&constructor;');
  });
});

describe('hasContent', () => {
  it('is not so for a note without words, and for what is deleted', () => {
    expect(hasContent(message({text: 'Hej'}))).toBe(true);
    expect(hasContent(message({files: [{id: 'f'}]}))).toBe(true);
    expect(hasContent(message({html: ' '}))).toBe(false);
    expect(hasContent(message({text: 'Hej', deletedAt: '2026-11-17T08:00:00Z'}))).toBe(false);
  });
});

describe('uniqueMessages', () => {
  it('shows a message that came twice once, as it came last', () => {
    const twice = [message({id: 'a', text: 'Før'}), message({id: 'b'}), message({id: 'a', text: 'Nu'})];
    expect(uniqueMessages(twice).map(({id, text}) => [id, text])).toEqual([
      ['a', 'Nu'],
      ['b', undefined],
    ]);
  });
});

describe('openAtFirst', () => {
  it('opens what is unread and the latest', () => {
    const many = Array.from({length: 50}, (_, index) => message({id: `m${index}`, unread: index === 3}));
    const open = openAtFirst(many, 5);
    expect([...open]).toEqual(['m3', 'm45', 'm46', 'm47', 'm48', 'm49']);
  });
});
