import type { Claim } from '../domain/claim.ts';
import type { Fact } from '../domain/fact.ts';
import type { Issue } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Offer, State } from './state.ts';

export const issueOf = (state: State, id: string): Issue | undefined =>
  state.instance.issues.find((issue) => issue.id === id);

/** Refuses issues the scenario does not have. */
export function refuseIssue(state: State, id: string | undefined): Refusal | undefined {
  if (id === undefined || issueOf(state, id) !== undefined) return undefined;
  return refuse('unknown-issue', { issue: id });
}

/** Refuses an empty package, and options that an issue does not have. */
export function refusePackage(state: State, candidate: Package): Refusal | undefined {
  const entries = Object.entries(candidate);
  if (entries.length === 0) return refuse('empty-package');
  for (const [id, option] of entries) {
    const issue = issueOf(state, id);
    if (issue === undefined) return refuse('unknown-issue', { issue: id });
    if (!issue.options.includes(option)) return refuse('unknown-option', { issue: id, option });
  }
  return undefined;
}

/** Whether a side knows a fact: its own, common knowledge, told across the table, or heard from the world. */
export function knowsFact(state: State, side: Side, fact: Fact): boolean {
  if (fact.holder === side || fact.holder === 'both') return true;
  return state.told[otherSide(side)].facts.includes(fact.id) || heardFromWorld(state, side, fact.id);
}

function heardFromWorld(state: State, side: Side, fact: string): boolean {
  return state.instance.events.some(
    (event) =>
      state.happened.includes(event.id) &&
      (event.heardBy === side || event.heardBy === 'both') &&
      event.effect.kind === 'fact' &&
      event.effect.fact === fact,
  );
}

/** Refuses a claim whose fact is missing, of another kind, or not known to its speaker. Dishonest claims are allowed: they cost later. */
export function refuseClaim(state: State, side: Side, claim: Claim | undefined): Refusal | undefined {
  if (claim === undefined) return undefined;
  if (claim.as === 'fabricated')
    return claim.fact === undefined ? undefined : refuse('fabricated-has-no-fact', { name: claim.fact });
  if (claim.fact === undefined) return refuse('claim-needs-fact');
  const fact = state.instance.facts.find((candidate) => candidate.id === claim.fact);
  if (fact === undefined) return refuse('unknown-fact', { name: claim.fact });
  if (fact.kind !== claim.kind) return refuse('claim-of-another-kind', { name: claim.fact });
  return knowsFact(state, side, fact) ? undefined : refuse('not-yours-to-tell', { name: claim.fact });
}

/** The offer of this id while it can still be accepted, rejected or retracted. */
export function refuseStanding(state: State, id: string): Refusal | undefined {
  const offer = offerOf(state, id);
  if (offer === undefined) return refuse('unknown-offer', { name: id });
  return offer.fate === 'standing' ? undefined : refuse('offer-gone', { name: id });
}

export const offerOf = (state: State, id: string): Offer | undefined => state.offers.find((offer) => offer.id === id);

/** The offer a side has standing, if any: at most one, since a new one replaces it. */
export const standingOffer = (state: State, side: Side): Offer | undefined =>
  state.offers.find((offer) => offer.side === side && offer.fate === 'standing');

/** Refuses days that have gone. */
export const refuseDay = (state: State, day: number): Refusal | undefined =>
  day > state.day ? undefined : refuse('day-is-past');

/** Refuses an event that is not a move made at this table. */
export function refuseHeard(state: State, seq: number, by: Side): Refusal | undefined {
  const heard = state.moves.find((move) => move.seq === seq);
  if (heard === undefined) return refuse('unknown-event', { name: String(seq) });
  return heard.side === by ? undefined : refuse('nothing-heard', { name: String(seq) });
}

/** Whether every issue is settled: agreement in principle (protocol §2). */
export const isAgreedInPrinciple = (state: State): boolean =>
  state.instance.issues.every((issue) => state.settled[issue.id] !== undefined);
