import { ruleOf, type Act } from '../../engine/act.ts';
import { factsOf } from '../claims.ts';
import { offerMadeAt } from '../limits.ts';
import { concessionsOf, isRealAsk } from '../pairing.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { pressOn, type Press } from '../pressure.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue } from '../say.ts';

/** What standing firm can earn in hundredths, and what yielding costs (tuned, see matrix). */
const YIELDED = {
  can: 1_000,
  /** Holding without a reason is half of it. */
  held: 500,
  severity: { threat: 15, tone: 8, pressure: 8 } satisfies Record<Press['how'], Severity>,
} as const;

/** Conceding to pressure alone: no evidence before it, nothing asked or given for it. */
export const yieldsToPressure: Rule = {
  id: 'RC-4',
  axis: 'reciprocity',
  source: [
    { key: 'M', section: 'The warrior' },
    { key: 'P', section: 'Checklist, avoid' },
  ],
  limit: { occasions: 2, faults: 3 },
  cases: ['yielded', 'held', 'answered'],
  look: (play) =>
    play.own.flatMap((step) => {
      const press = pressOn(play, step);
      return press?.alone === true ? judged(play, step, press) : [];
    }),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const given = concessionsOf(play).find(({ step: { seq } }) => seq === move);
    const issue = given?.concession.issues[0] ?? heaviestIssue(step.before, play.side);
    const hold: Act = { kind: 'hold-boundary', on: { issue } };
    const [fact] = factsOf(play, step, 'evidence').toSorted(
      (left, right) => Number(right.issue === issue) - Number(left.issue === issue),
    );
    const reason: readonly Act[] = fact
      ? [{ kind: 'cite-evidence', claim: { fact: fact.id, kind: 'evidence', as: 'straight' } }]
      : besideBatna(step.before, play.side);
    return [firmly(hold, ...reason), firmly(hold)];
  },
};

function judged(play: Play, step: MoveStep, { by, how }: Press): readonly Mark[] {
  const at = { move: step.seq, params: { heard: by.seq, how } };
  const given = concessionsOf(play).find(({ step: { seq } }) => seq === step.seq);
  if (given !== undefined && given.tie === undefined) {
    const { lost, issues } = given.concession;
    const params = { ...at.params, issue: issues[0] ?? '', lost };
    return [
      { ...at, params, case: 'yielded', kind: 'occasion', can: YIELDED.can, earned: 0 },
      { ...at, params, case: 'yielded', kind: 'fault', severity: YIELDED.severity[how], stake: lost },
    ];
  }
  // A step that is tied to something is no yielding; it earns as what it is (RC-2), not a second time.
  if (answersWithReason(play, step))
    return [{ ...at, case: 'answered', kind: 'occasion', can: YIELDED.can, earned: YIELDED.can }];
  return step.event.acts.some(holds)
    ? [{ ...at, case: 'held', kind: 'occasion', can: YIELDED.can, earned: YIELDED.held }]
    : [];
}

/** A standard, an alternative, or a new proposal or ask of one's own: pressure met with substance, and without a threat. */
function answersWithReason(play: Play, step: MoveStep): boolean {
  const { acts } = step.event;
  if (acts.some(({ kind }) => kind === 'threaten')) return false;
  const hasReason = acts.some((act) => act.kind === 'reality-test' || ruleOf(act).claim?.(act)?.as === 'straight');
  const asks = acts.some((act) => isRealAsk(step.before, play.side, act));
  return (hasReason && acts.some(holds)) || (hasReason && offerMadeAt(step) !== undefined) || (asks && hasReason);
}

const holds = ({ kind }: Act): boolean => kind === 'hold-boundary' || kind === 'reject' || kind === 'pause';
