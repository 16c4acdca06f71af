import { reservationPointOf } from '../domain/alternative.ts';
import { counterpartyOf, type Seat } from '../domain/seat.ts';
import { bySide, otherSide, type BySide, type Side } from '../domain/side.ts';
import type { Log } from '../engine/events.ts';
import type { Outcome, State } from '../engine/state.ts';
import { pointsOfText } from '../engine/worth.ts';
import type { Points } from '../kernel/brand.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RuleId } from '../scoring/rule.ts';
import { grade } from '../scoring/score.ts';
import type { Finding, Scorecard } from '../scoring/scorecard.ts';
import { playOut } from './play.ts';

/** How the expert player went about the very same negotiation: what a learner can lay beside their own. */
export interface WorkedExample {
  readonly log: Log;
  /** Without better lines: it is there to be looked at, not to be mended. */
  readonly scorecard: Scorecard;
  readonly outcome: Outcome;
  /** Of what was signed, or of leaving; then what the months after left of it. */
  readonly points: BySide<Points>;
  readonly realised: BySide<Points>;
  /**
   * Who sat across: the counterparty that was really there, or, where that was a person whom nobody can play again, the type that the
   * scenario seats there.
   */
  readonly across: 'as-played' | 'scenario-type';
}

/**
 * Plays the same draw again with the expert player in the chair of the one who is graded: same scenario, seed, difficulty, and the same
 * counterparty with its tuning. Takes as long as a negotiation takes, so it is worked out only when somebody asks.
 *
 * @param log - must begin with `instanceDrawn`, of this scenario
 * @source experience, afterwards 7; negotiation model §9 (expert)
 */
export function workedExample(log: Log, side: Side, scenario: Scenario): WorkedExample {
  const [first] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with its instance');
  const { seed, difficulty, seats } = first;
  const opposite = seats[otherSide(side)];
  const isPerson = opposite.kind === 'person';
  const type = scenario.sides[side === 'one' ? 1 : 0].type;
  const across: Seat = isPerson ? counterpartyOf(type) : opposite;
  const played = playOut({
    scenario,
    seed,
    difficulty,
    seats: bySide((seat) => (seat === side ? { kind: 'player', player: 'expert' } : across)),
  });
  invariant(played.ok, 'what was drawn once can be drawn again');
  const { state } = played.value;
  invariant(state.outcome !== undefined, 'two scripted sides come to an end');
  const points = reached(state, state.outcome);
  return {
    log: played.value.log,
    scorecard: grade(played.value.log, side),
    outcome: state.outcome,
    points,
    realised: state.implemented?.realised ?? points,
    across: isPerson ? 'scenario-type' : 'as-played',
  };
}

const reached = ({ instance, alternatives }: State, outcome: Outcome): BySide<Points> =>
  bySide((side) =>
    outcome.kind === 'signed' ? pointsOfText(instance, side, outcome.text) : reservationPointOf(alternatives[side]),
  );

/** How many differences a learner can take along. */
const LESSONS = 3;

/**
 * Where an example did what oneself did not: its best finding under each rule that earned it more of the overall grade than it earned
 * oneself, the widest difference first.
 *
 * @returns at most three credits of the example
 */
export function lessonsOf(own: Scorecard, example: Scorecard): readonly Finding[] {
  const [mine, theirs] = [worthByRule(own), worthByRule(example)];
  const credits = example.findings.filter(({ kind, hundredths }) => kind === 'credit' && hundredths > 0);
  const lessons = [...theirs]
    .map(([rule, worth]) => ({ rule, ahead: worth - (mine.get(rule) ?? 0) }))
    .filter(({ rule, ahead }) => ahead > 0 && own.findings.some((it) => it.rule === rule && it.kind !== 'credit'))
    .toSorted((left, right) => right.ahead - left.ahead)
    .flatMap(({ rule }) => {
      const best = credits.filter((credit) => credit.rule === rule);
      return best.toSorted((left, right) => right.hundredths - left.hundredths).slice(0, 1);
    });
  // one move teaches one thing
  return lessons.filter(({ move }, at) => lessons.findIndex((other) => other.move === move) === at).slice(0, LESSONS);
}

/** What each rule adds to the overall grade, axis weights counted. */
function worthByRule({ axes, findings }: Scorecard): ReadonlyMap<RuleId, number> {
  const worth = new Map<RuleId, number>();
  for (const { rule, axis, hundredths } of findings) {
    const weight = axes.find((score) => score.axis === axis)?.weight ?? 0;
    worth.set(rule, (worth.get(rule) ?? 0) + hundredths * weight);
  }
  return worth;
}
