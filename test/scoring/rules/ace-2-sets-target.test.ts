import { expect, test } from 'vitest';
import { setsTarget } from '../../../src/scoring/rules/ace-2-sets-target.ts';
import { seen } from '../../support/marks.ts';
import { accept, chat, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const writing = (target?: number): Talks =>
  talks().put({
    kind: 'saveWorksheet',
    side: 'one',
    saved: { sheet: 'limit', value: { reservationPoint: 40, ...(target !== undefined && { target }) } },
  });
const playOn = (going: Talks): Talks =>
  going
    .one(offer({ price: 100 }))
    .two(chat())
    .one(chat())
    .two(chat())
    .one(chat());

/** The limit is 40 and the best package 100. */
test.each([
  ['well above the limit', writing(70), ['set 10/10']],
  ['hardly above the limit', writing(50), ['modest 5/10']],
  ['not at all', writing(), ['none 0/10']],
  ['nor anything else', talks(), ['none 0/10']],
])('a target written %s', (_, prepared, marks) => {
  expect(seen(setsTarget, playOn(prepared))).toEqual(marks);
});

test('a first yes asks for it as a first offer does', () => {
  const taken = writing(70)
    .one(chat())
    .two(offer({ price: 50 }))
    .one(accept('offer-1-two'))
    .two(chat())
    .one(chat());
  expect(seen(setsTarget, taken)).toEqual(['set 10/10']);
});

test('after a word or two it says nothing', () => {
  expect(seen(setsTarget, writing(70).one(offer({ price: 100 })))).toEqual([]);
});
