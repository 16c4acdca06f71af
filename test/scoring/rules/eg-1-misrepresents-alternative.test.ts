import { expect, test } from 'vitest';
import { misrepresentsAlternative } from '../../../src/scoring/rules/eg-1-misrepresents-alternative.ts';
import { faultOf, seen } from '../../support/marks.ts';
import { chat, claim, offer } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const straight = claim('alternative', 'straight', 'export-lead');

test('the same fact earns once; each lie about it counts', () => {
  const said = talks().one(straight).two(chat()).one(straight).two(chat());
  expect(seen(misrepresentsAlternative, said)).toEqual(['straight 10/10']);
  expect(seen(misrepresentsAlternative, said.one(claim('alternative', 'inflated', 'export-lead')))).toHaveLength(3);
});

test('at stake is what lies on the table and would be gone if it came out', () => {
  const offered = talks()
    .one(chat())
    .two(offer({ price: 60, delivery: 'fast', warranty: 'vague' }));
  const lie = claim('alternative', 'fabricated');
  expect(faultOf(misrepresentsAlternative, talks().one(lie)).stake).toBe(0);
  expect(faultOf(misrepresentsAlternative, offered.one(lie)).stake).toBe(16);
});

test('other claims are not its business', () => {
  expect(seen(misrepresentsAlternative, talks().one(claim('deadline', 'fabricated')))).toEqual([]);
});
