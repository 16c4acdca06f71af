import { offerMadeAt } from './limits.ts';
import type { MoveStep } from './play.ts';

/**
 * The issues that a move deals with: where its maker's stand changed, what a trade ties, what is asked for, what differs between bundles.
 * Nothing where it only talks.
 */
export function touchedAt({ before, after, event, seq }: MoveStep): readonly string[] {
  const { side, acts } = event;
  const offer = offerMadeAt({ before, after, event, seq });
  return before.instance.issues
    .filter(({ id }) => {
      const has = after.stands[side][id];
      if (has !== undefined && before.stands[side][id] !== has) return true;
      if (offer?.kind === 'meso' && new Set(offer.packages.map((bundle) => bundle[id])).size > 1) return true;
      return acts.some((act) => {
        if (act.kind === 'trade') return id in act.give || id in act.get;
        return (act.kind === 'ask-concession' || act.kind === 'ask-one-more') && act.issue === id;
      });
    })
    .map(({ id }) => id);
}
