import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, REFERENCE_PLAYERS, type ReferencePlayer } from '../../../src/domain/seat.ts';
import { SIDES, otherSide, type Side } from '../../../src/domain/side.ts';
import type { State } from '../../../src/engine/state.ts';
import type { Tactic } from '../../../src/engine/tactics/tactic.ts';
import { tacticAt, tacticsOf } from '../../../src/engine/tactics/tactics-of.ts';
import { WINDOW } from '../../../src/engine/tactics/rules.ts';
import { scripted } from '../../support/scripted.ts';

const SEEDS = [1, 2, 3, 4];

interface Played {
  readonly player: ReferencePlayer;
  readonly side: Side;
  readonly state: State;
}

/** Every reference player against every type that can be met, from both chairs by turns. */
const PLAYS: readonly Played[] = REFERENCE_PLAYERS.flatMap((player) =>
  COUNTERPARTY_TYPES.flatMap((type) =>
    SEEDS.map((seed): Played => {
      const side = seed % 2 === 0 ? 'one' : 'two';
      const { state } = side === 'one' ? scripted(player, type, { seed }) : scripted(type, player, { seed });
      return { player, side, state };
    }),
  ),
);

const movesOf = (state: State, side: Side): readonly number[] =>
  state.moves.filter((move) => move.side === side).map(({ seq }) => seq);

describe('in any play, for both sides', () => {
  test('stretches begin and end at own moves, last long enough and never overlap', () => {
    const stretches = PLAYS.flatMap(({ state }) =>
      SIDES.map((side) => ({ moves: movesOf(state, side), labelled: tacticsOf(state)[side] })),
    );
    expect(stretches.flatMap(({ labelled }) => labelled).length).toBeGreaterThan(PLAYS.length);
    for (const { moves, labelled } of stretches) {
      let free = 0;
      for (const { from, to } of labelled) {
        const [first, last] = [moves.indexOf(from), moves.indexOf(to)];
        expect(first).toBeGreaterThanOrEqual(free);
        expect(last - first + 1).toBeGreaterThanOrEqual(WINDOW);
        free = last + 1;
      }
    }
  });

  test('what decided names moves of the right side within the stretch or in answer to it', () => {
    for (const { state } of PLAYS)
      for (const side of SIDES)
        for (const { from, to, why } of tacticsOf(state)[side]) {
          const answer = movesOf(state, otherSide(side)).find((seq) => seq > to) ?? to;
          expect(why.some(({ kind, at }) => kind === 'shows' && at.length > 0)).toBe(true);
          for (const { side: whose, at } of why)
            for (const seq of at) {
              expect(movesOf(state, whose)).toContain(seq);
              expect(seq >= from && seq <= answer).toBe(true);
            }
        }
  });

  test('the tactic at a moment is that of the stretch it lies in', () => {
    for (const { state } of PLAYS)
      for (const side of SIDES) {
        const labelled = tacticsOf(state)[side];
        for (const seq of movesOf(state, side)) {
          const stretch = labelled.find(({ from, to }) => from <= seq && seq <= to);
          expect(tacticAt(state, side, seq)).toBe(stretch?.tactic);
          expect(tacticAt(state, side, seq)).toBe(tacticAt(state, side, seq + 0.5));
        }
      }
  });
});

/** Share of a player's labelled moves that lie along some of the lines. */
function shareOf(player: ReferencePlayer, lines: readonly Tactic[]): number {
  let labelled = 0;
  let along = 0;
  for (const { state, side } of PLAYS.filter((played) => played.player === player))
    for (const { tactic, from, to } of tacticsOf(state)[side]) {
      const count = movesOf(state, side).filter((seq) => seq >= from && seq <= to).length;
      labelled += count;
      if (lines.includes(tactic)) along += count;
    }
  return along / labelled;
}

test.each([
  ['expert', ['win-win', 'opening'], 0.6],
  ['integrative', ['win-win', 'opening'], 0.6],
  ['hardliner', ['forced-transition', 'defense'], 0.6],
  ['haggler', ['bargaining'], 0.6],
] as const)('the %s is read as %s', (player, lines, least) => {
  expect(shareOf(player, lines)).toBeGreaterThan(least);
});

test('a conceder never forces anybody', () => {
  expect(shareOf('conceder', ['forced-transition'])).toBe(0);
});
