import { equivalentsOf } from '../analysis/equivalents.ts';
import type { Option, Package } from '../domain/package.ts';
import type { Act } from '../engine/act.ts';
import type { SeatView } from '../engine/seat-view.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import { bestGuess, pointsOn, spaceOfGuess, worthOf } from './guess.ts';
import { ownStand, pointsAt, type Play, type Seat } from './seat.ts';
import { answers, beside } from './talking.ts';

/** Bundles of a MESO may differ by so many own points, and a step must be worth so many to be said. */
const TRADING = { within: 2, leastStep: 0.5 } as const;

const pick = (from: Package, ids: readonly string[]): Package =>
  Object.fromEntries(ids.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])));

/** Own points of what a package says of one issue; nothing where it says nothing. */
const worthOn = (view: SeatView, from: Package, id: string): Points => {
  const issue = view.issues.find((candidate) => candidate.id === id);
  const option = from[id];
  return issue === undefined || option === undefined ? 0 : pointsOn(issue, option);
};

/** The first thing on the table: bundles that are equal to oneself, or one package. */
export const openOffer: Play = (seat) => {
  const { view, style, level } = seat;
  if (ownStand(seat) !== undefined) return undefined;
  const guess = seat.guess();
  // However long it listened: whoever has a target opens no lower (ACE-5).
  const first = bestGuess(guess, style.target === undefined ? level : Math.max(level, pointsAt(view, style.target)));
  if (first === undefined) return undefined;
  const others = style.meso
    ? equivalentsOf(spaceOfGuess(guess), {
        side: view.side,
        package: first,
        within: TRADING.within,
        fixed: view.settled,
      })
    : [];
  const offer: Act =
    others.length > 0
      ? { kind: 'present-meso', packages: [first, ...others.map((other) => other.package)] }
      : { kind: 'offer', package: first };
  return [...answers(seat), ...beside(seat), offer].slice(-3);
};

/** A step to what one holds out for now, best for the other side as far as one knows; paired where that is the style. */
export const step: Play = (seat) => {
  const { view, style, level, theirOffer } = seat;
  const own = ownStand(seat);
  if (own === undefined) return undefined;
  const target = bestGuess(seat.guess(), level);
  const next = target && towards(seat, own, target);
  if (next === undefined || worthOf(view, own) - worthOf(view, next) < TRADING.leastStep) return undefined;
  const lowered = view.issues.filter(({ id }) => worthOn(view, next, id) < worthOn(view, own, id)).map(({ id }) => id);
  const rest = Object.keys(next).filter((id) => !lowered.includes(id));
  const over = (id: string): number => worthOn(view, next, id) - worthOn(view, view.stands.theirs, id);
  const wants = rest.some((id) => over(id) > 0);
  // Who moves on one issue asks on that one too.
  const asked = style.moves === 'one' ? pick(next, lowered) : next;
  const said: readonly Act[] =
    style.pairs && style.moves === 'all' && wants && lowered.length > 0
      ? [{ kind: 'trade', give: pick(next, lowered), get: pick(next, rest) }]
      : [{ kind: 'offer', package: next }, ...(style.pairs ? askBeside(asked, over) : [])];
  const heard = seat.last !== undefined && theirOffer !== undefined && style.tells ? reflection(seat) : [];
  const bluff = style.claims === 'bluff' ? beside(seat) : [];
  return [...answers(seat), ...heard, ...bluff, ...faceSaving(seat, next), ...said].slice(-3);
};

/** What a step leads to by the player's style: everything at once, one issue, or only what gives. */
function towards(seat: Seat, own: Package, target: Package): Package | undefined {
  const { view, style } = seat;
  if (style.moves === 'one') return onOneIssue(seat, own, target);
  if (!style.gifts) return target;
  const worse = Object.keys(target).filter((id) => worthOn(view, target, id) < worthOn(view, own, id));
  const given = { ...own, ...pick(target, worse) };
  return worthOf(view, given) < view.reservationPoint ? target : given;
}

/** Where a step comes down on everything: what it is for is asked for by name, on the issue where the two stand farthest apart. */
function askBeside(next: Package, over: (id: string) => number): readonly Act[] {
  const [issue] = Object.keys(next).toSorted((left, right) => over(right) - over(left));
  const toward = issue === undefined ? undefined : next[issue];
  return issue === undefined || toward === undefined || over(issue) <= 0
    ? []
    : [{ kind: 'ask-concession', issue, toward }];
}

const reflection = ({ last, ownMoves }: Seat): readonly Act[] =>
  last === undefined || ownMoves % 2 === 0 ? [] : [{ kind: 'reflect', heard: last.seq }];

/** After two boundaries held, something the other side can bring home: once. */
function faceSaving({ view, style }: Seat, next: Package): readonly Act[] {
  const mine = view.moves.filter(({ side }) => side === view.side).flatMap(({ acts }) => acts);
  const holds = mine.filter(({ kind }) => kind === 'hold-boundary').length;
  const done = mine.some(({ kind }) => kind === 'offer-face-saving');
  if (style.pressed !== 'holds' || holds < 2 || done) return [];
  return [{ kind: 'offer-face-saving', choices: [next] }];
}

/** One step along the issue that weighs most to oneself, nothing else: as far down as the level allows. */
function onOneIssue({ view, level }: Seat, own: Package, target: Package): Package | undefined {
  const issue = view.issues.toSorted((left, right) => Math.max(...right.points) - Math.max(...left.points))[0];
  if (issue === undefined || target[issue.id] === undefined) return undefined;
  const now = worthOf(view, own);
  const others = now - worthOn(view, own, issue.id);
  let lowest: { readonly option: Option; readonly worth: Points } | undefined;
  for (const [place, option] of issue.options.entries()) {
    const worth = toPoints(others + (issue.points[place] ?? 0));
    if (worth >= level && worth < now && (lowest === undefined || worth < lowest.worth)) lowest = { option, worth };
  }
  return lowest && { ...own, [issue.id]: lowest.option };
}

/** Nothing new to give: hold, ask, or wait. */
export const ask: Play = (seat) => {
  const { view, style, ownMoves } = seat;
  const open = view.issues.filter(({ id }) => view.settled[id] === undefined);
  const wanted = open[ownMoves % Math.max(1, open.length)]?.id ?? view.issues[0]?.id ?? '';
  if (style.takesSilence && ownMoves % 2 === 1) return [{ kind: 'propose-closing' }];
  return [
    ...answers(seat),
    style.tells ? { kind: 'ask-interest', issue: wanted } : { kind: 'ask-concession', issue: wanted },
  ];
};
