import type {ThreadSummary} from '@skolebro/host';
import {describe, expect, it} from 'vitest';
import {idsBetween, rowsOf} from './rows.js';

const thread = (id: string, rest: Partial<ThreadSummary> = {}): ThreadSummary => ({
  id,
  at: '2026-11-17T08:00:00Z',
  ...rest,
});

describe('rowsOf', () => {
  it('puts the threads of an open bundle below it', () => {
    const bundle = thread('b', {threads: [thread('x'), thread('y')]});
    const keys = (open: readonly string[]) =>
      rowsOf([thread('a'), bundle], new Set(open)).map(({key}) => key);
    expect(keys([])).toEqual(['a', 'b']);
    expect(keys(['b'])).toEqual(['a', 'b', 'b x', 'b y']);
  });

  it('shows a thread that came twice once, as it came last', () => {
    const rows = rowsOf([thread('a'), thread('b'), thread('a', {subject: 'Ny'})], new Set());
    expect(rows.map(({key, thread: {subject}}) => [key, subject])).toEqual([
      ['a', 'Ny'],
      ['b', undefined],
    ]);
  });
});

describe('idsBetween', () => {
  it('goes both ways', () => {
    const rows = rowsOf(
      ['a', 'b', 'c', 'd'].map((id) => thread(id)),
      new Set(),
    );
    expect(idsBetween(rows, 1, 2)).toEqual(['b', 'c']);
    expect(idsBetween(rows, 3, 1)).toEqual(['b', 'c', 'd']);
  });
});
