import type { Option, Package } from '../../domain/package.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import type { ActKind } from '../../engine/act.ts';
import type { OwnConcession, OwnIssue, SeatView } from '../../engine/seat-view.ts';
import type { Offer } from '../../engine/state.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { pointsOn } from './worth-to-me.ts';

/** One issue that somebody moved on. */
export interface Step {
  readonly issue: string;
  readonly from: Option | undefined;
  readonly to: Option;
}

/** What one side gave up in one round. */
export interface Given {
  readonly steps: readonly Step[];
  /** In the viewer's points, never below 0 for one's own. */
  readonly points: Points;
  /** Whether something worth having was asked for in the same move. */
  readonly asked: boolean;
  /** What the other one had just done: what set it off, if anything did. */
  readonly after: readonly ActKind[];
}

export interface LedgerRow {
  readonly round: number;
  readonly gave: Given | undefined;
  readonly got: Given | undefined;
  /** A guess of what the round brought the other side, as if every issue weighed the same for it. */
  readonly toThem: Points;
  /** Given without an ask, and nothing came back in that round. */
  readonly isGift: boolean;
}

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly gave: Points;
  readonly got: Points;
}

/** Who moved, round by round, from the seat of the viewer; the concession log of the table. */
export function ledger(view: SeatView): Ledger {
  const steps = stepsBySeq(view);
  const rounds = [...new Set(view.concessions.map(({ round }) => round))].toSorted((a, b) => a - b);
  const rows = rounds.map((round) => {
    const inRound = view.concessions.filter((concession) => concession.round === round);
    const given = (side: Side) =>
      givenIn(
        view,
        steps,
        inRound.filter((concession) => concession.side === side),
      );
    const [gave, got] = [given(view.side), given(otherSide(view.side))];
    return {
      round,
      gave,
      got,
      toThem: toPoints(guessFor(view, gave?.steps ?? []) + guessFor(view, got?.steps ?? [])),
      isGift: gave !== undefined && !gave.asked && (got?.points ?? 0) <= 0,
    };
  });
  const sum = (of: 'gave' | 'got') =>
    toPoints(rows.reduce((total, row) => total + Math.max(row[of]?.points ?? 0, 0), 0));
  return { rows, gave: sum('gave'), got: sum('got') };
}

function givenIn(
  { moves }: SeatView,
  steps: ReadonlyMap<number, readonly Step[]>,
  concessions: readonly OwnConcession[],
): Given | undefined {
  const [first] = concessions;
  if (first === undefined) return undefined;
  const before = moves.findLast(({ seq, side }) => seq < first.seq && side !== first.side);
  return {
    after: before?.acts.map(({ kind }) => kind) ?? [],
    steps: concessions.flatMap(({ seq, issues }) =>
      (steps.get(seq) ?? []).filter(({ issue }) => issues.includes(issue)),
    ),
    points: toPoints(concessions.reduce((sum, { worth }) => sum + worth, 0)),
    asked: concessions.some(({ asked }) => asked),
  };
}

/** What each proposing move changed against its owner's own stand before it. */
function stepsBySeq(view: SeatView): ReadonlyMap<number, readonly Step[]> {
  const stands: Record<Side, Package> = { one: {}, two: {} };
  const steps = new Map<number, readonly Step[]>();
  for (const move of view.moves) {
    for (const act of move.acts) {
      if (act.kind !== 'accept') continue;
      const taken = view.offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0];
      stands[move.side] = { ...stands[move.side], ...taken };
    }
    const offer = view.offers.find(({ seq, side }) => seq === move.seq && side === move.side);
    const leading = offer && leadingBundle(view, offer);
    if (leading === undefined) continue;
    const before = stands[move.side];
    const changed = Object.entries(leading).filter(([issue, to]) => before[issue] !== to);
    steps.set(
      move.seq,
      changed.map(([issue, to]) => ({ issue, from: before[issue], to })),
    );
    stands[move.side] = { ...before, ...leading };
  }
  return steps;
}

/** Of several bundles the one that gives most away, seen from the viewer: the poorest of one's own, the best of theirs. */
function leadingBundle(view: SeatView, { side, packages }: Pick<Offer, 'side' | 'packages'>): Package | undefined {
  const worth = (bundle: Package) =>
    view.issues.reduce((sum, issue) => {
      const option = bundle[issue.id];
      return option === undefined ? sum : sum + pointsOn(issue, option);
    }, 0);
  const sorted = packages.toSorted((a, b) => worth(a) - worth(b));
  return side === view.side ? sorted[0] : sorted.at(-1);
}

/** Every issue the same weight, even steps between the ends: all that can be said without knowing. */
function guessFor(view: SeatView, steps: readonly Step[]): number {
  return steps.reduce((sum, { issue: id, from, to }) => {
    const issue = view.issues.find((candidate) => candidate.id === id);
    if (issue === undefined || from === undefined) return sum;
    return (
      sum +
      (shareFor(issue, otherSide(view.side), to) - shareFor(issue, otherSide(view.side), from)) *
        (100 / view.issues.length)
    );
  }, 0);
}

function shareFor({ options, prefers }: OwnIssue, side: Side, option: Option): number {
  const share = options.length < 2 ? 0 : options.indexOf(option) / (options.length - 1);
  return prefers[side] === 'last' ? share : 1 - share;
}
