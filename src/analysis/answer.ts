import type { BySide } from '../domain/side.ts';
import type { Analysis } from './analyse.ts';
import type { FrontierEntry } from './frontier.ts';
import type { Space } from './space.ts';

/**
 * Puts an analysis into the keys that scripts may rely on, with the names that the author gave the sides.
 *
 * @param names - distinct names of side one and side two
 * @returns plain JSON data
 * @source command-line.md `analyse`
 */
export function answerOf(space: Space, analysis: Analysis, names: BySide<string>) {
  const named = <T>({ one, two }: BySide<T>): Readonly<Record<string, T>> => ({ [names.one]: one, [names.two]: two });
  const entry = ({ points, package: options, acceptable }: FrontierEntry) => ({
    points: named(points),
    package: options,
    acceptable,
  });
  const optional = (found: FrontierEntry | null) => (found === null ? null : entry(found));
  return {
    sides: [names.one, names.two],
    issues: space.issues.map(({ id, options }) => ({ id, options: options.map(({ option }) => option) })),
    packages: analysis.packages,
    reservationPoint: named(analysis.reservationPoint),
    zopa: analysis.zopa,
    frontier: analysis.frontier.map(entry),
    epsilon: analysis.epsilon,
    tolerance: analysis.tolerance,
    nash: optional(analysis.nash),
    kalaiSmorodinsky: optional(analysis.kalaiSmorodinsky),
    egalitarian: optional(analysis.egalitarian),
    utilitarian: optional(analysis.utilitarian),
    trades: analysis.trades.map((trade) => ({ ...trade, gives: named(trade.gives), gain: named(trade.gain) })),
  };
}
