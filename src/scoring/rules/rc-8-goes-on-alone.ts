import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { gives } from '../giving.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { firmly, fittingReturns, heaviestIssue, plainly } from '../say.ts';

/** When reciprocity has stopped, and what stopping too earns (tuned, see matrix). */
const STOPPED = {
  can: 1_000,
  /** Staying where one is, without more, is half of it. */
  held: 500,
  /** Own points given without an answer, and moves of the other side that brought none. */
  least: 3,
  moves: 2,
  severity: { tied: 3, bare: 8 } satisfies Record<'tied' | 'bare', Severity>,
  /** Days that a pause may well last. */
  days: 2,
} as const;

/** Going on giving where nothing has come back for a while, instead of pausing or putting the issue aside. */
export const goesOnAlone: Rule = {
  id: 'RC-8',
  axis: 'reciprocity',
  source: [
    { key: 'I', section: 'Tools & Artifacts, conditional trades' },
    { key: 'P', section: 'Tools & Artifacts, give-get pairing' },
    { key: 'N', section: 'Tools and Artifacts, conditional trades' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['went-on', 'paused', 'held'],
  look: (play) =>
    play.own.flatMap((step) => {
      const given = unanswered(play, step);
      return given === undefined ? [] : judged(play, step, given);
    }),
  better: (play, { move }) => stopping(play, ownMoveAt(play, move)),
};

/** Own points given since the other side last gave anything, where it has let two moves go by since; undefined while it answers. */
function unanswered({ side, moves, end }: Play, { seq }: MoveStep): Points | undefined {
  const theirs = moves.filter((step) => step.event.side !== side && step.seq < seq);
  const answered = theirs.findLast((step) => gives(step) || isFirstOffer(step))?.seq ?? -1;
  const given = end.concessions.filter((step) => step.side === side && step.seq > answered && step.seq < seq);
  const [first] = given;
  if (first === undefined || theirs.filter((step) => step.seq > first.seq).length < STOPPED.moves) return undefined;
  const points = toPoints(given.reduce((sum, { lost }) => sum + lost, 0));
  return points < STOPPED.least ? undefined : points;
}

/** Whoever puts a first package on the table has come towards the other as well. */
const isFirstOffer = ({ before, after, event }: MoveStep): boolean =>
  Object.keys(before.stands[event.side]).length === 0 && Object.keys(after.stands[event.side]).length > 0;

/** A step more costs with all that went before it unanswered: several small ones are no cheaper than a large one. */
function judged(play: Play, step: MoveStep, given: Points): readonly Mark[] {
  const at = { move: step.seq, params: { before: given } };
  const again = concessionsOf(play).find(({ step: { seq } }) => seq === step.seq);
  if (again !== undefined) {
    const { lost, issues } = again.concession;
    const params = { ...at.params, lost, issue: issues[0] ?? '' };
    const severity = again.tie === undefined ? STOPPED.severity.bare : STOPPED.severity.tied;
    return [
      { ...at, params, kind: 'occasion', case: 'went-on', can: STOPPED.can, earned: 0 },
      { ...at, params, kind: 'fault', case: 'went-on', severity, stake: toPoints(given + lost) },
    ];
  }
  if (step.event.acts.some(stops))
    return [{ ...at, kind: 'occasion', case: 'paused', can: STOPPED.can, earned: STOPPED.can }];
  return step.event.acts.some(({ kind }) => kind === 'hold-boundary')
    ? [{ ...at, kind: 'occasion', case: 'held', can: STOPPED.can, earned: STOPPED.held }]
    : [];
}

/** Ways to stop that leave the way back open, or that look for what is in the way. */
const stops = (act: Act): boolean =>
  act.kind === 'pause' ||
  act.kind === 'escalate-sponsor' ||
  act.kind === 'name-discrepancy' ||
  act.kind === 'restart' ||
  (act.kind === 'walk-away' && act.door === 'open');

/** Staying on the issue one would have given on, and a pause with its reason; or the ask that is due before the next step. */
function stopping({ side, end }: Play, { seq, before }: MoveStep): readonly BetterMove[] {
  const step = end.concessions.find((concession) => concession.seq === seq);
  const issue = step?.issues[0] ?? heaviestIssue(before, side);
  const hold: Act = { kind: 'hold-boundary', on: { issue } };
  const pause: Act = { kind: 'pause', reason: 'consult', until: before.day + STOPPED.days };
  const asks = fittingReturns(before, side, { given: { [issue]: '' }, lost: step?.lost ?? 0 }).flatMap((wanted) =>
    Object.entries(wanted).map(([id, toward]): Act => ({ kind: 'ask-concession', issue: id, toward })),
  );
  return [plainly(hold, pause), ...asks.map((ask) => firmly(hold, ask)), firmly(hold)];
}
