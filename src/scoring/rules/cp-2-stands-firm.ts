import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import { factsOf } from '../claims.ts';
import { gives } from '../giving.ts';
import { hasPlayedEnough, lastOpenMove } from '../on-table.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import { pressOn } from '../pressure.ts';
import { MOST_READINGS, READING_CASES, readingMarks } from '../reads-them.ts';
import type { Mark, Rule } from '../rule.ts';
import { firmly, heaviestIssue, plainly } from '../say.ts';
import { onceEach, rose, stayedCalm, takenBy, type Taken } from '../taken.ts';

/** What firmness without heat earns (M; voices §2; figures tuned, see matrix). */
const FIRM = {
  can: 1_000,
  /** Held with nothing behind it; and a common goal that nothing came of. */
  half: 500,
  /** Perceived legitimacy that makes a ground, and own moves through which it goes on standing. */
  ground: 0.6,
  lasts: 3,
  /** Arousal up to which somebody hears a common goal. */
  hears: 0.6,
} as const;

/** Against a warrior: a boundary with its ground, and then a goal for both; giving in feeds it, a threat back ends the talks. */
export const standsFirm: Rule = {
  id: 'CP-2',
  axis: 'reading',
  source: [{ key: 'M', section: 'The warrior' }],
  limit: { occasions: 4 + MOST_READINGS, faults: 0 },
  cases: ['held', 'held-bare', 'gave-in', 'struck-back', 'common-goal', 'goal-unheard', 'no-goal', ...READING_CASES],
  look: (play) => {
    const taken = takenBy(play, 'warrior');
    return taken.length === 0
      ? []
      : [...onceEach(taken.flatMap((made) => underPressure(play, made))), ...goal(play, taken), ...readingMarks(play)];
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    return found === 'no-goal' || found === 'goal-unheard' ? goals(play, step) : grounds(play, step);
  },
};

/** What one does when it presses. What giving in and striking back cost is RC-4's, EG-3's and PR-4's; here they are the wrong way with it. */
function underPressure(play: Play, taken: Taken): readonly Mark[] {
  const { step } = taken;
  if (pressOn(play, step) === undefined) return [];
  const { acts, manner } = step.event;
  const at = { kind: 'occasion', move: step.seq, can: FIRM.can, params: {} } as const;
  if (acts.some(({ kind }) => kind === 'threaten') || manner.tone === 'hard-line')
    return [{ ...at, case: 'struck-back', earned: 0 }];
  const given = concessionsOf(play).find((made) => made.step.seq === step.seq);
  if (given !== undefined) return given.tie === undefined ? [{ ...at, case: 'gave-in', earned: 0 }] : [];
  if (!acts.some(holds)) return [];
  const isGrounded = play.own
    .filter(({ seq }) => seq <= step.seq)
    .slice(-FIRM.lasts)
    .some(({ event }) => event.percept.legitimacy >= FIRM.ground);
  return isGrounded && (stayedCalm(taken) || rose(taken, 'trust'))
    ? [{ ...at, case: 'held', earned: FIRM.can }]
    : [{ ...at, case: 'held-bare', earned: FIRM.half }];
}

const holds = (act: Act): boolean =>
  act.kind === 'hold-boundary' || act.kind === 'reality-test' || (act.kind === 'reject' && act.reason !== undefined);

const GOALS: ReadonlySet<ActKind> = new Set([
  'offer-face-saving',
  'add-clause',
  'share-interest',
  'promise',
  'disclose-risk',
  'add-governance',
]);

/** A goal for both, once it has seen one stand: heard, where it answers with something of its own or trusts more. */
function goal(play: Play, taken: readonly Taken[]): readonly Mark[] {
  const held = taken.findIndex(({ step }) => pressOn(play, step) !== undefined && step.event.acts.some(holds));
  const at = { kind: 'occasion', can: FIRM.can, params: {} } as const;
  const named = held < 0 ? [] : taken.slice(held).filter(({ step }) => namesGoal(step));
  const calm = named.filter(({ before }) => (before?.arousal ?? 0) <= FIRM.hears);
  const heard = calm.find((made) => made.drewOut || rose(made, 'trust') || (made.reply && gives(made.reply)));
  if (heard !== undefined) return [{ ...at, case: 'common-goal', move: heard.step.seq, earned: FIRM.can }];
  const [first] = named;
  if (first !== undefined) return [{ ...at, case: 'goal-unheard', move: first.step.seq, earned: FIRM.half }];
  const last = lastOpenMove(play);
  return last === undefined || !hasPlayedEnough(play) ? [] : [{ ...at, case: 'no-goal', move: last.seq, earned: 0 }];
}

const namesGoal = ({ event }: MoveStep): boolean =>
  event.percept.faceThreat < FIRM.ground &&
  event.acts.some((act) => GOALS.has(act.kind) || (act.kind === 'propose-agenda' && act.rule !== undefined));

/** Staying where one is, with the strongest thing one knows behind it. */
function grounds(play: Play, step: MoveStep): readonly BetterMove[] {
  const issue = heaviestIssue(step.before, play.side);
  const hold: Act = { kind: 'hold-boundary', on: { issue } };
  const cites = factsOf(play, step, 'evidence').map(({ id }): Act => {
    return { kind: 'cite-evidence', claim: { fact: id, kind: 'evidence', as: 'straight' } };
  });
  return [...cites.map((cite) => firmly(hold, cite)), firmly(hold)];
}

/** Something both could want: a term that looks after both, a standard to decide by, or what matters to oneself. */
function goals({ side, end }: Play, { before }: MoveStep): readonly BetterMove[] {
  const [rule] = end.instance.rules ?? [];
  const issues = before.instance.issues.map(({ id }) => id);
  const [untold] = before.instance.interests[side].filter(
    ({ id, disclosed }) => disclosed !== 'pivotal' && !before.told[side].interests.includes(id),
  );
  return [
    ...(rule === undefined ? [] : [plainly({ kind: 'propose-agenda', issues, rule })]),
    ...(untold === undefined ? [] : [plainly({ kind: 'share-interest', interest: untold.id })]),
    plainly({ kind: 'ask-interest' }),
  ].filter(({ acts }) => acts.every((act) => ruleOf(act).proposes !== true));
}
