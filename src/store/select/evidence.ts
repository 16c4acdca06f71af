import type { Claim } from '../../domain/claim.ts';
import { ruleOf } from '../../engine/act.ts';
import type { KnownFact, SeatView } from '../../engine/seat-view.ts';

/** Claims the viewer has made, oldest first. */
export const ownClaims = (view: SeatView): readonly Claim[] =>
  view.moves
    .filter(({ side }) => side === view.side)
    .flatMap(({ acts }) => acts.map((act) => ruleOf(act).claim?.(act)))
    .filter((claim) => claim !== undefined);

/** Evidence of one's own that was not put on the table yet. */
export function evidenceLeft(view: SeatView): readonly KnownFact[] {
  const shown = new Set(ownClaims(view).map(({ fact }) => fact));
  return view.facts.filter(({ own, kind, id }) => own && kind === 'evidence' && !shown.has(id));
}
