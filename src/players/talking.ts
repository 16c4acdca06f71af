import type { Claim, ClaimKind } from '../domain/claim.ts';
import type { Interest } from '../domain/interest.ts';
import { batnaOf } from '../domain/alternative.ts';
import { ruleOf, type Act } from '../engine/act.ts';
import type { KnownFact, SeatView } from '../engine/seat-view.ts';
import type { Option } from '../domain/package.ts';
import type { Points } from '../kernel/brand.ts';
import type { Play, Seat } from './seat.ts';

/** A straight claim about a fact of one's own that was not put forward yet; of several, the one whose figure supports one's own most. */
export function freshClaim(view: SeatView, kind: ClaimKind): Claim | undefined {
  const used = view.moves
    .filter(({ side }) => side === view.side)
    .flatMap(({ acts }) => acts.flatMap((act) => ruleOf(act).claim?.(act)?.fact ?? []));
  const [fact] = view.facts
    .filter((known) => known.kind === kind && (known.own || known.holder === 'both') && !used.includes(known.id))
    .toSorted((left, right) => support(view, right) - support(view, left));
  return fact && { kind, fact: fact.id, as: 'straight' };
}

/** Own points of the figure that a fact names; nothing where it names none. */
function support({ issues }: SeatView, { issue: id, value }: KnownFact): Points {
  const issue = issues.find((candidate) => candidate.id === id);
  if (issue === undefined || value === undefined) return 0;
  const gap = (option: Option): number => Math.abs(Number(option) - value);
  const [at] = [...issue.options.keys()].toSorted(
    (left, right) => gap(issue.options[left] ?? 0) - gap(issue.options[right] ?? 0),
  );
  return issue.points[at ?? 0] ?? 0;
}

/** Interests it may tell that it has not told; the ones that weigh most first. */
function untold(view: SeatView): readonly Interest[] {
  const told = view.moves
    .filter(({ side }) => side === view.side)
    .flatMap(({ acts }) =>
      acts.flatMap((act) =>
        act.kind === 'share-interest' ? [act.interest] : act.kind === 'answer' ? [act.content.interest ?? ''] : [],
      ),
    );
  return view.interests.filter(({ id, disclosed }) => disclosed !== 'pivotal' && !told.includes(id));
}

/** Answers to what was just asked: an interest, or a straight claim; an open refusal where it tells nothing. */
export function answers({ view, style, last }: Seat): readonly Act[] {
  const asked = last?.acts.find((act) => ruleOf(act).asks === true);
  if (last === undefined || asked === undefined) return [];
  const declined: Act = { kind: 'decline-to-answer', question: last.seq };
  if (!style.tells) return [declined];
  const claim = claimFor(view, asked);
  if (claim !== undefined) return [{ kind: 'answer', question: last.seq, content: { claim } }];
  const about = asked.kind === 'ask-interest' ? asked.issue : undefined;
  const open = untold(view);
  const interest = open.find(({ issue }) => issue === about) ?? open[0];
  return asked.kind === 'ask-about-text'
    ? [{ kind: 'answer', question: last.seq, content: {} }]
    : [interest === undefined ? declined : { kind: 'answer', question: last.seq, content: { interest: interest.id } }];
}

function claimFor(view: SeatView, asked: Act): Claim | undefined {
  if (asked.kind === 'ask-alternative') return freshClaim(view, 'alternative');
  if (asked.kind !== 'ask-constraint') return undefined;
  return freshClaim(
    view,
    asked.about === 'timing' ? 'deadline' : asked.about === 'decision-path' ? 'decision-path' : 'policy',
  );
}

/** Finding out before offering: an agenda and a question, then an interest of one's own and a question about theirs. */
export const discover: Play = (seat) => {
  const { view, style, ownMoves } = seat;
  if (ownMoves >= style.discovers) return undefined;
  const asked = answers(seat);
  // Who lays a choice first says what it is to be measured by (PR-3).
  const [rule] = style.meso ? view.rules : [];
  const agenda: Act = {
    kind: 'propose-agenda',
    issues: view.issues.map(({ id }) => id),
    ...(rule !== undefined && { rule }),
  };
  const interest = untold(view).find(
    ({ id }) => !asked.some((act) => act.kind === 'answer' && act.content.interest === id),
  );
  const told: readonly Act[] =
    interest === undefined || asked.length > 0 ? [] : [{ kind: 'share-interest', interest: interest.id }];
  return ownMoves === 0
    ? [...asked, ...told, agenda, { kind: 'ask-interest' }]
    : [...asked, ...told, { kind: 'ask-alternative' }];
};

