import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Side } from '../../domain/side.ts';
import { otherSide } from '../../domain/side.ts';
import type { Debrief, PathStep, Place } from '../../scoring/debrief.ts';

/** A place on the chart: own points to the right, theirs upwards. */
export interface Spot {
  readonly mine: number;
  readonly theirs: number;
}

/** One mark of the dance; a range where the offer left issues open. */
export interface DanceStep extends Spot {
  readonly owner: 'me' | 'them';
  readonly round: number;
  readonly seq: number;
  readonly bundle: number;
  readonly low: Spot;
  readonly high: Spot;
  readonly isWhole: boolean;
}

/** All that the chart draws, from the seat of one side. */
export interface Dance {
  readonly steps: readonly DanceStep[];
  readonly frontier: readonly Spot[];
  /** Outline of what is good for both; empty without any. */
  readonly zopa: readonly Spot[];
  readonly out: Spot;
  /** Solution points that exist, as the measures of fairness name them. */
  readonly fair: readonly Fair[];
  readonly signed: Spot | undefined;
  /** What the example behind the scenario agreed. */
  readonly reference: Spot;
}

/** The measures of fairness, in the order in which they are named. */
export const FAIR = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;

/** A place that one measure calls fair. */
export interface Fair {
  readonly by: (typeof FAIR)[number];
  readonly spot: Spot;
}

/** Turns the debrief's places to the seat of one side. */
export function danceOf(debrief: Debrief, side: Side, reference: Place): Dance {
  const other = otherSide(side);
  const spot = (points: Readonly<Record<Side, number>>): Spot => ({ mine: points[side], theirs: points[other] });
  const frontier = debrief.frontier.map(({ points }) => spot(points)).toSorted((left, right) => left.mine - right.mine);
  const out = spot(debrief.reservationPoint);
  return {
    steps: debrief.path.map((step) => danceStep(step, side, spot)),
    frontier,
    zopa: debrief.zopa ? zopaOutline(frontier, out) : [],
    out,
    fair: FAIR.flatMap((by) => {
      const place = debrief[by];
      return place === undefined ? [] : [{ by, spot: spot(place.points) }];
    }),
    signed: debrief.signed && spot(debrief.signed.points),
    reference: spot(reference.points),
  };
}

function danceStep(step: PathStep, side: Side, spot: (points: PathStep['low']) => Spot): DanceStep {
  const [low, high] = [spot(step.low), spot(step.high)];
  return {
    owner: step.side === side ? 'me' : 'them',
    round: step.round,
    seq: step.seq,
    bundle: step.bundle,
    low,
    high,
    isWhole: low.mine === high.mine && low.theirs === high.theirs,
    mine: (low.mine + high.mine) / 2,
    theirs: (low.theirs + high.theirs) / 2,
  };
}

/** Where a rising share of the way between two spots lies. */
const between = (from: Spot, to: Spot, share: number): Spot => ({
  mine: from.mine + (to.mine - from.mine) * share,
  theirs: from.theirs + (to.theirs - from.theirs) * share,
});

/** The part of the frontier at or above both ways out, closed over their crossing. */
export function zopaOutline(frontier: readonly Spot[], out: Spot): readonly Spot[] {
  const inside = cut(cut(frontier, out, 'mine'), out, 'theirs');
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [out, { mine: out.mine, theirs: first.theirs }, ...inside, { mine: last.mine, theirs: out.theirs }];
}

/** A line cut where it falls below a bound; crossings are put in. */
function cut(spots: readonly Spot[], out: Spot, axis: keyof Spot): readonly Spot[] {
  return spots.flatMap((spot, at) => {
    const before = spots[at - 1];
    const isIn = spot[axis] >= out[axis];
    if (before === undefined || before[axis] >= out[axis] === isIn) return isIn ? [spot] : [];
    const share = (out[axis] - before[axis]) / (spot[axis] - before[axis]);
    const crossing = between(before, spot, share);
    return isIn ? [crossing, spot] : [crossing];
  });
}

/** The frame of the drawing: as wide as it is shown, so that its words keep their size. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Own and their points to places in the drawing. */
  readonly x: (mine: number) => number;
  readonly y: (theirs: number) => number;
  readonly right: number;
  readonly bottom: number;
  /** Figures along both axes. */
  readonly ticks: Readonly<Record<keyof Spot, readonly number[]>>;
}

