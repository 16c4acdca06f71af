import { describe, expect, test } from 'vitest';
import type { ActOf } from '../../../src/engine/act.ts';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { leavesWell } from '../../../src/scoring/rules/eg-12-leaves-well.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { moody } from '../../support/moody.ts';
import { accept, chat, concede, hold, offer, say, threaten, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

type Leaving = ActOf<'walk-away'>;
const go = (reason: Leaving['reason'], door: Leaving['door'] = 'open'): Saying =>
  say([{ kind: 'walk-away', reason, door }]);
const pause = say([{ kind: 'pause', reason: 'consult', until: 2 }]);
const ask = say([{ kind: 'ask-alternative' }]);
const declined = say([{ kind: 'decline-to-answer', question: 1 }]);

const poor = talks()
  .one(offer({ price: 90 }))
  .two(offer({ price: 10, delivery: 'fast', warranty: 'full' }));
const good = talks()
  .one(offer({ price: 90 }))
  .two(offer({ price: 80, delivery: 'fast', warranty: 'vague' }));

describe('leaving', () => {
  test.each([
    ['for one’s alternative, where that is better', poor.one(go('alternative-is-better')), 'left-well 10/10'],
    ['for one’s alternative, where it is not', good.one(go('alternative-is-better')), 'no-ground 0/10'],
    ['over time, with time left', poor.one(go('out-of-time')), 'no-ground 0/10'],
    ['over respect, where nobody lacked it', poor.one(go('no-respect')), 'no-ground 0/10'],
    [
      'over respect, after a threat',
      poor
        .one(chat())
        .two(threaten({ price: 0 }))
        .one(go('no-respect')),
      'left-well 10/10',
    ],
    ['over trust, where questions were refused', refused(2).one(go('no-trust')), 'left-well 10/10'],
    ['over trust, after one refusal', refused(1).one(go('no-trust')), 'no-ground 0/10'],
    ['for want of a return, where none came', unmoved(chat()).one(go('no-reciprocity')), 'left-well 10/10'],
    [
      'for want of a return, where one came',
      unmoved(concede({ price: 20 })).one(go('no-reciprocity')),
      'no-ground 0/10',
    ],
    ['with the door shut', poor.one(go('alternative-is-better', 'closed')), 'cold-exit 0/10'],
    ['in a hard tone', poor.one(go('alternative-is-better').hardLine()), 'cold-exit 0/10'],
  ])('%s', (_, played, mark) => {
    expect(seen(leavesWell, played)).toEqual([mark]);
  });

  test('before anything was proposed is leaving nothing', () => {
    expect(seen(leavesWell, talks().one(chat()).two(chat()).one(go('no-zopa')))).toEqual([]);
  });
});

function refused(times: number): Talks {
  let played = talks().one(ask).two(declined);
  for (let more = 1; more < times; more += 1) played = played.one(ask).two(declined);
  return played.one(offer({ price: 90 })).two(hold('price'));
}

const unmoved = (last: Saying): Talks => poor.one(chat()).two(chat()).one(chat()).two(chat()).one(chat()).two(last);

describe('a pause', () => {
  test.each([
    [
      'under pressure',
      talks()
        .one(chat())
        .two(threaten({ price: 0 })),
    ],
    ['where an answer was refused', talks().one(ask).two(declined)],
  ])('%s earns, unless it is a blow itself', (_, played) => {
    expect(seen(leavesWell, played.one(pause))).toEqual(['paused-well 10/10']);
    expect(seen(leavesWell, played.one(pause.hardLine()))).toEqual(['cold-pause 0/10']);
  });

  test('about nothing earns nothing', () => {
    expect(seen(leavesWell, talks().one(chat()).two(chat()).one(pause))).toEqual([]);
  });

  test('that gives an uneasy yes time earns as that', () => {
    const quiet = moody(talks().one(offer({ price: 90 }))).two(accept('offer-1-one'), { consent: 'hollow' });
    expect(seen(leavesWell, quiet.one(pause))).toEqual([]);
  });
});

test.each([
  [
    'gives a reason that holds and leaves the door open',
    poor.one(go('out-of-time', 'closed')),
    go('alternative-is-better').acts,
  ],
  ['pauses where none does', good.one(go('no-zopa')), pause.acts],
])('the better line %s', (_, played, acts) => {
  const [missed] = occasionsOf(leavesWell, played);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(leavesWell, playOf(played.log, 'one'), missed)?.acts).toEqual(acts);
});
