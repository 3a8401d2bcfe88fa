import {expect} from '@open-wc/testing';
import {MomentWriter} from './moment-writer.js';

const hour = 3_600_000;

describe('moments in a browser', () => {
  for (const timeZone of ['Europe/Copenhagen', 'America/Nuuk', 'Africa/Casablanca', 'Nowhere/Else']) {
    it(`are those that its own format writes, over every change of the clock in ${timeZone}`, () => {
      const writer = new MomentWriter('da-DK', timeZone);
      const zone = timeZone === 'Nowhere/Else' ? {} : {timeZone};
      const own = new Intl.DateTimeFormat('da-DK', {
        ...{weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', ...zone},
      });
      const [from, to] = [Date.parse('2025-12-31T20:30:00Z'), Date.parse('2027-01-01T05:00:00Z')];
      for (let at = from; at < to; at += hour / 2) {
        expect(writer.write(at, 'dateAndTime')).to.equal(own.format(at));
      }
      // Backwards too, as lists go.
      for (let at = to; at > from; at -= 7 * hour) {
        expect(writer.write(at, 'dateAndTime')).to.equal(own.format(at));
      }
    });
  }
});
