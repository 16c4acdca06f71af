import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../src/kernel/deep-freeze.ts';
import { scenarioSchema } from '../../../src/scenario/schema.ts';
import { playedOn } from '../../../src/scoring/play.ts';
import { foretold, keyOf, nudgeFor } from '../../../src/scoring/coach/foretell.ts';
import { knownPlay } from '../../../src/scoring/coach/known-play.ts';
import {
  accept,
  chat,
  claim,
  concede,
  hold,
  leave,
  meso,
  offer,
  say,
  sign,
  threaten,
  trade,
  type Saying,
} from '../../support/saying.ts';
import { MACHINE } from '../../support/machine.ts';
import { talks, type Talks } from '../../support/talks.ts';

const BEST = { price: 100, delivery: 'slow', warranty: 'none' };
const LOW = { price: 10, delivery: 'fast', warranty: 'full' };
const ask = (): Saying => say([{ kind: 'ask-interest' }]);

/** Prepared talks in which both have asked, and the seller has opened with its reason. */
const opened = (): Talks =>
  talks()
    .prepared('one')
    .one(ask())
    .two(say([{ kind: 'share-interest', interest: 'season' }]))
    .one(offer(BEST).claiming('evidence', 'straight', 'cost-sheet'))
    .two(offer({ price: 50, delivery: 'fast', warranty: 'full' }));

const nudge = (before: Talks, draft: Saying) => nudgeFor(knownPlay(before.log, 'one'), draft);
const toldOf = (before: Talks, draft: Saying): string => {
  const found = nudge(before, draft);
  return found === undefined ? 'nothing' : keyOf(found);
};

describe('what a move would be, told before it is made', () => {
  const pressed = () =>
    opened()
      .one(chat())
      .two(threaten({ price: 40 }));
  test.each([
    ['a whole package below leaving', opened(), offer(LOW), 'BD-2 below'],
    ['a bundle below leaving', opened(), meso(BEST, LOW), 'BD-2 bundle-below'],
    ['a step for nothing', opened(), concede({ price: 80 }), 'RC-1 one-way'],
    ['the same with an ask', opened(), concede({ price: 80 }).asking({ warranty: 'none' }), 'nothing'],
    ['a trade', opened(), trade({ price: 90 }, { warranty: 'vague' }), 'nothing'],
    ['a step under a threat', pressed(), concede({ price: 80 }), 'RC-4 yielded'],
    ['one’s limit', opened(), say([{ kind: 'disclose-reservation', limit: { points: 40 } }]), 'BD-4 points'],
    ['an invented offer', opened(), claim('alternative', 'fabricated'), 'EG-1 fabricated'],
    ['a deadline made tighter', opened(), claim('deadline', 'inflated', 'quarter-end'), 'EG-2 inflated'],
    ['a threat', opened(), threaten({ price: 90 }), 'EG-3 threat'],
    ['an insult', opened(), hold('price').hardLine().atThePerson(), 'EG-6 insult'],
    ['a hard tone', opened(), hold('price').hardLine(), 'PR-4 hard-line'],
    ['the first thing offered', opened().one(chat()).two(offer(LOW)), accept('offer-3-two'), 'BD-1 below'],
    [
      'an offer before any question',
      talks().prepared('one'),
      offer(BEST).claiming('evidence', 'straight', 'cost-sheet'),
      'PR-1 too-soon',
    ],
    [
      'figures without papers',
      talks().one(ask()).two(chat()),
      offer(BEST).claiming('evidence', 'straight', 'cost-sheet'),
      'BD-7 unprepared',
    ],
    [
      'a first figure without a reason',
      talks().prepared('one').one(ask()).two(chat()),
      offer(BEST),
      'EG-5 bare-anchor',
    ],
    ['small talk', opened(), chat(), 'nothing'],
    ['a boundary', opened(), hold('price'), 'nothing'],
  ])('%s', (_, before, draft, told) => expect(toldOf(before, draft)).toBe(told));
});

test('leaving something better than one’s way out is told, and leaving where nothing is there is not', () => {
  expect(
    toldOf(
      opened()
        .one(chat())
        .two(offer({ ...BEST, price: 90 })),
      leave(),
    ),
  ).toBe('BD-3 left-surplus');
  expect(toldOf(opened().one(chat()).two(offer(LOW)), leave())).toBe('nothing');
});

test('signing without a word about a risk that only oneself can see is told', () => {
  const risk = { id: 'wear', kind: 'risk', holder: 'seller', verifiable: 0.3, strength: 0.5, risk: 'breakdown' };
  const worn = scenarioSchema.parse({ ...MACHINE, facts: [...MACHINE.facts, risk] });
  const whole = { price: 60, delivery: 'fast', warranty: 'vague' };
  const agreed = talks(worn).one(chat()).two(chat()).one(offer(whole)).two(accept('offer-2-one'));
  const signs = say([{ kind: 'summarise', text: whole }]).and(sign('text-3-one'));
  expect(toldOf(agreed, signs)).toBe('EG-9 kept-back');
  expect(toldOf(agreed, say([{ kind: 'disclose-risk', fact: 'wear' }]).and(signs))).toBe('nothing');
  expect(nudge(agreed, signs)?.better?.acts[0]).toEqual({ kind: 'disclose-risk', fact: 'wear' });
});

test('of several things the costliest is told, and what was waved off gives way to the next', () => {
  const draft = concede({ price: 80 }).and(claim('alternative', 'fabricated')).hardLine();
  const known = knownPlay(opened().log, 'one');
  const first = nudgeFor(known, draft);
  expect(first && keyOf(first)).toBe('EG-1 fabricated');
  expect(first?.with.length).toBeGreaterThan(2);
  const next = nudgeFor(known, draft, (found) => found.rule === 'EG-1');
  expect(next && keyOf(next)).not.toBe('EG-1 fabricated');
  expect(nudgeFor(known, draft, (found) => first?.with.includes(keyOf(found)) === true)).toBeUndefined();
});

test('the better way is a move that can be made and that nothing is said against', () => {
  const known = knownPlay(opened().log, 'one');
  for (const draft of [concede({ price: 80 }), offer(LOW), threaten({ price: 90 }), claim('evidence', 'fabricated')]) {
    const better = nudgeFor(known, draft)?.better;
    expect(better).toBeDefined();
    if (better === undefined) continue;
    expect(playedOn(known, better)).toBeDefined();
    expect(foretold(known, better)).toEqual([]);
  }
});

test('a move that would be refused is told nothing, and looking ahead changes nothing', () => {
  const { log } = opened();
  const known = knownPlay(deepFreeze(log), 'one');
  expect(nudgeFor(known, sign('text-9-two'))).toBeUndefined();
  nudgeFor(known, concede({ price: 80 }));
  expect(known.end).toEqual(knownPlay(log, 'one').end);
});
