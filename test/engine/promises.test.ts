import { describe, expect, test } from 'vitest';
import type { ActOf } from '../../src/engine/act.ts';
import { promisesOf } from '../../src/engine/promises.ts';
import { view } from '../../src/engine/view.ts';
import {
  accept,
  chat,
  claim,
  concede,
  leave,
  meso,
  offer,
  say,
  sign,
  takeAndSign,
  type Saying,
} from '../support/saying.ts';
import { talks, type Talks } from '../support/talks.ts';

type What = ActOf<'promise'>['what'];

const promises = (what: What, by = 3): Saying => say([{ kind: 'promise', what, by }]);
const pauses = (reason: ActOf<'pause'>['reason'], until: number): Saying => say([{ kind: 'pause', reason, until }]);
const fates = ({ state }: Talks): readonly string[] =>
  promisesOf(state).map(({ side, what, fate }) => `${side} ${what} ${fate}`);
const WHOLE = { price: 60, delivery: 'normal', warranty: 'none' };
const BETTER = { ...WHOLE, warranty: 'vague' };
const index = claim('evidence', 'straight', 'index');

/** The seller puts a package forward and promises; then both say these in turn, the buyer first. */
const after = (what: What, ...said: readonly Saying[]): Talks =>
  said.reduce(
    (going, saying, at) => (at % 2 === 0 ? going.two(saying) : going.one(saying)),
    talks().one(offer(WHOLE).and(promises(what))),
  );

test('a promise is open at first, and both sides know of it', () => {
  const { state } = after('share-data');
  expect(fates(after('share-data'))).toEqual(['one share-data open']);
  for (const side of ['one', 'two'] as const)
    expect(view(state, side).promises).toEqual([
      { side: 'one', seq: 1, what: 'share-data', by: 3, fate: 'open', keptAt: undefined },
    ]);
});

describe('it is kept by', () => {
  test.each<readonly [What, string, Saying]>([
    ['check-facts', 'a claim that can be checked', claim('alternative', 'straight', 'export-lead')],
    ['check-facts', 'a package laid beside a fact', say([{ kind: 'reality-test', against: { fact: 'index' } }])],
    ['ask-sponsor', 'sponsors brought together', say([{ kind: 'escalate-sponsor', reason: 'stuck', by: 5 }])],
    ['ask-sponsor', 'a pause to ask at home', pauses('approval', 9)],
    ['share-data', 'evidence', index],
    ['share-data', 'evidence said larger than it is, for nobody has found out', claim('evidence', 'inflated', 'index')],
    ['improve-service', 'a better clause', say([{ kind: 'add-clause', clause: 'warranty', strength: 'vague' }])],
    ['improve-service', 'a choice nearer to what they like', concede({ delivery: 'fast' })],
    ['improve-service', 'one bundle of several', meso(WHOLE, BETTER)],
  ])('%s: %s', (what, _, keeping) => {
    const kept = after(what, chat(), keeping);
    expect(fates(kept)).toEqual([`one ${what} kept`]);
    expect(promisesOf(kept.state)[0]?.keptAt).toBe(3);
  });

  test('improve-service: a yes to their better clause', () => {
    expect(fates(after('improve-service', offer(BETTER), accept('offer-1-two')))).toEqual(['one improve-service kept']);
  });

  test('send-text: the text, whoever writes it', () => {
    expect(fates(after('send-text', takeAndSign('offer-1-one', 'text-1-two', WHOLE)))).toEqual(['one send-text kept']);
  });
});

test.each([
  ['shared', 'kept'],
  ['each-own', 'open'],
] as const)('share-data: with %s figures in the governance it is %s', (data, fate) => {
  const governance = say([{ kind: 'add-governance', review: 'yearly', data, escalation: 'none', exit: 'none' }]);
  const written = accept('offer-1-one').and(say([{ kind: 'summarise', text: WHOLE }]));
  expect(fates(after('share-data', written, governance))).toEqual([`one share-data ${fate}`]);
});

describe('it is not kept by', () => {
  test.each<readonly [What, string, Saying]>([
    ['check-facts', 'a vague claim', claim('alternative', 'vague', 'export-lead')],
    [
      'check-facts',
      'a package laid beside an alternative',
      say([{ kind: 'reality-test', against: { alternative: 'export' } }]),
    ],
    ['ask-sponsor', 'a pause to cool down', pauses('cool-down', 2)],
    ['share-data', 'an alternative', claim('alternative', 'straight', 'export-lead')],
    ['improve-service', 'a lower price', concede({ price: 50 })],
    ['improve-service', 'the same terms again', offer(WHOLE)],
  ])('%s: %s', (what, _, saying) => {
    expect(fates(after(what, chat(), saying))).toEqual([`one ${what} open`]);
  });

  test('what the other side does', () => {
    expect(fates(after('share-data', index))).toEqual(['one share-data open']);
  });

  test('what was found out to be untrue', () => {
    const told = after('share-data', chat(), claim('evidence', 'inflated', 'index'));
    const claims = told.state.claims.map((made) => ({ ...made, caught: true }));
    expect(promisesOf({ ...told.state, claims })[0]?.fate).toBe('open');
  });
});

test('once its day has gone by it is broken, and stays so', () => {
  const late = after('share-data', pauses('cool-down', 4));
  expect(fates(late)).toEqual(['one share-data broken']);
  expect(fates(late.one(index))).toEqual(['one share-data broken']);
  expect(fates(after('share-data', pauses('cool-down', 3)).one(index))).toEqual(['one share-data kept']);
});

test('a service promised and signed as it was is broken; other promises may still be kept', () => {
  const signed = (what: What) => after(what, takeAndSign('offer-1-one', 'text-1-two', WHOLE), sign('text-1-two'));
  expect([signed('improve-service'), signed('check-facts')].flatMap(fates)).toEqual([
    'one improve-service broken',
    'one check-facts open',
  ]);
});

test('leaving decides nothing', () => {
  expect(fates(after('improve-service', leave()))).toEqual(['one improve-service open']);
});
