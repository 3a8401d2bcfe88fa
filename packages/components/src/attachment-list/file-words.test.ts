import {describe, expect, it} from 'vitest';
import {isTypeAllowed, kindOfFile, sizeInWords} from './file-words.js';

describe('sizeInWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [184_320, '184 kB'],
    [999_600, '1 MB'],
    [4_200_000, '4,2 MB'],
    [2e12, '2.000 GB'],
    [-5, '0 B'],
  ])('writes %d as %s', (bytes, words) => {
    expect(sizeInWords(bytes, 'da-DK')).toBe(words);
  });
});

describe('kindOfFile', () => {
  it.each([
    ['image/png', 'picture'],
    ['application/pdf', 'pdf'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document'],
    ['application/vnd.oasis.opendocument.spreadsheet', 'sheet'],
    ['text/csv', 'sheet'],
    ['application/x-unheard-of', 'file'],
    [undefined, 'file'],
  ])('takes %s for a %s', (type, kind) => {
    expect(kindOfFile(type)).toBe(kind);
  });
});

describe('isTypeAllowed', () => {
  it('takes whole types, families of types, and everything where nothing is said', () => {
    expect(isTypeAllowed('image/png', ['image/*'])).toBe(true);
    expect(isTypeAllowed('imagex/png', ['image/*'])).toBe(false);
    expect(isTypeAllowed('application/pdf', ['application/pdf'])).toBe(true);
    expect(isTypeAllowed('application/x-msdownload', ['image/*'])).toBe(false);
    expect(isTypeAllowed('application/x-msdownload', undefined)).toBe(true);
  });
});
