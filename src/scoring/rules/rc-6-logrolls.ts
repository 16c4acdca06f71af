import { pointsOfOption, type Issue } from '../../domain/issue.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import { roundHalfUp, toPoints } from '../../kernel/brand.ts';
import { lastOpenMove } from '../on-table.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';
import { exchangeBetween, proposing } from '../trade-to.ts';

/** When an exchange is a logroll, and what it earns (protocol §7, worked example: 10 of 10; the rest tuned, see matrix). */
const ROLLED = {
  can: 1_000,
  /** How much more a step must bring its taker than it costs its giver. */
  dear: 1.25,
  /** Points that it makes for both together from which it is a whole occasion. */
  whole: 5,
  /** Points that both must have left lying for a logroll to have been missed. */
  missed: 2,
} as const;

/** Trading what is cheap for oneself and dear to the other side against the reverse; graded by what was signed, once. */
export const logrolls: Rule = {
  id: 'RC-6',
  axis: 'reciprocity',
  source: [
    { key: 'I', section: 'Pre-Work, priority and tradeables matrix' },
    { key: 'N', section: 'Pre-Work, priority and tradeables matrix' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['logroll', 'missed'],
  look: (play) => {
    if (play.end.outcome?.kind !== 'signed') return [];
    const moved = movedBy(play, play.side);
    const got = movedBy(play, otherSide(play.side));
    const tied = moved.length > 0 && got.length > 0 ? tiedBy(play) : new Set<string>();
    const given = moved.filter(({ issue }) => tied.has(issue.id));
    const [gave, took] = [given[0], got[0]];
    return gave === undefined || took === undefined ? missed(play) : [rolled(play, { given, got, gave, took })];
  },
  better: (play, { move }) => {
    const close = play.close();
    const { outcome } = play.end;
    if (close?.wanted === undefined || outcome?.kind !== 'signed') return [];
    const { before } = ownMoveAt(play, move);
    const from = outcome.text.package;
    return [plainly(proposing(exchangeBetween(before, play.side, { from, to: close.wanted }), close.wanted))];
  },
};

/** How far one side came on an issue from where it first stood to what was signed, in points of both. */
interface Moved {
  readonly issue: Issue;
  readonly cost: number;
  readonly brought: number;
}

/** Issues on which a side came down and which were cheap for it and dear to the other, the most made of it first. */
function movedBy({ moves, end }: Play, side: Side): readonly Moved[] {
  const { outcome } = end;
  if (outcome?.kind !== 'signed') return [];
  const signed = outcome.text.package;
  return end.instance.issues
    .flatMap((issue): readonly Moved[] => {
      const first = moves.find(({ after }) => after.stands[side][issue.id] !== undefined)?.after.stands[side][issue.id];
      const last = signed[issue.id];
      if (first === undefined || last === undefined) return [];
      const rise = (whose: Side): number =>
        (pointsOfOption(issue, whose, last) ?? 0) - (pointsOfOption(issue, whose, first) ?? 0);
      return [{ issue, cost: 0 - rise(side), brought: rise(otherSide(side)) }];
    })
    .filter(({ cost, brought }) => cost > 0 && brought >= ROLLED.dear * cost)
    .toSorted((left, right) => made(right) - made(left));
}

const made = ({ cost, brought }: Moved): number => brought - cost;
const total = (moved: readonly Moved[]): number => moved.reduce((sum, entry) => sum + made(entry), 0);

/** Issues on which a step of one's own was tied to something in return, or was part of the yes that closed. */
const tiedBy = (play: Play): ReadonlySet<string> =>
  new Set([
    ...concessionsOf(play).flatMap(({ tie, concession }) => (tie === undefined ? [] : concession.issues)),
    ...play.own.flatMap(({ before, event }) =>
      event.acts.some(({ kind }) => kind === 'accept')
        ? before.instance.issues.filter(({ id }) => before.settled[id] === undefined).map(({ id }) => id)
        : [],
    ),
  ]);

interface Roll {
  readonly given: readonly Moved[];
  readonly got: readonly Moved[];
  readonly gave: Moved;
  readonly took: Moved;
}

function rolled(play: Play, { given, got, gave, took }: Roll): Mark {
  const tied = concessionsOf(play).find(({ concession }) => concession.issues.includes(gave.issue.id));
  const move = (tied?.step ?? lastOpenMove(play) ?? play.own[0])?.seq ?? 0;
  // A small one counts for little, and never against the one who made it.
  const can = roundHalfUp(ROLLED.can * Math.min(1, (total(given) + total(got)) / ROLLED.whole));
  const params = {
    issue: gave.issue.id,
    other: took.issue.id,
    lost: toPoints(gave.cost),
    theirs: toPoints(gave.brought),
    gained: toPoints(took.brought),
  };
  return { kind: 'occasion', case: 'logroll', move, can, earned: can, params };
}

/** Nothing was rolled, and both left something lying that an exchange would have brought them. */
function missed(play: Play): readonly Mark[] {
  const close = play.close();
  const step = lastOpenMove(play);
  if (close?.kind !== 'signed' || close.left < ROLLED.missed || step === undefined) return [];
  return [
    { kind: 'occasion', case: 'missed', move: step.seq, can: ROLLED.can, earned: 0, params: { left: close.left } },
  ];
}
