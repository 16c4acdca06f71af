import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../../src/domain/seat.ts';
import { LINE_KINDS, type LineKind } from '../../../src/engine/voice.ts';
import { LINE_SLOTS } from '../../../src/text/bank-schema.ts';
import { allLines, bankOf, fillersOf } from './banks.ts';

/** Slots a kind may use besides `{issue}`, `{then}` and `{heard}`, which any may: what such a move has to hand. */
const PLAUSIBLE: Readonly<Record<LineKind, readonly string[]>> = {
  opening: ['val', 'q', 'date', 'n', 'upset'],
  'small-talk': ['upset'],
  agenda: ['issue2', 'n'],
  'first-offer': ['val', 'pkg', 'fact', 'issue2', 'q'],
  'counter-offer': ['fact', 'val', 'val2', 'pkg', 'mine', 'yours', 'gap', 'step', 'issue2', 'q', 'give', 'get'],
  'conditional-trade': ['give', 'get'],
  hold: ['mine', 'yours', 'issue2', 'person'],
  refusal: ['yours', 'issue2', 'reason', 'person', 'upset'],
  deadline: ['date', 'rival', 'person', 'give'],
  alternative: ['rival', 'alt', 'date', 'person'],
  evidence: ['fact', 'val', 'q'],
  question: ['yours', 'n', 'issue2'],
  dodging: ['issue2', 'q', 'val', 'person', 'upset', 'date'],
  answer: ['reason', 'issue2', 'person', 'date', 'val', 'told', 'fact'],
  pivotal: ['reason', 'person', 'date', 'told', 'one', 'other'],
  empathy: ['reason', 'upset', 'val', 'issue2'],
  standard: ['fact', 'val', 'yours', 'issue2', 'person'],
  'reality-test': ['person', 'fact', 'rival', 'alt', 'issue2', 'date'],
  'one-way-gift': ['val', 'give', 'issue2', 'step', 'person', 'upset'],
  'fair-step': ['val', 'issue2', 'step'],
  meso: ['opt', 'val', 'issue2'],
  'bluff-found-out': ['fact', 'person'],
  'own-meso': ['n'],
  'said-again': ['issue2'],
  'promise-broken': [],
  'takes-back': ['mine', 'issue2', 'person', 'reason'],
  threatened: ['mine', 'date'],
  silence: ['mine', 'val'],
  invited: ['val', 'reason', 'told', 'upset'],
  insult: ['mine', 'person', 'date', 'upset'],
  'absurd-offer': ['yours', 'q', 'val', 'fact', 'n', 'upset'],
  'one-more': ['issue2', 'give', 'person'],
  pause: ['date', 'person', 'reason'],
  'risk-told': ['risk', 'upset'],
  'own-risk': ['fact', 'person'],
  retraction: ['mine', 'val'],
  'accept-part': ['val', 'issue2'],
  accept: ['pkg', 'val', 'mine', 'give', 'get', 'person'],
  summary: ['pkg', 'n'],
  'annex-told': ['annex', 'told'],
  signing: ['pkg', 'val', 'mine', 'date', 'risk', 'person'],
  leaving: ['mine', 'date', 'person'],
};
const ANYWHERE = ['issue', 'then', 'heard'];
/** Slots that speak a value; more than two in one mouth sound like a table. `{pkg}` says two. */
const VALUES: Readonly<Record<string, number>> = { val: 1, val2: 1, q: 1, mine: 1, yours: 1, give: 1, get: 1, pkg: 2 };
/** Slots whose words may be many: as a subject they would break the verb beside them. */
const MAY_BE_MANY = 'val|val2|mine|yours|give|get|pkg|fact|reason|risk|issue2?|gap|step';
const AS_SUBJECT = new RegExp(
  String.raw`(?:^|[.?!:;,] |\b(?:that|if|and|because) )\{(?:${MAY_BE_MANY})\} (?:is|are|was|has|have|does|do|its|\p{L}{2,}s)\b`,
  'iu',
);
/** The same in a question. */
const ASKED_ABOUT = new RegExp(
  String.raw`(?:^|[.?!:;,] |\b(?:and|or|that) )(?:is|are|was|has|does) \{(?:${MAY_BE_MANY})\}`,
  'iu',
);
/** What a line with a quantity calls it, or how it comes near it. */
const AS_A_QUANTITY = /\b(?:around|near|nearer|between|number|scale|paper|at)\b/iu;

describe.each(COUNTERPARTY_TYPES)('the slots of the %s', (type) => {
  const lines = allLines(bankOf(type));
  const complain = (wrong: typeof lines): readonly string[] => wrong.map(({ name, say }) => `${name}: ${say}`);

  test('are all known', () => {
    const known: readonly string[] = LINE_SLOTS;
    const named = lines.flatMap(({ say }) => [...say.matchAll(/\{([^}]*)\}/gu)].map(([, slot = '']) => slot));
    expect(named.filter((slot) => !known.includes(slot.toLowerCase()))).toEqual([]);
  });

  test.each(LINE_KINDS)('are to hand when it comes to %s', (kind) => {
    const wrong = lines
      .filter((line) => line.kind === kind)
      .filter(({ say }) => fillersOf(say).some((slot) => ![...ANYWHERE, ...PLAUSIBLE[kind]].includes(slot)));
    expect(complain(wrong)).toEqual([]);
  });

  test('quote what was said, in quotation marks', () => {
    expect(complain(lines.filter(({ say }) => /(?<!")\{(?:then|heard)\}|\{(?:then|heard)\}(?!")/iu.test(say)))).toEqual(
      [],
    );
  });

  test('put two values at most into one mouth', () => {
    const many = lines.filter(
      ({ say }) => [...new Set(fillersOf(say))].reduce((sum, slot) => sum + (VALUES[slot] ?? 0), 0) > 2,
    );
    expect(complain(many)).toEqual([]);
  });

  test('name one day at most', () => {
    expect(complain(lines.filter(({ say }) => fillersOf(say).filter((slot) => slot === 'date').length > 1))).toEqual(
      [],
    );
  });

  test('agree only with an issue to their left', () => {
    const wrong = lines.filter(({ say }) =>
      [...say.matchAll(/\{(?:is|has|does|it)\}/gu)].some(({ index }) => !/\{issue2?\}/iu.test(say.slice(0, index))),
    );
    expect(complain(wrong)).toEqual([]);
  });

  test('are objects: a verb that would have to agree stands beside none of them', () => {
    expect(complain(lines.filter(({ say }) => AS_SUBJECT.test(say) || ASKED_ABOUT.test(say)))).toEqual([]);
  });

  test('leave the way of a figure to its direction', () => {
    expect(complain(lines.filter(({ say }) => /\b(?:come down|go up|raise|lower) to \{/iu.test(say)))).toEqual([]);
  });

  test('call a quantity by its name', () => {
    expect(complain(lines.filter(({ say }) => /\{q\}/u.test(say) && !AS_A_QUANTITY.test(say)))).toEqual([]);
  });
});
