import {describe, expect, it} from 'vitest';
import {fingerprintOf, groupPlaceOf} from './fingerprint.js';

const sha256 = '0123456789abcdef'.repeat(4);

describe('the place that a group of faults shares', () => {
  it.each([
    [
      'records/person.ndjson',
      '/phones/0/number',
      {file: 'records/person.ndjson', pointer: '/phones/*/number'},
    ],
    ['records/person.ndjson', '/phones/12', {file: 'records/person.ndjson', pointer: '/phones/*'}],
    ['manifest.json', '/files/3/path', {file: 'manifest.json', pointer: '/files/*/path'}],
    [`files/${sha256}`, undefined, {file: 'files/*'}],
    ['xxxxx xxxx.pdf', undefined, {}],
    [
      'records/post.xml',
      '/extensions/https:~1~1vendor.example~1anna',
      {file: 'records/post.xml', pointer: '/extensions/*'},
    ],
    [undefined, '', {}],
  ])('of %s %s holds neither positions nor names', (file, pointer, place) => {
    expect(groupPlaceOf(file, pointer)).toEqual(place);
  });
});

describe('a fingerprint', () => {
  const place = {file: 'records/person.ndjson', pointer: '/cpr'};

  it('is sixteen hexadecimal digits that stay as they are', () => {
    expect(fingerprintOf('cpr-without-type', place)).toBe('e5d99547bcd4b3d9');
  });

  it('is the same whether the records are JSON or XML, and another for another rule, entity or place', () => {
    const ours = fingerprintOf('cpr-without-type', place);
    expect(fingerprintOf('cpr-without-type', {...place, file: 'records/person.xml'})).toBe(ours);
    const others = [
      fingerprintOf('cpr-beyond-mode', place),
      fingerprintOf('cpr-without-type', {...place, file: 'records/post.ndjson'}),
      fingerprintOf('cpr-without-type', {...place, pointer: '/cprType'}),
      fingerprintOf('cpr-without-type', {}),
    ];
    expect(new Set([ours, ...others]).size).toBe(5);
  });
});
