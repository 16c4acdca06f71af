import { otherSide } from '../../domain/side.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Act, ActKind } from '../../engine/act.ts';
import { isAgreedInPrinciple } from '../../engine/checks.ts';
import { worthOf } from '../../engine/worth.ts';
import { limitOf, offerMadeAt } from '../limits.ts';
import { canStillSign, onTable, roomOf, theirBest } from '../on-table.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue, plainly } from '../say.ts';

/** When room between two limits can be expected, and what judging it well earns in hundredths (tuned, see matrix). */
const EXPECTED = {
  can: 1_000,
  /** Stopping is half of it: the other half is to leave, or to find another road. */
  stopped: 500,
  /** Own points by which an offer is clearly above or below the limit. */
  clear: 5,
  /** Moves of the other side that have to say much the same, and how little that is. */
  stillFor: 4,
  still: 1.5,
  /** Share of the room below which an own offer is near the limit. */
  near: 0.25,
  severity: { conceding: 8, leaving: 15 } satisfies Record<string, Severity>,
} as const;

/** Going on conceding where no room can be expected any more, or walking away from something clearly better than leaving. */
export const misjudgesZopa: Rule = {
  id: 'BD-3',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'M', section: 'End your negotiation with a signature' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['past-hope', 'stopped', 'left-surplus', 'left-rightly', 'left-early'],
  look: (play) =>
    play.own.flatMap((step) => {
      const leaves = step.event.acts.some(({ kind }) => kind === 'walk-away');
      return leaves ? leaving(play, step) : carryingOn(play, step);
    }),
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    if (found === 'left-surplus') return takings(play, step);
    const issue = heaviestIssue(step.before, play.side);
    const hold: Act = { kind: 'hold-boundary', on: { issue } };
    const reason = besideBatna(step.before, play.side);
    return [firmly(hold, ...reason, { kind: 'ask-interest', issue }), firmly(hold, ...reason), firmly(hold)];
  },
};

function leaving(play: Play, step: MoveStep): readonly Mark[] {
  const { before, seq: move } = step;
  const { side } = play;
  const limit = limitOf(before, side);
  const at = { kind: 'occasion', move, can: EXPECTED.can } as const;
  const best = worthLeft(before, side);
  if (best === undefined) return [];
  const surplus = toPoints(best - limit);
  const params = { points: best, limit, surplus: Math.max(0, surplus) };
  if (surplus >= EXPECTED.clear && canStillSign(before, side))
    return [
      { ...at, case: 'left-surplus', earned: 0, params },
      { kind: 'fault', case: 'left-surplus', move, severity: EXPECTED.severity.leaving, stake: surplus, params },
    ];
  if (surplus > 0) return [];
  const mayStillCome = before.instance.rounds - before.round >= 2 && !standsStill(play, step);
  return [
    mayStillCome
      ? { ...at, case: 'left-early', earned: 0, params }
      : { ...at, case: 'left-rightly', earned: at.can, params },
  ];
}

/** Own points that lie on the table at least: their standing offer, or what is settled already; undefined where there is nothing yet. */
function worthLeft(before: MoveStep['before'], side: Play['side']): Points | undefined {
  const offered = onTable(before, side);
  if (!isAgreedInPrinciple(before)) return offered?.low ?? theirBest(before, side);
  const settled = worthOf(before.instance.issues, side, before.settled);
  return settled.kind === 'crosses' ? 0 : Math.max(settled.low, offered?.low ?? 0);
}

function carryingOn(play: Play, step: MoveStep): readonly Mark[] {
  if (!isPastHope(play, step) || isAgreedInPrinciple(step.before)) return [];
  const given = concessionsOf(play).find(({ step: { seq } }) => seq === step.seq);
  const at = {
    move: step.seq,
    params: { limit: limitOf(step.before, play.side), points: theirBest(step.before, play.side) ?? 0 },
  };
  if (given !== undefined) {
    const { lost, issues } = given.concession;
    const params = { ...at.params, lost, issue: issues[0] ?? '' };
    const name = { ...at, params, case: 'past-hope' };
    return [
      { ...name, kind: 'occasion', can: EXPECTED.can, earned: 0 },
      { ...name, kind: 'fault', severity: EXPECTED.severity.conceding, stake: lost },
    ];
  }
  return step.event.acts.some(({ kind }) => STOPS.has(kind)) && offerMadeAt(step) === undefined
    ? [{ ...at, case: 'stopped', kind: 'occasion', can: EXPECTED.stopped, earned: EXPECTED.stopped }]
    : [];
}

/** Staying where one is with something to say for it, or another road. */
const STOPS: ReadonlySet<ActKind> = new Set([
  'hold-boundary',
  'reality-test',
  'pause',
  'restart',
  'name-discrepancy',
  'escalate-sponsor',
]);

/**
 * Whether one has come near one's own limit, not for the first time, and the other side still stands clearly below it without moving:
 * all that a player can know of a ZOPA.
 */
function isPastHope(play: Play, step: MoveStep): boolean {
  const { side } = play;
  const { before } = step;
  const best = theirBest(before, side);
  if (best === undefined || best > limitOf(before, side) - EXPECTED.clear || !standsStill(play, step)) return false;
  const conceded = before.concessions.filter((made) => made.side === side);
  return conceded.length >= 2 && ownStandShare(before, side) <= EXPECTED.near;
}

/** Where one's own last word lies between the limit and the best there is. */
function ownStandShare(before: MoveStep['before'], side: Play['side']): number {
  const worth = worthOf(before.instance.issues, side, { ...before.settled, ...before.stands[side] });
  const room = roomOf(before, side);
  if (worth.kind === 'crosses' || room === 0) return 0;
  return (worth.high - limitOf(before, side)) / room;
}

/** Whether the other side's last moves said much the same. */
function standsStill(play: Play, step: MoveStep): boolean {
  const theirs = play.moves.filter(({ seq, event }) => seq < step.seq && event.side === otherSide(play.side));
  const since = theirs.at(-EXPECTED.stillFor);
  if (since === undefined) return false;
  const then = theirBest(since.after, play.side);
  const now = theirBest(step.before, play.side);
  return then !== undefined && now !== undefined && now - then < EXPECTED.still;
}

/** Taking what lay there, laid beside the alternative first where there is time for it. */
function takings({ side }: Play, { before }: MoveStep): readonly BetterMove[] {
  const { text } = before;
  const found = onTable(before, side);
  const sign: readonly Act[] =
    text === undefined || text.signedBy.includes(side) ? [] : [{ kind: 'sign', text: text.id }];
  const accept: readonly Act[] =
    found === undefined
      ? []
      : [{ kind: 'accept', offer: found.offer, ...(found.bundle !== undefined && { bundle: found.bundle }) }];
  const summarise: readonly Act[] = isAgreedInPrinciple(before) ? [{ kind: 'summarise', text: before.settled }] : [];
  return [
    plainly(...besideBatna(before, side), ...accept),
    plainly(...accept),
    plainly(...sign),
    plainly(...summarise),
    firmly({ kind: 'hold-boundary', on: { issue: heaviestIssue(before, side) } }),
  ];
}
