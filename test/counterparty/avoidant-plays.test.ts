import { expect, test } from 'vitest';
import type { ReferencePlayer } from '../../src/domain/seat.ts';
import { SIDES, type Side } from '../../src/domain/side.ts';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import type { State } from '../../src/engine/state.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import { scripted } from '../support/scripted.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

/** How whole talks with a reference player end, over twenty seeds on both sides. */
function playsWith(player: ReferencePlayer): readonly { readonly state: State; readonly them: Side }[] {
  return SIDES.flatMap((them) =>
    SEEDS.map((seed) => {
      const { state } =
        them === 'one' ? scripted('avoidant', player, { seed }) : scripted(player, 'avoidant', { seed });
      return { state, them };
    }),
  );
}

/** What stood behind the avoidant's signature. */
function consentOf({ state, them }: { readonly state: State; readonly them: Side }): string {
  const signing = state.moves.findLast(({ side, acts }) => side === them && acts.some(({ kind }) => kind === 'sign'));
  const felt = state.reactions.findLast(({ side, round }) => side === them && round <= (signing?.round ?? 0));
  return state.outcome?.kind === 'signed' ? (felt?.mind.consent ?? 'none') : 'none';
}

interface Ends {
  readonly signed: number;
  readonly sound: number;
  readonly hollow: number;
  readonly gone: number;
}

function endsWith(player: ReferencePlayer): Ends {
  const plays = playsWith(player);
  const share = (shows: (play: (typeof plays)[number]) => boolean): number => plays.filter(shows).length / plays.length;
  for (const { state, them } of plays) {
    expect(state.outcome, `${player} comes to an end`).toBeDefined();
    expect(state.round).toBeLessThanOrEqual(state.instance.rounds + 1);
    if (state.outcome?.kind !== 'signed') continue;
    const points = pointsOfText(state.instance, them, state.outcome.text);
    expect(points, `${player} never gets it below its limit`).toBeGreaterThanOrEqual(
      reservationPointOf(state.alternatives[them]),
    );
  }
  const ends = {
    signed: share(({ state }) => state.outcome?.kind === 'signed'),
    sound: share((play) => consentOf(play) === 'sound'),
    hollow: share((play) => consentOf(play) === 'hollow'),
    gone: share(({ state, them }) => state.outcome?.kind === 'left' && state.outcome.side === them),
  };
  console.log(
    `${player}: of ${plays.length} talks ${Object.entries(ends)
      .map(([name, part]) => `${name} ${part * plays.length}`)
      .join(', ')}`,
  );
  return ends;
}

test('the expert agrees with an avoidant, and mostly on a yes that is meant', () => {
  const { signed, sound } = endsWith('expert');
  expect(signed).toBeGreaterThanOrEqual(0.8);
  expect(sound).toBeGreaterThan(0.7);
});

test.each(['conceder', 'silent-consent'] as const)('a %s gets signatures that mean "please stop"', (player) => {
  const { signed, hollow } = endsWith(player);
  expect(signed).toBeGreaterThan(0.8);
  expect(hollow / signed).toBeGreaterThan(0.75);
});

test.each(['hardliner', 'bluffer'] as const)('a %s ends alone or with a hollow yes', (player) => {
  const { sound, gone, hollow } = endsWith(player);
  expect(sound).toBe(0);
  expect(gone + hollow).toBe(1);
});

test.each(['integrative', 'haggler', 'random'] as const)('a talk with a %s comes to an end', (player) => {
  const { sound, hollow, signed } = endsWith(player);
  expect(sound + hollow).toBeCloseTo(signed);
});
