import { expect, test } from 'vitest';
import type { CounterpartyType } from '../../src/domain/seat.ts';
import type { ActKind } from '../../src/engine/act.ts';
import type { State } from '../../src/engine/state.ts';
import { view } from '../../src/engine/view.ts';
import { readingOf } from '../../src/players/reading.ts';
import { scripted } from '../support/scripted.ts';
import { talkWith, type Talk } from '../support/talk.ts';

const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);
const read = (talk: Talk) => readingOf(view(talk.state(), talk.me));

/** A talk of calm questions, as many as told. */
function asked(type: CounterpartyType, seed: number, times = 3): Talk {
  const talk = talkWith(type, { seed });
  for (const issue of ['uplift', 'term', 'exit', 'credits'].slice(0, times)) talk.say({ kind: 'ask-interest', issue });
  return talk;
}

const countOf = (type: CounterpartyType, shows: (talk: Talk) => boolean, times = 3): number =>
  SEEDS.filter((seed) => shows(asked(type, seed, times))).length;

test('who comes back to a sore spot and raises its voice is read as upset; nobody else is', async ({ annotate }) => {
  const upset = (type: CounterpartyType): number => countOf(type, (talk) => read(talk).upset);
  const [it, ...others] = (['uncontrolled', 'warrior', 'diplomat', 'avoidant'] as const).map(upset);
  await annotate(
    `read as upset after three calm questions: ${it} of ${SEEDS.length}; warrior, diplomat, avoidant ${others.join(', ')}`,
  );
  expect(it).toBeGreaterThan(SEEDS.length * 0.9);
  for (const other of others) expect(other).toBeLessThan(SEEDS.length * 0.02);
});

test('it is read as calm again once it was understood twice', async ({ annotate }) => {
  const calm = countOf('uncontrolled', (talk) => {
    const { soreSpot } = read(talk);
    expect(soreSpot).toBe(0);
    talk.say({ kind: 'acknowledge-feeling', cause: { upset: soreSpot ?? 0 } }, { tone: 'warm' });
    const last = talk.state().moves.findLast(({ side }) => side === talk.them)?.seq ?? 0;
    talk.say({ kind: 'reflect', heard: last }, { tone: 'warm' });
    return !read(talk).upset;
  });
  await annotate(`${calm} of ${SEEDS.length}`);
  expect(calm).toBeGreaterThan(SEEDS.length * 0.9);
});

test('who was asked how things are has not come up with it alone', () => {
  const talk = talkWith('diplomat', { seed: 3 });
  talk.say({ kind: 'build-rapport' }, { tone: 'warm' });
  expect(read(talk).soreSpot).toBeUndefined();
});

test('who puts nothing forward and keeps it short is read as hiding; who demands is not', async ({ annotate }) => {
  const hides = (type: CounterpartyType): number => countOf(type, (talk) => read(talk).hides, 2);
  const [avoidant, warrior, uncontrolled] = (['avoidant', 'warrior', 'uncontrolled'] as const).map(hides);
  await annotate(
    `read as hiding: avoidant ${avoidant}, warrior ${warrior}, uncontrolled ${uncontrolled} of ${SEEDS.length}`,
  );
  expect(avoidant).toBeGreaterThan(SEEDS.length * 0.5);
  expect(warrior).toBe(0);
  expect(uncontrolled).toBe(0);
});

const kindsOf = ({ moves }: State): readonly ActKind[] =>
  moves.filter(({ side }) => side === 'two').flatMap(({ acts }) => acts.map(({ kind }) => kind));

test('the expert names the feeling, says the words back and turns the pages over, with the upset alone', () => {
  const seeds = SEEDS.slice(0, 30);
  const share = (type: CounterpartyType, kind: ActKind): number =>
    seeds.filter((seed) => kindsOf(scripted(type, 'expert', { seed }).state).includes(kind)).length / seeds.length;
  for (const kind of ['acknowledge-feeling', 'restart'] as const) {
    expect(share('uncontrolled', kind)).toBeGreaterThan(0.9);
    for (const type of ['warrior', 'diplomat', 'avoidant'] as const) expect(share(type, kind)).toBe(0);
  }
  expect(share('avoidant', 'invite')).toBeGreaterThan(0.5);
  for (const type of ['warrior', 'uncontrolled'] as const) expect(share(type, 'invite')).toBe(0);
});

test('the expert takes no gift that was made in the heat', () => {
  for (const seed of SEEDS.slice(0, 40)) {
    const { state } = scripted('uncontrolled', 'expert', { seed });
    const taken = state.moves.flatMap(({ side, acts }) =>
      side === 'two' ? acts.flatMap((act) => (act.kind === 'accept' ? [act.offer] : [])) : [],
    );
    for (const id of taken) {
      const made = state.offers.find((offer) => offer.id === id)?.seq;
      expect(state.moves.find(({ seq }) => seq === made)?.voice?.rung).not.toBe(3);
    }
  }
});

test('players that neither read nor ask go on as they are', () => {
  for (const seed of SEEDS.slice(0, 30))
    expect(kindsOf(scripted('uncontrolled', 'conceder', { seed }).state)).not.toContain('acknowledge-feeling');
});
