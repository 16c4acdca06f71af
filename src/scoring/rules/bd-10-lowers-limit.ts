import type { State } from '../../engine/state.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import { toPoints } from '../../kernel/brand.ts';
import type { EventOf } from '../../engine/events.ts';
import { limitOf } from '../limits.ts';
import { theirBest } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play, type Step } from '../play.ts';
import { pressOn } from '../pressure.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue } from '../say.ts';

/** What thinking again and keeping one's limit earns, and what lowering it without news costs (tuned, see matrix). */
const LOWERED = {
  can: 500,
  /** Points within which nothing was lowered. */
  same: 0.5,
  /** How easily a fact of theirs must be to check to be news. */
  verified: 0.6,
  severity: { calm: 8, pressed: 15 } satisfies Record<string, Severity>,
} as const;

type Revision = Step<EventOf<'reservationRevised'>>;

/** Lowering one's written reservation point although nothing new has come up. It stands at the last move before: there one gave way. */
export const lowersLimit: Rule = {
  id: 'BD-10',
  axis: 'batna-discipline',
  source: [
    { key: 'M', section: 'How do I use the BATNA method?' },
    { key: 'P', section: 'BATNA and reservation point' },
  ],
  limit: { occasions: 1, faults: 2 },
  cases: ['lowered', 'lowered-under-pressure', 'kept'],
  look: (play) => play.steps.filter(isRevision).flatMap((revision) => judged(play, revision)),
  better: (play, { move }) => {
    const { before } = ownMoveAt(play, move);
    const hold = { kind: 'hold-boundary', on: { issue: heaviestIssue(before, play.side) } } as const;
    return [firmly(hold, ...besideBatna(before, play.side)), firmly(hold)];
  },
};

const isRevision = (step: Step): step is Revision => step.event.kind === 'reservationRevised';

function judged(play: Play, { seq, event, before }: Revision): readonly Mark[] {
  const last = play.own.findLast((step) => step.seq < seq);
  const next = play.own.find((step) => step.seq > seq);
  const written = before.written[play.side];
  if (event.side !== play.side || last === undefined || written === undefined) return [];
  const now = event.points ?? written.points;
  const lost = toPoints(written.points - now);
  const params = { points: now, limit: written.points, lost: Math.max(0, lost) };
  const move = last.seq;
  if (lost <= LOWERED.same) return lost >= -LOWERED.same && isTempted(play, before, next) ? [kept(move, params)] : [];
  if (hasNews(before, play.side, written.seq)) return [];
  const pressed = next !== undefined && pressOn(play, next)?.alone === true;
  const found = pressed || event.reason === 'pressure' ? 'lowered-under-pressure' : 'lowered';
  const severity = found === 'lowered' ? LOWERED.severity.calm : LOWERED.severity.pressed;
  return [
    { kind: 'occasion', case: found, move, can: LOWERED.can, earned: 0, params },
    { kind: 'fault', case: found, move, severity, stake: lost, params },
  ];
}

const kept = (move: number, params: Mark['params']): Mark => ({
  kind: 'occasion',
  case: 'kept',
  move,
  can: LOWERED.can,
  earned: LOWERED.can,
  params,
});

/** Whether something spoke for lowering it: they press, or what they offer lies below. */
function isTempted(play: Play, before: State, next: MoveStep | undefined): boolean {
  const offered = theirBest(before, play.side);
  const isShort = offered !== undefined && offered < limitOf(before, play.side);
  return isShort || (next !== undefined && pressOn(play, next) !== undefined);
}

/** A changed alternative, a world event, or a fact of theirs that can be checked, since the last writing (protocol §3). */
function hasNews({ newsAt, claims, instance }: State, side: Side, since: number): boolean {
  const isVerified = (id: string | undefined): boolean =>
    (instance.facts.find((fact) => fact.id === id)?.verifiable ?? 0) >= LOWERED.verified;
  return (
    newsAt[side] > since ||
    claims.some(
      ({ seq, side: by, claim }) =>
        by === otherSide(side) && seq > since && claim.as === 'straight' && isVerified(claim.fact),
    )
  );
}
