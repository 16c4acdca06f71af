import { pointsOfOption } from '../domain/issue.ts';
import type { Manner } from '../domain/manner.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { clamp, toPoints } from '../kernel/brand.ts';
import { ruleOf, type Act } from './act.ts';
import { standingOffer } from './checks.ts';
import type { Percept } from './percept.ts';
import type { State } from './state.ts';

/** How manner, claims and culture add up to what is felt. Starting values, tuned with the matrix (negotiation model §5). */
const FEEL = {
  tone: {
    warm: { pressure: 0, warmth: 0.4, faceThreat: 0 },
    neutral: { pressure: 0.05, warmth: 0.1, faceThreat: 0 },
    firm: { pressure: 0.2, warmth: 0, faceThreat: 0.05 },
    'hard-line': { pressure: 0.45, warmth: -0.4, faceThreat: 0.25 },
  },
  /** An insult: hard-line, aimed at the person (protocol §4). */
  insult: { pressure: 0.25, warmth: -0.5, faceThreat: 0.6 },
  /** A firm tone about the person is a reproach, not yet an insult. */
  reproach: { pressure: 0.1, warmth: -0.25, faceThreat: 0.3 },
  /** Face counts for more in front of others, where power distance is high, and where norms ask for indirect words. */
  openAudience: 1.6,
  highPowerDistance: 1.25,
  directInHighContext: 1.3,
  /** How well a claim carries as it is put, against the straight one. */
  carries: { straight: 1, vague: 0.35, inflated: 0.9, fabricated: 0.6 },
  /** What a claim without any fact behind it seems to rest on. */
  fabricatedStrength: 0.6,
  /** What a deadline or an alternative presses, by how it is put. */
  pressesBy: { straight: 0.1, vague: 0.05, inflated: 0.25, fabricated: 0.25 },
  /** Each further ask without giving, within the last rounds. */
  repeatedAsk: 0.1,
  /** Belief in a speaker never caught, and what each catch takes. */
  credible: 0.7,
  caught: 0.35,
} as const;

/**
 * What a move feels like to the side across the table.
 *
 * @param before - the table as it was, @param after - with the move on it
 * @returns shares rounded to two decimals, generosity in the perceiver's own points
 * @source negotiation model §5
 */
export function perceive(
  before: State,
  after: State,
  { side, acts, manner }: { side: Side; acts: readonly Act[]; manner: Manner },
): Percept {
  const tone = FEEL.tone[manner.tone];
  const aimed = manner.aim === 'person' ? (manner.tone === 'hard-line' ? FEEL.insult : FEEL.reproach) : undefined;
  const felt = {
    pressure: tone.pressure,
    warmth: tone.warmth,
    faceThreat: tone.faceThreat,
    legitimacy: 0,
    clarity: 0,
    invitation: 0,
  };
  if (aimed !== undefined && manner.tone !== 'warm' && manner.tone !== 'neutral') {
    felt.pressure += aimed.pressure;
    felt.warmth += aimed.warmth;
    felt.faceThreat += aimed.faceThreat;
  }
  for (const act of acts) {
    const rule = ruleOf(act);
    felt.pressure += rule.feel?.pressure ?? 0;
    felt.warmth += rule.feel?.warmth ?? 0;
    felt.faceThreat += rule.feel?.faceThreat ?? 0;
    felt.legitimacy += rule.feel?.legitimacy ?? 0;
    felt.clarity += rule.feel?.clarity ?? 0;
    // Several questions at once leave less room than one: the best invitation counts, not their sum.
    felt.invitation = Math.max(felt.invitation, rule.feel?.invitation ?? 0);
    const claim = rule.claim?.(act);
    if (claim === undefined) continue;
    const fact = before.instance.facts.find(({ id }) => id === claim.fact);
    felt.legitimacy += (fact?.strength ?? FEEL.fabricatedStrength) * FEEL.carries[claim.as];
    if (claim.kind === 'deadline' || claim.kind === 'alternative' || claim.kind === 'capacity')
      felt.pressure += FEEL.pressesBy[claim.as];
  }
  felt.pressure += FEEL.repeatedAsk * unmetAsks(before, side, acts);
  return {
    pressure: share(felt.pressure * (softer(before, manner) ? 0.8 : 1)),
    warmth: hundredths(clamp(felt.warmth, -1, 1)),
    legitimacy: share(felt.legitimacy),
    generosity: generosityOf(before, after, side),
    reciprocity: reciprocityOf(before, after, { side, acts }),
    faceThreat: share(felt.faceThreat * faceScale(before, manner)),
    credibility: share(
      FEEL.credible - FEEL.caught * before.claims.filter((made) => made.side === side && made.caught).length,
    ),
    clarity: share(felt.clarity),
    invitation: share(felt.invitation * (speaksAlone(acts) ? 1 : 0.6)),
  };
}

const hundredths = (value: number): number => toPoints(value);
const share = (value: number): number => hundredths(clamp(value, 0, 1));

const softer = (state: State, manner: Manner): boolean =>
  manner.directness === 'indirect' && state.instance.culture.context === 'high';

function faceScale({ instance: { culture } }: State, manner: Manner): number {
  return (
    (manner.audience === 'open' ? FEEL.openAudience : 1) *
    (culture.powerDistance === 'high' ? FEEL.highPowerDistance : 1) *
    (culture.context === 'high' && manner.directness === 'direct' ? FEEL.directInHighContext : 1)
  );
}

/** An invitation counts in full only where nothing is put on the table in the same breath. */
const speaksAlone = (acts: readonly Act[]): boolean =>
  !acts.some((act) => ruleOf(act).proposes === true || act.kind === 'ask-concession');

function unmetAsks(before: State, side: Side, acts: readonly Act[]): number {
  if (!acts.some((act) => act.kind === 'ask-concession' || act.kind === 'ask-one-more')) return 0;
  const lastGift = before.concessions.findLast((concession) => concession.side === side)?.round ?? 0;
  return before.asks.filter((ask) => ask.side === side && ask.round > lastGift).length;
}

/** How much better, in the perceiver's own points, the mover's stand has become for it on the issues already spoken of. */
function generosityOf(before: State, after: State, side: Side): number {
  const perceiver = otherSide(side);
  const offered = standingOffer(after, side);
  if (offered === undefined || offered.seq !== before.seq) return 0;
  const [had, has] = [before.stands[side], after.stands[side]];
  let change = 0;
  for (const issue of before.instance.issues) {
    const [was, is] = [had[issue.id], has[issue.id]];
    if (was === undefined || is === undefined || was === is) continue;
    change += (pointsOfOption(issue, perceiver, is) ?? 0) - (pointsOfOption(issue, perceiver, was) ?? 0);
  }
  return toPoints(change);
}

/** 1 for a step that asks something in return, −1 for an ask that gives nothing, in between for a bare gift. */
function reciprocityOf(before: State, after: State, { side, acts }: { side: Side; acts: readonly Act[] }): number {
  const step = after.concessions.find((concession) => concession.seq === before.seq && concession.side === side);
  const asks = acts.some(
    (act) => act.kind === 'ask-concession' || act.kind === 'ask-one-more' || act.kind === 'threaten',
  );
  if (step !== undefined) return step.asked || asks ? 1 : -0.3;
  if (acts.some((act) => act.kind === 'trade')) return 0.6;
  return asks ? -0.6 : 0;
}
