import { expect, test } from 'vitest';
import { counterpartyOf, COUNTERPARTY_TYPES, type ReferencePlayer, type Seat } from '../../../src/domain/seat.ts';
import { playOf, type Play } from '../../../src/scoring/play.ts';
import { playOut } from '../../../src/store/play.ts';
import { fitSelf, type FittedSelf } from '../../../src/store/self/fit-self.ts';
import { ownStyle } from '../../../src/store/self/own-style.ts';
import { renewal } from '../../support/renewal.ts';

const scenario = renewal();

function play(one: Seat, two: Seat, seed: number): Play {
  const played = playOut({ scenario, seed, difficulty: 'realistic', seats: { one, two } });
  if (!played.ok) throw new Error(played.error);
  return playOf(played.value.log, 'one');
}

function fitted(plays: readonly Play[]): FittedSelf {
  const style = ownStyle(plays);
  const found = style && fitSelf(style);
  if (found === undefined) throw new Error('two plays are enough');
  return found;
}
const likePlayer = (player: ReferencePlayer): FittedSelf =>
  fitted(COUNTERPARTY_TYPES.map((type) => play({ kind: 'player', player }, counterpartyOf(type), 1)));

test('a hardliner meets a firm warrior with little patience and warmth', () => {
  const { type, tuning } = likePlayer('hardliner');
  expect(type).toBe('warrior');
  expect(tuning.firmness).toBeGreaterThan(0);
  expect(tuning.patience).toBeLessThan(0);
  expect(tuning.openness).toBeLessThan(0);
});

test('a conceder meets somebody warm who gives way', () => {
  const { type, tuning } = likePlayer('conceder');
  expect(type).toBe('diplomat');
  expect(tuning.firmness).toBeLessThan(0);
  expect(tuning.openness).toBeGreaterThan(0);
});

test('whoever consents in silence is softest of all', () => {
  expect(likePlayer('silent-consent').tuning.firmness).toBe(-2);
});

test.each(COUNTERPARTY_TYPES)('who plays as the %s does is taken for one, and hardly tuned', (type) => {
  const players = ['expert', 'conceder', 'hardliner', 'haggler'] as const;
  const plays = players.map((player) => play(counterpartyOf(type), { kind: 'player', player }, 3));
  const found = fitted(plays);
  expect(found.type).toBe(type);
  expect(Object.values(found.tuning).every((step) => Math.abs(step) <= 1)).toBe(true);
});

test('one play is too little, and no move is nothing', () => {
  const style = ownStyle([play({ kind: 'player', player: 'expert' }, counterpartyOf('warrior'), 1)]);
  expect(style && fitSelf(style)).toBeUndefined();
  expect(ownStyle([])).toBeUndefined();
});

test('the figures it was fitted from come with it', () => {
  const { from } = likePlayer('hardliner');
  expect(from).toMatchObject({ plays: 4, hardLine: 1 });
  expect(from.threatens).toBeGreaterThan(0);
});
