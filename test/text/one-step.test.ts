import { expect, test } from 'vitest';
import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import { courseOf, steered } from '../../src/text/course.ts';
import { momentIn } from '../../src/text/moment.ts';
import { sayOption } from '../../src/text/options.ts';
import { sayMove } from '../../src/text/say-act.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { offer, sitting, whole } from '../support/two-people.ts';

const words = renewalWords();
const going = sitting()
  .says(offer(whole({ uplift: 9, exit: 'none' })))
  .says(offer(whole({ uplift: 0, credits: 'five-percent' })));

test('a yes far from one’s own figures is turned to what it costs most', () => {
  const [first] = going.state.offers;
  const course = courseOf(going.state, { side: 'two', acts: [{ kind: 'accept', offer: first?.id ?? '' }] });
  expect(course.far).toBeDefined();
  const { slots } = steered({ line: 'signing', slots: { issue: 'support', val2: { term: 24 } } }, course);
  const far = course.far ?? '';
  expect(slots).toMatchObject({ issue: far, mine: { [far]: going.state.stands.two[far] } });
  expect(slots).not.toHaveProperty('val2');
});

test('an offer that asks for more than before is turned to it, one that only gives is left as it is', () => {
  const part = { line: 'counter-offer', slots: { issue: 'term' } } as const;
  const put = (uplift: number) =>
    courseOf(going.state, { side: 'two', acts: [{ kind: 'offer', package: { ...going.state.stands.two, uplift } }] });
  expect(steered(part, put(4))).toEqual(part);
  const later = sitting()
    .says(offer(whole({ uplift: 9 })))
    .says(offer(whole({ uplift: 4 })))
    .says({ kind: 'invite' });
  const back = courseOf(later.state, {
    side: 'two',
    acts: [{ kind: 'offer', package: { ...later.state.stands.two, uplift: 1 } }],
  });
  expect(steered(part, back).slots).toMatchObject({ issue: 'uplift', val: { uplift: 1 }, mine: { uplift: 4 } });
});

test('what is read back in the same breath is not listed twice, nor a figure asked for that was just offered', () => {
  const [, second] = going.state.offers;
  const moment = momentIn(going.state, 'one');
  const text = second?.packages[0] ?? {};
  const yes = sayMove(words, moment, {
    acts: [
      { kind: 'accept', offer: second?.id ?? '' },
      { kind: 'summarise', text },
    ],
    manner: PLAIN_MANNER,
  });
  const term = sayOption(words, 'term', { option: text['term'] ?? 24, form: 'long' });
  expect(yes.split(term)).toHaveLength(2);
  const asks = sayMove(words, moment, {
    acts: [offer({ uplift: 4 }), { kind: 'ask-concession', issue: 'uplift', toward: 4 }],
    manner: PLAIN_MANNER,
  });
  expect(asks.match(/4\u00A0%/gu)).toHaveLength(1);
});

test('nobody says that it can’t follow the other side to less than it offers', () => {
  const generous = sayMove(words, momentIn(going.state, 'two'), {
    acts: [offer(whole({ uplift: 9.5, exit: 'none' }))],
    manner: { ...PLAIN_MANNER, tone: 'firm' },
  });
  expect(generous).not.toMatch(/follow you/u);
});
