import { z } from 'zod';
import { packageSchema, type Package } from '../domain/package.ts';
import { reservationPointOf } from '../domain/alternative.ts';
import { sideSchema } from '../domain/side-schema.ts';
import { bySide, type BySide, type Side } from '../domain/side.ts';
import { RULES_VERSION } from '../engine/rules-version.ts';
import { readLog, type LogProblem } from '../engine/migrations.ts';
import type { State } from '../engine/state.ts';
import { pointsOfText } from '../engine/worth.ts';
import { canonicalJson, hashOf } from '../kernel/canonical.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Scenario } from '../scenario/schema.ts';
import { sideNames } from '../scenario/draw.ts';
import { ownMoveAt, playOf } from '../scoring/play.ts';
import { grade, scorePlay } from '../scoring/score.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { findingText } from '../text/finding-text.ts';
import { momentIn } from '../text/moment.ts';
import { sayMove } from '../text/say-act.ts';
import type { Words } from '../text/words.ts';
import { guessComparedSchema, guessesCompared, hasGuesses } from './select/guesses-compared.ts';
import { handInSchema } from './class/hand-in.ts';
import { replay } from './replay.ts';
import type { Table } from './table.ts';

export const RESULT_FORMAT = 1;

const byName = z.record(z.string(), z.number());

const resultSchema = z.strictObject({
  format: z.literal('parley-result'),
  version: z.literal(RESULT_FORMAT),
  /** The graded side, as the scenario calls it. */
  side: z.string(),
  outcome: z.strictObject({
    kind: z.enum(['signed', 'left', 'expired']),
    package: packageSchema.nullable(),
    signedPoints: byName.nullable(),
    realisedPoints: byName,
  }),
  scores: z.strictObject({ overall: z.number().nullable(), axes: z.record(z.string(), z.number().nullable()) }),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      move: z.number().int(),
      axis: z.string(),
      points: z.number(),
      why: z.string(),
      betterLine: z.string().nullable(),
    }),
  ),
  /** What the graded side guessed of the other, beside what was so; absent where it guessed nothing, and in older files. */
  guesses: z.array(guessComparedSchema).optional(),
  log: z.array(z.unknown()),
  handIn: handInSchema.optional(),
});
/** A finished negotiation as a file: its log proves the rest (command-line, stable keys). */
export type ResultFile = z.infer<typeof resultSchema>;
export { resultSchema };

/**
 * The result file of one side.
 *
 * @param table - must be over
 */
export function resultOf(
  table: Table,
  side: Side,
  { scenario, words }: { scenario: Scenario; words: Words },
): ResultFile {
  const play = playOf(table.log, side);
  const card = scorePlay(play);
  const guesses = guessesCompared({ log: table.log, state: table.state, side, scenario });
  return {
    format: 'parley-result',
    version: RESULT_FORMAT,
    side: sideNames(scenario)[side],
    outcome: outcomeOf(table.state, sideNames(scenario)),
    scores: scoresOf(card),
    findings: card.findings.map((finding) => ({
      rule: finding.rule,
      move: finding.move,
      axis: finding.axis,
      points: finding.hundredths / 100,
      why: findingText(words, finding).why,
      betterLine:
        finding.better === undefined
          ? null
          : sayMove(words, momentIn(ownMoveAt(play, finding.move).before, side), finding.better),
    })),
    ...(hasGuesses(guesses) && { guesses: [...guesses] }),
    log: [...table.log],
  };
}

function outcomeOf(state: State, names: BySide<string>): ResultFile['outcome'] {
  const { outcome, instance } = state;
  invariant(outcome !== undefined, 'a result is written when the talks are over');
  const named = (points: BySide<number>): Record<string, number> => ({
    [names.one]: points.one,
    [names.two]: points.two,
  });
  const alternatives = bySide((side) => reservationPointOf(state.alternatives[side]));
  const realised = named(state.implemented?.realised ?? alternatives);
  if (outcome.kind !== 'signed')
    return { kind: outcome.kind, package: null, signedPoints: null, realisedPoints: realised };
  const signed: Package = outcome.text.package;
  return {
    kind: 'signed',
    package: signed,
    signedPoints: named(bySide((side) => pointsOfText(instance, side, outcome.text))),
    realisedPoints: realised,
  };
}

const scoresOf = (card: Scorecard): ResultFile['scores'] => ({
  overall: card.overall.kind === 'graded' ? card.overall.hundredths / 100 : null,
  axes: Object.fromEntries(
    card.axes.map(({ axis, grade }) => [axis, grade.kind === 'graded' ? grade.hundredths / 100 : null]),
  ),
});

