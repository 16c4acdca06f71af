import { reservationPointOf } from '../domain/alternative.ts';
import type { Fact } from '../domain/fact.ts';
import type { Risk } from '../domain/risk.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { knowsFact } from './checks.ts';
import { heardMove } from './heard.ts';
import { promisesOf } from './promises.ts';
import type { SeatView } from './seat-view.ts';
import type { State } from './state.ts';

/**
 * What one side may know of the table. An allowlist: every field is copied by name, so that a new secret stays secret by default.
 *
 * @source style §2; protocol §6
 */
export function view(state: State, side: Side): SeatView {
  const { instance } = state;
  const other = otherSide(side);
  const annexes = instance.annexes.filter((annex) => annex.holder === side || isOpen(state, annex.id));
  return {
    side,
    phase: state.phase,
    round: Math.min(state.round, instance.rounds),
    rounds: instance.rounds,
    turn: state.turn,
    opener: instance.opener,
    day: state.day,
    culture: instance.culture,
    rules: instance.rules ?? [],
    issues: state.issuesSeen[side],
    alternatives: state.alternatives[side],
    reservationPoint: reservationPointOf(state.alternatives[side]),
    written: state.written[side]?.points,
    newsAt: state.newsAt[side],
    sheets: state.sheets[side],
    interests: instance.interests[side],
    facts: instance.facts
      .filter((fact) => knowsFact(state, side, fact))
      .map((fact) =>
        fact.holder === side || fact.holder === 'both'
          ? { ...fact, own: true }
          : { ...heardFact(state, other, fact), own: false },
      ),
    risks: instance.risks
      .filter((risk) => risk.seenBy === side || risk.seenBy === 'both')
      .map((risk) => ownRisk(risk, side)),
    annexes: annexes.map((annex) => ({ ...annex, points: { ...annex.points, [other]: 0 } })),
    moves: state.moves.map((move) => heardMove(move, side)),
    reactions: state.reactions.map(({ seq, side: by, round, to, face, posture, sound, caught }) => ({
      seq,
      side: by,
      round,
      to,
      face,
      posture,
      sound,
      caught,
    })),
    offers: state.offers,
    settled: state.settled,
    reopened: state.reopened,
    stands: { mine: state.stands[side], theirs: state.stands[other] },
    concessions: state.concessions.map(({ side: by, round, seq, issues, lost, gained, asked }) => ({
      side: by,
      round,
      seq,
      issues,
      worth: by === side ? lost : gained,
      asked,
    })),
    asks: state.asks,
    questions: state.questions,
    promises: promisesOf(state).map(({ side: by, seq, what, by: day, fate, keptAt }) => ({
      side: by,
      seq,
      what,
      by: day,
      fate,
      keptAt,
    })),
    heardInterests: state.told[other].interests.map((id) => ({
      id,
      issue: instance.interests[other].find((interest) => interest.id === id)?.issue,
    })),
    text: state.text,
    notes: state.notes.filter((note) => note.side === side).map(({ seq, text }) => ({ seq, text })),
    guesses: state.guesses.filter((guess) => guess.side === side).map(({ seq, what, value }) => ({ seq, what, value })),
    heardEvents: instance.events
      .filter((event) => state.happened.includes(event.id) && (event.heardBy === side || event.heardBy === 'both'))
      .map(({ id }) => id),
    outcome: state.outcome,
  };
}

/** What another side's fact looks like once it was told: with the figure it was told with. */
function heardFact(
  state: State,
  teller: Side,
  { id, kind, holder, verifiable, strength, issue, value, inflatedValue, day }: Fact,
): Fact {
  const told = state.claims.findLast(({ side, claim }) => side === teller && claim.fact === id);
  const figure = told?.claim.as === 'inflated' ? (inflatedValue ?? value) : value;
  return {
    id,
    kind,
    holder,
    verifiable,
    strength,
    ...(issue !== undefined && { issue }),
    ...(figure !== undefined && { value: figure }),
    ...(day !== undefined && { day }),
  };
}

const ownRisk = (risk: Risk, side: Side): Risk => ({ ...risk, cost: { one: 0, two: 0, [side]: risk.cost[side] } });

/** Fine print is named in the text as soon as it is attached; what it says is read by the other side once it was asked for. */
const isOpen = (state: State, annex: string): boolean =>
  state.text?.annexes.includes(annex) === true && state.annexesDiscussed.includes(annex);
