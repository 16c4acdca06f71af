import type { Claim, ClaimKind } from '../../../domain/claim.ts';
import type { Option, Package } from '../../../domain/package.ts';
import { otherSide } from '../../../domain/side.ts';
import type { Act, ActKind, ActOf } from '../../../engine/act.ts';
import type { OwnIssue, SeatView } from '../../../engine/seat-view.ts';
import type { Offer } from '../../../engine/state.ts';
import { evidenceLeft } from '../../../store/select/evidence.ts';
import { offerWorth } from '../../../store/select/worth-to-me.ts';
import { equalBundle } from './second-bundle.ts';

/** Stands where the table has nothing to fill in: the engine then says what is missing. */
const NOTHING = 'none';

/** Each act as its form opens, from what lies on the table. */
const FIRST: { readonly [Kind in ActKind]: (view: SeatView) => ActOf<Kind> } = {
  'build-rapport': () => ({ kind: 'build-rapport' }),
  'propose-agenda': ({ issues }) => ({ kind: 'propose-agenda', issues: issues.map(({ id }) => id) }),
  'ask-interest': () => ({ kind: 'ask-interest' }),
  'ask-constraint': () => ({ kind: 'ask-constraint', about: 'decision-path' }),
  'ask-alternative': () => ({ kind: 'ask-alternative' }),
  'share-interest': ({ interests }) => ({ kind: 'share-interest', interest: interests[0]?.id ?? NOTHING }),
  answer: (view) => firstAnswer(view),
  'decline-to-answer': (view) => ({ kind: 'decline-to-answer', question: openQuestion(view)?.seq ?? 0 }),
  reflect: (view) => ({ kind: 'reflect', heard: view.moves.findLast(({ side }) => side !== view.side)?.seq ?? 0 }),
  invite: () => ({ kind: 'invite' }),
  'stay-silent': () => ({ kind: 'stay-silent' }),
  offer: (view) => ({ kind: 'offer', package: wholePackage(view) }),
  'present-meso': (view) => {
    const whole = wholePackage(view);
    return { kind: 'present-meso', packages: [whole, equalBundle(view, whole)] };
  },
  'cite-evidence': (view) => ({ kind: 'cite-evidence', claim: firstClaim(view, ['evidence']) }),
  'state-range': (view) => firstRange(view),
  trade: () => ({ kind: 'trade', give: {}, get: {} }),
  concede: () => ({ kind: 'concede', options: {} }),
  'ask-concession': (view) => ({ kind: 'ask-concession', issue: dearest(view)?.id ?? NOTHING }),
  'add-clause': (view) => firstClause(view),
  'refer-alternative': (view) => ({ kind: 'refer-alternative', claim: firstClaim(view, ['alternative']) }),
  'assert-constraint': (view) => ({
    kind: 'assert-constraint',
    claim: firstClaim(view, ['deadline', 'capacity', 'decision-path', 'policy', 'coalition']),
  }),
  'disclose-reservation': (view) => {
    const issue = dearest(view);
    return {
      kind: 'disclose-reservation',
      limit: { issue: issue?.id ?? NOTHING, option: issue === undefined ? NOTHING : startOn(view, issue) },
    };
  },
  'disclose-risk': ({ facts }) => ({
    kind: 'disclose-risk',
    fact: facts.find(({ own, kind }) => own && kind === 'risk')?.id ?? NOTHING,
  }),
  threaten: () => ({ kind: 'threaten', demand: {}, consequence: 'leave' }),
  'acknowledge-feeling': () => ({ kind: 'acknowledge-feeling' }),
  'hold-boundary': (view) => ({ kind: 'hold-boundary', on: { issue: dearest(view)?.id ?? NOTHING } }),
  'reality-test': (view) => firstTest(view),
  'offer-face-saving': () => ({ kind: 'offer-face-saving', choices: [{}] }),
  restart: () => ({ kind: 'restart' }),
  'name-discrepancy': () => ({ kind: 'name-discrepancy', between: 'wishes' }),
  pause: ({ day }) => ({ kind: 'pause', reason: 'consult', until: day + 1 }),
  'escalate-sponsor': ({ day }) => ({ kind: 'escalate-sponsor', reason: 'stuck', by: day + 2 }),
  promise: ({ day }) => ({ kind: 'promise', what: 'send-text', by: day + 1 }),
  misdirect: ({ interests }) => ({ kind: 'misdirect', interest: interests.at(-1)?.id ?? NOTHING }),
  retract: (view) => ({ kind: 'retract', offer: standing(view, 'mine')?.id ?? NOTHING }),
  'ask-about-text': () => ({ kind: 'ask-about-text' }),
  'propose-closing': () => ({ kind: 'propose-closing' }),
  summarise: (view) => ({ kind: 'summarise', text: wholePackage(view) }),
  'attach-term': (view) => ({ kind: 'attach-term', clause: ownAnnexes(view)[0] ?? NOTHING }),
  'add-governance': () => ({
    kind: 'add-governance',
    review: 'quarterly',
    data: 'shared',
    escalation: 'sponsors',
    exit: 'notice',
  }),
  accept: (view) => acceptOf(view, standing(view, 'theirs')),
  reject: (view) => ({ kind: 'reject', offer: standing(view, 'theirs')?.id ?? NOTHING }),
  sign: ({ text }) => ({ kind: 'sign', text: text?.id ?? NOTHING }),
  'ask-one-more': (view) => ({ kind: 'ask-one-more', issue: dearest(view)?.id ?? NOTHING }),
  'walk-away': () => ({ kind: 'walk-away', reason: 'alternative-is-better', door: 'open' }),
};

