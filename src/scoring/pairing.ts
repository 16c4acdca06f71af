import { pointsOfOption, type Issue } from '../domain/issue.ts';
import type { Option } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import { issueOf } from '../engine/checks.ts';
import type { Concession, State } from '../engine/state.ts';
import type { MoveStep, Play } from './play.ts';

/** How a concession was tied to something in return: by the move itself, by an ask that was met, or not at all. */
export type Tie = 'asked' | 'met' | undefined;

export interface TiedConcession {
  readonly step: MoveStep;
  readonly concession: Concession;
  readonly tie: Tie;
  /** Whether it answers a step of the other side that cost that side as much. */
  readonly returned: boolean;
}

/**
 * The own concessions of a play, each with what it was tied to.
 *
 * @source protocol §2: paired if the same move asks for something, or an ask on record is met by the other side within one round
 */
export function concessionsOf(play: Play): readonly TiedConcession[] {
  return play.own.flatMap((step) => {
    const concession = step.after.concessions.find(({ side, seq }) => side === play.side && seq === step.seq);
    if (concession === undefined) return [];
    return [{ step, concession, tie: tieOf(play, step, concession), returned: isReturn(play, step, concession) }];
  });
}

function tieOf(play: Play, step: MoveStep, concession: Concession): Tie {
  if (concession.asked || step.event.acts.some((act) => isRealAsk(step.before, play.side, act))) return 'asked';
  return isMet(play, step) ? 'met' : undefined;
}

/** An ask that would bring the asker something over what the other side has put forward. */
export function isRealAsk(state: State, side: Side, act: Act): boolean {
  if (act.kind !== 'ask-concession' && act.kind !== 'ask-one-more') return false;
  const issue = issueOf(state, act.issue);
  if (issue === undefined) return false;
  const had = worthToOf(issue, side, theirOption(state, side, issue.id));
  const wanted = act.kind === 'ask-concession' ? act.toward : undefined;
  return (wanted === undefined ? bestOf(issue, side) : worthToOf(issue, side, wanted)) > had;
}

/** What the other side has put forward on an issue, or what is settled there. */
export const theirOption = (state: State, side: Side, issue: string): Option | undefined =>
  state.stands[otherSide(side)][issue] ?? state.settled[issue];

/** Points of an option to a side; of an issue nobody has spoken of, the worst it could come to. */
export function worthToOf(issue: Issue, side: Side, option: Option | undefined): number {
  const points = option === undefined ? undefined : pointsOfOption(issue, side, option);
  return points ?? issue.points[side].reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

/** The best that an issue can bring a side without crossing a red line of its own. */
export const bestOf = (issue: Issue, side: Side): number =>
  issue.options.reduce<number>(
    (best, option, at) =>
      issue.crosses[side].includes(option) ? best : Math.max(best, issue.points[side][at] ?? best),
    Number.NEGATIVE_INFINITY,
  );

/** Whether an ask that was on record at a step was met by the other side's move just before or just after it. */
function isMet(play: Play, step: MoveStep): boolean {
  const theirs = play.moves.filter(({ event }) => event.side !== play.side);
  const near = [theirs.findLast(({ seq }) => seq < step.seq), theirs.find(({ seq }) => seq > step.seq)].filter(
    (move) => move !== undefined && Math.abs(move.event.round - step.event.round) <= 1,
  );
  return near.some(
    (move) =>
      move !== undefined &&
      askedBefore(play, Math.min(move.seq, step.seq)).some((id) => isBetterFor(play.side, id, move)),
  );
}

/** Issues on which one had asked for movement before an event, in words or as the price of a trade. */
function askedBefore(play: Play, seq: number): readonly string[] {
  return play.own
    .filter((step) => step.seq < seq)
    .flatMap(({ event }) => event.acts)
    .flatMap((act) => {
      if (act.kind === 'ask-concession' || act.kind === 'ask-one-more') return [act.issue];
      return act.kind === 'trade' ? Object.keys(act.get) : [];
    });
}

function isBetterFor(side: Side, id: string, { before, after }: MoveStep): boolean {
  const issue = issueOf(before, id);
  const now = after.stands[otherSide(side)][id];
  if (issue === undefined || now === undefined) return false;
  return worthToOf(issue, side, now) > worthToOf(issue, side, theirOption(before, side, id));
}

function isReturn(play: Play, step: MoveStep, { lost }: Concession): boolean {
  return step.before.concessions.some(
    ({ side, round, gained }) => side !== play.side && step.event.round - round <= 1 && gained >= lost,
  );
}
