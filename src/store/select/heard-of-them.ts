import { z } from 'zod';
import type { Claim } from '../../domain/claim.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import { knowsFact } from '../../engine/checks.ts';
import type { MoveMade, State } from '../../engine/state.ts';

/** How and when one came to hear of something: `known` from the start, `news` from outside, else as it was told or claimed in a round. */
export const heardSchema = z.strictObject({
  how: z.enum(['known', 'news', 'told', 'vague', 'inflated', 'fabricated']),
  round: z.number().int().optional(),
});
export type Heard = z.infer<typeof heardSchema>;

/** When an interest was first put forward by its owner; that it was put forward to mislead does not show. */
export function interestHeard({ moves }: State, owner: Side, ids: readonly string[]): Heard | undefined {
  const told = moves.find((move) => move.side === owner && interestsIn(move).some((id) => ids.includes(id)));
  return told && { how: 'told', round: told.round };
}

const interestsIn = ({ acts }: MoveMade): readonly string[] =>
  acts.flatMap((act) => {
    if (act.kind === 'share-interest' || act.kind === 'misdirect') return [act.interest];
    return act.kind === 'answer' && act.content.interest !== undefined ? [act.content.interest] : [];
  });

/** When an interest that lies in an issue was first put forward. */
export const issueHeard = (state: State, owner: Side, issue: string): Heard | undefined =>
  interestHeard(
    state,
    owner,
    state.instance.interests[owner].filter((interest) => interest.issue === issue).map(({ id }) => id),
  );

/** How a side came to know a fact of the other one; a hint does not say which fact it was, and was heard all the same. */
export function factHeard(state: State, side: Side, id: string): Heard | undefined {
  const fact = state.instance.facts.find((candidate) => candidate.id === id);
  if (fact === undefined) return undefined;
  if (fact.holder === side || fact.holder === 'both') return { how: 'known' };
  const claimed = claimHeard(state, otherSide(side), (claim) => claim.fact === id);
  if (claimed !== undefined) return claimed;
  return knowsFact(state, side, fact) ? { how: 'news' } : undefined;
}

/** How a side heard of what the other one could do instead; an invented one counts as heard, as what it was. */
export function alternativeHeard(state: State, side: Side, alternative: string): Heard | undefined {
  const { facts } = state.instance;
  const told = facts.filter((fact) => fact.alternative === alternative).map(({ id }) => factHeard(state, side, id));
  return (
    told.find((heard) => heard !== undefined) ??
    claimHeard(state, otherSide(side), ({ kind, as }) => kind === 'alternative' && as === 'fabricated')
  );
}

/** The first claim that fits and says something; one that only hints where there is no other. */
function claimHeard(state: State, speaker: Side, isMeant: (claim: Claim) => boolean): Heard | undefined {
  const claims = state.claims.filter(({ side, claim }) => side === speaker && isMeant(claim));
  const first = claims.find(({ claim }) => claim.as !== 'vague') ?? claims[0];
  if (first === undefined) return undefined;
  const { as } = first.claim;
  const round = state.moves.find(({ seq }) => seq === first.seq)?.round ?? 1;
  return { how: as === 'straight' ? 'told' : as, round };
}
