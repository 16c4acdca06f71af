import { expect, test } from 'vitest';
import { PLAIN_MANNER, TONES } from '../../src/domain/manner.ts';
import { SIDES } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { momentIn, type Moment } from '../../src/text/moment.ts';
import { sayMove } from '../../src/text/say-act.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { offer, sitting, whole } from '../support/two-people.ts';
import { everyAct } from './every-act.ts';

const words = renewalWords();
const going = sitting()
  .says(offer(whole({ uplift: 9, exit: 'none' })))
  .says(offer(whole({ uplift: 0, credits: 'five-percent' })));

/** The moment of a speaker who has said each of these so many times before. */
const after = (moment: Moment, acts: readonly Act[], times: number): Moment => ({
  ...moment,
  moves: [...moment.moves, ...Array.from({ length: times }, (_, at) => ({ seq: 100 + at, side: moment.side, acts }))],
});

const WRONG = /[{}[\]_]|undefined| {2}|\.\.|[.?!][a-z]|^[a-z]/u;

test.each(TONES)('the second to fourth time every act is still a sentence, in the %s tone', (tone) => {
  const wrong = SIDES.flatMap((side) => {
    const moment = momentIn(going.state, side);
    return everyAct(going.state, side, renewal()).flatMap((act) =>
      [1, 2, 3]
        .map((times) => sayMove(words, after(moment, [act], times), { acts: [act], manner: { ...PLAIN_MANNER, tone } }))
        .filter((said) => WRONG.test(said) || !/[.?!…”]$/u.test(said)),
    );
  });
  expect(wrong).toEqual([]);
});

test('what is said often is said in other words the next time', () => {
  const moment = momentIn(going.state, 'one');
  const ask: Act = { kind: 'ask-concession', issue: 'exit' };
  const said = [0, 1, 2].map((times) =>
    sayMove(words, after(moment, [ask], times), { acts: [ask], manner: PLAIN_MANNER }),
  );
  expect(new Set(said).size).toBe(3);
});
