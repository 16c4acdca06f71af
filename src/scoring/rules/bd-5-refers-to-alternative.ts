import { batnaOf, netPoints } from '../../domain/alternative.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { toPoints } from '../../kernel/brand.ts';
import { claimParams, claimsOf, factsOf, type OwnClaim } from '../claims.ts';
import { bestPoints, onTable } from '../on-table.ts';
import { isRealAsk } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type Play } from '../play.ts';
import { pressOn } from '../pressure.ts';
import type { Mark, Params, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue } from '../say.ts';

/** When an alternative can be named, and what naming it earns and costs (B FAQ; tuned, see matrix). */
const NAMED = {
  can: 1_000,
  /** How easily the other side must be able to check it. */
  verifiable: 0.5,
  /** Points by which it may fall short of the best alternative. */
  within: 2,
  /** Share of one's best package that it must be worth. */
  least: 0.3,
  severity: { weak: 8, unverifiable: 3 } satisfies Record<string, Severity>,
} as const;

/**
 * Naming one's alternative: straight, where it is better than what lies on the table and can be checked, it is information; where it is
 * weak or nobody can check it, it shows that one has nothing better to show. A lie about it is BD-6; an honest answer is never a fault.
 */
export const refersToAlternative: Rule = {
  id: 'BD-5',
  axis: 'batna-discipline',
  source: [{ key: 'B', section: 'FAQ, Should I reveal my BATNA?' }],
  limit: { occasions: 1, faults: 2 },
  cases: ['strong', 'weak', 'unverifiable'],
  look: (play) =>
    claimsOf(play, ['alternative'])
      .filter(({ claim, isFirst }) => claim.as === 'straight' && isFirst)
      .flatMap((made) => judged(play, made)),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const kept = step.event.acts.filter((act) => ruleOf(act).claim?.(act)?.kind !== 'alternative');
    const standards = standardsAt(play, step);
    const issue = heaviestIssue(step.before, play.side);
    const put = (act: Act): BetterMove => ({ acts: [...kept, act], manner: step.event.manner });
    return [
      ...standards.map(put),
      ...standards.map((act) => firmly(act)),
      firmly({ kind: 'hold-boundary', on: { issue } }),
    ];
  },
};

function judged(play: Play, made: OwnClaim): readonly Mark[] {
  const { step, claim } = made;
  const { before } = step;
  const own = before.alternatives[play.side];
  const fact = before.instance.facts.find(({ id }) => id === claim.fact);
  const named = own.find(({ id }) => id === fact?.alternative);
  const batna = batnaOf(own);
  if (fact === undefined || named === undefined || batna === undefined) return [];
  const net = netPoints(named);
  const theirs = onTable(before, play.side)?.low ?? 0;
  const params: Params = {
    ...claimParams(made),
    points: net,
    limit: theirs,
    short: Math.max(0, toPoints(theirs - net)),
  };
  const at = { move: step.seq, params };
  const isAnswer = step.event.acts[made.at]?.kind === 'answer';
  const floor = Math.max(theirs, NAMED.least * bestPoints(before, play.side));
  const isStrong = net > floor && net >= netPoints(batna) - NAMED.within;
  const found = !isStrong ? 'weak' : fact.verifiable < NAMED.verifiable ? 'unverifiable' : 'strong';
  if (found === 'strong')
    return isAnswer || supports(play, made)
      ? [{ ...at, case: found, kind: 'occasion', can: NAMED.can, earned: NAMED.can }]
      : [];
  if (isAnswer) return [];
  const stake = Math.max(0, toPoints(theirs - net));
  return [
    { ...at, case: found, kind: 'occasion', can: NAMED.can, earned: 0 },
    { ...at, case: found, kind: 'fault', severity: NAMED.severity[found], stake },
  ];
}

/** Whether it stands beside something it is a reason for, or answers pressure, and is said without heat. */
function supports(play: Play, { step }: OwnClaim): boolean {
  const { acts, manner } = step.event;
  if (manner.tone === 'hard-line' || manner.aim === 'person') return false;
  return (
    pressOn(play, step) !== undefined ||
    acts.some(
      (act) =>
        ruleOf(act).proposes === true ||
        act.kind === 'hold-boundary' ||
        act.kind === 'reject' ||
        isRealAsk(step.before, play.side, act),
    )
  );
}

/** What carries further than a weak alternative: the strongest standard that can be looked up [B FAQ: hint at your standards]. */
function standardsAt(play: Play, step: OwnClaim['step']): readonly Act[] {
  const cites = factsOf(play, step, 'evidence')
    .filter(({ verifiable }) => verifiable >= NAMED.verifiable)
    .slice(0, 2)
    .map(({ id }): Act => ({ kind: 'cite-evidence', claim: { fact: id, kind: 'evidence', as: 'straight' } }));
  return [...cites, ...besideBatna(step.before, play.side)];
}
