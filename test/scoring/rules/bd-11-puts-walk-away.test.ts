import { expect, test } from 'vitest';
import type { Act } from '../../../src/engine/act.ts';
import { putsWalkAway } from '../../../src/scoring/rules/bd-11-puts-walk-away.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, hold, leave, offer, say, threaten, trade } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const besideExport: Act = { kind: 'reality-test', against: { alternative: 'export' } };
const reason = say([besideExport]);
const ask = say([{ kind: 'ask-interest', issue: 'price' }]);
/** Worth 19.5 to the seller, whose limit is 40; or 56. */
const offered = (price: number, warranty = 'vague') =>
  talks()
    .one(offer({ price: 100, delivery: 'slow' }))
    .two(offer({ price, delivery: 'fast', warranty }));
const below = offered(20, 'full');

test.each([
  ['a question', ask],
  ['a trade', trade({ price: 90 }, { delivery: 'normal' })],
  ['a day to go on', say([{ kind: 'pause', reason: 'consult', until: 3 }])],
])('the limit with its reason and %s is a constraint, and earns', (_, wayOn) => {
  expect(seen(putsWalkAway, below.one(hold('price').and(reason).and(wayOn)))).toEqual(['constraint 10/10']);
});

test('without a way on it is half of it; without a reason, or in a hard tone, nothing', () => {
  expect(seen(putsWalkAway, below.one(hold('price').and(reason)))).toEqual(['no-way-on 5/10']);
  expect(seen(putsWalkAway, below.one(hold('price').and(ask)))).toEqual([]);
  expect(seen(putsWalkAway, below.one(hold('price').and(reason).and(ask).hardLine()))).toEqual([]);
});

test('the same words earn nothing where what they offer is better than leaving', () => {
  expect(seen(putsWalkAway, offered(60).one(hold('price').and(reason).and(ask)))).toEqual([]);
  expect(seen(putsWalkAway, talks().one(hold('price').and(reason).and(ask)))).toEqual([]);
});

test('as an ultimatum it is a fault, minor or, in a hard tone, moderate, by what lay on the table', () => {
  const threat = threaten({ price: 90 }, 'leave');
  expect(seen(putsWalkAway, below.one(threat))).toEqual(['ultimatum 0/10', 'ultimatum −3']);
  expect(seen(putsWalkAway, below.one(threat.hardLine()))).toEqual(['hard-ultimatum 0/10', 'hard-ultimatum −8']);
  expect(faultOf(putsWalkAway, offered(60).one(threat))).toMatchObject({ stake: 16 });
  expect(seen(putsWalkAway, below.one(threaten({ price: 90 }, 'rival')))).toEqual([]);
});

test('leaving an offer with the door open earns, slamming it costs', () => {
  expect(seen(putsWalkAway, below.one(leave()))).toEqual(['open-door 10/10']);
  expect(seen(putsWalkAway, talks().one(leave()))).toEqual([]);
  const slam = say([{ kind: 'walk-away', reason: 'no-trust', door: 'closed' }]);
  for (const slammed of [slam, leave().hardLine()])
    expect(seen(putsWalkAway, below.one(slammed))).toEqual(['slammed-door 0/10', 'slammed-door −3']);
  expect(betterFor(putsWalkAway, below.one(slam))).toMatchObject({
    acts: [{ kind: 'walk-away', reason: 'no-trust', door: 'open' }],
  });
});

test('the better line for an ultimatum says the limit, the reason, and asks on', () => {
  expect(
    betterFor(
      putsWalkAway,
      below
        .one(chat())
        .two(chat())
        .one(threaten({ delivery: 'slow' }, 'leave')),
    )?.acts,
  ).toEqual([
    { kind: 'hold-boundary', on: { issue: 'delivery' } },
    besideExport,
    { kind: 'ask-interest', issue: 'delivery' },
  ]);
});
