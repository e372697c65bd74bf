import fc from 'fast-check';
import { clockOf } from '../../src/usecases/clock';

test('the record names the very moment, on the day that counts for deadlines', () => {
  const from = new Date('2000-01-01T00:00:00Z');
  const to = new Date('2099-12-31T00:00:00Z');
  fc.assert(
    fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (moment) => {
      const { today, now } = clockOf(moment);
      expect(Date.parse(now)).toBe(Math.floor(moment.getTime() / 1000) * 1000);
      expect(now.slice(0, 10)).toBe(today);
      expect(now).toMatch(/[+-]\d{2}:\d{2}$/);
    }),
  );
});
