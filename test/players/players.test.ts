import { expect, test } from 'vitest';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { REFERENCE_PLAYERS as NAMES } from '../../src/domain/seat.ts';
import { ACT_KINDS, type ActKind } from '../../src/engine/act.ts';
import type { State } from '../../src/engine/state.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import { scripted } from '../support/scripted.ts';

const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1);

const kindsOf = (state: State, side: 'one' | 'two'): readonly ActKind[] =>
  state.moves.filter((move) => move.side === side).flatMap(({ acts }) => acts.map(({ kind }) => kind));
const signedWorth = (state: State, side: 'one' | 'two'): number | undefined =>
  state.outcome?.kind === 'signed' ? pointsOfText(state.instance, side, state.outcome.text) : undefined;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test.each(NAMES)('the %s plays legal moves to an end on either side, and writes its limit first', (name) => {
  for (const seed of SEEDS.slice(0, 12)) {
    const { state } = seed % 2 === 0 ? scripted(name, 'diplomat', { seed }) : scripted('warrior', name, { seed });
    expect(state.outcome, `seed ${seed}`).toBeDefined();
    const side = seed % 2 === 0 ? 'one' : 'two';
    expect(state.sheets[side].limit).toBeDefined();
  }
});

test.each(NAMES.filter((name) => name !== 'random'))('the %s never signs below its reservation point', (name) => {
  const below = SEEDS.filter((seed) => {
    const { state } = scripted(name, 'diplomat', { seed });
    const worth = signedWorth(state, 'one');
    return worth !== undefined && worth < reservationPointOf(state.alternatives.one);
  });
  expect(below).toEqual([]);
});

test('over enough talks the random talker says every act there is', () => {
  const said = new Set(SEEDS.flatMap((seed) => kindsOf(scripted('random', 'random', { seed }).state, 'one')));
  expect(
    ACT_KINDS.filter((kind) => !said.has(kind)).filter(
      (kind) => !['summarise', 'attach-term', 'add-governance', 'sign', 'ask-one-more'].includes(kind),
    ),
  ).toEqual([]);
});

test('the expert finds out before it offers, pairs its steps, compares before it accepts, and governs what it signs', () => {
  const kinds = SEEDS.map((seed) => kindsOf(scripted('diplomat', 'expert', { seed }).state, 'two'));
  for (const said of kinds) {
    const offered = said.findIndex((kind) => kind === 'present-meso' || kind === 'offer');
    expect(said.slice(0, offered)).toContain('ask-interest');
  }
  const accepting = kinds.filter((said) => said.includes('accept'));
  const comparing = accepting.filter((said) => said.includes('reality-test'));
  expect(comparing.length).toBeGreaterThan(accepting.length / 2);
  expect(kinds.flat()).toContain('trade');
  expect(kinds.flat()).toContain('add-governance');
});

test('giving in to a warrior is worth less than firmness without heat', () => {
  const worth = (name: 'expert' | 'conceder'): number =>
    mean(
      SEEDS.map((seed) => {
        const { state } = scripted('warrior', name, { seed });
        return signedWorth(state, 'two') ?? reservationPointOf(state.alternatives.two);
      }),
    );
  expect(worth('expert')).toBeGreaterThan(worth('conceder') + 3);
});
