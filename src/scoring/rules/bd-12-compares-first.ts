import type { Act } from '../../engine/act.ts';
import { offerOf } from '../../engine/checks.ts';
import { limitOf } from '../limits.ts';
import { onTable } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { besideBatna, firmly, plainly } from '../say.ts';

/** What weighing before a yes earns, in hundredths (tuned, see matrix). */
const COMPARED = { can: 1_000 } as const;

/** Laying a package beside one's alternative or a standard before accepting it: aloud, or alone with one's paper. */
export const comparesFirst: Rule = {
  id: 'BD-12',
  axis: 'batna-discipline',
  source: [{ key: 'N', section: 'Midgame adjustments, reality test' }],
  limit: { occasions: 1, faults: 0 },
  cases: ['compared', 'consulted', 'unweighed'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => {
    const { before, event } = ownMoveAt(play, move);
    const standards = before.instance.facts
      .filter(({ kind, holder }) => kind === 'evidence' && holder === 'both')
      .map(({ id }): Act => ({ kind: 'reality-test', against: { fact: id } }));
    const [compare] = [...besideBatna(before, play.side), ...standards];
    const accept = event.acts.find((act) => act.kind === 'accept');
    if (compare === undefined || accept === undefined) return [];
    // What does not stand the comparison is not taken.
    const worth = onTable(before, play.side);
    if (worth === undefined || worth.high < limitOf(before, play.side))
      return [firmly(compare, { kind: 'reject', offer: accept.offer, reason: { why: 'below-alternative' } })];
    const written = event.acts.filter(({ kind }) => kind === 'summarise');
    return [plainly(compare, accept, ...written), plainly(compare, accept)];
  },
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const accept = step.event.acts.find((act) => act.kind === 'accept');
  const offer = accept && offerOf(step.before, accept.offer);
  if (offer === undefined) return [];
  const found = wayOfWeighing(play, step, offer.seq) ?? 'unweighed';
  const earned = found === 'unweighed' ? 0 : COMPARED.can;
  return [{ kind: 'occasion', case: found, move: step.seq, can: COMPARED.can, earned, params: {} }];
}

/** How the package was weighed since it was put on the table: beside something, or in private. */
function wayOfWeighing({ steps, side }: Play, step: MoveStep, since: number): 'compared' | 'consulted' | undefined {
  const own = steps.filter(
    ({ seq, event }) => seq > since && seq <= step.seq && 'side' in event && event.side === side,
  );
  if (own.some(({ event }) => event.kind === 'moveMade' && event.acts.some(({ kind }) => kind === 'reality-test')))
    return 'compared';
  const isPrivate = own.some(
    ({ event }) =>
      event.kind === 'reservationRevised' ||
      (event.kind === 'moveMade' && event.acts.some((act) => act.kind === 'pause' && act.reason === 'consult')),
  );
  return isPrivate ? 'consulted' : undefined;
}