export const VERDICTS = ['verified', 'score-differs', 'log-invalid', 'other-version'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Verified {
  readonly verdict: Verdict;
  /** One sentence for the person who asked; empty when verified. */
  readonly why: string;
  /** The side that was graded, where it could be read. */
  readonly side?: Side;
  /** The negotiation as it was played again, where it was verified. */
  readonly table?: Table;
}

/**
 * Replays a result from its inputs and compares log, outcome and scores with what the file says.
 *
 * @param raw - whatever was in the file, already read as JSON
 * @param scenarioOf - the scenarios at hand, by id
 */
export function verifyResult(raw: unknown, scenarioOf: (id: string) => Scenario | undefined): Verified {
  const version = versionSchema.safeParse(raw);
  if (!version.success) return { verdict: 'log-invalid', why: 'This is not a result file of Parley.' };
  if (version.data.version > RESULT_FORMAT) return newer(`a result file of format ${version.data.version}`);
  const read = resultSchema.safeParse(raw);
  if (!read.success) {
    const [problem] = read.error.issues;
    return {
      verdict: 'log-invalid',
      why: `The file is damaged at ${problem?.path.join('.') ?? 'its start'}: ${problem?.message ?? 'unreadable'}.`,
    };
  }
  const log = readLog(read.data.log);
  if (!log.ok)
    return log.error.code === 'newer-format'
      ? newer(`a log of format ${log.error.format}`)
      : { verdict: 'log-invalid', why: sayProblem(log.error) };
  const [first] = log.value;
  invariant(first?.kind === 'instanceDrawn', 'a log that was read begins with its instance');
  if (first.rules !== RULES_VERSION) return newer(`rules of version ${first.rules}; this is version ${RULES_VERSION}`);
  const scenario = scenarioOf(first.scenario.id);
  if (scenario === undefined)
    return { verdict: 'other-version', why: `There is no scenario ${first.scenario.id} here to replay it with.` };
  if (hashOf(scenario) !== first.scenario.hash) {
    return {
      verdict: 'other-version',
      why: `It was played on another version of ${scenario.id}: it can be read, not graded again.`,
    };
  }
  const played = replay(scenario, log.value);
  if (!played.ok) {
    return {
      verdict: 'log-invalid',
      why: `Event ${played.error.event} (${played.error.recorded}) does not follow: ${played.error.detail}.`,
    };
  }
  return compare(read.data, played.value, scenario);
}

const versionSchema = z.looseObject({ format: z.literal('parley-result'), version: z.number().int() });

function compare(file: ResultFile, table: Table, scenario: Scenario): Verified {
  const names = sideNames(scenario);
  const side = sideSchema.options.find((candidate) => names[candidate] === file.side);
  if (side === undefined)
    return {
      verdict: 'log-invalid',
      why: `${scenario.id} has no side ${file.side}; it has ${names.one} and ${names.two}.`,
    };
  if (table.log.length !== file.log.length || table.state.implemented === undefined) {
    return { verdict: 'log-invalid', why: 'The log stops before the negotiation is over.', side };
  }
  const card = grade(table.log, side);
  const [scores, outcome] = [scoresOf(card), outcomeOf(table.state, names)];
  if (canonicalJson(scores) !== canonicalJson(file.scores)) {
    return {
      verdict: 'score-differs',
      why: `The moves give ${sayScore(scores.overall)}, the file says ${sayScore(file.scores.overall)} or differs on an axis.`,
      side,
    };
  }
  const marks = file.findings.map(({ rule, move, axis, points }) => ({ rule, move, axis, points }));
  const found = card.findings.map(({ rule, move, axis, hundredths }) => ({
    rule,
    move,
    axis,
    points: hundredths / 100,
  }));
  const guesses = guessesCompared({ log: table.log, state: table.state, side, scenario });
  if (
    canonicalJson(outcome) !== canonicalJson(file.outcome) ||
    canonicalJson(marks) !== canonicalJson(found) ||
    (file.guesses !== undefined && canonicalJson(file.guesses) !== canonicalJson(guesses))
  ) {
    return {
      verdict: 'score-differs',
      why: 'The moves give another outcome or other findings than the file says.',
      side,
    };
  }
  return { verdict: 'verified', why: '', side, table };
}

const newer = (what: string): Verified => ({ verdict: 'other-version', why: `It was made with ${what}.` });

const sayScore = (overall: number | null): string => (overall === null ? 'no grade' : `${overall} overall`);

function sayProblem(problem: LogProblem): string {
  if (problem.code === 'bad-event') return `Event ${problem.event} of the log is damaged: ${problem.detail}.`;
  return problem.code === 'not-a-log' ? `The log is none: ${problem.detail}.` : `The log has format ${problem.format}.`;
}
