import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import { hasPlayedEnough, lastOpenMove } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { MOST_READINGS, READING_CASES, readingMarks } from '../reads-them.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';
import { onceEach, rose, takenBy, type Taken } from '../taken.ts';

/** What drawing somebody out earns, and passing over what slips out costs (M; voices §2; figures tuned, see matrix). */
const DRAWN = {
  can: 1_000,
  /** Room was made, and nothing came of it. */
  invited: 400,
  /** Perceived pressure from which it shrinks. */
  pressure: 0.4,
  severity: 8,
} as const satisfies { readonly severity: Severity } & Record<string, number>;

/** Against an avoidant: room and words for what it feels and wants help; pressing shuts it, and its worry slips out once only. */
export const drawsOut: Rule = {
  id: 'CP-1',
  axis: 'reading',
  source: [{ key: 'M', section: 'The avoidant' }],
  limit: { occasions: 3 + MOST_READINGS, faults: 1 },
  cases: ['drawn-out', 'invited', 'left-alone', 'taken-up', 'passed-over', 'pressed', ...READING_CASES],
  look: (play) => {
    const taken = takenBy(play, 'avoidant');
    return taken.length === 0
      ? []
      : [
          ...room(play, taken),
          ...onceEach(taken.flatMap((made) => [...worry(made), ...pressing(made)])),
          ...readingMarks(play),
        ];
  },
  better: (play, { move, params }) => {
    const { before } = ownMoveAt(play, move);
    const heard = before.moves.findLast(({ side }) => side !== play.side);
    const slipped = params['issue'];
    const reflect: readonly Act[] = heard === undefined ? [] : [{ kind: 'reflect', heard: heard.seq }];
    const issue = typeof slipped === 'string' ? slipped : heaviestIssue(before, play.side);
    const ask: Act = { kind: 'ask-interest', issue };
    return [
      ...(typeof slipped === 'string' ? [plainly(ask)] : []),
      plainly(...reflect, { kind: 'invite' }),
      plainly(ask),
    ];
  },
};

const MAKES_ROOM: ReadonlySet<ActKind> = new Set(['invite', 'reflect', 'acknowledge-feeling']);

/** Asks to go on, says back, names a feeling, or asks one thing and nothing else; and puts nothing on the table with it. */
const makesRoom = ({ event: { acts, percept } }: MoveStep): boolean =>
  percept.pressure < DRAWN.pressure &&
  !acts.some((act) => ruleOf(act).proposes === true || act.kind === 'ask-concession') &&
  (acts.some(({ kind }) => MAKES_ROOM.has(kind)) || (acts.length === 1 && acts[0]?.kind === 'ask-interest'));

/** The first time that room was made and something came of it; or that it was made at all; or that it never was. */
function room(play: Play, taken: readonly Taken[]): readonly Mark[] {
  const made = taken.filter(({ step }) => makesRoom(step));
  const opened = made.find((entry) => entry.drewOut || rose(entry, 'openness') || rose(entry, 'trust'));
  const at = { kind: 'occasion', can: DRAWN.can, params: {} } as const;
  if (opened !== undefined) return [{ ...at, case: 'drawn-out', move: opened.step.seq, earned: DRAWN.can }];
  const [first] = made;
  if (first !== undefined) return [{ ...at, case: 'invited', move: first.step.seq, earned: DRAWN.invited }];
  const last = lastOpenMove(play);
  return last === undefined || !hasPlayedEnough(play) ? [] : [{ ...at, case: 'left-alone', move: last.seq, earned: 0 }];
}

/** What slipped out in its last words: asked after, or passed over. */
function worry({ heard, step }: Taken): readonly Mark[] {
  const issue = heard?.event.voice?.parts.map(({ slots }) => slots['slips']).find((slip) => typeof slip === 'string');
  if (issue === undefined || typeof issue !== 'string') return [];
  const { acts, percept } = step.event;
  const isTakenUp =
    percept.pressure < DRAWN.pressure && acts.some(({ kind }) => MAKES_ROOM.has(kind) || kind === 'ask-interest');
  const at = { move: step.seq, params: { issue } };
  return isTakenUp
    ? [{ ...at, kind: 'occasion', case: 'taken-up', can: DRAWN.can, earned: DRAWN.can }]
    : [
        { ...at, kind: 'occasion', case: 'passed-over', can: DRAWN.can, earned: 0 },
        { ...at, kind: 'fault', case: 'passed-over', severity: DRAWN.severity, stake: 0 },
      ];
}

/** Threats, and figures made hot by them, are punished elsewhere: here it is only the wrong way with somebody who hides. */
const pressing = ({ step }: Taken): readonly Mark[] =>
  step.event.percept.pressure >= DRAWN.pressure
    ? [{ kind: 'occasion', case: 'pressed', move: step.seq, can: DRAWN.can, earned: 0, params: {} }]
    : [];
