import { DIALS, type Dial, type DialStep, type Tuning } from '../../domain/tuning.ts';
import { clamp } from '../../kernel/brand.ts';
import { EXPONENTS, type Exponent } from './curve.ts';
import type { Temper, Yielding } from './temper.ts';

/**
 * What one step of a dial changes. Shares and points are added a step, times are factors at −2, −1, 0, +1 and +2. Tuned so that each step
 * shows in play and no setting makes a type unplayable, see test/counterparty/tuned.
 */
const TURN = {
  patience: {
    /** Rounds, and being asked for more against nothing, use it up faster. */
    wear: [2.2, 1.5, 1, 0.65, 0.4],
    /** Being asked for more against nothing heats, also a type that it leaves cold by nature. */
    heat: -0.04,
  },
  firmness: {
    /** Where it stops giving, as a share of the way from its limit to the best package. */
    floor: 0.06,
    floorAtMost: 0.6,
    opening: 0.03,
    /** It gives later, by the clock. */
    exponent: 1,
    /** It goes less far for what it is given. */
    matching: -0.12,
    longestStep: [1.5, 1.25, 1, 0.8, 0.6],
    pride: 2,
  },
  volatility: {
    /** What hits it hits harder. */
    hit: [0.4, 0.7, 1, 1.35, 1.7],
    /** What is left of its heat a move later. */
    lasts: 0.08,
    lastsAtMost: 0.9,
  },
  suspicion: { doubt: 0.2 },
  openness: {
    start: 0.1,
    /** What earns trust earns more of it, and kind words calm more. */
    gain: [0.4, 0.7, 1, 1.4, 1.8],
  },
  /** Of its claims, fewer are put better than they are; a risk that only it can see is told more readily, or not at all. */
  honesty: { inflates: -0.2, candour: 0.25 },
} as const;

/** A temper as an instructor tuned it. */
export const tuned = (temper: Temper, tuning: Tuning): Temper =>
  DIALS.reduce((turned, dial) => DIAL[dial](turned, tuning[dial] ?? 0), temper);

const DIAL: Record<Dial, (temper: Temper, step: DialStep) => Temper> = {
  patience: (temper, step) => {
    const wear = at(TURN.patience.wear, step);
    const { patience, arousal } = temper;
    return {
      ...temper,
      patience: { ...patience, round: patience.round * wear, oneSided: patience.oneSided * wear },
      arousal: { ...arousal, oneSided: Math.max(0, arousal.oneSided * wear + TURN.patience.heat * step) },
    };
  },
  firmness: (temper, step) => {
    const { opening, longestStep, pride } = TURN.firmness;
    return {
      ...temper,
      opening: clamp(temper.opening + opening * step, 0, 1),
      yielding: firmer(temper.yielding, step),
      helped: firmer(temper.helped, step),
      longestStep: temper.longestStep * at(longestStep, step),
      pride: Math.max(0, temper.pride + pride * step),
    };
  },
  volatility: (temper, step) => {
    const hit = at(TURN.volatility.hit, step);
    const { arousal, wave } = temper;
    return {
      ...temper,
      ...(wave && { wave: { ...wave, unheard: wave.unheard * hit, joy: wave.joy * hit, jolt: wave.jolt * hit } }),
      arousal: {
        ...arousal,
        calms: clamp(arousal.calms + TURN.volatility.lasts * step, 0, TURN.volatility.lastsAtMost),
        pressure: arousal.pressure * hit,
        faceThreat: arousal.faceThreat * hit,
        lie: arousal.lie * hit,
        argued: arousal.argued * hit,
      },
    };
  },
  suspicion: (temper, step) => ({
    ...temper,
    suspicion: clamp(temper.suspicion + TURN.suspicion.doubt * step, 0, 1),
  }),
  openness: (temper, step) => {
    const gain = at(TURN.openness.gain, step);
    const { trust, arousal } = temper;
    return {
      ...temper,
      trust: {
        ...trust,
        start: clamp(trust.start + TURN.openness.start * step, 0, 1),
        warmth: trust.warmth * gain,
        invitation: trust.invitation * gain,
        understood: trust.understood * gain,
        fairStep: trust.fairStep * gain,
        ground: trust.ground * gain,
      },
      arousal: { ...arousal, warmth: arousal.warmth * gain, understood: arousal.understood * gain },
    };
  },
  honesty: (temper, step) => ({
    ...temper,
    inflates: clamp(temper.inflates + TURN.honesty.inflates * step, 0, 1),
    candour: clamp(temper.candour + TURN.honesty.candour * step, 0, 1),
  }),
};

function firmer({ exponent, matching, floor }: Yielding, step: DialStep): Yielding {
  const turn = TURN.firmness;
  return {
    exponent: later(exponent, turn.exponent * step),
    matching: clamp(matching + turn.matching * step, 0, 1),
    floor: clamp(floor + turn.floor * step, 0, turn.floorAtMost),
  };
}

function later(exponent: Exponent, by: number): Exponent {
  const place = clamp(EXPONENTS.indexOf(exponent) + by, 0, EXPONENTS.length - 1);
  return EXPONENTS[place] ?? exponent;
}

const at = (factors: readonly number[], step: DialStep): number => factors[step + 2] ?? 1;
