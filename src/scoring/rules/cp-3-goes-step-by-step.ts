import { otherSide } from '../../domain/side.ts';
import type { Act, ActKind } from '../../engine/act.ts';
import type { Concession } from '../../engine/state.ts';
import { fittingGives } from '../fitting-gives.ts';
import { gives } from '../giving.ts';
import { hasPlayedEnough, lastOpenMove } from '../on-table.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import { MOST_READINGS, READING_CASES, readingMarks } from '../reads-them.ts';
import type { Mark, Rule } from '../rule.ts';
import { fittingReturns, heaviestIssue, plainly } from '../say.ts';
import { onceEach, rose, takenBy, type Taken } from '../taken.ts';
import { asksAgain } from './rc-5-asks-again.ts';

/** What a plan in words and fair effort earn (M; voices §2; figures tuned, see matrix). */
const STEPS = {
  can: 1_000,
  /** A plan or a step that nothing came of. */
  half: 500,
  /** Perceived clarity of a plan that could be followed. */
  plan: 0.6,
  /** The smaller step as a share of the larger, each in its receiver's points, for the two to be level. */
  level: 0.5,
  /** Own points of a step that has no ask beside it. */
  gift: 1,
  /** Own points that a step of theirs should bring in return. */
  ask: 3,
} as const;

/** Against a diplomat: a plan put into words, and each step answered by one of its size; gifts make it wonder, asking again cools it. */
export const goesStepByStep: Rule = {
  id: 'CP-3',
  axis: 'reading',
  source: [{ key: 'M', section: 'The diplomat' }],
  limit: { occasions: 4 + MOST_READINGS, faults: 0 },
  cases: ['plan', 'plan-unmet', 'no-plan', 'level-step', 'uneven-step', 'gift', 'asked-again', ...READING_CASES],
  look: (play) => {
    const taken = takenBy(play, 'diplomat');
    if (taken.length === 0) return [];
    return [
      ...planned(play, taken),
      ...onceEach([...taken.flatMap((made) => stepped(play, made)), ...askedAgain(play)]),
      ...readingMarks(play),
    ];
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    if (found === 'unfound' || found === 'half-found') return questions(play, step);
    return found === 'no-plan' || found === 'plan-unmet' ? plans(play, step) : pairs(play, step);
  },
};

const PLANS: ReadonlySet<ActKind> = new Set([
  'propose-agenda',
  'summarise',
  'add-governance',
  'present-meso',
  'offer',
  'trade',
  'promise',
]);

/** The first plan it could follow, and whether it did: it trusts more, gives, or tells something. */
function planned(play: Play, taken: readonly Taken[]): readonly Mark[] {
  const plans = taken.filter(
    ({ step: { event } }) => event.percept.clarity >= STEPS.plan && event.acts.some(({ kind }) => PLANS.has(kind)),
  );
  const met = plans.find((made) => rose(made, 'trust') || made.drewOut || (made.reply && gives(made.reply)));
  const at = { kind: 'occasion', can: STEPS.can, params: {} } as const;
  if (met !== undefined) return [{ ...at, case: 'plan', move: met.step.seq, earned: STEPS.can }];
  const [first] = plans;
  if (first !== undefined) return [{ ...at, case: 'plan-unmet', move: first.step.seq, earned: STEPS.half }];
  const last = lastOpenMove(play);
  return last === undefined || !hasPlayedEnough(play) ? [] : [{ ...at, case: 'no-plan', move: last.seq, earned: 0 }];
}

/** A step of one's own: a gift, or one that has its ask beside it, as large as the last of theirs or not. What a gift costs is RC-1's. */
function stepped(play: Play, { step }: Taken): readonly Mark[] {
  const given = concessionsOf(play).find((made) => made.step.seq === step.seq);
  if (given === undefined) return [];
  const { concession, tie, covered } = given;
  const at = { kind: 'occasion', move: step.seq, can: STEPS.can, params: { lost: concession.lost } } as const;
  if (tie === undefined && covered === 0)
    return concession.lost < STEPS.gift ? [] : [{ ...at, case: 'gift', earned: 0 }];
  const theirs = stepNear(play, step);
  if (theirs === undefined) return [];
  const [less, more] = [concession.gained, theirs.gained].toSorted((left, right) => left - right);
  return (less ?? 0) >= STEPS.level * Math.max(more ?? 0, STEPS.gift)
    ? [{ ...at, case: 'level-step', earned: STEPS.can }]
    : [{ ...at, case: 'uneven-step', earned: STEPS.half }];
}

/** Their step just before an own one, or just after it. */
const stepNear = ({ end, side }: Play, { event, seq }: MoveStep): Concession | undefined => {
  const theirs = end.concessions.filter(
    (step) => step.side === otherSide(side) && Math.abs(step.round - event.round) <= 1,
  );
  return theirs.findLast((step) => step.seq < seq) ?? theirs.find((step) => step.seq > seq);
};

/** What asking again costs is RC-5's. */
const askedAgain = (play: Play): readonly Mark[] =>
  asksAgain
    .look(play)
    .map(({ move }) => ({ kind: 'occasion', case: 'asked-again', move, can: STEPS.can, earned: 0, params: {} }));

/** The order of things and a rule to go by; or all of it as one package. */
function plans({ end }: Play, { before }: MoveStep): readonly BetterMove[] {
  const open = before.instance.issues.filter(({ id }) => before.settled[id] === undefined).map(({ id }) => id);
  const [rule] = end.instance.rules ?? [];
  const agenda: Act = { kind: 'propose-agenda', issues: open, ...(rule !== undefined && { rule }) };
  return open.length === 0 ? [] : [plainly(agenda, { kind: 'ask-interest' })];
}

/** One step for each, taken together. */
function pairs({ side }: Play, { before }: MoveStep): readonly BetterMove[] {
  return fittingReturns(before, side, { given: {}, lost: STEPS.ask }).flatMap((get) =>
    fittingGives(before, side, { wanted: get, worth: 0 }).map((give) => plainly({ kind: 'trade', give, get })),
  );
}

/** A question paired with an answer of one's own: their words back, or what matters to oneself. */
function questions({ side }: Play, { before }: MoveStep): readonly BetterMove[] {
  const heard = before.moves.findLast((move) => move.side !== side);
  const [untold] = before.instance.interests[side].filter(
    ({ id, disclosed }) => disclosed !== 'pivotal' && !before.told[side].interests.includes(id),
  );
  const ask: Act = { kind: 'ask-interest', issue: heaviestIssue(before, side) };
  return [
    ...(heard === undefined ? [] : [plainly({ kind: 'reflect', heard: heard.seq }, ask)]),
    ...(untold === undefined ? [] : [plainly({ kind: 'share-interest', interest: untold.id }, ask)]),
    plainly(ask),
  ];
}
