import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Outputs, staleFiles, writeOutputs} from './outputs.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skolebro-outputs-'));
  mkdirSync(join(root, 'standards/1.0'), {recursive: true});
  writeFileSync(join(root, 'standards/1.0/old.json'), 'old');
  writeFileSync(join(root, 'standards/README.md'), 'by hand');
});
afterEach(() => rmSync(root, {recursive: true}));

const outputs: Outputs = {
  files: new Map([['standards/1.0/json/new.json', 'new']]),
  isLeftover: (path) => path.startsWith('standards/1.0/'),
};

describe('the generated files', () => {
  it('are named when they are missing, different or no longer wanted', () => {
    expect(staleFiles(root, outputs)).toEqual(['standards/1.0/json/new.json', 'standards/1.0/old.json']);
    expect(existsSync(join(root, 'standards/1.0/json/new.json'))).toBe(false);
  });

  it('are written and taken away, and what people wrote stays', () => {
    writeOutputs(root, outputs);
    expect(readFileSync(join(root, 'standards/1.0/json/new.json'), 'utf8')).toBe('new');
    expect(existsSync(join(root, 'standards/1.0/old.json'))).toBe(false);
    expect(readFileSync(join(root, 'standards/README.md'), 'utf8')).toBe('by hand');
    expect(staleFiles(root, outputs)).toEqual([]);
  });
});
