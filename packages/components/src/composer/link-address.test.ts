import {describe, expect, it} from 'vitest';
import {linkAddress} from './link-address.js';

describe('the address that is meant', () => {
  it.each([
    ['https://skovhus.example/skoler?uge=47', 'https://skovhus.example/skoler?uge=47'],
    [' HTTP://skovhus.example ', 'HTTP://skovhus.example'],
    ['skovhus.example/skoler', 'https://skovhus.example/skoler'],
    ['www.grønby.example', 'https://www.grønby.example'],
    ['kontor@elmelund.example', 'mailto:kontor@elmelund.example'],
    ['mailto:kontor@elmelund.example', 'mailto:kontor@elmelund.example'],
    ['+45 12 34 56 78', 'tel:+4512345678'],
  ])('by %j is %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'Skovhus',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '/skoler',
    'to ord.dk',
  ])('by %j is none', (typed) => {
    expect(linkAddress(typed)).toBeUndefined();
  });
});
