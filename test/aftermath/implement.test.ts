import { expect, test } from 'vitest';
import { implement } from '../../src/aftermath/implement.ts';
import type { Package } from '../../src/domain/package.ts';
import { eventSchema } from '../../src/engine/events.ts';
import { deepFreeze } from '../../src/kernel/deep-freeze.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { MACHINE } from '../support/machine.ts';
import { chat, leave, offer, say, sign, takeAndSign } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const signed = (warranty: string, seed = 1, scenario = MACHINE) => {
  const whole: Package = { price: 60, delivery: 'fast', warranty };
  return talks(scenario, seed)
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));
};

test('a clause that can be verified takes up what it says, and the rest costs both sides', () => {
  expect(implement(signed('full').state)).toEqual({
    happened: [
      { risk: 'strike', month: 2, cost: { one: 1, two: 0 } },
      { risk: 'breakdown', month: 6, clause: 'warranty', cost: { one: 1, two: 2 } },
    ],
    realised: { one: 34, two: 74 },
  });
});

test('a vague one takes up little and is quarrelled over, a missing one takes up nothing', () => {
  expect(implement(signed('vague').state).happened[1]).toEqual({
    risk: 'breakdown',
    month: 6,
    clause: 'warranty',
    dispute: true,
    cost: { one: 5, two: 9.5 },
  });
  expect(implement(signed('none').state).happened[1]).toEqual({
    risk: 'breakdown',
    month: 6,
    cost: { one: 5, two: 10 },
  });
});

test('what happens follows from the seed and the risk alone, never from what was agreed', () => {
  const risky = scenarioSchema.parse({
    ...MACHINE,
    risks: MACHINE.risks.map((risk) => ({ ...risk, probability: 0.5 })),
  });
  const risksOf = (warranty: string, seed: number) =>
    implement(signed(warranty, seed, risky).state).happened.map(({ risk }) => risk);
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  for (const seed of seeds) expect(risksOf('full', seed)).toEqual(risksOf('none', seed));
  expect(new Set(seeds.map((seed) => risksOf('full', seed).join())).size).toBeGreaterThan(3);
});

test('fine print counts like the rest of the text', () => {
  const whole: Package = { price: 60, delivery: 'fast', warranty: 'vague' };
  const annexed = talks()
    .one(offer(whole))
    .two(
      say([
        { kind: 'accept', offer: 'offer-1-one' },
        { kind: 'summarise', text: whole },
      ]),
    )
    .one(
      say([
        { kind: 'attach-term', clause: 'fine-print' },
        { kind: 'sign', text: 'text-1-two' },
      ]),
    )
    .two(sign('text-1-two'));
  const plain = implement(signed('vague').state).realised;
  expect(implement(annexed.state).realised).toEqual({ one: plain.one + 4, two: plain.two - 6 });
});

test('without an agreement both take their best alternative as it stands then', () => {
  const left = talks().one(chat()).put({ kind: 'improveAlternative', side: 'one', alternative: 'export' }).two(leave());
  expect(implement(left.state)).toEqual({ happened: [], realised: { one: 45, two: 40 } });
});

test('talks that run out of rounds end in the alternatives too', () => {
  let going = talks();
  while (going.state.outcome === undefined) going = going.state.turn === 'one' ? going.one(chat()) : going.two(chat());
  expect(implement(going.state)).toEqual({ happened: [], realised: { one: 40, two: 40 } });
});

test('gives an event that the log takes, and changes nothing', () => {
  const { state } = signed('full');
  expect(eventSchema.safeParse({ kind: 'implemented', ...implement(deepFreeze(state)) }).success).toBe(true);
});

test('is not asked before the talks are over', () => {
  expect(() => implement(talks().state)).toThrow('follows an outcome');
});
