import { otherSide, type Side } from '../domain/side.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { State } from './state.ts';

/** Refuses interests that are not the speaker's own. */
export function refuseOwnInterest(state: State, side: Side, id: string | undefined): Refusal | undefined {
  if (id === undefined || state.instance.interests[side].some((interest) => interest.id === id)) return undefined;
  return refuse('unknown-interest', { name: id });
}

/** Refuses an answer where the other side asked nothing under that number. */
export function refuseQuestion(state: State, side: Side, seq: number): Refusal | undefined {
  const asked = state.questions.some((question) => question.seq === seq && question.side === otherSide(side));
  return asked ? undefined : refuse('nothing-asked', { name: String(seq) });
}

export function tellInterest(state: State, side: Side, id: string | undefined): State {
  if (id === undefined || state.told[side].interests.includes(id)) return state;
  const told = state.told[side];
  return { ...state, told: { ...state.told, [side]: { ...told, interests: [...told.interests, id] } } };
}

export function tellFact(state: State, side: Side, id: string): State {
  if (state.told[side].facts.includes(id)) return state;
  const told = state.told[side];
  return { ...state, told: { ...state.told, [side]: { ...told, facts: [...told.facts, id] } } };
}

export const answered = (state: State, seq: number): State => ({
  ...state,
  questions: state.questions.map((question) => (question.seq === seq ? { ...question, answered: true } : question)),
});
