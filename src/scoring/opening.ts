import type { Package } from '../domain/package.ts';
import type { Act } from '../engine/act.ts';
import { AMBITION } from './ambition.ts';
import { factsOf } from './claims.ts';
import { pointsAt } from './on-table.ts';
import type { BetterMove, MoveStep, Play } from './play.ts';
import { raisedTo } from './raise-package.ts';
import { plainly } from './say.ts';

/** A first package of one's own for this moment: the middle of every issue raised to an ambitious level, with the strongest fact beside it. */
export function openingsAt(play: Play, step: MoveStep): readonly BetterMove[] {
  const { before } = step;
  const middle = before.instance.issues.flatMap(({ id, options }) => {
    const option = options[Math.floor(options.length / 2)];
    return option === undefined ? [] : [[id, option] as const];
  });
  const candidate: Package = Object.fromEntries(middle);
  const level = pointsAt(before, play.side, AMBITION.better);
  const offered = raisedTo(before, play.side, { candidate, level });
  if (offered === undefined) return [];
  const offer: Act = { kind: 'offer', package: offered };
  const [fact] = factsOf(play, step, 'evidence');
  return fact === undefined
    ? [plainly(offer)]
    : [plainly({ kind: 'cite-evidence', claim: { fact: fact.id, kind: 'evidence', as: 'straight' } }, offer)];
}
