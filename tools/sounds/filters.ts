import { RATE, type Course, type Signal } from './signal.ts';

type Kind = 'low' | 'high' | 'band';

/** What passes: below, above or around a frequency that may move; `q` is how sharply. */
export interface Pass {
  readonly kind: Kind;
  readonly hertz: number | Course;
  readonly q?: number;
}

/** Q of a filter that neither rings nor sags at its corner. */
const FLAT = Math.SQRT1_2;
/** A moving filter takes its new place this often. */
const STEP = 32;

/**
 * The signal through a filter of two poles.
 *
 * @source the bilinear transform of the analogue low, high and band pass, as in every textbook of digital filters
 */
export function passed(signal: Signal, { kind, hertz, q = FLAT }: Pass): Signal {
  const place: Course = typeof hertz === 'number' ? () => hertz : hertz;
  const isStill = typeof hertz === 'number';
  let c = coefficients(kind, place(0), q);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x, at) => {
    if (!isStill && at % STEP === 0) c = coefficients(kind, place(at / RATE), q);
    const y = c.b0 * x + c.b1 * x1 + c.b2 * x2 - c.a1 * y1 - c.a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** One filter after another. */
export const through = (signal: Signal, ...passes: readonly Pass[]): Signal => passes.reduce(passed, signal);

/** Through the same filters as if the signal had run in a circle for ever: what comes out joins its own beginning. */
export function throughInCircle(signal: Signal, ...passes: readonly Pass[]): Signal {
  const twice = new Float64Array(signal.length * 2);
  twice.set(signal);
  twice.set(signal, signal.length);
  return through(twice, ...passes).slice(signal.length);
}

function coefficients(kind: Kind, hertz: number, q: number) {
  const w = (2 * Math.PI * Math.min(Math.max(hertz, 10), RATE * 0.49)) / RATE;
  const [cosine, alpha] = [Math.cos(w), Math.sin(w) / (2 * q)];
  const a0 = 1 + alpha;
  const { b0, b1, b2 } = {
    low: { b0: (1 - cosine) / 2, b1: 1 - cosine, b2: (1 - cosine) / 2 },
    high: { b0: (1 + cosine) / 2, b1: -1 - cosine, b2: (1 + cosine) / 2 },
    band: { b0: alpha, b1: 0, b2: -alpha },
  }[kind];
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: (-2 * cosine) / a0, a2: (1 - alpha) / a0 };
}
