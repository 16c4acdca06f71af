import { expect, test } from 'vitest';
import type { Culture } from '../../../src/domain/culture.ts';
import { ignoresNorms } from '../../../src/scoring/rules/eg-8-ignores-norms.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { MACHINE } from '../../support/machine.ts';
import { chat, claim, hold, offer, say, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const room = (culture: Partial<Culture>): Talks =>
  talks({ ...MACHINE, culture: { context: 'low', powerDistance: 'low', ...culture } });
const indirect = room({ context: 'high' });
const acquainted = indirect.one(chat()).two(chat());
const indirectly = ({ acts, manner }: Saying): Saying => say(acts, { ...manner, directness: 'indirect' });
const inPublic = ({ acts, manner }: Saying): Saying => say(acts, { ...manner, audience: 'open' });
const alternative = claim('alternative', 'straight', 'export-lead');
const compare = say([{ kind: 'reality-test', against: { alternative: 'export' } }]);

test('figures in the first minute are past the norms; after a word about each other they are not', () => {
  expect(seen(ignoresNorms, indirect.one(offer({ price: 90 })))).toEqual(['first-minute −3']);
  expect(seen(ignoresNorms, indirect.one(chat().and(offer({ price: 90 }))))).toEqual([]);
  expect(seen(ignoresNorms, acquainted.one(offer({ price: 90 })))).toEqual([]);
});

test('whoever answers their figure did not bring the first one', () => {
  expect(seen(ignoresNorms, indirect.one(chat()).two(offer({ price: 10 })), 'two')).toEqual(['first-minute −3']);
  const answered = indirect.one(offer({ price: 90 })).two(offer({ price: 10 }));
  expect(seen(ignoresNorms, answered, 'two')).toEqual([]);
});

test('an agenda or a question about what matters is no figure', () => {
  const agenda = say([{ kind: 'propose-agenda', issues: ['price'] }, { kind: 'ask-interest' }]);
  expect(seen(ignoresNorms, indirect.one(agenda))).toEqual([]);
});

test.each([
  ['a limit', hold('price'), 'blunt-limit'],
  ['a reservation point', say([{ kind: 'disclose-reservation', limit: { points: 40 } }]), 'blunt-limit'],
  ['an alternative', alternative, 'blunt-comparison'],
  ['a package laid beside one', compare, 'blunt-comparison'],
])('%s said directly, worse in front of others; not said indirectly', (_, saying, found) => {
  expect(seen(ignoresNorms, acquainted.one(saying))).toEqual([`${found} −3`]);
  expect(seen(ignoresNorms, acquainted.one(inPublic(saying)))).toEqual([`${found} −8`]);
  expect(seen(ignoresNorms, acquainted.one(indirectly(saying)))).toEqual([]);
});

test('where power distance is high, only what others hear', () => {
  const tall = room({ powerDistance: 'high' });
  expect(seen(ignoresNorms, tall.one(hold('price')))).toEqual([]);
  expect(seen(ignoresNorms, tall.one(inPublic(hold('price'))))).toEqual(['blunt-limit −8']);
});

test('where people speak directly nothing of it counts', () => {
  const plain = room({})
    .one(offer({ price: 90 }))
    .two(chat())
    .one(inPublic(alternative.and(hold('price'))));
  expect(seen(ignoresNorms, plain)).toEqual([]);
});

test('the better line says the same indirectly, between the two', () => {
  const blunt = inPublic(alternative);
  expect(betterFor(ignoresNorms, acquainted.one(blunt))).toEqual({
    acts: blunt.acts,
    manner: { ...blunt.manner, directness: 'indirect', audience: 'private' },
  });
});

test('in the first minute it asks after them instead', () => {
  expect(betterFor(ignoresNorms, indirect.one(offer({ price: 90 })))?.acts).toEqual([
    { kind: 'build-rapport' },
    { kind: 'ask-interest', issue: 'price' },
  ]);
});
