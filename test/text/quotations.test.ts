import { expect, test } from 'vitest';
import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import { SIDES } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { figuresOf, quotationOf } from '../../src/text/gist.ts';
import { momentIn } from '../../src/text/moment.ts';
import { sayAct } from '../../src/text/say-act.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { offer, sitting, whole } from '../support/two-people.ts';
import { everyAct } from './every-act.ts';

const words = renewalWords();
const wordsIn = (said: string): number => said.split(/[ \n]+/u).length;

test('what is quoted of a move has six words at most, by either side', () => {
  const { state } = sitting()
    .says(offer(whole()))
    .says(offer(whole({ uplift: 0 })));
  for (const side of SIDES) {
    const moment = momentIn(state, side);
    for (const act of everyAct(state, side, renewal())) {
      const said = sayAct(words, moment, { act, manner: PLAIN_MANNER });
      const quoted = quotationOf(words, { ...moment, moves: [{ seq: 9, side, acts: [act] }] }, { seq: 9, said });
      expect([act, quoted, quoted === undefined || (quoted !== '' && wordsIn(quoted) <= 6)]).toEqual([
        act,
        quoted,
        true,
      ]);
    }
  }
});

test('an offer is read back by its figures', () => {
  const { state } = sitting().says(offer({ uplift: 6, term: 36 }));
  expect(figuresOf(words, momentIn(state, 'two'), 1)?.replaceAll('\u00A0', ' ')).toBe('6 % and 36 months');
});

test('what was put on the table and not said is not quoted', () => {
  const { state } = sitting().says(offer({ uplift: 6, term: 36 }));
  const quote = (said: string): string | undefined =>
    quotationOf(words, momentIn(state, 'two'), { seq: 1, said })?.replaceAll('\u00A0', ' ');
  expect(quote('A 36-month term, and the rest as it stood.')).toBe('a 36-month term');
  expect(quote('As before.')).toBeUndefined();
});

test('an interest is told back without quotation marks', () => {
  const said = sitting().says({ kind: 'share-interest', interest: 'years' });
  const act: Act = { kind: 'reflect', heard: 1 };
  const back = sayAct(words, momentIn(said.state, 'two'), { act, manner: PLAIN_MANNER });
  expect(back).toContain('years to plan with');
  expect(back).not.toMatch(/[“”]/u);
});

test('a move that was never made is not quoted', () => {
  expect(quotationOf(words, momentIn(sitting().state, 'one'), { seq: 5, said: '6 %' })).toBeUndefined();
  expect(figuresOf(words, momentIn(sitting().state, 'one'), 5)).toBeUndefined();
});

test.each<readonly [string, Act, string | undefined]>([
  ['a position', offer({ uplift: 6, term: 36 }), '6 % and a 36-month term'],
  ['an interest', { kind: 'share-interest', interest: 'years' }, undefined],
  [
    'evidence',
    { kind: 'cite-evidence', claim: { kind: 'evidence', as: 'straight', fact: 'march-outage' } },
    'the 99.4 % of March',
  ],
  ['a question', { kind: 'ask-interest', issue: 'exit' }, undefined],
  ['a courtesy', { kind: 'build-rapport' }, undefined],
  ['the wish to close', { kind: 'propose-closing' }, undefined],
])('worth quoting in a reply: %s', (_, act, quoted) => {
  const moment = { ...momentIn(sitting().state, 'two'), moves: [{ seq: 9, side: 'one' as const, acts: [act] }] };
  const said = sayAct(words, momentIn(sitting().state, 'one'), { act, manner: PLAIN_MANNER });
  const quotation = quotationOf(words, moment, { seq: 9, said });
  expect(quotation?.replaceAll('\u00A0', ' ')).toBe(quoted);
});

test('what a reply answers may be said back in it, but nobody quotes silence', () => {
  const moment = momentIn(sitting().state, 'two');
  const quote = (act: Act, said: string): string | undefined =>
    quotationOf(
      words,
      { ...moment, moves: [{ seq: 9, side: 'one', acts: [act] }] },
      { seq: 9, said, answered: act.kind },
    );
  expect(quote({ kind: 'build-rapport' }, 'Good to see you again. Five minutes first?')).toBe('good to see you');
  expect(quote({ kind: 'build-rapport' }, 'We know each other. Skip the weather.')).toBeUndefined();
  expect(quote({ kind: 'stay-silent' }, '…')).toBeUndefined();
});
