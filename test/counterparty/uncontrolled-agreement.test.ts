import { expect, test } from 'vitest';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import type { ReferencePlayer } from '../../src/domain/seat.ts';
import { SIDES, type Side } from '../../src/domain/side.ts';
import type { State } from '../../src/engine/state.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import { scripted } from '../support/scripted.ts';
import { SLOW } from './uncontrolled-talks.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

/** How talks end between an uncontrolled person on a side and a player. */
const played = (side: Side, player: ReferencePlayer, seeds = SEEDS): readonly State[] =>
  seeds.map(
    (seed) =>
      (side === 'one' ? scripted('uncontrolled', player, { seed }) : scripted(player, 'uncontrolled', { seed })).state,
  );

const isSigned = ({ outcome }: State): boolean => outcome?.kind === 'signed';
const hasLeft =
  (side: Side) =>
  ({ outcome }: State): boolean =>
    outcome?.kind === 'left' && outcome.side === side;
const consent = ({ reactions }: State, side: Side) => reactions.findLast((shown) => shown.side === side)?.mind.consent;
const wentThrough = ({ reactions }: State, side: Side, state: string): boolean =>
  reactions.some((shown) => shown.side === side && shown.mind.state.includes(state));

test.for(SIDES)(
  'with it on side %s the expert agrees, and what is signed is meant',
  SLOW,
  async (side, { annotate }) => {
    const signed = played(side, 'expert').filter(isSigned);
    const meant = signed.filter((state) => consent(state, side) === 'sound');
    await annotate(`signed ${signed.length} of ${SEEDS.length}, meant ${meant.length}`);
    expect(signed.length).toBeGreaterThanOrEqual(SEEDS.length * 0.8);
    expect(meant.length).toBeGreaterThan(signed.length * 0.8);
  },
);

test.for(['hardliner', 'bluffer'] as const)(
  'the %s gets explosions, torn gifts and an empty chair',
  async (player, { annotate }) => {
    for (const side of SIDES) {
      const states = played(side, player);
      const explodes = states.filter((state) => wentThrough(state, side, 'exploding')).length;
      const left = states.filter(hasLeft(side)).length;
      const torn = states.filter(({ offers }) =>
        offers.some((offer) => offer.side === side && offer.fate === 'retracted'),
      ).length;
      await annotate(
        `side ${side}: explodes in ${explodes}, takes a gift back in ${torn}, leaves in ${left} of ${SEEDS.length}`,
      );
      expect(explodes).toBeGreaterThan(SEEDS.length / 2);
      expect(left).toBeGreaterThan(SEEDS.length / 2);
      expect(torn).toBeGreaterThan(SEEDS.length / 5);
    }
  },
);

test.for(['silent-consent', 'conceder'] as const)(
  'what the %s signs with it was not meant',
  async (player, { annotate }) => {
    for (const side of SIDES) {
      const signed = played(side, player).filter(isSigned);
      const rash = signed.filter((state) => consent(state, side) === 'rash').length;
      await annotate(`side ${side}: ${rash} of ${signed.length} signed in the heat`);
      expect(rash).toBeGreaterThan(signed.length * 0.7);
    }
  },
);

test('who takes silence for a yes takes its rash gifts too, and loses them', SLOW, async ({ annotate }) => {
  const taken = played('one', 'silent-consent').filter(({ reopened }) => reopened.some(({ side }) => side === 'one'));
  const expert = played('one', 'expert').filter(({ reopened }) => reopened.length > 0);
  await annotate(`opened again: ${taken.length} talks of ${SEEDS.length}, with the expert ${expert.length}`);
  expect(taken.length).toBeGreaterThan(SEEDS.length / 10);
  expect(expert).toEqual([]);
});

test('it never signs below its reservation point, and every talk comes to an end', SLOW, async ({ annotate }) => {
  const many = Array.from({ length: 100 }, (_, at) => at + 1);
  let signed = 0;
  for (const side of SIDES)
    for (const player of ['random', 'conceder', 'haggler'] as const)
      for (const state of played(side, player, player === 'random' ? many : SEEDS)) {
        expect(state.outcome).toBeDefined();
        expect(state.moves.length).toBeLessThanOrEqual(2 * state.instance.rounds);
        if (state.outcome?.kind !== 'signed') continue;
        signed += 1;
        const points = pointsOfText(state.instance, side, state.outcome.text);
        expect(points).toBeGreaterThanOrEqual(reservationPointOf(state.alternatives[side]));
      }
  await annotate(`${signed} signed of 280 talks, none below`);
  expect(signed).toBeGreaterThan(40);
});
