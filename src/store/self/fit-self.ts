import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../domain/seat.ts';
import type { DialStep, Tuning } from '../../domain/tuning.ts';
import { FEWEST_PLAYS } from './fewest-plays.ts';
import type { OwnStyle } from './own-style.ts';

type Trait = 'concedes' | 'asks' | 'threatens' | 'hardLine' | 'pressure' | 'warmth';
const TRAITS = ['concedes', 'asks', 'threatens', 'hardLine', 'pressure', 'warmth'] as const satisfies readonly Trait[];

/**
 * How each type plays, measured as a person's plays are: the renewal from the vendor's chair, opposite expert, conceder, hardliner and
 * haggler, two draws each.
 */
const USUAL: Readonly<Record<CounterpartyType, Readonly<Record<Trait | 'time' | 'early', number>>>> = {
  avoidant: {
    concedes: 0.03,
    asks: 0.12,
    threatens: 0,
    hardLine: 0,
    pressure: 0.07,
    warmth: 0.23,
    time: 0.71,
    early: 0.15,
  },
  warrior: {
    concedes: 0.35,
    asks: 0.26,
    threatens: 0.03,
    hardLine: 0.36,
    pressure: 0.43,
    warmth: -0.1,
    time: 0.83,
    early: 0,
  },
  diplomat: {
    concedes: 0.36,
    asks: 0.26,
    threatens: 0,
    hardLine: 0,
    pressure: 0.03,
    warmth: 0.34,
    time: 0.99,
    early: 0.01,
  },
  uncontrolled: {
    concedes: 0.31,
    asks: 0.31,
    threatens: 0.1,
    hardLine: 0.16,
    pressure: 0.27,
    warmth: 0.09,
    time: 0.72,
    early: 0.1,
  },
};

/** How far apart people are on each trait: a difference as large as this counts one (ours). */
const SPREAD: Readonly<Record<Trait, number>> = {
  concedes: 0.3,
  asks: 0.25,
  threatens: 0.15,
  hardLine: 0.3,
  pressure: 0.2,
  warmth: 0.3,
};

/** How far from what is usual for the type a dial turns one step, and two (ours). */
const TURNS = {
  /** Concessions a move, and half of the time left at signing: who gives seldom and does not sign soon is firm. */
  firmness: [0.05, 0.25],
  /** The share of the time that was taken. */
  patience: [0.15, 0.35],
  warmth: [0.15, 0.5],
} as const;

/** A counterparty like oneself. */
export interface FittedSelf {
  readonly type: CounterpartyType;
  readonly tuning: Tuning;
  /** What it was fitted from. */
  readonly from: OwnStyle;
}

/** The type nearest to how somebody played, its firmness, patience and warmth turned to fit; undefined from fewer than two plays. */
export function fitSelf(style: OwnStyle): FittedSelf | undefined {
  if (style.plays < FEWEST_PLAYS) return undefined;
  const [nearest] = COUNTERPARTY_TYPES.map((type) => ({ type, distance: distanceTo(type, style) })).toSorted(
    (left, right) => left.distance - right.distance,
  );
  if (nearest === undefined) return undefined;
  const { type } = nearest;
  return {
    type,
    from: style,
    tuning: {
      firmness: stepOf(TURNS.firmness, USUAL[type].concedes - style.concedes + (USUAL[type].early - style.early) / 2),
      patience: stepOf(TURNS.patience, style.time - USUAL[type].time),
      openness: stepOf(TURNS.warmth, style.warmth - USUAL[type].warmth),
    },
  };
}

const distanceTo = (type: CounterpartyType, style: OwnStyle): number =>
  TRAITS.reduce((sum, trait) => {
    const apart = (style[trait] - USUAL[type][trait]) / SPREAD[trait];
    return sum + apart * apart;
  }, 0);

function stepOf([one, two]: readonly [number, number], apart: number): DialStep {
  const steps = Math.abs(apart) >= two ? 2 : Math.abs(apart) >= one ? 1 : 0;
  if (steps === 0) return 0;
  return apart > 0 ? steps : steps === 2 ? -2 : -1;
}
