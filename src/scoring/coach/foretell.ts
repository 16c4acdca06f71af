import { otherSide } from '../../domain/side.ts';
import type { Hundredths } from '../../kernel/brand.ts';
import { betterLines } from '../better-line.ts';
import { costOf } from '../grade-axis.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { playedOn, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Fault, Params, Rule, RuleId } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';
import { RULES } from '../rules.ts';
import { tellingOf, TELLINGS } from './tellings.ts';

/** A fault that a move would be, told before it is made. */
export interface Foretold {
  readonly rule: RuleId;
  readonly case: string;
  readonly params: Params;
  /** What it would take from its axis. */
  readonly cost: Hundredths;
}

/** The one thing worth saying before a move is made. */
export interface Nudge extends Foretold {
  readonly better: BetterMove | undefined;
  /** Everything else that this move would be faulted for, as `rule case`: what is waved off, is waved off with it. */
  readonly with: readonly string[];
}

/** Rules with something that may be told beforehand: no other is asked. */
const TOLD_BEFORE: readonly Rule[] = RULES.filter(({ id }) =>
  Object.values(TELLINGS[id]).some(({ when }) => when === 'before'),
);

/**
 * What the rules would find wrong with a move that is not made yet, costliest first. Nothing is changed.
 *
 * @param known - the play as its side knows it: `knownPlay`
 * @returns nothing where the move would be refused
 */
export const foretold = (known: Play, draft: BetterMove): readonly Foretold[] =>
  faultsOf(known, draft).map(({ found }) => found);

/**
 * The costliest of what the rules would find wrong with a move that is not made yet, with one better move.
 *
 * @param known - the play as its side knows it: `knownPlay`
 * @param isKept - whether this has been waved off: the next costliest is told then
 */
export function nudgeFor(
  known: Play,
  draft: BetterMove,
  isKept: (found: Foretold) => boolean = () => false,
): Nudge | undefined {
  const faults = faultsOf(known, draft);
  const costliest = faults.find(({ found }) => !isKept(found));
  if (costliest === undefined) return undefined;
  const { found } = costliest;
  return { ...found, better: betterWay(known, costliest), with: faults.map((fault) => keyOf(fault.found)) };
}

/** Names what was found, so that it can be remembered. */
export const keyOf = ({ rule, case: found }: Pick<Foretold, 'rule' | 'case'>): string => `${rule} ${found}`;

interface Faulted {
  readonly rule: Rule;
  readonly mark: Fault;
  readonly play: Play;
  readonly found: Foretold;
}

function faultsOf(known: Play, draft: BetterMove): readonly Faulted[] {
  const made = playedOn(known, draft);
  const step = made?.own.at(-1);
  return made === undefined || step === undefined ? [] : faultsAt(goingOn(made), step);
}

/** What may be told before the move, of all that stands at it. */
function faultsAt(play: Play, { seq }: MoveStep): readonly Faulted[] {
  return TOLD_BEFORE.flatMap((rule) =>
    rule.look(play).flatMap((mark): readonly Faulted[] => {
      if (mark.kind !== 'fault' || mark.move !== seq) return [];
      if (tellingOf({ rule: rule.id, case: mark.case }).when !== 'before') return [];
      const cost = costOf(mark.severity, mark.stake);
      return [{ rule, mark, play, found: { rule: rule.id, case: mark.case, params: mark.params, cost } }];
    }),
  ).toSorted((left, right) => right.found.cost - left.found.cost);
}

/**
 * The play as it would go on without another word: some rules speak only once there was play enough, or once both have signed. The other
 * side signs what lies signed before it, and both are silent until there was enough.
 */
export function goingOn(play: Play): Play {
  const { text, turn } = play.end;
  const other = otherSide(play.side);
  if (turn === other && text?.signedBy.includes(play.side) === true && !text.signedBy.includes(other))
    return playedOn(play, plainly({ kind: 'sign', text: text.id }), other) ?? play;
  let next: Play = play;
  while (!hasPlayedEnough(next)) {
    const on = playedOn(next, plainly({ kind: 'stay-silent' }), next.end.turn);
    if (on === undefined) return next;
    next = on;
  }
  return next;
}

/** How many better moves are looked at until one is taken as it is. */
const MOST_LOOKED_AT = 6;

/** Of a rule's better moves the first that nothing can be said against; else a question; else what costs less; else none. */
function betterWay(known: Play, { rule, mark, play, found }: Faulted): BetterMove | undefined {
  let lighter: BetterMove | undefined;
  let looked = 0;
  for (const line of betterLines(rule, play, mark)) {
    const [worst] = foretold(known, line);
    if (worst === undefined) return line;
    if (worst.cost < found.cost) lighter ??= line;
    looked += 1;
    if (looked === MOST_LOOKED_AT) break;
  }
  return questions(known).find((ask) => isClean(known, ask)) ?? lighter;
}

/** What is never wrong to say while something is open. */
const questions = ({ end, side }: Play): readonly BetterMove[] => [
  plainly({ kind: 'ask-interest', issue: heaviestIssue(end, side) }),
  plainly({ kind: 'invite' }),
];

const isClean = (known: Play, move: BetterMove): boolean =>
  playedOn(known, move) !== undefined && foretold(known, move).length === 0;
