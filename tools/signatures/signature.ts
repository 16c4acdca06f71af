import type { CounterpartyType } from '../../src/domain/seat.ts';
import { FIGURES, type Figure } from './figures.ts';
import type { Sample } from './sample.ts';
import { apart, mean, quantile } from './statistics.ts';

const RUNGS = [1, 2, 3] as const;
const FURTHEST = 3;
/** Share of the negotiations in which a figure must be there to tell two types apart. */
const OFTEN = 0.5;

interface Words {
  readonly rung: (typeof RUNGS)[number];
  readonly replies: number;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

/** How one type behaves over many negotiations. */
export interface Signature {
  readonly type: CounterpartyType;
  readonly negotiations: number;
  readonly replies: number;
  /** Means in the order of `FIGURES`; null where a figure could never be told. */
  readonly means: readonly (number | null)[];
  /** Replies with words in them, by rung of arousal; `low` and `high` leave out a tenth each. */
  readonly words: readonly Words[];
}

/** What sets two types furthest apart, one figure on each subject. */
export interface Pair {
  readonly between: readonly [CounterpartyType, CounterpartyType];
  readonly figures: readonly {
    readonly figure: Figure;
    readonly means: readonly [number | null, number | null];
    /** Standardised difference, above 0 where the first is greater. */
    readonly apart: number;
  }[];
}

export function signatureOf(type: CounterpartyType, samples: readonly Sample[]): Signature {
  const replies = samples.flatMap((sample) => sample.replies);
  return {
    type,
    negotiations: samples.length,
    replies: replies.length,
    means: FIGURES.map((figure) => mean(valuesOf(figure, samples)) ?? null),
    words: RUNGS.map((rung) => {
      const words = replies.flatMap((reply) => (reply.rung === rung && reply.words > 0 ? [reply.words] : []));
      const at = (share: number): number | null => quantile(words, share) ?? null;
      return { rung, replies: words.length, low: at(0.1), median: at(0.5), high: at(0.9) };
    }),
  };
}

/** Every two types with the figures that set them furthest apart. */
export function pairsOf(samples: ReadonlyMap<CounterpartyType, readonly Sample[]>): readonly Pair[] {
  const types = [...samples.keys()];
  return types.flatMap((first, at) =>
    types.slice(at + 1).map((second): Pair => {
      const figures = FIGURES.flatMap((figure) =>
        compared(figure, samples.get(first) ?? [], samples.get(second) ?? []),
      );
      const sorted = figures.toSorted((left, right) => Math.abs(right.apart) - Math.abs(left.apart));
      const strongest = sorted.filter(
        ({ figure: { about } }, place) => sorted.findIndex(({ figure }) => figure.about === about) === place,
      );
      return { between: [first, second], figures: strongest.slice(0, FURTHEST) };
    }),
  );
}

function compared(figure: Figure, first: readonly Sample[], second: readonly Sample[]): Pair['figures'] {
  const [left, right] = [valuesOf(figure, first), valuesOf(figure, second)];
  if (left.length < OFTEN * first.length || right.length < OFTEN * second.length) return [];
  return [{ figure, means: [mean(left) ?? null, mean(right) ?? null], apart: apart(left, right) }];
}

const valuesOf = (figure: Figure, samples: readonly Sample[]): readonly number[] =>
  samples.flatMap((sample) => figure.of(sample) ?? []);
