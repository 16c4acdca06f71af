import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import { usesIssues } from '../../../src/scoring/rules/vl-4-uses-issues.ts';
import { score } from '../../../src/scoring/score.ts';
import { seen } from '../../support/marks.ts';
import { chat, concede, leave, offer, sign, takeAndSign, trade, type Saying } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const opened = talks()
  .one(offer({ price: 100, delivery: 'slow', warranty: 'vague' }))
  .two(offer({ price: 40, delivery: 'fast', warranty: 'full' }));
/** One says these in turn, two listens, offers the whole at the end and one takes it. */
const ending = (sayings: readonly Saying[], whole: Package) => {
  const said = sayings.reduce((before, saying) => before.one(saying).two(chat()), opened);
  const round = sayings.length + 2;
  return said
    .one(chat())
    .two(offer(whole))
    .one(takeAndSign(`offer-${round}-two`, `text-${round + 1}-one`, whole))
    .two(sign(`text-${round + 1}-one`));
};
const WHOLE = { price: 60, delivery: 'fast', warranty: 'vague' };

test('haggling over the price alone uses nothing else, whatever else is in the package', () => {
  const played = ending([concede({ price: 80 }), concede({ price: 60 })], { ...WHOLE, delivery: 'slow' });
  expect(seen(usesIssues, played)).toEqual(['one-issue 0/10']);
});

test('each other issue that was worked with and moved counts, up to two', () => {
  const one = trade({ delivery: 'fast' }, { price: 80 });
  expect(seen(usesIssues, ending([one], WHOLE))).toEqual(['beyond 5/10']);
  const two = concede({ warranty: 'full' });
  expect(seen(usesIssues, ending([one, two], { ...WHOLE, warranty: 'full' }))).toEqual(['beyond 10/10']);
});

test('naming an issue on which nobody moves in the end is not using it', () => {
  const asked = chat().asking({ delivery: 'normal' });
  const before = talks()
    .one(offer({ price: 100, delivery: 'fast' }))
    .two(offer({ price: 40, delivery: 'fast' }));
  const played = before
    .one(asked)
    .two(chat())
    .one(offer(WHOLE))
    .two(takeAndSign('offer-3-one', 'text-3-two', WHOLE))
    .one(sign('text-3-two'));
  expect(seen(usesIssues, played)).toEqual(['one-issue 0/10']);
});

test('short talks and talks without an agreement are not judged', () => {
  const quick = talks()
    .one(offer(WHOLE))
    .two(takeAndSign('offer-1-one', 'text-1-two', WHOLE))
    .one(sign('text-1-two'));
  expect(seen(usesIssues, quick)).toEqual([]);
  expect(seen(usesIssues, opened.one(chat()).two(chat()).one(leave()))).toEqual([]);
});

test('the better line trades two issues other than the price', () => {
  const played = ending([concede({ price: 80 }), concede({ price: 60 })], { ...WHOLE, delivery: 'slow' });
  const found = score(played.log, 'one').findings.find(({ rule }) => rule === 'VL-4');
  expect(found).toMatchObject({ kind: 'missed', better: { acts: [{ kind: 'trade' }] } });
  const [act] = found?.better?.acts ?? [];
  expect(act?.kind === 'trade' && { ...act.give, ...act.get }).not.toHaveProperty('price');
});
