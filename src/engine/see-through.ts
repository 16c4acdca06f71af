import { isDishonest, type ClaimWay } from '../domain/claim.ts';
import type { Side } from '../domain/side.ts';
import { clamp } from '../kernel/brand.ts';
import { happens } from '../kernel/chance.ts';
import type { State } from './state.ts';

/** How far a claim departs from what is so, and how easily a claim with nothing behind it is checked. */
const EXPOSURE = {
  departs: { straight: 0, vague: 0, inflated: 0.7, fabricated: 1 } satisfies Record<ClaimWay, number>,
  fabricatedVerifiable: 0.5,
} as const;

/**
 * The claims of the other side's last move that a side sees through: likelier the easier they are to check and the more suspicious it is.
 *
 * @param suspicion - 0–1, of the one who listens
 * @returns numbers of the moves that made them
 * @source negotiation model §3
 */
export function seenThrough(
  state: State,
  { listener, suspicion }: { listener: Side; suspicion: number },
): readonly number[] {
  const last = state.moves.at(-1);
  if (last === undefined || last.side === listener) return [];
  const doubtful = state.claims.filter(({ seq, claim }) => seq === last.seq && isDishonest(claim));
  const caught = doubtful.filter(({ claim }, n) => {
    const verifiable =
      state.instance.facts.find(({ id }) => id === claim.fact)?.verifiable ?? EXPOSURE.fabricatedVerifiable;
    const chance = clamp(EXPOSURE.departs[claim.as] * verifiable * (0.5 + suspicion), 0, 0.95);
    return happens({ seed: state.seed, purpose: 'claim.seen-through', round: state.round, n }, chance);
  });
  return [...new Set(caught.map(({ seq }) => seq))];
}
