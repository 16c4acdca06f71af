import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAfter, sayDate, sayWeekday, weekdayOf } from '../../src/text/dates.ts';
import { renewalWords } from '../support/renewal-words.ts';

const words = renewalWords();

describe('a day of the talks', () => {
  test.each([
    [0, 'Monday 10 June'],
    [4, 'Friday 14 June'],
    [20, 'Sunday 30 June'],
    [21, 'Monday 1 July'],
    [205, 'Wednesday 1 January'],
  ])('%d days on is %s', (day, said) => {
    expect(sayDate(words, day).replaceAll('\u00A0', ' ')).toBe(said);
  });

  test('is known by its weekday too', () => {
    expect(sayWeekday(words, 16)).toBe('Wednesday');
  });
});

test('any date counted on is the date the calendar has', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 40_000 }), (start, days) => {
      const from = new Date(start * 86_400_000);
      const to = new Date((start + days) * 86_400_000);
      const civil = (date: Date) => ({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(dateAfter(civil(from), days)).toEqual(civil(to));
      expect(weekdayOf(civil(to))).toBe((to.getUTCDay() + 6) % 7);
    }),
  );
});
