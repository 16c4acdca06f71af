import type { BySide, Side } from '../domain/side.ts';
import { bySide } from '../domain/side.ts';
import type { Difficulty, Seat } from '../domain/seat.ts';
import { hashOf } from '../kernel/canonical.ts';
import { GENERATOR } from '../kernel/chance.ts';
import { ok, type Result } from '../kernel/result.ts';
import { drawInstance } from '../scenario/draw.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LOG_FORMAT, type EventOf } from './events.ts';
import { RULES_VERSION } from './rules-version.ts';
import { ownIssue } from './own-issue.ts';
import type { State } from './state.ts';

export interface Setting {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly seats: BySide<Seat>;
  /** The scenario's hash, where it is known already: working it out takes as long as several moves. */
  readonly hash?: string;
}

/** Draws a negotiation and gives the first event of its log. */
export function begin({
  scenario,
  seed,
  difficulty,
  seats,
  hash = hashOf(scenario),
}: Setting): Result<EventOf<'instanceDrawn'>, 'weights-out-of-bounds'> {
  const instance = drawInstance(scenario, seed, difficulty);
  if (!instance.ok) return instance;
  return ok({
    kind: 'instanceDrawn',
    log: LOG_FORMAT,
    rules: RULES_VERSION,
    generator: GENERATOR,
    scenario: { id: scenario.id, version: scenario.version, hash },
    seed,
    difficulty,
    seats,
    instance: instance.value,
  });
}

/** The table before anything was said. */
export function opened({ instance, scenario, seed, difficulty, seats }: EventOf<'instanceDrawn'>): State {
  const nothing = bySide<Record<string, never>>(() => ({}));
  return {
    instance,
    issuesSeen: bySide((side) => instance.issues.map((issue) => ownIssue(issue, side))),
    scenario,
    seed,
    difficulty,
    seats,
    seq: 1,
    phase: 'preparing',
    round: 1,
    turn: instance.opener,
    day: 0,
    sheets: nothing,
    alternatives: instance.alternatives,
    written: bySide(() => undefined),
    newsAt: bySide(() => -1),
    moves: [],
    reactions: [],
    offers: [],
    stands: nothing,
    settled: {},
    reopened: [],
    concessions: [],
    asks: [],
    questions: [],
    claims: [],
    told: bySide(() => ({ interests: [], facts: [] })),
    annexesDiscussed: [],
    text: undefined,
    leaving: undefined,
    notes: [],
    guesses: [],
    happened: [],
    implemented: undefined,
    selfAssessed: bySide<number | undefined>(() => undefined),
    surveys: bySide<undefined>(() => undefined),
    reviews: [],
    outcome: undefined,
  };
}

/** The side that moves second in every round. */
export const isRoundComplete = (state: State, mover: Side): boolean => mover !== state.instance.opener;
