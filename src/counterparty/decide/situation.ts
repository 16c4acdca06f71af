import type { Package } from '../../domain/package.ts';
import type { Difficulty } from '../../domain/seat.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { roundHalfUp, type Points } from '../../kernel/brand.ts';
import { aspirationNow } from '../mind/aspiration.ts';
import type { Moment } from '../mind/chart.ts';
import type { Habit } from '../mind/habit.ts';
import type { Impression } from '../mind/impression.ts';
import { ledgerOf } from '../mind/ledger.ts';
import type { Mind } from '../mind/mind.ts';
import { crossedBy, isWhole, pointsOf } from '../mind/own-worth.ts';
import { bestPackage, ownStand, searchOf, stepTowards, type Proposal, type Search } from '../mind/proposing.ts';
import { elapsedOf, stanceOf } from '../mind/stance.ts';
import type { Temper } from '../mind/temper.ts';
import { pivotalInterest } from './answering.ts';
import { untoldWorry } from './put-off.ts';
import { topicsOf } from './topic.ts';

/** Everything a side weighs before it says something. */
export interface Situation {
  readonly view: SeatView;
  readonly mind: Mind;
  readonly temper: Temper;
  readonly heard: Impression | undefined;
  readonly has: (habit: Habit) => boolean;
  readonly chance: (purpose: string, n?: number) => number;
  readonly difficulty: Difficulty;
  readonly search: Search;
  /** Own whole package as it stands. */
  readonly own: Package | undefined;
  /** What it would say next if it moved; undefined where it has nothing new to say. */
  readonly next: Proposal | undefined;
  /** The issue in talk, and the one to turn to. */
  readonly topic: string;
  readonly topic2: string;
}

interface Given extends Pick<Situation, 'temper' | 'heard' | 'chance' | 'difficulty'> {
  readonly view: SeatView;
  readonly moment: Moment;
}

/** Own points of a step below which it is not worth saying. */
const LEAST_STEP = 0.3;
/** Share of the time used from which the clock counts for more than repaying in kind. */
const HURRIES = 0.7;

/** Puts together what a side weighs; its aspiration is worked out here, after the chart has moved. */
export function situationOf({ view: seen, moment, temper, heard, chance, difficulty }: Given): Situation {
  const view = keeping(seen);
  const has = (habit: Habit): boolean => moment.habits.includes(habit);
  const yielding = has('trades') ? temper.helped : temper.yielding;
  const { got } = ledgerOf(view);
  const stance = stanceOf(view, temper, yielding);
  const aspiration = aspirationNow(stance, elapsedOf(view), { ...moment.mind, got });
  const mind = { ...moment.mind, aspiration };
  const search = searchOf(view, mind.belief);
  const own = ownStand(view);
  const level = levelOf({ view, heard, has, own, aspiration, floor: stance.floor });
  const [topic, topic2] = topicsOf(view, onTheMind(view, has));
  return {
    view,
    mind,
    temper,
    heard,
    has,
    chance,
    difficulty,
    search,
    own,
    next: nextStep({ search, own, level, temper, fromTheirs: has('matches') || has('trades') }),
    topic,
    topic2,
  };
}

/** What somebody is about to let out, half of it or by accident, is what the sentence turns to. */
const onTheMind = (view: SeatView, has: Situation['has']): string | undefined =>
  (has('says-half-of-it') ? pivotalInterest(view) : has('lets-slip') ? untoldWorry(view) : undefined)?.issue;

/** What is settled binds, unless it has meanwhile become worse than leaving: then everything is open to this side. */
function keeping(view: SeatView): SeatView {
  const agreed = isWhole(view, view.settled);
  const bad =
    agreed && (pointsOf(view, view.settled) < view.reservationPoint || crossedBy(view, view.settled).length > 0);
  return bad ? { ...view, settled: {} } : view;
}

interface Stepping {
  readonly search: Search;
  readonly own: Package | undefined;
  readonly level: Points;
  readonly temper: Temper;
  readonly fromTheirs: boolean;
}

function nextStep({ search, own, level, temper, fromTheirs }: Stepping): Proposal | undefined {
  const { view } = search;
  if (own === undefined) return bestPackage(search, level);
  const before = pointsOf(view, own);
  // A better alternative can overtake one's own offer: then it is made anew instead of mended.
  if (before < view.reservationPoint) return bestPackage(search, level);
  const step = stepTowards(search, {
    level: Math.max(level, before - temper.longestStep),
    mostChanged: temper.mostChanged,
    fromTheirs,
  });
  return step !== undefined && Math.abs(before - step.own) >= LEAST_STEP ? step : undefined;
}

/** Own points that the next proposal must reach: what is held out for; where steps are repaid in kind, the last one to the half point. */
function levelOf(
  situation: Pick<Situation, 'view' | 'heard' | 'has'> & {
    own: Package | undefined;
    aspiration: Points;
    floor: Points;
  },
): Points {
  const { view, heard, has, own, aspiration, floor } = situation;
  if (!has('matches') || heard === undefined || heard.step <= 0 || own === undefined) return aspiration;
  const repaid = Math.max(floor, pointsOf(view, own) - halfPoints(heard.step));
  return elapsedOf(view) >= HURRIES ? Math.min(repaid, aspiration) : repaid;
}

const halfPoints = (points: Points): Points => roundHalfUp(points * 2) / 2;
