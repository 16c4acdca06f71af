import { expect, test } from 'vitest';
import { implement } from '../../src/aftermath/implement.ts';
import type { State } from '../../src/engine/state.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { MACHINE } from '../support/machine.ts';
import { offer, sign, takeAndSign } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const WHOLE = { price: 60, delivery: 'fast', warranty: 'full' } as const;
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);

/** Signed by both, and side two's yes was none; a risk that only side two saw was never told. */
function hollow(seed: number): State {
  const keeping = scenarioSchema.parse({
    ...MACHINE,
    facts: [
      ...MACHINE.facts,
      { id: 'hall', kind: 'risk', holder: 'buyer', verifiable: 0.3, strength: 0.5, risk: 'flood' },
    ],
    risks: [
      ...MACHINE.risks,
      { id: 'flood', probability: 0.5, month: 2, cost: { seller: 5, buyer: 5 }, seenBy: 'buyer' },
    ],
  });
  const { state } = talks(keeping, seed)
    .one(offer(WHOLE))
    .two(takeAndSign('offer-1-one', 'text-1-two', WHOLE))
    .one(sign('text-1-two'));
  const mind = { trust: 0.3, arousal: 0.5, openness: 0.2, patience: 1, face: 1, aspiration: 50, state: [] };
  const shown = {
    seq: 1,
    side: 'two',
    round: 1,
    to: 1,
    face: 'neutral',
    posture: 'x',
    sound: 'x',
    caught: [],
  } as const;
  return { ...state, reactions: [{ ...shown, mind: { ...mind, consent: 'hollow' } }] };
}

test('whoever opens it again has reasons of its own alone, never what it did itself', () => {
  const opened = SEEDS.flatMap((seed) => implement(hollow(seed)).reopened ?? []);
  expect(opened.length).toBeGreaterThan(0);
  for (const { side, causes } of opened) expect([side, causes]).toEqual(['two', ['hollow-yes']]);
});