const PRESSES: ReadonlySet<Act['kind']> = new Set([
  'threaten',
  'assert-constraint',
  'refer-alternative',
  'hold-boundary',
  'reject',
]);
/** How often it holds before it tries another way. */
const MOST_HOLDS = 3;

/** Under pressure: stay where one is, on a ground that can be looked up; or strike back, or let it stand. */
export const standFirm: Play = (seat) => {
  const { view, style, last } = seat;
  const offer = view.offers.findLast(({ side }) => side === view.side);
  // Who has opened up does not press: it says where it stands.
  const isPressed =
    last !== undefined &&
    last.voice?.turned !== true &&
    (last.acts.some(({ kind }) => PRESSES.has(kind)) || last.manner.tone === 'hard-line');
  if (offer === undefined || !isPressed) return undefined;
  const hold: Act = { kind: 'hold-boundary', on: { offer: offer.id } };
  if (style.pressed === 'strikes-back') return [{ kind: 'threaten', demand: firstOf(view), consequence: 'leave' }];
  if (style.pressed !== 'holds') return undefined;
  const mine = view.moves.filter(({ side }) => side === view.side);
  const held = (acts: readonly Act[] | undefined): boolean =>
    acts?.some(({ kind }) => kind === 'hold-boundary') === true;
  const holds = mine.filter(({ acts }) => held(acts)).length;
  // Never twice running: a talk that only holds goes nowhere.
  if (holds >= MOST_HOLDS || held(mine.at(-1)?.acts)) return undefined;
  // A limit with its reason leaves the other side a way on (BD-11).
  const wayOn: Act = { kind: 'ask-interest', issue: heaviest(view) };
  return [...answers(seat).slice(0, 1), hold, ground(view), wayOn].slice(0, 3);
};

/** The issue that can bring oneself most. */
const heaviest = ({ issues }: SeatView): string =>
  issues.toSorted((left, right) => Math.max(...right.points) - Math.max(...left.points))[0]?.id ?? '';

function ground(view: SeatView): Act {
  const claim = freshClaim(view, 'evidence');
  if (claim !== undefined) return { kind: 'cite-evidence', claim };
  const fact = view.facts.find(
    ({ kind, holder }) => kind === 'evidence' && (holder === 'both' || holder === view.side),
  );
  if (fact !== undefined) return { kind: 'reality-test', against: { fact: fact.id } };
  const batna = batnaOf(view.alternatives);
  return batna === undefined ? { kind: 'invite' } : { kind: 'reality-test', against: { alternative: batna.id } };
}

function firstOf(view: SeatView): Record<string, string | number> {
  const [id, option] = Object.entries(view.stands.mine)[0] ?? [];
  return id === undefined || option === undefined ? {} : { [id]: option };
}

/** What is said beside an offer: evidence, or a bluff. */
export function beside({ view, style, chance }: Seat): readonly Act[] {
  if (style.claims === 'none') return [];
  if (style.claims === 'straight') {
    const claim = freshClaim(view, 'evidence');
    return claim === undefined ? [] : [{ kind: 'cite-evidence', claim }];
  }
  const fact = view.facts.find(({ kind, own }) => kind === 'alternative' && own);
  const inflated: Claim =
    fact === undefined || chance('bluff') < 0.5
      ? { kind: 'alternative', as: 'fabricated' }
      : { kind: 'alternative', as: 'inflated', fact: fact.id };
  return [
    chance('bluff', 1) < 0.5
      ? { kind: 'refer-alternative', claim: inflated }
      : { kind: 'assert-constraint', claim: { kind: 'deadline', as: 'fabricated' } },
  ];
}
