import { expect, test } from 'vitest';
import { counterpartyOf } from '../../src/domain/seat.ts';
import { openTable, put } from '../../src/store/play.ts';
import { resultOf, verifyResult, type ResultFile } from '../../src/store/result.ts';
import type { Table } from '../../src/store/table.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { renewal } from '../support/renewal.ts';
import { leave } from '../support/saying.ts';

const scenario = { ...renewal(), opens: 'vendor' };
const shelf = () => scenario;

function left(...before: readonly unknown[]): ResultFile {
  const seats = { one: { kind: 'person' }, two: counterpartyOf('warrior') } as const;
  const opened = openTable({ scenario, seed: 3, difficulty: 'realistic', seats });
  if (!opened.ok) throw new Error(opened.error);
  const { acts, manner } = leave();
  const inputs = [...before, { kind: 'sitDown' }, { kind: 'move', side: 'one', acts, manner }];
  const table = inputs.reduce((at: Table, input) => {
    const next = put(at, input);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    return next.value;
  }, opened.value);
  return resultOf(table, 'one', { scenario, words: renewalWords() });
}

const read = (result: object): unknown => JSON.parse(JSON.stringify(result));
const value = { issues: ['uplift'], guesses: [{ about: 'batna', text: 'A tender', doubt: 'some' }] };
const guessed = left({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'counterparty', value } });

test('a result has what was guessed of the other side, beside what was so', () => {
  expect(guessed.guesses?.find(({ about }) => about === 'batna')).toMatchObject({
    guess: ['A tender'],
    doubt: 'some',
    truth: [{ id: 'norvane' }],
  });
  expect(verifyResult(read(guessed), shelf).verdict).toBe('verified');
});

test('a guess that was bettered afterwards is found out; a file from before there were any is not', () => {
  const [first, ...rest] = guessed.guesses ?? [];
  const bettered = { ...guessed, guesses: [{ ...first, guess: ['norvane'] }, ...rest] };
  expect(verifyResult(read(bettered), shelf).verdict).toBe('score-differs');
  const { guesses: _, ...older } = guessed;
  expect(verifyResult(read(older), shelf).verdict).toBe('verified');
});

test('where nothing was guessed the result says nothing of it', () => {
  expect(left()).not.toHaveProperty('guesses');
});
