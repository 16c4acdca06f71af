import { describe, expect, test } from 'vitest';
import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import { decide } from '../../src/engine/decide.ts';
import { deepFreeze } from '../../src/kernel/deep-freeze.ts';
import { invite, offer, sitting, whole } from '../support/two-people.ts';

const table = sitting();

describe('a move is refused with a code', () => {
  test.each([
    ['an act without its slots', { kind: 'offer' }, 'malformed'],
    ['an act nobody knows', { kind: 'shout' }, 'malformed'],
    ['an issue the scenario does not have', offer({ colour: 'red' }), 'unknown-issue'],
    ['an option beyond the range', offer({ uplift: 40 }), 'unknown-option'],
    ['an option between two steps', offer({ term: 18 }), 'unknown-option'],
    ['an empty package', offer({}), 'empty-package'],
    ['accepting what nobody offered', { kind: 'accept', offer: 'offer-9-two' }, 'unknown-offer'],
    ['the same bundle twice', { kind: 'present-meso', packages: [whole(), whole()] }, 'same-bundles'],
    ['a range upside down', { kind: 'state-range', issue: 'uplift', from: 5, to: 3 }, 'range-upside-down'],
    ['a range on a choice', { kind: 'state-range', issue: 'support', from: 1, to: 2 }, 'not-a-quantity'],
    ['a clause that is none', { kind: 'add-clause', clause: 'uplift', strength: 'high' }, 'not-a-clause'],
    [
      'a fact of the other side',
      { kind: 'cite-evidence', claim: { fact: 'carrier-survey', kind: 'evidence', as: 'straight' } },
      'not-yours-to-tell',
    ],
    [
      'a claim without a fact',
      { kind: 'cite-evidence', claim: { kind: 'evidence', as: 'straight' } },
      'claim-needs-fact',
    ],
    [
      'a fabrication with a fact',
      { kind: 'cite-evidence', claim: { fact: 'price-index', kind: 'evidence', as: 'fabricated' } },
      'fabricated-has-no-fact',
    ],
    [
      'evidence put as an alternative',
      { kind: 'refer-alternative', claim: { fact: 'price-index', kind: 'evidence', as: 'straight' } },
      'claim-of-another-kind',
    ],
    ['an interest of the other side', { kind: 'share-interest', interest: 'cost-line' }, 'unknown-interest'],
    ['an answer to nothing', { kind: 'answer', question: 3, content: {} }, 'nothing-asked'],
    ['saying back what nobody said', { kind: 'reflect', heard: 0 }, 'unknown-event'],
    ['signing a text that is not there', { kind: 'sign', text: 'text-1-one' }, 'unknown-text'],
    ['a text before agreement', { kind: 'summarise', text: whole() }, 'not-agreed-yet'],
    ['one more thing before agreement', { kind: 'ask-one-more', issue: 'term' }, 'not-agreed-yet'],
    ['a pause into the past', { kind: 'pause', reason: 'consult', until: 0 }, 'day-is-past'],
    ['a fact that is no risk', { kind: 'disclose-risk', fact: 'price-index' }, 'not-a-risk'],
  ])('%s', (_, act, code) => {
    expect(table.refuses(act).code).toBe(code);
  });

  test('two proposals at once', () => {
    expect(table.refuses(offer(whole()), { kind: 'concede', options: { uplift: 3 } }).code).toBe('one-proposal-a-move');
  });

  test('four acts at once', () => {
    expect(table.refuses(invite(), invite(), invite(), invite()).code).toBe('malformed');
  });

  test('out of turn, and after the end', () => {
    const move = { kind: 'move', side: 'two', acts: [invite()], manner: PLAIN_MANNER };
    expect(decide(table.state, move)).toMatchObject({ ok: false, error: { code: 'not-your-turn' } });
    const over = table.says({ kind: 'walk-away', reason: 'no-trust', door: 'closed' });
    expect(decide(over.state, move)).toMatchObject({ ok: false, error: { code: 'already-over' } });
  });

  test('and names the act at fault', () => {
    expect(table.refuses(invite(), offer({ uplift: 40 }))).toEqual({
      code: 'unknown-option',
      act: 1,
      issue: 'uplift',
      option: 40,
    });
  });
});

test('deciding changes nothing', () => {
  const state = deepFreeze(structuredClone(sitting().state));
  decide(state, { kind: 'move', side: 'one', acts: [offer(whole())], manner: PLAIN_MANNER });
  expect(state).toEqual(sitting().state);
});

test.each([undefined, null, 7, 'move', [], { kind: 'move' }, { kind: 'move', side: 'three', acts: [], manner: {} }])(
  'input %j is answered, never thrown back',
  (input) => {
    expect(decide(table.state, input)).toMatchObject({ ok: false, error: { code: 'malformed' } });
  },
);
