import nodePath from 'node:path';
import {describe, expect, it} from 'vitest';
import {foldersFor} from './report-folders.js';

describe('the folders of reports', () => {
  it('are the one asked for when there is one package', () => {
    expect(foldersFor('out', ['in/a.zip'], nodePath.posix)).toEqual(['out']);
  });

  it('are named as the packages, with a number where two have one name', () => {
    const packages = ['in/a.zip', 'in/b', 'old/A.zip', 'older/a.ZIP', '.'];
    const folders = foldersFor('out', packages, nodePath.posix);
    expect(folders.slice(0, 4)).toEqual(['out/a', 'out/b', 'out/A-2', 'out/a-3']);
    expect(new Set(folders).size).toBe(5);
  });

  it('are found from the paths of Windows', () => {
    expect(foldersFor('D:\\ud', ['C:\\ind\\odense.zip', 'C:/ind/aarhus.zip'], nodePath.win32)).toEqual([
      'D:\\ud\\odense',
      'D:\\ud\\aarhus',
    ]);
  });
});
