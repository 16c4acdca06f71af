import { describe, expect, test } from 'vitest';
import type { ReferencePlayer } from '../../src/domain/seat.ts';
import type { State } from '../../src/engine/state.ts';
import { scripted } from '../support/scripted.ts';

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);
const TYPES = ['avoidant', 'warrior', 'diplomat', 'uncontrolled'] as const;

/** The talks of a player against every type that ended in a signature. */
const signedBy = (player: ReferencePlayer): readonly State[] =>
  TYPES.flatMap((type) =>
    SEEDS.map((seed) => scripted(type, player, { seed }).state).filter(({ outcome }) => outcome?.kind === 'signed'),
  );

/** Whether side two told its own risk before side one last signed. */
function toldItsRisk({ moves, instance }: State): boolean {
  const risk = instance.facts.find(({ kind, holder }) => kind === 'risk' && holder === 'two')?.id;
  const told = moves.find(({ acts }) => acts.some((act) => act.kind === 'disclose-risk' && act.fact === risk));
  const signed = moves.findLast(({ side, acts }) => side === 'one' && acts.some(({ kind }) => kind === 'sign'));
  return told !== undefined && signed !== undefined && told.seq < signed.seq;
}

const knowsWhoSigns = ({ told, instance }: State): boolean =>
  instance.facts.some(({ kind, id }) => kind === 'decision-path' && told.two.facts.includes(id));

describe.each(['expert', 'integrative'] as const)('the %s player', (player) => {
  const signed = signedBy(player);

  test('tells what only it can see before anybody signs', () => {
    expect(signed.length).toBeGreaterThan(20);
    for (const state of signed) expect(toldItsRisk(state)).toBe(true);
  });

  test('says in most talks who has to sign on its side', () => {
    const share = signed.filter(knowsWhoSigns).length / signed.length;
    console.log(`${player}: who signs is said in ${Math.round(share * 100)} of 100 signed talks`);
    expect(share).toBeGreaterThan(0.6);
  });
});

test('the silent-consent taker tells nothing of it', () => {
  for (const state of signedBy('silent-consent')) expect(toldItsRisk(state)).toBe(false);
});

test('a quiet yes is asked about before it is signed on: nobody is bound by a nod', () => {
  const quiet = SEEDS.flatMap((seed) => {
    const { moves } = scripted('avoidant', 'integrative', { seed }).state;
    const nod = moves.find(
      ({ side, acts, voice, manner }) =>
        side === 'one' &&
        voice?.turned === false &&
        manner.tone === 'neutral' &&
        acts.some(({ kind }) => kind === 'sign'),
    );
    const next = nod && moves.find(({ side, seq }) => side === 'two' && seq > nod.seq);
    return next === undefined ? [] : [next.acts.map(({ kind }) => kind)];
  });
  expect(quiet.length).toBeGreaterThan(0);
  for (const kinds of quiet) expect(kinds).toEqual(expect.arrayContaining(['invite']));
});
