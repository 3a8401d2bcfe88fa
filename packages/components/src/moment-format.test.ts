import {describe, expect, it} from 'vitest';
import {MomentFormat} from './moment-format.js';

describe('MomentFormat', () => {
  const danish = new MomentFormat('da-DK', 'Europe/Copenhagen', '2026-11-17T08:20:00Z');

  it('says the time of today, and the day of any other', () => {
    expect(danish.format('2026-11-17T07:10:00Z')).toBe('08.10');
    expect(danish.format('2026-11-16T23:30:00Z')).toBe('00.30');
    expect(danish.format('2026-11-16T10:00:00Z')).toMatch(/man.* 16\. nov.* 11\.00/);
  });

  it('writes every date out where it is not known what day it is', () => {
    expect(new MomentFormat('da-DK', 'Europe/Copenhagen', '').format('2026-11-17T07:10:00Z')).toContain(
      '17.',
    );
  });

  it('leaves what is no moment as it stands, and survives a zone that does not exist', () => {
    expect(danish.format('i går')).toBe('i går');
    expect(() => new MomentFormat('da-DK', 'Moon/Base', '').format('2026-11-17T07:10:00Z')).not.toThrow();
  });
});
