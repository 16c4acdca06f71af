import { about, type Draw } from './noise.ts';
import { passed } from './filters.ts';
import { mixed, samplesIn, signalOf, type Signal } from './signal.ts';

/** One way in which a thing rings: how high, how strongly, and the seconds until it has lost 60 decibels. */
export interface Mode {
  readonly hertz: number;
  readonly gain: number;
  readonly rings: number;
}

/** Natural logarithm of a thousand: 60 decibels. */
const SIXTY_DECIBELS = Math.log(1000);
/** A soft tip takes this long to press in, in seconds. */
const CONTACT = 0.0012;

/** A thing struck once; a soft contact leaves out what is higher than it can excite. */
export function struck(modes: readonly Mode[], { contact = CONTACT } = {}): Signal {
  const longest = Math.max(...modes.map(({ rings }) => rings));
  return signalOf(longest, (t) => {
    const press = t < contact ? (1 - Math.cos((Math.PI * t) / contact)) / 2 : 1;
    return press * modes.reduce((sum, { hertz, gain, rings }) => sum + gain * ringing(t, hertz, rings), 0);
  });
}

const ringing = (t: number, hertz: number, rings: number): number =>
  Math.sin(2 * Math.PI * hertz * t) * Math.exp((-SIXTY_DECIBELS * t) / rings);

/** A row of little shocks, so many a second as the course says, none like the other. */
export function shocks(draw: Draw, seconds: number, rate: (t: number) => number): Signal {
  const signal = new Float64Array(samplesIn(seconds));
  let t = about(draw, 0.5 / Math.max(rate(0), 1), 0.5);
  while (t < seconds) {
    signal[samplesIn(t)] = about(draw, 1, 0.6);
    t += about(draw, 1 / Math.max(rate(t), 1), 0.35);
  }
  return signal;
}

/** What excites a body, heard through the ways in which it rings. */
export const ringingBody = (excited: Signal, modes: readonly Mode[]): Signal =>
  mixed(
    modes.map(({ hertz, gain, rings }) => ({
      signal: passed(excited, { kind: 'band', hertz, q: (Math.PI * hertz * rings) / SIXTY_DECIBELS }),
      gain,
    })),
  );
