import type { Claim, ClaimKind } from '../domain/claim.ts';
import type { Fact } from '../domain/fact.ts';
import type { Manner } from '../domain/manner.ts';
import { ruleOf, type Act } from '../engine/act.ts';
import { knowsFact } from '../engine/checks.ts';
import { surplusAtRisk } from './limits.ts';
import type { BetterMove, MoveStep, Play } from './play.ts';
import type { Mark, Params, Severity } from './rule.ts';

/** A claim of one's own with the move that made it; `at` is its act's place in the move. */
export interface OwnClaim {
  readonly step: MoveStep;
  readonly at: number;
  readonly claim: Claim;
  /** Whether nothing was claimed of this fact before. */
  readonly isFirst: boolean;
}

/** The claims of these kinds that the graded side made, in order. */
export function claimsOf(play: Play, kinds: readonly ClaimKind[]): readonly OwnClaim[] {
  const heard = new Set<string>();
  return play.own.flatMap((step) =>
    step.event.acts.flatMap((act, at) => {
      const claim = ruleOf(act).claim?.(act);
      if (claim === undefined || !kinds.includes(claim.kind)) return [];
      const isFirst = claim.fact === undefined || !heard.has(claim.fact);
      if (claim.fact !== undefined) heard.add(claim.fact);
      return [{ step, at, claim, isFirst }];
    }),
  );
}

/** What claims can earn and cost, in hundredths and severities (protocol §7: straight earns; tuned). */
const CLAIMED = {
  can: 1_000,
  /** Vague hides without misleading: half. */
  vague: 500,
  severity: { inflated: 15, fabricated: 30 } satisfies Record<'inflated' | 'fabricated', Severity>,
} as const;

export const CLAIM_CASES = ['straight', 'vague', 'inflated', 'fabricated'] as const;

/**
 * The marks of honesty: each fact claimed is an occasion that a straight claim earns; saying more than is so is a fault each time.
 *
 * @source B, P; protocol §7 (ethics occasions)
 */
export function honestyMarks(play: Play, kinds: readonly ClaimKind[]): readonly Mark[] {
  return claimsOf(play, kinds).flatMap((made): readonly Mark[] => {
    const { step, claim, isFirst } = made;
    const at = { case: claim.as, move: step.seq, params: claimParams(made) };
    if (claim.as === 'straight' || claim.as === 'vague') {
      const earned = claim.as === 'straight' ? CLAIMED.can : CLAIMED.vague;
      return isFirst ? [{ ...at, kind: 'occasion', can: CLAIMED.can, earned }] : [];
    }
    const stake = surplusAtRisk(step.before, play.side);
    return [
      { ...at, kind: 'occasion', can: CLAIMED.can, earned: 0 },
      { ...at, kind: 'fault', severity: CLAIMED.severity[claim.as], stake },
    ];
  });
}

/** What a sentence about a claim needs: kind, fact and issue, the true figure and the one it was made into. */
export function claimParams({ step, claim }: Pick<OwnClaim, 'step' | 'claim'>): Params {
  const fact = step.before.instance.facts.find(({ id }) => id === claim.fact);
  return {
    claim: claim.kind,
    ...(fact && { fact: fact.id }),
    ...(fact?.issue !== undefined && { issue: fact.issue }),
    ...(fact?.value !== undefined && { value: fact.value }),
    ...(fact?.inflatedValue !== undefined && claim.as === 'inflated' && { said: fact.inflatedValue }),
  };
}

/**
 * What could have been said honestly instead: the same fact straight, another fact of the kind, or the same move without the claim.
 *
 * @param instead - acts that do the work without any claim, where nothing else is left
 */
export function honestMoves(play: Play, { step, at, claim }: OwnClaim, instead: readonly Act[]): readonly BetterMove[] {
  const { acts } = step.event;
  const manner = calm(step.event.manner);
  const put = (replacement: readonly Act[]): BetterMove => ({
    acts: [...acts.slice(0, at), ...replacement, ...acts.slice(at + 1)],
    manner,
  });
  const said = acts[at];
  const facts = factsOf(play, step, claim.kind);
  const known = [...facts.filter(({ id }) => id === claim.fact), ...facts.filter(({ id }) => id !== claim.fact)];
  const straight = known.flatMap(({ id }) =>
    said === undefined ? [] : [put([withClaim(said, { fact: id, kind: claim.kind, as: 'straight' })])],
  );
  const bare = said === undefined ? [] : withoutClaim(said);
  return [...straight, put([...bare, ...instead]), put(bare), { acts: instead, manner }];
}

/** Facts of a kind that the graded side may tell at a move, the strongest first. */
export const factsOf = (play: Play, { before }: MoveStep, kind: Fact['kind']): readonly Fact[] =>
  before.instance.facts
    .filter((fact) => fact.kind === kind && knowsFact(before, play.side, fact))
    .toSorted((left, right) => right.strength - left.strength);

/** The same words said so that they do not threaten. */
export const calm = (manner: Manner): Manner => ({
  ...manner,
  tone: manner.tone === 'hard-line' ? 'firm' : manner.tone,
  aim: 'matter',
});

/** An act with another claim in it; acts that carry none stay as they are. */
export function withClaim(act: Act, claim: Claim): Act {
  switch (act.kind) {
    case 'offer':
    case 'state-range':
    case 'cite-evidence':
    case 'refer-alternative':
    case 'assert-constraint':
      return { ...act, claim };
    case 'answer':
      return { ...act, content: { ...act.content, claim } };
    default:
      return act;
  }
}

/** What is left of an act when its claim is taken out: nothing, where the claim was all of it. */
function withoutClaim(act: Act): readonly Act[] {
  if (act.kind === 'offer' || act.kind === 'state-range') {
    const { claim: _, ...rest } = act;
    return [rest];
  }
  return ruleOf(act).claim?.(act) === undefined ? [act] : [];
}
