import { describe, expect, test } from 'vitest';
import { DIRECTNESS, PLAIN_MANNER, TONES } from '../../src/domain/manner.ts';
import { otherSide, SIDES } from '../../src/domain/side.ts';
import { ACT_KINDS } from '../../src/engine/act.ts';
import { view } from '../../src/engine/view.ts';
import { momentIn } from '../../src/text/moment.ts';
import { sayMove } from '../../src/text/say-act.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { offer, sitting, whole } from '../support/two-people.ts';
import { everyAct } from './every-act.ts';

const words = renewalWords();
const blank = sitting();
const underWay = blank
  .says(offer(whole({ uplift: 9, exit: 'none' })))
  .says(offer(whole({ uplift: 0, credits: 'five-percent' })), { kind: 'ask-interest', issue: 'exit' });

const told = sitting()
  .says({ kind: 'invite' })
  .says(
    { kind: 'assert-constraint', claim: { kind: 'decision-path', fact: 'customer-signature', as: 'straight' } },
    { kind: 'refer-alternative', claim: { kind: 'alternative', fact: 'norvane-quote', as: 'inflated' } },
    { kind: 'cite-evidence', claim: { kind: 'evidence', fact: 'paid-late', as: 'straight' } },
  );

const WRONG = /[{}[\]_]|undefined|NaN| {2}|\(|\.\.|,\.|[.?!][a-z]|\bon on\b|\bthe the\b|\ba [aeiou]|^$|^[a-z]/u;

describe.each([
  ['before anything was said', blank],
  ['with both offers on the table', underWay],
  ['with facts told across it', told],
])('%s', (_, talk) => {
  describe.each(SIDES)('side %s', (side) => {
    const acts = everyAct(talk.state, side, renewal());
    const moment = momentIn(talk.state, side);

    test('every act is among those tried', () => {
      expect(new Set(acts.map(({ kind }) => kind))).toEqual(new Set(ACT_KINDS));
    });

    test.each(TONES)('every act is a sentence in the %s tone', (tone) => {
      const said = DIRECTNESS.flatMap((directness) =>
        acts
          .filter((act) => act.kind !== 'reflect' || talk !== blank)
          .map((act) => sayMove(words, moment, { acts: [act], manner: { ...PLAIN_MANNER, tone, directness } })),
      );
      expect(said.filter((sentence) => WRONG.test(sentence) || !/[.?!…”]$/u.test(sentence))).toEqual([]);
    });

    test('a seat view and the whole table give the same words', () => {
      const seen = view(talk.state, side);
      for (const act of acts) {
        const move = { acts: [act], manner: PLAIN_MANNER };
        expect(sayMove(words, seen, move)).toBe(sayMove(words, moment, move));
      }
    });

    test('no sentence tells what is the other side’s secret', () => {
      const other = words.scenario.sides[words.names[otherSide(side)]];
      const secrets = [other?.discrepancy.one, other?.discrepancy.other, ...Object.values(other?.interests ?? {})]
        .map((secret) => (typeof secret === 'string' ? secret : secret?.told))
        .filter((secret) => secret !== undefined);
      const said = acts.map((act) => sayMove(words, moment, { acts: [act], manner: PLAIN_MANNER })).join('\n');
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
    });
  });
});

test('a fact of the other side’s is spoken of as theirs', () => {
  const board = { kind: 'deadline', fact: 'board-meeting', as: 'straight' } as const;
  const meeting = sitting().says({ kind: 'invite' }).says({ kind: 'assert-constraint', claim: board });
  const said = (side: 'one' | 'two') =>
    sayMove(words, momentIn(meeting.state, side), {
      acts: [{ kind: 'assert-constraint', claim: board }],
      manner: PLAIN_MANNER,
    });
  expect(said('one')).toBe('There is your board meeting on Wednesday 26\u00A0June. We plan with that.');
  expect(said('two')).toBe('There is a date on our side: our board meeting, on Wednesday 26\u00A0June.');
});