/** Which part of the plane is drawn, from and to, in points. */
export type Domain = Readonly<Record<keyof Spot, readonly [from: number, to: number]>>;

/** The whole plane: the same as the ruler at the table. */
export const WHOLE: Domain = { mine: [0, 100], theirs: [0, 100] };

/** Room around what is looked at closer, and how much of the plane is shown at least. */
const CLOSER = { room: 4, least: 30, grid: 10 } as const;

/** The part of the plane in which everything happened; the whole one where that is most of it. */
export function domainAround({ steps, signed, out, fair }: Dance): Domain {
  const spots = [...steps, ...(signed === undefined ? [] : [signed]), out, ...fair.map(({ spot }) => spot)];
  const around = (axis: keyof Spot): readonly [number, number] => {
    const [least, most] = [Math.min(...spots.map((spot) => spot[axis])), Math.max(...spots.map((spot) => spot[axis]))];
    const missing = Math.max(0, CLOSER.least - (most - least)) / 2;
    return [
      Math.max(0, Math.floor((least - Math.max(CLOSER.room, missing)) / CLOSER.grid) * CLOSER.grid),
      Math.min(100, Math.ceil((most + Math.max(CLOSER.room, missing)) / CLOSER.grid) * CLOSER.grid),
    ];
  };
  return { mine: around('mine'), theirs: around('theirs') };
}

const spanOf = ([from, to]: Domain[keyof Domain]): number => to - from;

/** Whether looking closer shows anything larger. */
export const isWorthCloser = (domain: Domain): boolean => spanOf(domain.mine) <= 80 && spanOf(domain.theirs) <= 80;

/** Every tenth where it is close, every twentieth in the whole plane. */
function ticksOf([from, to]: Domain[keyof Domain]): readonly number[] {
  const step = to - from > 60 ? 20 : 10;
  return Array.from({ length: 11 }, (_, at) => at * step).filter((tick) => tick >= from && tick <= to);
}

export const EDGES = { left: 40, right: 14, top: 18, bottom: 40 } as const;
const SHAPE = { ratio: 0.84, least: 280, words: 420 } as const;

export function frameOf(width: number, domain: Domain = WHOLE): Frame {
  const height = Math.max(SHAPE.least, Math.round(width * SHAPE.ratio));
  const [right, bottom] = [width - EDGES.right, height - EDGES.bottom];
  return {
    width,
    height,
    right,
    bottom,
    x: scaleLinear(domain.mine, [EDGES.left, right]).clamp(domain === WHOLE),
    y: scaleLinear(domain.theirs, [bottom, EDGES.top]).clamp(domain === WHOLE),
    ticks: { mine: ticksOf(domain.mine), theirs: ticksOf(domain.theirs) },
  };
}

/** Too narrow for long words inside; the caption says them instead. */
export const isNarrow = ({ width }: Pick<Frame, 'width'>): boolean => width < SHAPE.words;

/** A path through spots, in the units of the frame. */
export const pathThrough = ({ x, y }: Frame, spots: readonly Spot[]): string =>
  line<Spot>(
    ({ mine }) => x(mine),
    ({ theirs }) => y(theirs),
  ).digits(1)(spots) ?? '';

/** Places that would be drawn on top of each other, together. */
const NEAR = 3;

export function drawnFair(
  fair: readonly Fair[],
): readonly { readonly spot: Spot; readonly by: readonly Fair['by'][] }[] {
  const drawn: { readonly spot: Spot; readonly by: Fair['by'][] }[] = [];
  for (const { by, spot } of fair) {
    const near = drawn.find(
      (one) => Math.abs(one.spot.mine - spot.mine) < NEAR && Math.abs(one.spot.theirs - spot.theirs) < NEAR,
    );
    if (near === undefined) drawn.push({ spot, by: [by] });
    else near.by.push(by);
  }
  return drawn;
}

const SAME = 1.5;

/** Marks that would lie on the one before are left out of the picture; the table has them all. */
export function drawnSteps(steps: readonly DanceStep[]): readonly DanceStep[] {
  const last: Partial<Record<DanceStep['owner'], DanceStep>> = {};
  return steps.filter((step) => {
    const before = last[step.owner];
    const isSame =
      before !== undefined && Math.abs(before.mine - step.mine) < SAME && Math.abs(before.theirs - step.theirs) < SAME;
    if (!isSame) last[step.owner] = step;
    return !isSame;
  });
}
