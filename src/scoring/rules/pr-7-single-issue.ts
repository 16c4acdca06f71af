import { fittingGives } from '../fitting-gives.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { fittingReturns, plainly } from '../say.ts';
import { touchedAt } from '../touched.ts';
import { usesIssues } from './vl-4-uses-issues.ts';

/** When pulling at one issue is haggling, and what that costs (tuned, see matrix). */
const HAGGLED = {
  can: 500,
  /** Issues from which on there is something to trade, and dealing moves in a row on one of them. */
  issues: 3,
  moves: 3,
  severity: 3,
} as const satisfies { readonly severity: Severity } & Record<string, number>;

/**
 * Pulling at one issue, move after move, where several lie open; against it, bringing in another one when the talk has narrowed. Whether
 * the others were used in what was signed is VL-4's: where that finds one issue alone, nothing is deducted here.
 */
export const hagglesOnOne: Rule = {
  id: 'PR-7',
  axis: 'process',
  source: [
    { key: 'I', section: 'Checklist, avoid' },
    { key: 'P', section: 'Checklist, avoid' },
  ],
  limit: { occasions: 1, faults: 2 },
  cases: ['haggled', 'broadened'],
  look: (play) => {
    if (usesIssues.look(play).some((mark) => mark.case === 'one-issue')) return [];
    return [...haggled(play), ...broadened(play)];
  },
  better: (play, { move, params }) => onAnother(play, ownMoveAt(play, move), String(params['issue'] ?? '')),
};

/** The moves of a side that gave, asked or proposed something, with the issues that each was about. */
const dealingOf = (steps: readonly MoveStep[]): readonly { step: MoveStep; issues: readonly string[] }[] =>
  steps.map((step) => ({ step, issues: touchedAt(step) })).filter(({ issues }) => issues.length > 0);

const isWide = ({ before: { instance, settled } }: MoveStep): boolean =>
  instance.issues.filter(({ id }) => settled[id] === undefined).length >= HAGGLED.issues;

/** Each third move in a row on the same issue, while others lie open. */
function haggled(play: Play): readonly Mark[] {
  let run = 0;
  let on = '';
  return dealingOf(play.own).flatMap(({ step, issues }): readonly Mark[] => {
    const [issue = ''] = issues;
    const isOne = issues.length === 1 && isWide(step);
    run = isOne ? (issue === on ? run + 1 : 1) : 0;
    on = isOne ? issue : '';
    if (run < HAGGLED.moves) return [];
    run = 0;
    const at = { case: 'haggled', move: step.seq, params: { issue, count: HAGGLED.moves } };
    return [
      { ...at, kind: 'occasion', can: HAGGLED.can, earned: 0 },
      { ...at, kind: 'fault', severity: HAGGLED.severity, stake: 0 },
    ];
  });
}

/** The other side has pulled at one issue twice running, and one ties it to another. */
function broadened({ own, moves, side }: Play): readonly Mark[] {
  const theirs = dealingOf(moves.filter(({ event }) => event.side !== side));
  return own.flatMap((step): readonly Mark[] => {
    const [last, former] = theirs.filter((made) => made.step.seq < step.seq).toReversed();
    const [issue = ''] = last?.issues ?? [];
    const isNarrow =
      last !== undefined && former !== undefined && last.issues.length === 1 && sameIssue(former.issues, issue);
    const issues = touchedAt(step);
    if (!isNarrow || !isWide(step) || issues.length < 2 || !issues.includes(issue)) return [];
    const params = { issue, other: issues.find((id) => id !== issue) ?? '' };
    return [{ kind: 'occasion', case: 'broadened', move: step.seq, can: HAGGLED.can, earned: HAGGLED.can, params }];
  });
}

const sameIssue = (issues: readonly string[], issue: string): boolean => issues.length === 1 && issues[0] === issue;

/** The issue tied to another one, or a question about another one. */
function onAnother({ side }: Play, { before }: MoveStep, issue: string): readonly BetterMove[] {
  const returns = fittingReturns(before, side, { given: { [issue]: '' }, lost: 0 });
  const trades = returns.flatMap((get) =>
    fittingGives(before, side, { wanted: { ...get, [issue]: '' }, worth: 0 }).map((give) =>
      plainly({ kind: 'trade', give, get }),
    ),
  );
  const other = before.instance.issues.find(({ id }) => id !== issue && before.settled[id] === undefined);
  return [...trades, ...(other === undefined ? [] : [plainly({ kind: 'ask-interest', issue: other.id })])];
}
