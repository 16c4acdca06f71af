import { expect, test } from 'vitest';
import { counterpartyOf } from '../../src/domain/seat.ts';
import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import { openTable, put } from '../../src/store/play.ts';
import { replay } from '../../src/store/replay.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from '../support/renewal.ts';

const scenario = { ...renewal(), opens: 'vendor' };
const side = 'one';

/** Puts inputs one after another; a refusal fails the test. */
function after(table: Table, ...inputs: readonly object[]): Table {
  return inputs.reduce((before: Table, input): Table => {
    const next = put(before, { side, ...input });
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    return next.value;
  }, table);
}

test('self-assessment, survey, answers and commitments are on the log and follow from it again', () => {
  const seats = { one: { kind: 'person' }, two: counterpartyOf('avoidant') } as const;
  const opened = openTable({ scenario, seed: 7, difficulty: 'realistic', seats });
  if (!opened.ok) throw new Error(opened.error);
  const leaves = { kind: 'walk-away', reason: 'alternative-is-better', door: 'open' };
  const table = after(
    opened.value,
    { kind: 'move', acts: [leaves], manner: PLAIN_MANNER },
    { kind: 'assessSelf', overall: 40, survey: { heard: 3, again: 6 } },
    { kind: 'review', question: 'left', answer: 'The exit' },
    { kind: 'review', question: 'commitment-1', answer: 'Call', commitment: { owner: 'Me', by: '2026-06-05' } },
    { kind: 'review', question: 'left', answer: '' },
  );
  const again = replay(scenario, table.log);
  expect(again.ok && again.value.log).toEqual(table.log);
  expect(again.ok && again.value.state.surveys).toEqual({ one: { heard: 3, again: 6 }, two: undefined });
  expect(again.ok && again.value.state.reviews).toEqual([
    { side, question: 'commitment-1', answer: 'Call', commitment: { owner: 'Me', by: '2026-06-05' } },
  ]);
});
