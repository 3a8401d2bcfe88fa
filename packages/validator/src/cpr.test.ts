import {describe, expect, it} from 'vitest';
import {holdsCpr, mayHoldCpr} from './cpr.js';

describe('the search for CPR numbers', () => {
  it.each([
    '6101364000',
    '610136-4000',
    '610136 4000',
    'Ring til 890236-4321.',
    'urn:elev:9112364001',
    'elev6101364000.pdf',
    '610136-4000',
    'Æbler (6101364000)',
    '3c0b68cf-a927-5595-bccb-fe1411951418 6101364000',
    'bccb-fe1411951418',
  ])('finds one in %s', (text) => {
    expect(holdsCpr(text)).toBe(true);
    expect(mayHoldCpr(JSON.stringify({text}))).toBe(true);
  });

  it.each([
    '',
    '3213991234',
    '1106817412',
    '6100364000',
    '890237-1234',
    '+4561013640',
    '+6101364000',
    '61013640005',
    'a6101364000f',
    '0.6101364000',
    '6101364000.5',
    '9f8e6101364000',
    '2026-08-10T08:00:00',
    '00000000-0000-4000-8000-610136400000',
    '3c0b68cf-a927-5595-bccb-fe1411951418',
    'https://vendor.example/course/3c0b68cf-a927-5595-bccb-fe1411951418/',
  ])('finds none in %s', (text) => {
    expect(holdsCpr(text)).toBe(false);
  });

  it('takes at most one in fifteen of other ten-digit numbers for one', () => {
    let taken = 0;
    for (let number = 0; number < 10_000; number += 1) {
      // A Weyl sequence spreads evenly over all ten-digit numbers and needs no chance.
      const digits = Math.floor(((number * 0.6180339887498949) % 1) * 1e10);
      if (holdsCpr(String(digits).padStart(10, '0'))) taken += 1;
    }
    expect(taken / 10_000).toBeLessThan(1 / 13);
  });

  it('is not misled by digits that are written as escapes', () => {
    expect(mayHoldCpr('{"text":"\\u003610136-4000"}')).toBe(true);
  });
});
