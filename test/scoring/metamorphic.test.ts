import { expect, test } from 'vitest';
import { SIDES, type Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { Log } from '../../src/engine/events.ts';
import type { Axis } from '../../src/scoring/axes.ts';
import { grade } from '../../src/scoring/score.ts';
import { randomTalks } from '../support/random-talks.ts';

const SEEDS = Array.from({ length: 100 }, (_, seed) => 1000 + seed);
const MOST_ACTS = 3;

function gradeOf(log: Log, side: Side, axis: Axis): number | undefined {
  const found = grade(log, side).axes.find((entry) => entry.axis === axis)?.grade;
  return found?.kind === 'graded' ? found.hundredths : undefined;
}

/** The same log with one more act in one of a side's moves. */
function withAct(log: Log, seq: number, act: Act): Log {
  return log.map((event, at) =>
    at === seq && event.kind === 'moveMade' ? { ...event, acts: [...event.acts, act] } : event,
  );
}

const roomyMoves = (log: Log, side: Side): readonly number[] =>
  log.flatMap((event, seq) =>
    event.kind === 'moveMade' && event.side === side && event.acts.length < MOST_ACTS ? [seq] : [],
  );

test('pairing a concession with an ask never lowers reciprocity', () => {
  let raised = 0;
  for (const seed of SEEDS) {
    const log = randomTalks(seed);
    const end = fold(log);
    for (const side of SIDES) {
      const before = gradeOf(log, side, 'reciprocity');
      const steps = end.concessions.filter((concession) => concession.side === side).map(({ seq }) => seq);
      for (const seq of roomyMoves(log, side).filter((move) => steps.includes(move)))
        for (const { id } of end.instance.issues) {
          const after = gradeOf(withAct(log, seq, { kind: 'ask-concession', issue: id }), side, 'reciprocity');
          if (before === undefined || after === undefined) continue;
          expect(after, `seed ${seed}, event ${seq}, asking ${id}`).toBeGreaterThanOrEqual(before);
          if (after > before) raised += 1;
        }
    }
  }
  expect(raised).toBeGreaterThan(5);
});

test('adding a fabrication never raises ethics', () => {
  const lies: readonly Act[] = [
    { kind: 'refer-alternative', claim: { kind: 'alternative', as: 'fabricated' } },
    { kind: 'assert-constraint', claim: { kind: 'deadline', as: 'fabricated' } },
    { kind: 'cite-evidence', claim: { kind: 'evidence', as: 'fabricated' } },
  ];
  let lowered = 0;
  for (const seed of SEEDS) {
    const log = randomTalks(seed);
    for (const side of SIDES) {
      const before = gradeOf(log, side, 'ethics');
      for (const [at, seq] of roomyMoves(log, side).entries()) {
        const lie = lies[at % lies.length];
        if (lie === undefined || before === undefined) continue;
        const after = gradeOf(withAct(log, seq, lie), side, 'ethics') ?? 0;
        expect(after, `seed ${seed}, event ${seq}`).toBeLessThanOrEqual(before);
        if (after < before) lowered += 1;
      }
    }
  }
  expect(lowered).toBeGreaterThan(5);
});

test('exchanging the sides exchanges the scores', () => {
  for (const seed of SEEDS) {
    const log = randomTalks(seed);
    const mirrored = mirrorOf(log);
    for (const side of SIDES) {
      const here = grade(log, side);
      const there = grade(mirrored, side === 'one' ? 'two' : 'one');
      expect(there.overall).toEqual(here.overall);
      expect(there.axes).toEqual(here.axes);
    }
  }
});

/** The same talks with the two sides under each other's name, ids of offers and texts included. */
function mirrorOf(log: Log): Log {
  const swapped = JSON.stringify(log).replace(/(?<=["-])(one|two)(?=")/gu, (name) => (name === 'one' ? 'two' : 'one'));
  return JSON.parse(swapped) as Log; // the same shape with two words exchanged
}
