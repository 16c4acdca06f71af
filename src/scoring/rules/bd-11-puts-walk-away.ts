import type { Side } from '../../domain/side.ts';
import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import type { State } from '../../engine/state.ts';
import { limitOf, surplusAtRisk } from '../limits.ts';
import { theirBest } from '../on-table.ts';
import { isRealAsk } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue } from '../say.ts';

/** What putting one's limit well earns in hundredths, and what it costs as a lever (tuned, see matrix). */
const PUT = {
  can: 1_000,
  /** With a reason and no way on, or the other way round. */
  half: 500,
  severity: { ultimatum: 3, 'hard-ultimatum': 8, 'slammed-door': 3 } satisfies Record<string, Severity>,
} as const;

/** One's walk-away said as what it is, a constraint with its reason and a way on; or held over the other side. */
export const putsWalkAway: Rule = {
  id: 'BD-11',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'Tools & Artifacts, confirm walk-away' },
    { key: 'N', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['constraint', 'no-way-on', 'ultimatum', 'hard-ultimatum', 'open-door', 'slammed-door'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    return found === 'slammed-door' ? openDoors(step) : constraints(play, step);
  },
};

function judged({ side }: Play, step: MoveStep): readonly Mark[] {
  const { before, event, seq: move } = step;
  const { acts, manner } = event;
  const isHard = manner.tone === 'hard-line' || manner.aim === 'person';
  const leaving = acts.find((act) => act.kind === 'walk-away');
  if (leaving !== undefined && (leaving.door === 'closed' || isHard)) return faultOf(step, 'slammed-door', 0);
  if (leaving !== undefined)
    return before.offers.length > 0
      ? [{ kind: 'occasion', case: 'open-door', move, can: PUT.can, earned: PUT.can, params: {} }]
      : [];
  if (acts.some((act) => act.kind === 'threaten' && act.consequence === 'leave'))
    return faultOf(step, isHard ? 'hard-ultimatum' : 'ultimatum', surplusAtRisk(before, side));
  if (isHard || !isBelow(before, side) || !acts.some(namesLimit) || !acts.some(givesReason)) return [];
  const goesOn = acts.some((act) => isWayOn(before, side, act));
  const params = { limit: limitOf(before, side), points: theirBest(before, side) ?? 0 };
  return goesOn
    ? [{ kind: 'occasion', case: 'constraint', move, can: PUT.can, earned: PUT.can, params }]
    : [{ kind: 'occasion', case: 'no-way-on', move, can: PUT.can, earned: PUT.half, params }];
}

function faultOf({ seq: move }: MoveStep, found: keyof typeof PUT.severity, stake: number): readonly Mark[] {
  const at = { case: found, move, params: {} };
  return [
    { ...at, kind: 'occasion', can: PUT.can, earned: 0 },
    { ...at, kind: 'fault', severity: PUT.severity[found], stake },
  ];
}

/** Whether what they have put forward is worth less than leaving: only there is a limit anything to speak of. */
function isBelow(before: State, side: Side): boolean {
  const best = theirBest(before, side);
  return best !== undefined && best < limitOf(before, side);
}

const namesLimit = (act: Act): boolean => act.kind === 'hold-boundary' || act.kind === 'reject';

const givesReason = (act: Act): boolean =>
  act.kind === 'reality-test' ||
  act.kind === 'pause' ||
  (act.kind === 'reject' && act.reason !== undefined) ||
  ruleOf(act).claim?.(act)?.as === 'straight';

const WAYS_ON: ReadonlySet<ActKind> = new Set(['offer-face-saving', 'pause', 'invite', 'restart', 'escalate-sponsor']);

/** Something that they can do next: a proposal, a question, a real ask, a day to go on. */
const isWayOn = (before: State, side: Side, act: Act): boolean =>
  ruleOf(act).proposes === true || ruleOf(act).asks === true || WAYS_ON.has(act.kind) || isRealAsk(before, side, act);

/** The same boundary on what was demanded, with the alternative as its reason and a question to go on with. */
function constraints({ side }: Play, { before, event }: MoveStep): readonly BetterMove[] {
  const threat = event.acts.find((act) => act.kind === 'threaten');
  const held = event.acts.find((act) => act.kind === 'hold-boundary');
  const [demanded] = Object.keys(threat?.demand ?? {});
  const issue = demanded ?? (held && 'issue' in held.on ? held.on.issue : heaviestIssue(before, side));
  const hold: Act = { kind: 'hold-boundary', on: { issue } };
  return [firmly(hold, ...besideBatna(before, side), { kind: 'ask-interest', issue }), firmly(hold)];
}

/** Leaving for the same reason, with the door open. */
const openDoors = ({ event }: MoveStep): readonly BetterMove[] =>
  event.acts.flatMap((act): readonly BetterMove[] =>
    act.kind === 'walk-away' ? [firmly({ ...act, door: 'open' })] : [],
  );
