import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Package } from '../../domain/package.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { fittingGives } from '../fitting-gives.ts';
import { gives } from '../giving.ts';
import { surplusAtRisk } from '../limits.ts';
import { worthAsked } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { fittingReturns, plainly } from '../say.ts';

/** When taking and asking on is a fault, and how heavy it is (tuned, see matrix). */
const TAKEN = {
  /** Own points that must have come over without an answer. */
  least: 2,
  /** Own points that a move must ask for. */
  asked: 1,
  severity: { once: 3, again: 8 } satisfies Record<'once' | 'again', Severity>,
} as const;

/** Taking a step of the other side and asking for the next one, with nothing given for either. */
export const asksAgain: Rule = {
  id: 'RC-5',
  axis: 'reciprocity',
  source: [
    { key: 'I', section: 'Mechanism of Action, midgame adjustments' },
    { key: 'M', section: 'The diplomat' },
  ],
  limit: { occasions: 0, faults: 2 },
  cases: ['asked-again'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const { points } = takenBefore(play, step);
    return tied(play, step, points);
  },
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  if (gives(step) || worthAsked(play.side, step) < TAKEN.asked) return [];
  const { points, steps } = takenBefore(play, step);
  if (points < TAKEN.least || hasGivenMore(play, step)) return [];
  const severity = steps > 1 ? TAKEN.severity.again : TAKEN.severity.once;
  const stake = surplusAtRisk(step.before, play.side);
  const params = { gained: points, count: steps };
  return [{ kind: 'fault', case: 'asked-again', move: step.seq, severity, stake, params }];
}

/** What the other side has given since one last gave anything oneself. */
function takenBefore(
  { side, own }: Play,
  { seq, before }: MoveStep,
): { readonly points: Points; readonly steps: number } {
  const last = own.findLast((step) => step.seq < seq && gives(step))?.seq ?? -1;
  const since = before.concessions.filter((step) => step.side !== side && step.seq > last && step.gained > 0);
  return { points: toPoints(since.reduce((sum, { gained }) => sum + gained, 0)), steps: since.length };
}

/** Who has given more so far may ask: the other side is only catching up. */
function hasGivenMore({ side }: Play, { before }: MoveStep): boolean {
  const given = (own: boolean): number =>
    before.concessions
      .filter((step) => (step.side === side) === own)
      .reduce((sum, { lost, gained }) => sum + lost + Math.max(0, gained), 0);
  return given(true) > given(false);
}

/** The same ask, tied to something that costs little and is worth much to them; or a question instead. */
function tied({ side }: Play, { before, event }: MoveStep, points: Points): readonly BetterMove[] {
  const rest = event.acts.filter(
    (act) => act.kind !== 'ask-concession' && act.kind !== 'ask-one-more' && ruleOf(act).proposes !== true,
  );
  const wanted = event.acts.flatMap((act): readonly Package[] => {
    if (act.kind === 'trade') return [act.get];
    return act.kind === 'ask-concession' && act.toward !== undefined ? [{ [act.issue]: act.toward }] : [];
  });
  const returns = [...wanted, ...fittingReturns(before, side, { given: {}, lost: points })];
  const trades = returns.flatMap((get) =>
    fittingGives(before, side, { wanted: get, worth: points }).map((give): Act => ({ kind: 'trade', give, get })),
  );
  const [issue] = Object.keys(returns[0] ?? {});
  return [
    ...trades.flatMap((trade) => [{ acts: [...rest, trade], manner: event.manner }, plainly(trade)]),
    plainly({ kind: 'ask-interest', ...(issue !== undefined && { issue }) }),
  ];
}
