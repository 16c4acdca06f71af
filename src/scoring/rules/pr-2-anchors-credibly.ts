import type { Fact } from '../../domain/fact.ts';
import { isDishonest } from '../../domain/claim.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Option, Package } from '../../domain/package.ts';
import type { Side } from '../../domain/side.ts';
import type { Act, ActOf } from '../../engine/act.ts';
import { claimsOf, factsOf } from '../claims.ts';
import { issueOf } from '../../engine/checks.ts';
import { offerMadeAt } from '../limits.ts';
import { bestOf, worthToOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What a first figure earns by its reason, and how far it may lie beyond what the reason says (B, I, P; figures tuned, see matrix). */
const ANCHOR = {
  can: 1_000,
  /** A reason that speaks of something else, or that says nothing one could check. */
  beside: 600,
  vague: 400,
  stretched: 300,
  /** Share of what the issue is worth to oneself by which a figure may lie above the one that the fact supports. */
  reach: 0.4,
} as const;

/**
 * A first figure with a reason that speaks of it, within what that reason can carry. A first offer without any reason is EG-5's, and how
 * much it asks for ACE-5's: here only the fit between the two counts.
 */
export const anchorsCredibly: Rule = {
  id: 'PR-2',
  axis: 'process',
  source: [
    { key: 'B', section: 'Tools & Artifacts, anchor worksheet' },
    { key: 'I', section: 'Tools & Artifacts, anchor worksheet' },
    { key: 'P', section: 'First move' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['grounded', 'beside', 'vague', 'stretched', 'bare-range'],
  look: (play) => {
    const step = play.own.find((move) => offerMadeAt(move) !== undefined || rangeAt(move) !== undefined);
    return step === undefined ? [] : judged(play, step);
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    return found === 'stretched' ? withinReach(play, step) : onTheIssue(play, step);
  },
};

const rangeAt = ({ event }: MoveStep): ActOf<'state-range'> | undefined =>
  event.acts.find((act) => act.kind === 'state-range');

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const made = claimsOf(play, ['evidence', 'policy']).filter((entry) => entry.step.seq <= step.seq);
  if (made.some(({ claim }) => isDishonest(claim))) return [];
  const at = { kind: 'occasion', move: step.seq, can: ANCHOR.can } as const;
  if (made.length === 0) {
    // A bare offer is EG-5's; a bare range is nobody's yet, where one knows of something that speaks of it.
    return offerMadeAt(step) === undefined && onTheIssue(play, step).length > 0
      ? [{ ...at, case: 'bare-range', earned: 0, params: { issue: rangeAt(step)?.issue ?? '' } }]
      : [];
  }
  const facts = groundsOf(play, step);
  if (facts.length === 0) return [{ ...at, case: 'vague', earned: ANCHOR.vague, params: {} }];
  const stretched = facts.find((fact) => excessOf(play.side, step, fact) > ANCHOR.reach);
  const fitting = facts.find((fact) => excessOf(play.side, step, fact) <= ANCHOR.reach);
  if (fitting !== undefined) return [{ ...at, case: 'grounded', earned: ANCHOR.can, params: said(fitting) }];
  return stretched === undefined
    ? [{ ...at, case: 'beside', earned: ANCHOR.beside, params: {} }]
    : [{ ...at, case: 'stretched', earned: ANCHOR.stretched, params: said(stretched) }];
}

/** What was said straight by then, as facts. */
const groundsOf = (play: Play, { seq, before }: MoveStep): readonly Fact[] =>
  claimsOf(play, ['evidence', 'policy'])
    .filter(({ step, claim }) => step.seq <= seq && claim.as === 'straight')
    .flatMap(({ claim }) => before.instance.facts.filter(({ id }) => id === claim.fact));

const said = ({ id, issue }: Fact) => ({ fact: id, ...(issue !== undefined && { issue }) });

/** How far the figure lies above what a fact supports, in shares of what the issue is worth; not a number where it is about nothing named. */
function excessOf(side: Side, step: MoveStep, { issue: id, value }: Fact): number {
  const issue = id === undefined ? undefined : issueOf(step.before, id);
  const named = issue === undefined ? [] : figuresOn(step, issue, side);
  if (issue === undefined || named.length === 0) return Number.NaN;
  const supported = value === undefined ? undefined : nearest(issue, value);
  if (supported === undefined) return 0;
  const most = named.reduce<number>((high, option) => Math.max(high, worthToOf(issue, side, option)), 0);
  const span = bestOf(issue, side) - worthToOf(issue, side, undefined);
  return span <= 0 ? 0 : (most - worthToOf(issue, side, supported)) / span;
}

/** What was named on an issue: in the bundles of an offer, or the better end of a range. */
function figuresOn(step: MoveStep, { id, prefers }: Issue, side: Side): readonly Option[] {
  const range = rangeAt(step);
  const offered = (offerMadeAt(step)?.packages ?? []).flatMap((bundle) => bundle[id] ?? []);
  if (offered.length > 0 || range?.issue !== id) return offered;
  return [prefers[side] === 'last' ? range.to : range.from];
}

/** The option next to a figure; none where the issue has no figures. */
function nearest({ options }: Issue, value: number): Option | undefined {
  const figures = options.filter((option) => typeof option === 'number');
  return figures.toSorted((left, right) => Math.abs(left - value) - Math.abs(right - value))[0];
}

/** The same figure with a fact that speaks of it. */
function onTheIssue(play: Play, step: MoveStep): readonly BetterMove[] {
  const { acts, manner } = step.event;
  const fitting = factsOf(play, step, 'evidence').filter((fact) => excessOf(play.side, step, fact) <= ANCHOR.reach);
  return fitting.map(({ id }) => {
    const cite: Act = { kind: 'cite-evidence', claim: { fact: id, kind: 'evidence', as: 'straight' } };
    return { acts: [cite, ...acts.filter(({ kind }) => kind !== 'cite-evidence')], manner };
  });
}

/** The same bundle, on that issue no further than the fact carries. */
function withinReach(play: Play, step: MoveStep): readonly BetterMove[] {
  const { side } = play;
  const [bundle] = offerMadeAt(step)?.packages ?? [];
  if (bundle === undefined) return [];
  const facts = groundsOf(play, step);
  const moved = facts.reduce<Package>((near, fact) => lowered({ step, side, fact }, near), bundle);
  const cited = step.event.acts.filter(({ kind }) => kind === 'cite-evidence');
  return [plainly(...cited, { kind: 'offer', package: moved })];
}

/** The best option that a fact can carry in the place of one beyond it. */
function lowered(
  { step, side, fact: { issue: id, value } }: { step: MoveStep; side: Side; fact: Fact },
  bundle: Package,
): Package {
  const issue = id === undefined ? undefined : issueOf(step.before, id);
  const had = issue && bundle[issue.id];
  const supported = issue && value !== undefined ? nearest(issue, value) : undefined;
  if (issue === undefined || had === undefined || supported === undefined) return bundle;
  const span = bestOf(issue, side) - worthToOf(issue, side, undefined);
  const most = worthToOf(issue, side, supported) + ANCHOR.reach * span;
  if (worthToOf(issue, side, had) <= most) return bundle;
  const [best] = issue.options
    .filter((option) => worthToOf(issue, side, option) <= most && !issue.crosses[side].includes(option))
    .toSorted((left, right) => worthToOf(issue, side, right) - worthToOf(issue, side, left));
  return best === undefined ? bundle : { ...bundle, [issue.id]: best };
}
