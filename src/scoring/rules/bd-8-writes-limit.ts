import { toPoints, type Points } from '../../kernel/brand.ts';
import { ruleOf } from '../../engine/act.ts';
import { limitOf } from '../limits.ts';
import { theirBest } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/** How near a written limit must lie to the one its alternatives imply, in points, and what that earns and costs (tuned, see matrix). */
const WRITTEN = {
  can: 1_000,
  half: 500,
  /** Within so many points it is right; within so many more it is a slip. */
  right: 2,
  slip: 5,
  /** Own moves after which a limit that news has moved should have been written anew. */
  graceMoves: 2,
  severity: { low: 8, high: 3 } satisfies Record<string, Severity>,
} as const;

/** A written reservation point that is not the one the alternatives imply: too low gives away, too high leaves good deals. */
export const writesLimit: Rule = {
  id: 'BD-8',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'BATNA & Reservation Point' },
    { key: 'M', section: 'How do I use the BATNA method?, step 4' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['right', 'slip', 'too-low', 'too-high', 'behind-news'],
  look: (play) => {
    const commitments = play.own.filter(commits);
    return commitments.flatMap((step, at) => judged(play, step, commitments[at - 1]));
  },
  better: (play, { move }) => {
    const { before } = ownMoveAt(play, move);
    return [
      plainly({ kind: 'pause', reason: 'consult', until: before.day + 1 }),
      plainly({ kind: 'ask-interest', issue: heaviestIssue(before, play.side) }),
    ];
  },
};

/** Moves in which a limit is put to use. */
const commits = ({ event }: MoveStep): boolean =>
  event.acts.some(
    (act) => ruleOf(act).proposes === true || act.kind === 'accept' || act.kind === 'sign' || act.kind === 'walk-away',
  );

/**
 * Each writing counts once, at the first move that puts it to use, and earns once there was an offer to hold it against; and once more
 * where news has left it behind.
 */
function judged(play: Play, step: MoveStep, last: MoveStep | undefined): readonly Mark[] {
  const { before, seq: move } = step;
  const written = before.written[play.side];
  if (written === undefined) return [];
  const implied = limitOf(before, play.side);
  const off = toPoints(written.points - implied);
  const isNew = last === undefined || written.seq > last.seq;
  if (isNew) return ofWriting(play, move, { written: written.points, implied, off });
  const params = { points: written.points, limit: implied, short: Math.abs(off) };
  return isBehindNews(play, step, last) && Math.abs(off) > WRITTEN.right
    ? [{ kind: 'occasion', case: 'behind-news', move, can: WRITTEN.half, earned: 0, params }]
    : [];
}

function ofWriting(
  play: Play,
  move: number,
  { written, implied, off }: { written: Points; implied: Points; off: Points },
): readonly Mark[] {
  const distance = Math.abs(off);
  const at = { move, params: { points: written, limit: implied, short: distance } };
  const can = WRITTEN.can;
  if (distance <= WRITTEN.slip) {
    if (theirBest(play.end, play.side) === undefined) return [];
    return distance <= WRITTEN.right
      ? [{ ...at, case: 'right', kind: 'occasion', can, earned: can }]
      : [{ ...at, case: 'slip', kind: 'occasion', can, earned: WRITTEN.half }];
  }
  const found = off < 0 ? 'too-low' : 'too-high';
  return [
    { ...at, case: found, kind: 'occasion', can, earned: 0 },
    { ...at, case: found, kind: 'fault', severity: WRITTEN.severity[off < 0 ? 'low' : 'high'], stake: distance },
  ];
}

/** Whether the limit was last put to use before the news, and own moves enough have gone by since; said once for each news. */
function isBehindNews({ side, own }: Play, { before, seq }: MoveStep, last: MoveStep): boolean {
  const news = before.newsAt[side];
  const written = before.written[side];
  if (written === undefined || news <= written.seq) return false;
  const since = (until: number): number => own.filter((move) => move.seq > news && move.seq < until).length;
  return since(seq) >= WRITTEN.graceMoves && since(last.seq) < WRITTEN.graceMoves;
}
