import { expect, test } from 'vitest';
import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import { SIDES } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { gistOf, quotationOf } from '../../src/text/gist.ts';
import { momentIn } from '../../src/text/moment.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { invite, offer, sitting, whole } from '../support/two-people.ts';
import { everyAct } from './every-act.ts';

const words = renewalWords();
const wordsIn = (said: string): number => said.split(/[ \n]+/u).length;

test('whatever was said can be quoted in six words, by either side', () => {
  const { state } = sitting()
    .says(offer(whole()))
    .says(offer(whole({ uplift: 0 })));
  for (const side of SIDES) {
    const moment = momentIn(state, side);
    for (const act of everyAct(state, side, renewal())) {
      const quoted = gistOf(words, { ...moment, moves: [{ seq: 9, side, acts: [act] }] }, 9) ?? '';
      expect([act, quoted, quoted !== '' && wordsIn(quoted) <= 6]).toEqual([act, quoted, true]);
    }
  }
});

test('an offer is quoted by its figures', () => {
  const { state } = sitting().says(offer({ uplift: 6, term: 36 }));
  expect(gistOf(words, momentIn(state, 'two'), 1)?.replaceAll('\u00A0', ' ')).toBe('6 % and 36 months');
});

test('typed words are never quoted', () => {
  const typed = { kind: 'move', side: 'one', acts: [invite()], manner: PLAIN_MANNER, typed: 'spill it' };
  expect(gistOf(words, momentIn(sitting().puts(typed).state, 'two'), 1)).toBe('please go on');
});

test('a move that was never made is not quoted', () => {
  expect(gistOf(words, momentIn(sitting().state, 'one'), 5)).toBeUndefined();
});

test.each<readonly [string, Act, string | undefined]>([
  ['a position', offer({ uplift: 6, term: 36 }), '6 % and 36 months'],
  ['an interest', { kind: 'share-interest', interest: 'years' }, 'years to plan with'],
  [
    'evidence',
    { kind: 'cite-evidence', claim: { kind: 'evidence', as: 'straight', fact: 'march-outage' } },
    'the 99.4 % of March',
  ],
  ['a question', { kind: 'ask-interest', issue: 'exit' }, undefined],
  ['a courtesy', { kind: 'build-rapport' }, undefined],
  ['the wish to close', { kind: 'propose-closing' }, undefined],
])('worth quoting in a reply: %s', (_, act, quoted) => {
  const moment = momentIn(sitting().state, 'two');
  const said = quotationOf(words, { ...moment, moves: [{ seq: 9, side: 'one', acts: [act] }] }, { seq: 9 });
  expect(said?.replaceAll('\u00A0', ' ')).toBe(quoted);
});

test('what a reply answers may be said back in it, but nobody quotes silence', () => {
  const moment = momentIn(sitting().state, 'two');
  const said = (act: Act): string | undefined =>
    quotationOf(words, { ...moment, moves: [{ seq: 9, side: 'one', acts: [act] }] }, { seq: 9, answered: act.kind });
  expect(said({ kind: 'build-rapport' })).toBe('good to see you');
  expect(said({ kind: 'stay-silent' })).toBeUndefined();
});
