import {describe, expect, it} from 'vitest';
import {showProgress} from './progress.js';
import type {Terminal} from './terminal.js';
import {texts} from './texts/texts.js';

/** A terminal that keeps the line that is seen on it. */
function watched(columns = 120): Terminal & {line: string} {
  const terminal = {
    line: '',
    out: () => undefined,
    err: (text: string) => void (terminal.line = text.split('\u001b[K').at(-1) ?? ''),
    hasColours: false,
    isWatched: true,
    columns,
  };
  return terminal;
}

describe('the progress of a run', () => {
  it('shows a bar, bytes, records a second and the time left', () => {
    const terminal = watched();
    let time = 0;
    const line = showProgress(terminal, texts.da, 'Pakke 2 af 3', () => time);
    time = 15_000;
    line?.show({bytes: 250e6, totalBytes: 1000e6, records: 300_000});
    expect(terminal.line).toBe(
      'Pakke 2 af 3  █████░░░░░░░░░░░░░░░ 25 %  250,0 af 1.000,0 MB  20.000 poster/s  0:45 tilbage',
    );
    line?.end();
    expect(terminal.line).toBe('');
  });

  it('guesses no time before it can, and none at the end', () => {
    const terminal = watched();
    let time = 0;
    const line = showProgress(terminal, texts.en, '', () => time);
    line?.show({bytes: 1, totalBytes: 10, records: 0});
    expect(terminal.line).not.toContain('left');
    time = 5000;
    line?.show({bytes: 1, totalBytes: 10, records: 5});
    expect(terminal.line).toContain('0:45 left');
    time = 9000;
    line?.show({bytes: 10, totalBytes: 10, records: 9});
    expect(terminal.line).toContain('100 %');
    expect(terminal.line).not.toContain('left');
  });

  it('never wraps', () => {
    const terminal = watched(40);
    showProgress(terminal, texts.da, '', () => 0)?.show({bytes: 1, totalBytes: 2, records: 3});
    expect(terminal.line.length).toBeLessThan(40);
  });

  it('is not shown where nobody watches', () => {
    expect(showProgress({...watched(), isWatched: false}, texts.da)).toBeUndefined();
  });
});