/**
 * The act as its form opens. It may be one that the engine refuses: the refusal says why the act cannot be said now.
 *
 * @param view - the table after the acts that come before it in the same move
 */
export const firstAct = (kind: ActKind, view: SeatView): Act => FIRST[kind](view);

/** An act to ask the engine with whether its kind can be said at all: as it opens, but for what would be dear to work out. */
export function probeOf(kind: ActKind, view: SeatView): Act {
  if (kind !== 'present-meso') return firstAct(kind, view);
  const whole = wholePackage(view);
  return { kind, packages: [whole, whole] };
}

/** Keeps the acts that close an agreement true to what the acts before them settle. */
export function inStep(act: Act, view: SeatView): Act {
  if (act.kind === 'summarise') return { ...act, text: view.settled };
  return act.kind === 'sign' ? { ...act, text: view.text?.id ?? act.text } : act;
}

/** The best option for the viewer that crosses no red line of their own. */
export function bestOption({ options, points, crosses }: OwnIssue): Option {
  const allowed = options.filter((option) => !crosses.includes(option));
  const worth = (option: Option) => points[options.indexOf(option)] ?? 0;
  return allowed.toSorted((a, b) => worth(b) - worth(a))[0] ?? options[0] ?? NOTHING;
}

/** Where sliders begin before anything was said and no target is written, as a share of the issue's best. Tuned by eye. */
const OPENING_SHARE = 0.85;

/** Where an issue's slider begins: settled, as one last put it, or near one's target. */
export function startOn({ settled, stands, sheets }: SeatView, issue: OwnIssue): Option {
  const target = sheets.limit?.target;
  const least = Math.max(...issue.points) * (target === undefined ? OPENING_SHARE : target / 100);
  const worth = (option: Option) => issue.points[issue.options.indexOf(option)] ?? 0;
  const good = issue.options.filter((option) => worth(option) >= least && !issue.crosses.includes(option));
  return (
    settled[issue.id] ?? stands.mine[issue.id] ?? good.toSorted((a, b) => worth(a) - worth(b))[0] ?? bestOption(issue)
  );
}

const wholePackage = (view: SeatView): Package =>
  Object.fromEntries(view.issues.map((issue) => [issue.id, startOn(view, issue)]));

