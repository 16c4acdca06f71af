import { fail, ok, type Result } from '../kernel/result.ts';
import { ruleOf } from './act.ts';
import { refuseClaim } from './checks.ts';
import { afterMove, evolve, say } from './evolve.ts';
import { inputSchema, type EventOf, type Input, type LogEvent, type MoveInput } from './events.ts';
import { perceive } from './perceive.ts';
import type { Reaction } from './reaction.ts';
import { refuse, type Refusal } from './refusal.ts';
import { isRoundComplete } from './start.ts';
import type { State } from './state.ts';
import type { Voice } from './voice.ts';

type Later = Exclude<LogEvent, EventOf<'instanceDrawn'>>;
export type Decided = Result<readonly Later[], Refusal>;

/**
 * What follows from an input: the events to append, or why it is refused. Nothing is changed.
 *
 * @param input - unchecked; its shape is looked at first
 * @returns events in order, or a refusal with a code (`REFUSAL_CODES`) and what it is about
 * @source protocol §§1–4
 */
export function decide(state: State, input: unknown): Decided {
  const read = inputSchema.safeParse(input);
  if (!read.success) {
    const [problem] = read.error.issues;
    return fail(
      refuse('malformed', { detail: `${problem?.path.join('.') ?? ''}: ${problem?.message ?? 'not an input'}` }),
    );
  }
  return decideInput(state, read.data);
}

/** As {@link decide}, for an input whose shape is known to be right. */
export function decideInput(state: State, input: Input): Decided {
  switch (input.kind) {
    case 'move':
      return decideMove(state, input);
    case 'saveWorksheet':
      return saveWorksheet(state, input);
    case 'consult':
      return consult(state, input);
    case 'improveAlternative':
      return improve(state, input);
    case 'note':
      return ok([{ ...input, kind: 'noted' }]);
    case 'guess':
      return ok([{ ...input, kind: 'guessed' }]);
    case 'assessSelf':
      return state.outcome === undefined ? fail(refuse('nothing-to-review')) : ok([{ ...input, kind: 'selfAssessed' }]);
    case 'review':
      return state.outcome === undefined ? fail(refuse('nothing-to-review')) : ok([{ ...input, kind: 'reviewed' }]);
  }
}

/** Why a move cannot be made now; undefined where it can. */
export function refuseMove(state: State, move: Pick<MoveInput, 'side' | 'acts' | 'manner'>): Refusal | undefined {
  const said = sayLegally(state, move);
  return said.ok ? undefined : said.error;
}

/** The table after the acts of a move, each of them looked at first. */
function sayLegally(
  state: State,
  { side, acts, manner }: Pick<MoveInput, 'side' | 'acts' | 'manner'>,
): Result<State, Refusal> {
  if (state.outcome !== undefined) return fail(refuse('already-over'));
  if (state.turn !== side) return fail(refuse('not-your-turn'));
  if (acts.filter((act) => ruleOf(act).proposes === true).length > 1) return fail(refuse('one-proposal-a-move'));
  let next = state;
  for (const [at, act] of acts.entries()) {
    const rule = ruleOf(act);
    const said = { act, side, manner, seq: state.seq };
    const refusal = refuseClaim(next, side, rule.claim?.(act)) ?? rule.refuse?.(next, said);
    if (refusal !== undefined) return fail({ ...refusal, act: at });
    next = say(next, said);
  }
  return ok(next);
}

/** What a move brought: its events, and the table after all of them. */
export interface Made {
  readonly events: readonly Later[];
  readonly after: State;
}

/** A move with everything that follows from it: an ending, or world events between two rounds. */
export function makeMove(state: State, input: MoveInput, voice?: Voice): Result<Made, Refusal> {
  const said = sayLegally(state, input);
  if (!said.ok) return said;
  const { kind: _, ...move } = input;
  const percept = perceive(state, said.value, move);
  const made: EventOf<'moveMade'> = { kind: 'moveMade', ...move, round: state.round, ...(voice && { voice }), percept };
  const moved = afterMove(state, said.value, made);
  const following = consequences(state, moved, input);
  return ok({ events: [made, ...following], after: following.reduce(evolve, moved) });
}

/** The events of a move; see {@link makeMove}. */
export function decideMove(state: State, input: MoveInput, voice?: Voice): Decided {
  const made = makeMove(state, input, voice);
  return made.ok ? ok(made.value.events) : made;
}

/** A scripted side's reaction to the last move, to be shown before it speaks. */
export const decideReaction = (state: State, side: State['turn'], reaction: Reaction): Later => ({
  kind: 'reactionShown',
  side,
  round: state.round,
  ...reaction,
});

function consequences(before: State, after: State, { side }: MoveInput): readonly Later[] {
  if (after.leaving !== undefined) return [{ kind: 'left', ...after.leaving }];
  if (after.text?.signedBy.length === 2) return [{ kind: 'signed', text: after.text.id }];
  if (!isRoundComplete(before, side)) return [];
  if (after.round > after.instance.rounds) return [{ kind: 'expired' }];
  return after.instance.events
    .filter((event) => !after.happened.includes(event.id))
    .filter(({ when }) => (when.kind === 'round' ? after.round >= when.at : after.day >= when.at))
    .map((event) => ({ kind: 'worldEvent', event: event.id, round: after.round, day: after.day }));
}

function saveWorksheet(state: State, input: Extract<Input, { kind: 'saveWorksheet' }>): Decided {
  if (state.outcome !== undefined) return fail(refuse('already-over'));
  const begun = state.moves.some((move) => move.side === input.side);
  // Once written and played on, a limit changes by consulting, which leaves its reason on the log (BD-10).
  if (input.saved.sheet === 'limit' && begun && state.written[input.side] !== undefined)
    return fail(refuse('limit-already-written'));
  return ok([{ ...input, kind: 'worksheetSaved' }]);
}

function consult(state: State, input: Extract<Input, { kind: 'consult' }>): Decided {
  if (state.outcome !== undefined) return fail(refuse('already-over'));
  if (!state.moves.some((move) => move.side === input.side)) return fail(refuse('before-the-first-move'));
  return ok([{ ...input, kind: 'reservationRevised' }]);
}

function improve(state: State, { side, alternative: id }: Extract<Input, { kind: 'improveAlternative' }>): Decided {
  if (state.outcome !== undefined) return fail(refuse('already-over'));
  const alternative = state.alternatives[side].find((candidate) => candidate.id === id);
  if (alternative === undefined) return fail(refuse('unknown-alternative', { name: id }));
  if (alternative.improvement === undefined) {
    const could = state.instance.alternatives[side].some(
      (candidate) => candidate.id === id && candidate.improvement !== undefined,
    );
    return fail(refuse(could ? 'already-improved' : 'cannot-improve', { name: id }));
  }
  const { days, gain } = alternative.improvement;
  return ok([{ kind: 'alternativeImproved', side, alternative: id, gain, day: state.day + days }]);
}
