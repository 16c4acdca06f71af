import { expect, test } from 'vitest';
import { foundsLimit } from '../../../src/scoring/rules/ace-1-founds-limit.ts';
import { seen } from '../../support/marks.ts';
import { chat, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const playOn = (going: Talks): Talks =>
  going
    .one(offer({ price: 100 }))
    .two(chat())
    .one(chat())
    .two(chat())
    .one(chat());
const weighing = (worth: number, selected?: string): Talks =>
  talks().put({
    kind: 'saveWorksheet',
    side: 'one',
    saved: {
      sheet: 'batna',
      value: { estimates: [{ alternative: 'export', worth, switching: 5, risk: 5 }], ...(selected && { selected }) },
    },
  });

/** The seller's alternative is worth 50, less 5 for changing and 5 for its risk. */
test.each([
  ['weighed as it is', weighing(50), ['founded 10/10']],
  ['weighed and chosen', weighing(48, 'export'), ['founded 10/10']],
  ['chosen, and weighed wrongly', weighing(90, 'export'), ['half-founded 5/10']],
  ['weighed wrongly', weighing(90), ['unfounded 0/10']],
  ['nowhere on paper', talks(), ['unfounded 0/10']],
])('a limit whose alternative was %s', (_, prepared, marks) => {
  expect(seen(foundsLimit, playOn(prepared))).toEqual(marks);
});

test('says nothing before there is enough play, nor where nothing was put forward', () => {
  expect(seen(foundsLimit, weighing(50).one(offer({ price: 100 })))).toEqual([]);
  expect(seen(foundsLimit, weighing(50).one(chat()).two(chat()).one(chat()).two(chat()).one(chat()))).toEqual([]);
});

test('counts what was written before the first offer only', () => {
  const late = talks()
    .one(offer({ price: 100 }))
    .two(chat())
    .one(chat())
    .two(chat())
    .put({
      kind: 'saveWorksheet',
      side: 'one',
      saved: { sheet: 'batna', value: { estimates: [], selected: 'export' } },
    });
  expect(seen(foundsLimit, late.one(chat()))).toEqual(['unfounded 0/10']);
});
