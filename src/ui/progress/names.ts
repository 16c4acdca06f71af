import type { CounterpartyType } from '../../domain/seat.ts';
import type { Axis } from '../../scoring/axes.ts';
import type { Course, Measure } from '../../store/select/progress/course.ts';
import { TREND } from '../../store/select/progress/course.ts';
import type { FinishedTable } from '../../store/select/progress/finished.ts';
import { GRADING } from '../../text/messages/en/grading.ts';
import { LABELS } from '../../text/messages/en/labels.ts';
import type { GlyphRole } from '../look/glyph.tsx';
import { cardOf, chairOf } from '../words/scenario-cards.ts';
import { say } from './progress-say.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A day of the wall clock. */
export const dayText = (at: number): string => DAY.format(at);

/** Hundredths as one says them: whole points. */
export const whole = (hundredths: number): number => Math.round(hundredths / 100);

export const measureName = (measure: Measure): string =>
  measure === 'overall' ? say('overall') : GRADING.axes[measure].label;

/** The roles of the three headline axes. */
export const AXIS_GLYPHS: Partial<Record<Measure, GlyphRole>> = {
  'batna-discipline': 'batna',
  reciprocity: 'reciprocity',
  ethics: 'ethics',
} satisfies Partial<Record<Axis, GlyphRole>>;

export const tableTitle = ({ name, scenario }: Pick<FinishedTable, 'name' | 'scenario'>): string =>
  name ?? cardOf(scenario)?.title ?? scenario;

export function seatOf({ scenario, side }: FinishedTable): string {
  const card = cardOf(scenario);
  return card === undefined ? '' : chairOf(card, side).seat;
}

export const metText = (type: CounterpartyType | undefined): string =>
  type === undefined ? say('metNobody') : LABELS.types[type].label;

/** What the tables of late say against those before them, and against the first ones where that is clear, with the figures. */
export const trendText = (course: Course): string =>
  [lateText(course), sinceText(course)].filter((sentence) => sentence !== '').join(' ');

function sinceText({ since }: Course): string {
  if (since === undefined || (since.trend.kind !== 'better' && since.trend.kind !== 'worse')) return '';
  const { kind, wins, pairs } = since.trend;
  return say(`since.${kind}`, { was: whole(since.first.median), pairs, wins });
}

function lateText({ points, recent, before, trend }: Course): string {
  switch (trend.kind) {
    case 'too-few':
      return say('trend.too-few', { n: points.length, from: TREND.stretch });
    case 'no-before':
      return say('trend.no-before', { more: TREND.stretch + TREND.fewestBefore - points.length });
    case 'better':
    case 'worse':
    case 'unclear':
      return say(`trend.${trend.kind}`, {
        now: whole(recent?.median ?? 0),
        was: whole(before?.median ?? 0),
        k: before?.points.length ?? 0,
        pairs: trend.pairs,
        wins: trend.wins,
      });
  }
}

/** The same in two or three words. */
export function trendShort({ points, trend }: Course): string {
  const by = 'change' in trend ? whole(Math.abs(trend.change)) : 0;
  return say(`short.${trend.kind}`, { n: points.length, by });
}
