import { AXES, type Axis } from '../../scoring/axes.ts';
import type { CounterpartyType } from '../../domain/seat.ts';
import type { ClassFile, ClassResult } from './class-result.ts';
import type { ClassSpot, Played, Shown } from './graded-schema.ts';

/** A verified negotiation with everything that is shown of it. */
export interface Seen {
  readonly learner: string;
  readonly file: string;
  readonly played: Played;
  readonly shown: Shown;
}

/** Lowest, quarters and highest of some numbers. */
export interface Five {
  readonly least: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
  readonly count: number;
}

/** Everything the charts of a class draw; each is of the verified negotiations alone. */
export interface ClassFigures {
  readonly seen: readonly Seen[];
  readonly draws: readonly { readonly draw: string; readonly shown: Shown }[];
  readonly average: ClassSpot | undefined;
  readonly ends: Readonly<Record<Played['outcome'], number>>;
  readonly scores: Five | undefined;
  readonly ungraded: number;
  /** How many scores lie in each ten; 100 belongs to the last. */
  readonly tens: readonly number[];
  readonly first: readonly { readonly seen: Seen; readonly offer: number; readonly result: number }[];
  readonly axes: readonly { readonly axis: Axis; readonly five: Five | undefined }[];
  readonly faults: readonly Fault[];
  readonly trades: readonly { readonly gave: string; readonly got: string; readonly by: readonly Seen[] }[];
  readonly guesses: readonly {
    readonly type: CounterpartyType | null;
    readonly count: number;
    readonly isRight: boolean;
  }[];
  readonly right: number;
}

/** A fault that was seen, in how many negotiations, and how it sounded. */
export interface Fault {
  readonly rule: string;
  readonly title: string;
  readonly count: number;
  readonly quotes: readonly { readonly said: string; readonly round: number }[];
}

const QUOTES = 2;
const TENS = 10;

/** Works out what the charts of a class draw. */
export function classFigures({ files }: Pick<ClassResult, 'files'>): ClassFigures {
  const seen = files.flatMap((file) => seenOf(file) ?? []);
  const deals = seen.filter(({ played }) => played.outcome === 'signed').map(({ shown }) => shown.end);
  const scores = seen.flatMap(({ played: { overall } }) => (overall === null ? [] : [overall / 100]));
  const type = seen[0]?.shown.type;
  const guessed = [...new Set(seen.map(({ played }) => played.guessed))].toSorted((left, right) =>
    (left ?? '~') < (right ?? '~') ? -1 : 1,
  );
  const ends = { signed: 0, left: 0, expired: 0 };
  for (const { played } of seen) ends[played.outcome] += 1;
  return {
    seen,
    draws: [...new Map(seen.map(({ shown }) => [shown.draw, { draw: shown.draw, shown }])).values()],
    average:
      deals.length === 0
        ? undefined
        : { own: mean(deals.map(({ own }) => own)), other: mean(deals.map(({ other }) => other)) },
    ends,
    scores: fiveOf(scores),
    ungraded: seen.length - scores.length,
    tens: Array.from(
      { length: TENS },
      (_, ten) => scores.filter((score) => Math.min(TENS - 1, Math.floor(score / TENS)) === ten).length,
    ),
    first: seen.flatMap((one) => {
      const { firstOffer, signed, side } = one.played;
      return firstOffer === null || signed === null ? [] : [{ seen: one, offer: firstOffer, result: signed[side] }];
    }),
    axes: AXES.map((axis) => ({
      axis,
      five: fiveOf(
        seen.flatMap(({ played }) => {
          const hundredths = played.axes.find((one) => one.axis === axis)?.hundredths ?? null;
          return hundredths === null ? [] : [hundredths / 100];
        }),
      ),
    })),
    faults: faultsOf(seen),
    trades: tradesOf(seen),
    guesses: guessed.map((guess) => ({
      type: guess,
      count: seen.filter(({ played }) => played.guessed === guess).length,
      isRight: guess !== null && guess === type,
    })),
    right: seen.filter(({ played, shown }) => played.guessed !== null && played.guessed === shown.type).length,
  };
}

function seenOf({ verdict, learner, file, played }: ClassFile): Seen | undefined {
  return verdict === 'verified' && played?.shown !== undefined
    ? { learner, file, played, shown: played.shown }
    : undefined;
}

function faultsOf(seen: readonly Seen[]): readonly Fault[] {
  const rules = new Map<
    string,
    { readonly title: string; readonly in: Set<Seen>; readonly quotes: Fault['quotes'][number][] }
  >();
  for (const one of seen)
    for (const { rule, title, said, round } of one.shown.quotes) {
      const known = rules.get(rule) ?? { title, in: new Set<Seen>(), quotes: [] };
      rules.set(rule, known);
      // one sentence a learner, and never the same twice
      if (said !== '' && !known.in.has(one) && known.quotes.every((quote) => quote.said !== said))
        known.quotes.push({ said, round });
      known.in.add(one);
    }
  return [...rules.entries()]
    .map(([rule, { title, in: where, quotes }]) => ({
      rule,
      title,
      count: where.size,
      quotes: quotes.slice(0, QUOTES),
    }))
    .toSorted((left, right) => right.count - left.count || (left.rule < right.rule ? -1 : 1));
}

function tradesOf(seen: readonly Seen[]): ClassFigures['trades'] {
  const found = new Map<string, { readonly gave: string; readonly got: string; readonly by: Seen[] }>();
  for (const one of seen)
    for (const { gave, got } of one.shown.trades) {
      const key = `${gave}\n${got}`;
      const known = found.get(key) ?? { gave, got, by: [] };
      found.set(key, known);
      if (!known.by.includes(one)) known.by.push(one);
    }
  return [...found.values()].toSorted((left, right) => right.by.length - left.by.length);
}

/** The five numbers of a box; the quarters lie between neighbours where they have to. */
function fiveOf(values: readonly number[]): Five | undefined {
  const sorted = values.toSorted((left, right) => left - right);
  if (sorted.length === 0) return undefined;
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { least: at(0), low: at(0.25), median: at(0.5), high: at(0.75), most: at(1), count: sorted.length };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
