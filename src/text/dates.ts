import { withUnit } from './numbers.ts';
import type { Words } from './words.ts';

/** A day of the calendar, months from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days between 1 March of the year 0 and a date, and back: whole numbers only, so that every engine gives the same day. Years are
 * counted from March, so that the day a leap year adds comes last.
 */
function daysFrom({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const sinceMarch = (month + 9) % 12;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * sinceMarch + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}

function dateFrom(days: number): CivilDate {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return {
    year: yearInEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  };
}

/** The date so many days after another. */
export const dateAfter = (start: CivilDate, days: number): CivilDate => dateFrom(daysFrom(start) + days);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: CivilDate): number => (((daysFrom(date) + 2) % 7) + 7) % 7;

/** A day of the talks with its weekday: `Friday 14 June`. */
export function sayDate({ calendar, messages }: Pick<Words, 'calendar' | 'messages'>, day: number): string {
  const date = dateAfter(calendar, day);
  const { months, full } = messages.phrases.date;
  return withUnit(full.replace('{day}', '{n}'), String(date.day))
    .replace('{weekday}', sayWeekday({ calendar, messages }, day))
    .replace('{month}', months[date.month - 1] ?? '')
    .replace('{year}', String(date.year));
}

/** A day of the talks by its weekday alone: `Friday`. */
export const sayWeekday = ({ calendar, messages }: Pick<Words, 'calendar' | 'messages'>, day: number): string =>
  messages.phrases.date.weekdays[weekdayOf(dateAfter(calendar, day))] ?? '';
