import { z } from 'zod';
import { COUNTERPARTY_TYPES, counterpartyOf, type CounterpartyType } from '../../domain/seat.ts';
import { bySide, otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import { hashOf, sameData } from '../../kernel/canonical.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { debriefOf } from '../../scoring/debrief.ts';
import { grade } from '../../scoring/score.ts';
import { sideNames } from '../../scenario/draw.ts';
import { pointsIn, pointsOfText } from '../../engine/worth.ts';
import { inputOf } from '../replay.ts';
import { resultSchema, verifyResult, type Verdict } from '../result.ts';
import type { Table } from '../table.ts';
import { allowsSide, seedFor, type Assignment } from './assignment.ts';
import { assignmentHash } from './assignment-link.ts';
import type { GradedFile, Played } from './graded-schema.ts';
import type { HandIn } from './hand-in.ts';
import { shownOf } from './shown.ts';
import type { Words } from '../../text/words.ts';

/** What a file is graded by: the instructor's own assignment, and the scenario it names. */
export interface Yardstick {
  readonly assignment: Assignment;
  readonly scenario: Scenario;
  /** Given where somebody is to look at the class: then what is shown of each is worked out too. */
  readonly words?: Words | undefined;
}

/**
 * Plays a result again and holds it against the instructor's own assignment; the score is that of the replay, by the assignment's rubric.
 *
 * @param raw - whatever was in the file, read as JSON
 */
export function gradeResult(file: string, raw: unknown, yardstick: Yardstick): GradedFile {
  const { assignment, scenario } = yardstick;
  const read = resultSchema.safeParse(raw);
  const handIn = read.success ? (read.data.handIn ?? null) : null;
  const refused = (verdict: Verdict, why: string): GradedFile => ({ file, handIn, verdict, why, played: null });
  const { verdict, why, side, table } = verifyResult(raw, (id) => (id === scenario.id ? scenario : undefined));
  if (verdict !== 'verified' || side === undefined || table === undefined) return refused(verdict, why);
  if (handIn === null) return refused('log-invalid', 'It was played outside any assignment: nobody’s name is in it.');
  const wrong = departsFrom(assignment, { handIn, side, table });
  if (wrong !== undefined) return refused('log-invalid', wrong);
  return { file, handIn, verdict, why, played: playedBy(yardstick, side, table) };
}

/** In what a negotiation is not the one that was set; undefined where it is. */
function departsFrom(
  assignment: Assignment,
  { handIn, side, table: { log } }: { handIn: HandIn; side: Side; table: Table },
): string | undefined {
  const [first] = log;
  if (first?.kind !== 'instanceDrawn') return 'It has no beginning.';
  if (handIn.assignment !== assignment.id) return 'It was handed in for another assignment.';
  if (handIn.hash !== assignmentHash(assignment))
    return 'The assignment was changed after it was handed out, or the learner’s copy was.';
  if (!allowsSide(assignment, side)) return 'It was played from the chair that was not asked for.';
  if (first.difficulty !== assignment.difficulty)
    return `It was played at ${first.difficulty}, the assignment says ${assignment.difficulty}.`;
  const seed = seedFor(assignment, handIn.learner);
  if (first.seed !== seed) return `It was played with seed ${first.seed}, the assignment gives ${seed} to this name.`;
  const { type, tuning } = assignment.counterparty;
  if (first.seats[side].kind !== 'person') return 'No person played it.';
  return sameData(first.seats[otherSide(side)], counterpartyOf(type, tuning))
    ? undefined
    : 'Somebody else sat opposite than the assignment says.';
}

function playedBy({ assignment, scenario, words }: Yardstick, side: Side, table: Table): Played {
  const { log, state } = table;
  const debrief = words && debriefOf(log, side, assignment.rubric);
  const card = debrief?.scorecard ?? grade(log, side, assignment.rubric);
  const { outcome, instance } = state;
  const [first] = log;
  return {
    side,
    sideName: sideNames(scenario)[side],
    seed: first?.kind === 'instanceDrawn' ? first.seed : 0,
    overall: card.overall.kind === 'graded' ? card.overall.hundredths : null,
    axes: card.axes.map(({ axis, grade: given }) => ({
      axis,
      hundredths: given.kind === 'graded' ? given.hundredths : null,
    })),
    outcome: outcome?.kind ?? 'expired',
    signed: outcome?.kind === 'signed' ? bySide((whose) => pointsOfText(instance, whose, outcome.text)) : null,
    realised: state.implemented?.realised[side] ?? 0,
    firstOffer: firstOffer(state, side),
    rounds: state.round,
    guessed: lastGuess(log, side),
    faults: card.findings
      .filter(({ hundredths }) => hundredths < 0)
      .map(({ rule, move, hundredths }) => ({ rule, move, hundredths })),
    inputs: hashOf(
      log.filter((event) => 'side' in event && event.side === side).flatMap((event) => inputOf(event) ?? []),
    ),
    ...(words && debrief && { shown: shownOf(table, debrief, words) }),
  };
}

function firstOffer({ offers, instance }: State, side: Side): number | null {
  const whole = offers.find(
    (offer) => offer.side === side && instance.issues.every(({ id }) => offer.packages[0]?.[id] !== undefined),
  );
  const [candidate] = whole?.packages ?? [];
  return candidate === undefined ? null : pointsIn(instance.issues, side, candidate);
}

const TYPE = z.enum(COUNTERPARTY_TYPES);

function lastGuess(log: Table['log'], side: Side): CounterpartyType | null {
  const guess = log.findLast((event) => event.kind === 'guessed' && event.side === side && event.what === 'type');
  const read = TYPE.safeParse(guess?.kind === 'guessed' ? guess.value : undefined);
  return read.success ? read.data : null;
}
