import { z } from 'zod';
import { batnaOf, netPoints } from '../../domain/alternative.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import { DOUBTS, GUESSED, type Guessed } from '../../domain/worksheet.ts';
import type { Log } from '../../engine/events.ts';
import type { State } from '../../engine/state.ts';
import { toPoints, type Rounds } from '../../kernel/brand.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { alternativeHeard, factHeard, interestHeard, issueHeard, heardSchema, type Heard } from './heard-of-them.ts';

/** What one may write down about the other side: its kind, the issues that count most for it, and the lines of the counterparty map. */
export const ABOUT_THEM = ['type', 'issues', ...GUESSED] as const;
export type AboutThem = (typeof ABOUT_THEM)[number];

const truthSchema = z.strictObject({
  id: z.string(),
  /** An issue: what lies in it for them. A way out: what it is worth to them. */
  points: z.number().optional(),
  heard: heardSchema.optional(),
});
/** One thing that was so. */
export type Truth = z.infer<typeof truthSchema>;

export const guessComparedSchema = z.strictObject({
  about: z.enum(ABOUT_THEM),
  /** Own words, ids of issues, or a type; empty where nothing was guessed. */
  guess: z.array(z.string()).readonly(),
  doubt: z.enum(DOUBTS).optional(),
  /** Round in which it was last put so; absent for what came from the desk. */
  round: z.number().int().optional(),
  truth: z.array(truthSchema).readonly(),
});
/** One line of what was guessed, beside what was so. */
export type GuessCompared = z.infer<typeof guessComparedSchema>;

interface Over {
  readonly log: Log;
  readonly state: State;
  /** Whose guesses they are. */
  readonly side: Side;
  /** For what no log says: what binds a side, who decides there, what it must not lose face over. */
  readonly scenario: Pick<Scenario, 'sides'>;
}

/**
 * What one side wrote down about the other, beside the truth and what was heard of it; a line in which nothing was guessed is there too.
 * It shows the other side's secrets: for the debrief alone. It changes no points.
 *
 * @source negotiation model §10, counterparty map
 */
export function guessesCompared(over: Over): readonly GuessCompared[] {
  return ABOUT_THEM.map((about): GuessCompared => ({
    about,
    ...guessAbout(over, about),
    truth: truthAbout(over, about),
  })).filter(({ guess, truth }) => guess.length + truth.length > 0);
}

/** Whether anything at all was guessed. */
export const hasGuesses = (compared: readonly GuessCompared[]): boolean =>
  compared.some(({ guess }) => guess.length > 0);

/** Lines on which something stayed in the dark to the end, those that most often turn a negotiation first. */
export const worthGuessing = (compared: readonly GuessCompared[]): readonly Guessed[] =>
  TURNING.filter((about) => compared.some((line) => line.about === about && line.truth.some(({ heard }) => !heard)));

const TURNING = ['interests', 'batna', 'decision', 'constraints', 'face'] as const satisfies readonly Guessed[];

function guessAbout({ log, state, side }: Over, about: AboutThem): Pick<GuessCompared, 'guess' | 'doubt' | 'round'> {
  if (about === 'type') {
    const said = state.guesses.findLast((guess) => guess.side === side && guess.what === 'type');
    return said === undefined ? { guess: [] } : { guess: [said.value], round: roundBefore(state, said.seq) };
  }
  const sheet = state.sheets[side].counterparty;
  const line = sheet?.guesses.find((guess) => guess.about === about);
  const guess = about === 'issues' ? (sheet?.issues ?? []) : line === undefined || line.text === '' ? [] : [line.text];
  const round = guess.length === 0 ? undefined : changedIn({ log, state, side }, about);
  return {
    guess,
    ...(line?.doubt !== undefined && guess.length > 0 && { doubt: line.doubt }),
    ...(round !== undefined && { round }),
  };
}

/** Round in which a line of the sheet last became what it is; undefined where that was before the talks. */
function changedIn({ log, state, side }: Omit<Over, 'scenario'>, about: 'issues' | Guessed): Rounds | undefined {
  let [now, at] = ['', -1];
  for (const [seq, event] of log.entries()) {
    if (event.kind !== 'worksheetSaved' || event.side !== side || event.saved.sheet !== 'counterparty') continue;
    const { issues, guesses } = event.saved.value;
    const said = about === 'issues' ? issues.join(' ') : (guesses.find((guess) => guess.about === about)?.text ?? '');
    if (said !== now) [now, at] = [said, seq];
  }
  return state.moves.some(({ seq }) => seq < at) ? roundBefore(state, at) : undefined;
}

const roundBefore = ({ moves }: State, seq: number): Rounds => moves.findLast((move) => move.seq < seq)?.round ?? 1;

function truthAbout({ state, side, scenario }: Over, about: AboutThem): readonly Truth[] {
  const other = otherSide(side);
  const brief = scenario.sides[other === 'one' ? 0 : 1];
  const factual = ({ id, fact }: { readonly id: string; readonly fact?: string | undefined }): Truth =>
    withHeard({ id }, fact === undefined ? undefined : factHeard(state, side, fact));
  switch (about) {
    case 'type': {
      const seat = state.seats[other];
      return seat.kind === 'counterparty' ? [{ id: seat.type }] : [];
    }
    case 'issues':
      return weightiest(state, other).map((truth) => withHeard(truth, issueHeard(state, other, truth.id)));
    case 'interests':
      return state.instance.interests[other].map(({ id }) => withHeard({ id }, interestHeard(state, other, [id])));
    case 'constraints':
      return brief.constraints.map(factual);
    case 'decision':
      return brief.decision.map(factual);
    case 'face':
      return brief.face.map((id) => ({ id }));
    case 'batna': {
      const batna = batnaOf(state.alternatives[other]);
      return batna === undefined
        ? []
        : [withHeard({ id: batna.id, points: netPoints(batna) }, alternativeHeard(state, side, batna.id))];
    }
  }
}

const withHeard = (truth: Truth, heard: Heard | undefined): Truth => ({ ...truth, ...(heard && { heard }) });

/** The issues that together hold more than half of a side's points, the weightiest first. */
function weightiest({ instance }: State, side: Side): readonly Truth[] {
  const issues = instance.issues
    .map(({ id, points }) => ({ id, points: toPoints(Math.max(...points[side]) - Math.min(...points[side])) }))
    .toSorted((left, right) => right.points - left.points);
  const half = issues.reduce((sum, { points }) => sum + points, 0) / 2;
  let before = 0;
  return issues.filter(({ points }) => {
    const counts = before <= half && points > 0;
    before += points;
    return counts;
  });
}
