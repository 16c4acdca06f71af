import { toPoints } from '../../kernel/brand.ts';
import { isWhole, pointsOf } from '../mind/own-worth.ts';
import { bestPackage, searchOf } from '../mind/proposing.ts';
import type { Way } from './intent.ts';

/** Own points that somebody else's fine print may cost without a word being said about it. */
const TOLERATED = 1;

/** Fine print that costs too much is not signed: the package is opened again, better by what the fine print takes. */
export const objectToFinePrint: Way = ({ view, mind }) => {
  const { text } = view;
  if (text === undefined || !isWhole(view, text.package) || text.signedBy.includes(view.side)) return undefined;
  const cost = view.annexes
    .filter(({ id, holder }) => holder !== view.side && text.annexes.includes(id))
    .reduce((sum, { points }) => sum - points[view.side], 0);
  if (cost <= TOLERATED) return undefined;
  const level = toPoints(Math.max(view.reservationPoint, pointsOf(view, text.package) + cost));
  const better = bestPackage(searchOf({ ...view, settled: {} }, mind.belief), Math.min(level, 100));
  return better === undefined ? undefined : [{ kind: 'offer', package: better.package }];
};
