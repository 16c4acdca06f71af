import { expect, test } from 'vitest';
import { keepsLedger } from '../../../src/scoring/rules/rc-3-ledger.ts';
import { score } from '../../../src/scoring/score.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { accept, chat, concede, leave, offer } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const opened = talks()
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(offer({ price: 10, delivery: 'fast' }));

/** One gives 10 cents (6 of its points, 4 of theirs) a step; two gives half the delivery (12.5 of its points, 7.5 of one's). */
const step = concede({ price: 90 });
const theirs = concede({ delivery: 'normal' });

test('columns that weigh the same in both sides’ points earn everything, and each side sees the same balance', () => {
  const even = opened
    .one(concede({ price: 80 }))
    .two(theirs)
    .one(chat());
  expect(occasionsOf(keepsLedger, even)[0]).toMatchObject({
    case: 'balanced',
    earned: 1000,
    params: { lost: 12, gained: 7.5, theirs: 12.5, share: 100 },
  });
  expect(seen(keepsLedger, even.two(chat()), 'two')).toEqual(['balanced 10/10']);
});

test.each([
  [80, 'balanced', 1000],
  [70, 'gave-more', 711],
  [60, 'gave-more', 533],
  [90, 'took-more', 533],
])('against a column of 20, coming down to %i is %s and earns %i', (price, found, points) => {
  const played = opened.one(concede({ price })).two(theirs).one(chat()).two(chat());
  expect(occasionsOf(keepsLedger, played)[0]).toMatchObject({ case: found, earned: points });
});

test('near balance earns 8 of 10 and more', () => {
  const near = opened
    .one(concede({ price: 50 }))
    .two(concede({ delivery: 'normal', price: 30 }))
    .one(chat());
  expect(seen(keepsLedger, near)).toEqual(['balanced 8.4/10']);
});

test('giving without getting earns nothing, and so does getting without giving', () => {
  const given = opened.one(step).two(chat()).one(chat()).two(chat());
  expect(seen(keepsLedger, given)).toEqual(['gave-more 0/10']);
  const taken = opened.one(chat()).two(theirs).one(chat()).two(theirs);
  expect(seen(keepsLedger, taken)).toEqual(['took-more 0/10']);
});

test('the last step is in it: whoever says yes to less than its own stand has given too', () => {
  const before = opened.one(step).two(chat()).one(chat());
  expect(seen(keepsLedger, before)).toEqual(['gave-more 0/10']);
  const yes = before.two(accept('offer-2-one'));
  expect(occasionsOf(keepsLedger, yes)[0]?.params['theirs']).toBeGreaterThan(30);
});

test('crumbs and short talks are no ledger', () => {
  expect(seen(keepsLedger, opened.one(step))).toEqual([]);
  const small = talks()
    .one(offer({ price: 100 }))
    .two(chat())
    .one(chat())
    .two(chat())
    .one(chat());
  expect(seen(keepsLedger, small)).toEqual([]);
});

test('where the other side never put anything forward there is only one column', () => {
  const alone = talks()
    .one(offer({ price: 100, delivery: 'slow' }))
    .two(chat())
    .one(step)
    .two(chat())
    .one(concede({ price: 70 }));
  expect(seen(keepsLedger, alone)).toEqual([]);
});

test('the better line asks back what is missing, at the last move where something was open', () => {
  const given = opened.one(step).two(chat()).one(chat()).two(chat()).one(leave());
  const found = score(given.log, 'one').findings.find(({ rule }) => rule === 'RC-3');
  expect(found).toMatchObject({
    kind: 'missed',
    move: 7,
    better: { acts: [{ kind: 'ask-concession', issue: 'price', toward: 20 }] },
  });
});

test('or gives something that costs little and is worth much to them', () => {
  const taken = opened.one(chat()).two(theirs).one(chat()).two(chat()).one(chat());
  const found = score(taken.log, 'one').findings.find(({ rule }) => rule === 'RC-3');
  expect(found?.better?.acts[0]).toMatchObject({ kind: 'trade' });
});
