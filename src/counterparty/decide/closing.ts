import type { Act } from '../../engine/act.ts';
import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { bestOnTable, isGoodEnough, isLastChance, isTooLate, type Acceptable } from '../mind/acceptance.ts';
import { isWhole, pointsOf } from '../mind/own-worth.ts';
import type { Situation } from './situation.ts';

/** Own points of the text as it lies there, with the annexes one may read. */
function textPoints(view: SeatView): Points {
  const { text } = view;
  if (text === undefined) return 0;
  const annexed = view.annexes.filter(({ id }) => text.annexes.includes(id));
  return toPoints(annexed.reduce((sum, { points }) => sum + points[view.side], pointsOf(view, text.package)));
}

/** Annexes of the other side whose words one has not read. */
const unread = (view: SeatView): readonly string[] =>
  view.text?.annexes.filter((id) => !view.annexes.some((annex) => annex.id === id)) ?? [];

/** Whether this side would attach its fine print to a text of its own. */
const finePrint = ({ view, has }: Situation): string | undefined =>
  has('keeps-fine-print')
    ? view.annexes.find(({ id, holder }) => holder === view.side && !(view.text?.annexes.includes(id) ?? false))?.id
    : undefined;

/**
 * What is left to do once everything is settled: read the text, write it, sign it. Undefined where something is open, or where what lies
 * there is worse than leaving.
 *
 * @source protocol §2
 */
export function closeDeal(situation: Situation): readonly Act[] | undefined {
  const { view } = situation;
  if (!isWhole(view, view.settled)) return undefined;
  const { text } = view;
  if (text === undefined) return writeText(situation, view.settled, []);
  if (unread(view).length > 0) return [{ kind: 'ask-about-text' }];
  if (textPoints(view) < view.reservationPoint) return undefined;
  if (text.signedBy.includes(view.side)) return undefined;
  const annex = finePrint(situation);
  if (annex !== undefined && text.side === view.side && !isLastChance(view))
    return [{ kind: 'attach-term', clause: annex }];
  return [{ kind: 'sign', text: text.id }];
}

function writeText(
  situation: Situation,
  settled: Readonly<Record<string, string | number>>,
  before: readonly Act[],
): readonly Act[] {
  const { view } = situation;
  const written: readonly Act[] = [...before, { kind: 'summarise', text: settled }];
  const annex = finePrint(situation);
  // Fine print goes in before anybody has signed; at the very end there is no round left for it.
  if (annex !== undefined && !isLastChance(view)) return [...written, { kind: 'attach-term', clause: annex }];
  return [...written, { kind: 'sign', text: `text-${view.round}-${view.side}` }];
}

/** Taking what lies on the table, where it is good enough; undefined where it is not. */
export function acceptOffer(situation: Situation): readonly Act[] | undefined {
  const { view } = situation;
  if (isTooLate(view)) return undefined;
  const best = bestOnTable(view);
  return best === undefined || !isWanted(situation, best) ? undefined : takeOffer(situation, best);
}

/** Says yes to what lies there, and writes the text where that settles everything. */
export function takeOffer(
  situation: Situation,
  { offer, several, bundle, closes, package: taken }: Acceptable,
): readonly Act[] {
  const accept: Act = { kind: 'accept', offer, ...(several && { bundle }) };
  return closes ? writeText(situation, taken, [accept]) : [accept];
}

function isWanted({ view, mind, temper, own, next }: Situation, { worth, closes }: Acceptable): boolean {
  const said = own === undefined ? undefined : pointsOf(view, own);
  const best = Math.min(said ?? Number.POSITIVE_INFINITY, next?.own ?? Number.POSITIVE_INFINITY);
  return isGoodEnough(worth, {
    reservationPoint: view.reservationPoint,
    aspiration: mind.aspiration,
    next: Number.isFinite(best) ? best : undefined,
    lastChance: closes && isLastChance(view),
    pride: temper.pride,
  });
}

/** Leaving because nothing can be signed any more, or because what is left is worse than the alternative. */
export function leaveAtTheEnd({ view }: Situation): readonly Act[] | undefined {
  // Who moves second leaves its offer standing in the last round but one: the other side may still take it.
  const over = view.round >= view.rounds;
  if (!over || (waitsForThem(view) && !isTooLate(view))) return undefined;
  const best = bestOnTable(view);
  const reason = best === undefined || best.worth < view.reservationPoint ? 'alternative-is-better' : 'out-of-time';
  return [{ kind: 'walk-away', reason, door: 'open' }];
}

/** Whether the text waits for the other side alone. */
export const waitsForThem = (view: SeatView): boolean =>
  view.text?.signedBy.includes(view.side) === true && !view.text.signedBy.includes(otherSide(view.side));
