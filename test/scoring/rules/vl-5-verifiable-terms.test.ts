import { expect, test } from 'vitest';
import { writesTerms } from '../../../src/scoring/rules/vl-5-verifiable-terms.ts';
import { score } from '../../../src/scoring/score.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { leave, offer, sign, takeAndSign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const signed = (warranty: string) => {
  const whole = { price: 80, delivery: 'fast', warranty };
  return talks()
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));
};

test.each([
  ['full', ['verifiable 10/10']],
  ['vague', ['vague 0/10']],
  ['none', ['absent 0/10']],
])('a warranty that is %s', (warranty, marks) => {
  expect(seen(writesTerms, signed(warranty), 'one')).toEqual(marks);
  expect(seen(writesTerms, signed(warranty), 'two')).toEqual(marks);
});

test('it counts by what the terms take up of the risks, whether these come about or not', () => {
  expect(occasionsOf(writesTerms, signed('full'))[0]?.params).toEqual({ share: 100, count: 1 });
  expect(occasionsOf(writesTerms, signed('vague'))[0]?.params).toEqual({ share: 0, count: 0 });
});

test('without an agreement there are no terms', () => {
  expect(seen(writesTerms, talks().one(leave()))).toEqual([]);
});

test('the better line writes the term that takes up most', () => {
  const found = score(signed('vague').log, 'one').findings.find(({ rule }) => rule === 'VL-5');
  expect(found).toMatchObject({
    kind: 'missed',
    better: { acts: [{ kind: 'add-clause', clause: 'warranty', strength: 'full' }] },
  });
});
