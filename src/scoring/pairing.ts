import { pointsOfOption, type Issue } from '../domain/issue.ts';
import type { Option } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import { issueOf } from '../engine/checks.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import type { Concession, State } from '../engine/state.ts';
import type { MoveStep, Play } from './play.ts';

/** Own points that an ask has to be worth to be one: less is a word beside a gift (tuned). */
const LEAST_ASK = 1;

/** How a concession was tied to something in return: by the move itself, by an ask that was met, or not at all. */
export type Tie = 'asked' | 'met' | undefined;

export interface TiedConcession {
  readonly step: MoveStep;
  readonly concession: Concession;
  readonly tie: Tie;
  /** Own points of it that a step of the other side, within the last round, had brought and that no step has answered before. */
  readonly covered: Points;
}

interface Unanswered {
  readonly seq: number;
  readonly round: number;
  left: number;
}

/**
 * The own concessions of a play, each with what it was tied to.
 *
 * @source protocol §2: paired if the same move asks for something, or an ask on record is met by the other side within one round
 */
export const concessionsOf = (play: Play): readonly TiedConcession[] => play.shared(tiedConcessions);

function tiedConcessions(play: Play): readonly TiedConcession[] {
  const theirs = stepsOfTheirs(play);
  return play.own.flatMap((step) => {
    const concession = step.after.concessions.find(({ side, seq }) => side === play.side && seq === step.seq);
    if (concession === undefined) return [];
    const tie = tieOf(play, step);
    return [{ step, concession, tie, covered: tie === undefined ? answer(theirs, concession) : 0 }];
  });
}

function tieOf(play: Play, step: MoveStep): Tie {
  if (worthAsked(play.side, step) >= LEAST_ASK) return 'asked';
  return isMet(play, step) ? 'met' : undefined;
}

/**
 * Own points that a move asks for over what lies on the table: in words, as the price of a trade, or by raising another issue of one's
 * own package.
 */
export function worthAsked(side: Side, { before, after, event }: MoveStep): Points {
  const priced = event.acts.flatMap((act) => (act.kind === 'trade' ? Object.keys(act.get) : []));
  const raised = before.instance.issues.reduce((sum, issue) => {
    const [had, has] = [before.stands[side][issue.id], after.stands[side][issue.id]];
    if (had === undefined || has === undefined || priced.includes(issue.id)) return sum;
    const [stood, theirs] = [had, theirOption(before, side, issue.id)].map((option) => worthToOf(issue, side, option));
    return sum + Math.max(0, worthToOf(issue, side, has) - Math.max(stood ?? 0, theirs ?? 0));
  }, 0);
  return toPoints(event.acts.reduce((sum, act) => sum + worthOfAsk(before, side, act), raised));
}

/** Own points that an act asks for over what the other side has put forward; 0 for one that asks for nothing. */
function worthOfAsk(state: State, side: Side, act: Act): number {
  if (act.kind === 'trade')
    return Object.entries(act.get).reduce((sum, [id, wanted]) => sum + worthOver(state, side, { id, wanted }), 0);
  if (act.kind === 'ask-concession') return worthOver(state, side, { id: act.issue, wanted: act.toward });
  return act.kind === 'ask-one-more' ? worthOver(state, side, { id: act.issue, wanted: undefined }) : 0;
}

function worthOver(state: State, side: Side, { id, wanted }: { id: string; wanted: Option | undefined }): number {
  const issue = issueOf(state, id);
  if (issue === undefined) return 0;
  const most = wanted === undefined ? bestOf(issue, side) : worthToOf(issue, side, wanted);
  return Math.max(0, most - worthToOf(issue, side, theirOption(state, side, id)));
}

/** An ask in words that would bring the asker something over what the other side has put forward. */
export const isRealAsk = (state: State, side: Side, act: Act): boolean =>
  act.kind !== 'trade' && worthOfAsk(state, side, act) >= LEAST_ASK;

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

/** Steps of the other side, each with the own points of it that no step has answered yet. */
const stepsOfTheirs = ({ side, end }: Play): readonly Unanswered[] =>
  end.concessions
    .filter((concession) => concession.side !== side)
    .map(({ seq, round, gained }) => ({ seq, round, left: gained }));

/** How much of a step answers steps of the other side within the last round; what is answered once is not answered again. */
function answer(steps: readonly Unanswered[], { seq, round, lost }: Concession): Points {
  let open: number = lost;
  for (const step of steps) {
    if (step.seq > seq || round - step.round > 1) continue;
    const taken = Math.min(open, Math.max(0, step.left));
    step.left -= taken;
    open -= taken;
  }
  return toPoints(lost - open);
}
