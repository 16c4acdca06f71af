import { otherSide, type BySide, type Side } from '../domain/side.ts';
import { toPoints } from '../kernel/brand.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Said } from './act-rule.ts';
import { ruleOf, type Act } from './act.ts';
import { withFate } from './fate.ts';
import type { EventKind, EventOf, Log, LogEvent } from './events.ts';
import { isRoundComplete, opened } from './start.ts';
import type { MoveMade, State } from './state.ts';
import { tellFact } from './telling.ts';

/** What is said in one move, before it is known how it felt. */
export type Spoken = Pick<MoveMade, 'side' | 'acts' | 'manner'>;

/** The table after the acts of a move, one after another; turn and round stay. */
export function sayAll(state: State, { side, acts, manner }: Spoken): State {
  let next = state;
  for (const act of acts) next = say(next, { act, side, manner, seq: state.seq });
  return next;
}

/** The table after one act. */
export function say(state: State, said: Said<Act>): State {
  const rule = ruleOf(said.act);
  const recorded = record(state, said);
  return rule.happen?.(recorded, said) ?? recorded;
}

function record(state: State, { act, side, seq }: Said<Act>): State {
  const rule = ruleOf(act);
  const claim = rule.claim?.(act);
  let next = state;
  if (rule.asks === true) next = { ...next, questions: [...next.questions, { seq, side, act, answered: false }] };
  if (claim !== undefined) {
    next = { ...next, claims: [...next.claims, { seq, side, claim, caught: false }] };
    if (claim.fact !== undefined && claim.as !== 'vague') next = tellFact(next, side, claim.fact);
  }
  return next;
}

type Step<Kind extends EventKind> = (state: State, event: EventOf<Kind>) => State;

const news = (state: State, side: Side): BySide<number> => ({ ...state.newsAt, [side]: state.seq });

/** @param said - the table after the acts of the move */
function made(state: State, said: State, event: EventOf<'moveMade'>): State {
  const { kind: _, ...move } = event;
  const round = isRoundComplete(state, move.side) ? state.round + 1 : state.round;
  return {
    ...said,
    phase: 'talking',
    moves: [...state.moves, { ...move, seq: state.seq, day: state.day }],
    turn: otherSide(move.side),
    round,
  };
}

const STEPS: { readonly [Kind in Exclude<EventKind, 'instanceDrawn'>]: Step<Kind> } = {
  worksheetSaved: (state, { side, saved }) => ({
    ...state,
    sheets: { ...state.sheets, [side]: { ...state.sheets[side], [saved.sheet]: saved.value } },
    written:
      saved.sheet === 'limit'
        ? { ...state.written, [side]: { points: saved.value.reservationPoint, seq: state.seq } }
        : state.written,
  }),
  moveMade: (state, event) => made(state, sayAll(state, event), event),
  reactionShown: (state, event) => {
    const { kind: _, ...shown } = event;
    const claims = state.claims.map((made) =>
      event.caught.includes(made.seq) && made.side !== event.side ? { ...made, caught: true } : made,
    );
    return { ...state, claims, reactions: [...state.reactions, { ...shown, seq: state.seq }] };
  },
  worldEvent: (state, { event: id }) => {
    const event = state.instance.events.find((candidate) => candidate.id === id);
    invariant(event !== undefined, `world event ${id} belongs to the instance`);
    const { effect, heardBy } = event;
    const heard = heardBy === 'both' ? { one: state.seq, two: state.seq } : news(state, heardBy);
    const next = { ...state, happened: [...state.happened, id], newsAt: heard };
    return effect.kind === 'alternative' ? raise(next, effect) : next;
  },
  alternativeImproved: (state, { side, alternative, gain, day }) => ({
    ...raise(state, { side, alternative, gain, spent: true }),
    day,
    newsAt: news(state, side),
  }),
  reservationRevised: (state, { side, points }) =>
    points === undefined ? state : { ...state, written: { ...state.written, [side]: { points, seq: state.seq } } },
  noted: (state, { side, text }) => ({ ...state, notes: [...state.notes, { seq: state.seq, side, text }] }),
  guessed: (state, { side, what, value }) => ({
    ...state,
    guesses: [...state.guesses, { seq: state.seq, side, what, value }],
  }),
  signed: (state) => {
    invariant(state.text !== undefined, 'a signed agreement has a text');
    return { ...state, phase: 'closed', outcome: { kind: 'signed', text: state.text } };
  },
  left: (state, { side, reason, door }) => ({
    ...state,
    phase: 'closed',
    outcome: { kind: 'left', side, reason, door },
  }),
  expired: (state) => ({ ...state, phase: 'closed', outcome: { kind: 'expired' } }),
  implemented: (state, { happened, reopened, realised }) => ({
    ...state,
    implemented: { happened, ...(reopened && { reopened }), realised },
  }),
  selfAssessed: (state, { side, overall, survey }) => ({
    ...state,
    selfAssessed: { ...state.selfAssessed, [side]: overall },
    surveys: { ...state.surveys, [side]: survey },
  }),
  reviewed: (state, { side, question, answer, commitment }) => {
    const others = state.reviews.filter((review) => review.side !== side || review.question !== question);
    const given = { side, question, answer, ...(commitment && { commitment }) };
    return { ...state, reviews: answer === '' ? others : [...others, given] };
  },
};

function raise(state: State, effect: { side: Side; alternative: string; gain: number; spent?: true }): State {
  const changed = state.alternatives[effect.side].map((alternative) => {
    if (alternative.id !== effect.alternative) return alternative;
    const { improvement, ...rest } = alternative;
    const kept = effect.spent === true || improvement === undefined ? rest : alternative;
    return { ...kept, gross: toPoints(alternative.gross + effect.gain) };
  });
  return { ...state, alternatives: { ...state.alternatives, [effect.side]: changed } };
}

/** The table after one more event. The event must be legal: `decide` made it, or a replay checks it. */
export function evolve(state: State, event: Exclude<LogEvent, EventOf<'instanceDrawn'>>): State {
  // The table pairs each kind with its own step; the type system cannot follow that through a union.
  const step = STEPS[event.kind] as Step<EventKind>; // reason above
  return counted(state, step(state, event));
}

/** As {@link evolve}, for a move whose acts were said already. */
export const afterMove = (state: State, said: State, event: EventOf<'moveMade'>): State =>
  counted(state, made(state, said, event));

const counted = (before: State, after: State): State => lapse({ ...after, seq: before.seq + 1 });

/** Offers past their date are gone. */
function lapse(state: State): State {
  const late = state.offers.find(
    (offer) => offer.fate === 'standing' && offer.until !== undefined && offer.until < state.day,
  );
  return late === undefined ? state : lapse(withFate(state, late.id, 'lapsed'));
}

/**
 * The table as a log leaves it.
 *
 * @param log - must begin with `instanceDrawn`
 */
export function fold(log: Log): State {
  const [first, ...rest] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with the drawn instance');
  let state = opened(first);
  for (const event of rest) {
    invariant(event.kind !== 'instanceDrawn', 'an instance is drawn once');
    state = evolve(state, event);
  }
  return state;
}
