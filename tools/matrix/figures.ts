import type { Talk } from '../talks/talk.ts';
import type { Sample } from './sample.ts';

export interface Played {
  readonly talk: Talk;
  readonly sample: Sample;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard error of a mean. */
export function standardError(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/** Overall grades, 0–100, where what is not graded counts as 0. */
export const overalls = (played: readonly Played[]): readonly number[] =>
  played.map(({ sample }) => (sample.overall ?? 0) / 100);

/** Groups by a name. */
export function grouped<T>(entries: readonly T[], nameOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** A cell in which somebody stands before the expert by more than two standard errors of the difference. */
export interface LostCell {
  readonly cell: string;
  readonly expert: number;
  readonly best: string;
  readonly bestMean: number;
}

export const cellOf = ({ talk }: Pick<Played, 'talk'>): string =>
  `${talk.scenario} / ${talk.sideName} / ${talk.counterparty}`;

/** Cells of scenario × side × type that the expert has lost. */
export function lostCells(played: readonly Played[]): readonly LostCell[] {
  return [...grouped(played, cellOf)].flatMap(([cell, those]): readonly LostCell[] => {
    const by = grouped(those, ({ talk }) => talk.player);
    const expert = overalls(by.get('expert') ?? []);
    const others = [...by].filter(([player]) => player !== 'expert');
    const ahead = others
      .map(([player, plays]) => ({ player, values: overalls(plays) }))
      .filter(({ values }) => {
        const apart = mean(values) - mean(expert);
        const error = Math.sqrt(
          standardError(values) * standardError(values) + standardError(expert) * standardError(expert),
        );
        return apart > 2 * error && apart > 0;
      })
      .toSorted((left, right) => mean(right.values) - mean(left.values));
    const [best] = ahead;
    return best === undefined ? [] : [{ cell, expert: mean(expert), best: best.player, bestMean: mean(best.values) }];
  });
}
