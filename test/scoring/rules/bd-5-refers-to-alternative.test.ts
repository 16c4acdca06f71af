import { expect, test } from 'vitest';
import { refersToAlternative } from '../../../src/scoring/rules/bd-5-refers-to-alternative.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, claim, hold, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const GOOD = { price: 60, delivery: 'fast', warranty: 'vague' };
const straight = claim('alternative', 'straight', 'export-lead');
/** The buyer offers 24.5 points, or 56: the seller's alternative is worth 40. */
const offered = (price: number) =>
  talks()
    .one(chat())
    .two(offer({ ...GOOD, price }));

test('a strong alternative that can be checked earns beside what it is a reason for', () => {
  expect(seen(refersToAlternative, offered(20).one(straight.and(hold('price'))))).toEqual(['strong 10/10']);
  expect(seen(refersToAlternative, talks().one(straight.and(offer({ price: 100 }))))).toEqual(['strong 10/10']);
});

test('the words alone earn nothing, nor do they in a hard tone, nor a second time', () => {
  expect(seen(refersToAlternative, talks().one(straight))).toEqual([]);
  expect(seen(refersToAlternative, offered(20).one(straight.and(hold('price')).hardLine()))).toEqual([]);
  const again = offered(20)
    .one(straight.and(hold('price')))
    .two(chat())
    .one(straight.and(hold('price')));
  expect(seen(refersToAlternative, again)).toHaveLength(1);
});

test('one that is worth less than what they offer is a moderate fault', () => {
  const weak = offered(60).one(straight.and(hold('price')));
  expect(seen(refersToAlternative, weak)).toEqual(['weak 0/10', 'weak −8']);
  expect(faultOf(refersToAlternative, weak)).toMatchObject({ stake: 16, params: { points: 40, limit: 56 } });
});

test('one that they cannot check is a minor fault', () => {
  const scenario = talks();
  const facts = scenario.state.instance.facts.map((fact) =>
    fact.id === 'export-lead' ? { ...fact, verifiable: 0.2 } : fact,
  );
  const log = scenario
    .one(straight.and(hold('price')))
    .log.map((event) =>
      event.kind === 'instanceDrawn' ? { ...event, instance: { ...event.instance, facts } } : event,
    );
  expect(seen(refersToAlternative, { log })).toEqual(['unverifiable 0/10', 'unverifiable −3']);
});

test('an honest answer to a question about it is never a fault', () => {
  const asked = offered(60)
    .one(chat())
    .two(say([{ kind: 'ask-alternative' }]));
  const question = asked.state.questions[0]?.seq ?? 0;
  const content = { claim: { kind: 'alternative', as: 'straight', fact: 'export-lead' } } as const;
  expect(seen(refersToAlternative, asked.one(say([{ kind: 'answer', question, content }])))).toEqual([]);
});

test('a lie about it belongs to another rule', () => {
  expect(seen(refersToAlternative, offered(60).one(claim('alternative', 'inflated', 'export-lead')))).toEqual([]);
});

test('the better line puts a standard in its place', () => {
  expect(betterFor(refersToAlternative, offered(60).one(straight.and(hold('price'))))?.acts).toEqual([
    { kind: 'hold-boundary', on: { issue: 'price' } },
    { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
  ]);
});
