import { expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/library.ts';
import { FORMS } from '../../src/cli/play/forms.ts';
import { parseAct, usageOf } from '../../src/cli/play/parse-act.ts';
import { ACT_KINDS, type ActKind } from '../../src/engine/act.ts';
import { view } from '../../src/engine/view.ts';
import { playOut } from '../../src/store/play.ts';

const loaded = loadScenario('saas-renewal');
if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
const { scenario, words } = loaded.value;

/** A table with offers, questions and a text on it, as the vendor sees it. */
const played = playOut({
  scenario,
  seed: 2,
  difficulty: 'realistic',
  seats: { one: { kind: 'player', player: 'expert' }, two: { kind: 'counterparty', type: 'diplomat' } },
});
if (!played.ok) throw new Error(played.error);
const seat = view(played.value.state, 'one');
const at = {
  words,
  view: {
    ...seat,
    offers: [
      {
        id: 'offer-1-two',
        side: 'two',
        round: 1,
        seq: 3,
        kind: 'meso',
        packages: [{ uplift: 1 }, { uplift: 2 }],
        fate: 'standing',
      },
      { id: 'offer-1-one', side: 'one', round: 1, seq: 4, kind: 'offer', packages: [{ uplift: 8 }], fate: 'standing' },
    ],
    questions: [{ seq: 3, side: 'two', act: { kind: 'ask-alternative' }, answered: false }],
    settled: { uplift: 3, term: 24 },
    text: { id: 'text-2-two', side: 'two', seq: 9, package: { uplift: 3 }, annexes: [], signedBy: [] },
  },
} as const;

/** How each act that has slots is typed, in full. */
const TYPED: Partial<Record<ActKind, string>> = {
  'propose-agenda': 'uplift term by published-index',
  'ask-interest': 'uplift',
  'ask-constraint': 'timing',
  'share-interest': 'years',
  answer: '3 price-index vague',
  'decline-to-answer': '3',
  reflect: String(seat.moves.find(({ side }) => side === 'two')?.seq),
  offer: 'uplift=4.5 term=24 because price-index inflated until +3',
  'present-meso': 'uplift=4 term=24 | uplift=5 term=36',
  'cite-evidence': 'price-index',
  'state-range': 'uplift 3 5 because fabricated policy',
  trade: 'give uplift=4 get term=36',
  concede: 'uplift=4',
  'ask-concession': 'term toward 36',
  'add-clause': 'credits five-percent',
  'refer-alternative': 'ardenholt-pilot',
  'assert-constraint': 'fabricated deadline',
  'disclose-reservation': 'uplift=3',
  'disclose-risk': 'data-centre-move',
  threaten: 'uplift=6 leave',
  'acknowledge-feeling': 'about credits',
  'hold-boundary': 'offer-1-one',
  'reality-test': 'ardenholt',
  'offer-face-saving': 'uplift=4 | uplift=5',
  'name-discrepancy': 'wishes',
  pause: 'cool-down +2',
  'escalate-sponsor': 'stuck 5',
  promise: 'send-text 5',
  misdirect: 'years',
  retract: 'offer-1-one',
  summarise: '',
  'attach-term': 'automatic-renewal',
  'add-governance': 'quarterly shared sponsors notice',
  accept: 'offer-1-two 2',
  reject: 'offer-1-two one-sided',
  sign: '',
  'ask-one-more': 'term',
  'walk-away': 'no-trust closed',
};

test.each(ACT_KINDS)('%s can be typed', (kind) => {
  expect(FORMS[kind].length === 0 || TYPED[kind] !== undefined).toBe(true);
  const parsed = parseAct(kind, (TYPED[kind] ?? '').split(' ').filter(Boolean), at);
  expect(parsed).toMatchObject({ kind: 'act', act: { kind } });
  expect(usageOf(kind).startsWith(kind)).toBe(true);
});

test.each(ACT_KINDS)('%s with a word too many is refused', (kind) => {
  const parsed = parseAct(kind, [...(TYPED[kind] ?? '').split(' ').filter(Boolean), 'zebra'], at);
  expect(parsed.kind).toBe('wrong');
});

test('slots arrive where they belong', () => {
  const parse = (kind: ActKind): unknown => {
    const parsed = parseAct(kind, (TYPED[kind] ?? '').split(' ').filter(Boolean), at);
    return parsed.kind === 'act' ? parsed.act : parsed;
  };
  expect(parse('offer')).toEqual({
    kind: 'offer',
    package: { uplift: 4.5, term: 24 },
    claim: { fact: 'price-index', kind: 'evidence', as: 'inflated' },
    until: seat.day + 3,
  });
  expect(parse('accept')).toEqual({ kind: 'accept', offer: 'offer-1-two', bundle: 1 });
  expect(parse('answer')).toEqual({
    kind: 'answer',
    question: 3,
    content: { claim: { fact: 'price-index', kind: 'evidence', as: 'vague' } },
  });
  expect(parse('ask-concession')).toEqual({ kind: 'ask-concession', issue: 'term', toward: 36 });
  expect(parse('reject')).toEqual({ kind: 'reject', offer: 'offer-1-two', reason: { why: 'one-sided' } });
});