/** The issue where most lies between one's best and what they have put forward. */
function dearest(view: SeatView): OwnIssue | undefined {
  const gap = (issue: OwnIssue) => {
    const theirs = view.stands.theirs[issue.id];
    const least = theirs === undefined ? Math.min(...issue.points) : (issue.points[issue.options.indexOf(theirs)] ?? 0);
    return Math.max(...issue.points) - least;
  };
  return view.issues.toSorted((a, b) => gap(b) - gap(a))[0];
}

const standing = ({ offers, side }: SeatView, whose: 'mine' | 'theirs'): Offer | undefined =>
  offers.findLast((offer) => offer.fate === 'standing' && (offer.side === side) === (whose === 'mine'));

/** Taking an offer; of several bundles the one worth most to the viewer. */
export function acceptOf(view: SeatView, offer: Offer | undefined): ActOf<'accept'> {
  if (offer === undefined) return { kind: 'accept', offer: NOTHING };
  if (offer.packages.length === 1) return { kind: 'accept', offer: offer.id };
  const worth = (at: number) => offerWorth(view, offer.packages[at] ?? {}, 'them').place ?? Number.NEGATIVE_INFINITY;
  const best = offer.packages.map((_, at) => at).toSorted((a, b) => worth(b) - worth(a))[0] ?? 0;
  return { kind: 'accept', offer: offer.id, bundle: best };
}

/** Claims of these kinds that the viewer could make, with the fact behind each. */
function firstClaim(view: SeatView, kinds: readonly [ClaimKind, ...ClaimKind[]]): Claim {
  const unshown = kinds[0] === 'evidence' ? evidenceLeft(view)[0] : undefined;
  const fact = unshown ?? view.facts.find(({ own, kind }) => own && kinds.some((wanted) => wanted === kind));
  const kind = kinds.find((wanted) => wanted === fact?.kind) ?? kinds[0];
  return { kind, as: 'straight', ...(fact && { fact: fact.id }) };
}

const openQuestion = (view: SeatView) =>
  view.questions.findLast(({ side, answered }) => side === otherSide(view.side) && !answered);

function firstAnswer(view: SeatView): ActOf<'answer'> {
  const question = openQuestion(view);
  const asked = question?.act;
  const content = (() => {
    if (asked?.kind === 'ask-alternative') return { claim: firstClaim(view, ['alternative']) };
    if (asked?.kind === 'ask-constraint')
      return { claim: firstClaim(view, asked.about === 'timing' ? ['deadline'] : ['decision-path', 'policy']) };
    const about = asked?.kind === 'ask-interest' ? asked.issue : undefined;
    const interest = view.interests.find(({ issue }) => issue === about) ?? view.interests[0];
    return interest === undefined ? {} : { interest: interest.id };
  })();
  return { kind: 'answer', question: question?.seq ?? 0, content };
}

function firstRange(view: SeatView): ActOf<'state-range'> {
  const issue = view.issues.find(({ kind }) => kind === 'quantity');
  const figures = issue?.options.filter((option) => typeof option === 'number') ?? [];
  return { kind: 'state-range', issue: issue?.id ?? NOTHING, from: figures[0] ?? 0, to: figures.at(-1) ?? 0 };
}

function firstClause(view: SeatView): ActOf<'add-clause'> {
  const issue = view.issues.find(({ kind }) => kind === 'clause');
  return {
    kind: 'add-clause',
    clause: issue?.id ?? NOTHING,
    strength: issue === undefined ? NOTHING : String(startOn(view, issue)),
  };
}

function firstTest(view: SeatView): ActOf<'reality-test'> {
  const [alternative] = view.alternatives;
  if (alternative !== undefined) return { kind: 'reality-test', against: { alternative: alternative.id } };
  return { kind: 'reality-test', against: { fact: view.facts[0]?.id ?? NOTHING } };
}

const ownAnnexes = ({ annexes, side, text }: SeatView): readonly string[] =>
  annexes.filter(({ id, holder }) => holder === side && text?.annexes.includes(id) !== true).map(({ id }) => id);
