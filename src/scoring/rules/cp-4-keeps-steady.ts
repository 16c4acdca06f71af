import type { Act, ActKind } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { hasPlayedEnough, lastOpenMove } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { MOST_READINGS, READING_CASES, readingMarks } from '../reads-them.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';
import { calmedDown, onceEach, stayedCalm, takenBy, type Taken } from '../taken.ts';

/** What empathy and a steady course earn, and figures in the heat cost (M; voices §2; figures tuned, see matrix). */
const STEADY = {
  can: 1_000,
  /** Said, and nothing came of it. */
  half: 500,
  /** Arousal from which somebody hears no figures, and up to which a knot can be seen. */
  hot: 0.6,
  quiet: 0.35,
  severity: 3,
} as const satisfies { readonly severity: Severity } & Record<string, number>;

/** Against somebody uncontrolled: what upsets it by its name, no figures while it is hot, then from zero; and not getting carried away. */
export const keepsSteady: Rule = {
  id: 'CP-4',
  axis: 'reading',
  source: [{ key: 'M', section: 'The Uncontrolled' }],
  limit: { occasions: 4 + MOST_READINGS, faults: 2 },
  cases: [
    'cause-named',
    'cause-missed',
    'unheard',
    'untangled',
    'steady',
    'carried-away',
    'argued-hot',
    ...READING_CASES,
  ],
  look: (play) => {
    const taken = takenBy(play, 'uncontrolled');
    if (taken.length === 0) return [];
    return [
      ...named(play, taken),
      ...onceEach(taken.flatMap((made) => [...untangled(made), ...inTheHeat(made)])),
      ...taken.flatMap(argued),
      ...readingMarks(play),
    ];
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    const spot = soreSpots(play, step.seq).at(-1);
    const heard = step.before.moves.findLast(({ side }) => side !== play.side);
    const cause: Act = { kind: 'acknowledge-feeling', ...(spot !== undefined && { cause: { upset: spot } }) };
    const reflect: readonly Act[] = heard === undefined ? [] : [{ kind: 'reflect', heard: heard.seq }];
    const kept = found === 'carried-away' ? [{ acts: step.event.acts, manner: calm(step.event.manner) }] : [];
    return [plainly(cause), ...kept, plainly(...reflect), plainly({ kind: 'restart' })];
  },
};

const FIGURES: ReadonlySet<ActKind> = new Set([
  'offer',
  'trade',
  'concede',
  'present-meso',
  'state-range',
  'ask-concession',
  'cite-evidence',
  'reality-test',
  'refer-alternative',
]);
const speaksInFigures = ({ event }: MoveStep): boolean => event.acts.some(({ kind }) => FIGURES.has(kind));

/** What it had named as upsetting it before an event, by number. */
const soreSpots = ({ moves, side }: Play, seq: number): readonly number[] =>
  moves
    .filter((step) => step.seq < seq && step.event.side !== side)
    .flatMap(({ event }) => event.voice?.parts ?? [])
    .flatMap(({ line, slots }) =>
      line === 'small-talk' && typeof slots['upset'] === 'number' ? [slots['upset']] : [],
    );

/** Whether a move names what upsets it, and speaks of nothing else. */
const namesCause = (play: Play, step: MoveStep): boolean =>
  !speaksInFigures(step) &&
  step.event.acts.some(
    (act) =>
      act.kind === 'acknowledge-feeling' &&
      act.cause !== undefined &&
      ('issue' in act.cause || soreSpots(play, step.seq).includes(act.cause.upset)),
  );

/** The first time that the cause was named and it calmed down; or named; or, after it came up twice, never. */
function named(play: Play, taken: readonly Taken[]): readonly Mark[] {
  const said = taken.filter(({ step }) => namesCause(play, step));
  const met = said.find((made) => calmedDown(made) || made.drewOut);
  const at = { kind: 'occasion', can: STEADY.can, params: {} } as const;
  if (met !== undefined) return [{ ...at, case: 'cause-named', move: met.step.seq, earned: STEADY.can }];
  const [first] = said;
  if (first !== undefined) return [{ ...at, case: 'cause-missed', move: first.step.seq, earned: STEADY.half }];
  const last = lastOpenMove(play);
  return last === undefined || !hasPlayedEnough(play) || soreSpots(play, last.seq).length < 2
    ? []
    : [{ ...at, case: 'unheard', move: last.seq, earned: 0 }];
}

/** From zero, or the two things that do not fit together, said once it is calm enough to see them. */
const untangled = (made: Taken): readonly Mark[] => {
  const { step, before } = made;
  const isTried = step.event.acts.some(({ kind }) => kind === 'restart' || kind === 'name-discrepancy');
  if (!isTried || before === undefined || before.arousal > STEADY.quiet || speaksInFigures(step)) return [];
  const at = { kind: 'occasion', case: 'untangled', move: step.seq, can: STEADY.can, params: {} } as const;
  return [{ ...at, earned: made.drewOut || stayedCalm(made) ? STEADY.can : STEADY.half }];
};

/** How one answers it at the top: calmly, or carried away oneself. What a hard tone costs is PR-4's, EG-3's and EG-6's. */
function inTheHeat({ step, heard }: Taken): readonly Mark[] {
  if (heard?.event.voice?.rung !== 3) return [];
  const { tone, aim } = step.event.manner;
  const isCarried = tone === 'hard-line' || aim === 'person' || step.event.acts.some(({ kind }) => kind === 'threaten');
  const at = { kind: 'occasion', move: step.seq, can: STEADY.can, params: {} } as const;
  if (isCarried) return [{ ...at, case: 'carried-away', earned: 0 }];
  return speaksInFigures(step) ? [] : [{ ...at, case: 'steady', earned: STEADY.can }];
}

/** Figures while it is hot: they are not heard, and they heat. */
function argued({ step, before }: Taken): readonly Mark[] {
  if ((before?.arousal ?? 0) <= STEADY.hot || !speaksInFigures(step)) return [];
  const at = { case: 'argued-hot', move: step.seq, params: {} };
  return [
    { ...at, kind: 'occasion', can: STEADY.can, earned: 0 },
    { ...at, kind: 'fault', severity: STEADY.severity, stake: 0 },
  ];
}
