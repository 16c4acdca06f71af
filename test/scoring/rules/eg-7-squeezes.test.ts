import { expect, test } from 'vitest';
import { squeezes } from '../../../src/scoring/rules/eg-7-squeezes.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { accept, chat, offer, say, sign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const WHOLE = { price: 60, delivery: 'fast', warranty: 'full' };
const agreed = talks().one(chat()).two(offer(WHOLE)).one(accept('offer-1-two')).two(chat());
const written = say([{ kind: 'summarise', text: WHOLE }]);
const more = say([{ kind: 'ask-one-more', issue: 'price' }]);
const dearer = offer({ ...WHOLE, price: 70 });

test('a wish when all is agreed is a squeeze', () => {
  expect(seen(squeezes, agreed.one(more))).toEqual(['one-more −8']);
});

test('held over somebody who has signed, or in a hard tone, it is a breach', () => {
  const signed = talks()
    .one(offer(WHOLE))
    .two(accept('offer-1-one').and(written).and(sign('text-1-two')));
  expect(seen(squeezes, signed.one(more))).toEqual(['at-the-pen −15']);
  expect(seen(squeezes, agreed.one(more.hardLine()))).toEqual(['at-the-pen −15']);
});

test('so is opening it again for more', () => {
  expect(seen(squeezes, agreed.one(dearer))).toEqual(['reopened −15']);
});

test.each([
  ['an offer that gives', offer({ ...WHOLE, price: 50 })],
  ['a wish that is paid for in the same move', offer({ ...WHOLE, price: 50 }).and(more)],
  ['signing', written.and(sign('text-3-one'))],
])('%s is none', (_, saying) => {
  const again = talks().one(offer(WHOLE)).two(accept('offer-1-one')).one(chat()).two(chat());
  const settled = saying.acts.some(({ kind }) => kind === 'ask-one-more') ? saying.acts.toReversed() : saying.acts;
  expect(seen(squeezes, again.one(say(settled)))).toEqual([]);
});

test('before all is agreed one may want more', () => {
  expect(seen(squeezes, talks().one(offer(WHOLE)).two(accept('offer-1-one')).one(chat()))).toEqual([]);
  expect(seen(squeezes, talks().one(offer(WHOLE)).two(chat()).one(dearer))).toEqual([]);
});

test('news since then bears a second look: about one’s own limits, or fine print of theirs', () => {
  const improved = agreed.put({ kind: 'improveAlternative', side: 'one', alternative: 'export' });
  expect(seen(squeezes, improved.one(dearer))).toEqual([]);
  const annexed = talks()
    .one(offer(WHOLE))
    .two(accept('offer-1-one'))
    .one(written.and(say([{ kind: 'attach-term', clause: 'fine-print' }])))
    .two(offer({ ...WHOLE, price: 50 }));
  expect(seen(squeezes, annexed, 'two')).toEqual([]);
});

test('and so does their having opened it again', () => {
  expect(
    seen(
      squeezes,
      agreed
        .one(chat())
        .two(offer({ ...WHOLE, price: 30 }))
        .one(dearer),
    ),
  ).toEqual([]);
});

test('the better line writes down what is agreed and signs it', () => {
  expect(betterFor(squeezes, agreed.one(more))?.acts).toEqual([
    { kind: 'summarise', text: WHOLE },
    { kind: 'sign', text: 'text-3-one' },
  ]);
});
