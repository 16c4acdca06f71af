import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../../src/domain/seat.ts';
import { LINE_KINDS } from '../../../src/engine/voice.ts';
import { allLines, bankOf, cuesOf, ending, lengthOf, wordsIn } from './banks.ts';

test('a warrior ends on a full stop or on a question that wants a word or a figure', () => {
  const OPEN = /^(?:why|how (?:do|would|might|could)|would you|could you|might|may)\b/iu;
  const unhelped = allLines(bankOf('warrior')).filter(({ turned }) => !turned);
  const wrong = unhelped.filter(
    ({ say }) => say.endsWith('?') && (OPEN.test(ending(say)) || lengthOf(ending(say)) > 12),
  );
  expect(wrong.map(({ say }) => say)).toEqual([]);
});

test('a warrior says nine words to the sentence, hardly ever more than twelve', () => {
  const sentences = allLines(bankOf('warrior')).flatMap(({ say }) => say.split(/(?<=[.?!…])\s+/u).map(lengthOf));
  expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThan(9);
  expect(sentences.filter((words) => words > 12).length / sentences.length).toBeLessThan(0.05);
});

test('a helped warrior is heard to have turned: a "we", a "because", or a question that waits', () => {
  const TURNED = /\b(?:we|we're|both|let's|because)\b|\?$/iu;
  const helped = allLines(bankOf('warrior')).filter(({ turned }) => turned);
  const unturned = helped.filter(({ say }) => !TURNED.test(say)).map(({ say }) => say);
  expect(unturned.slice(Math.floor(helped.length / 5))).toEqual([]);
});

test('a diplomat mostly ends on a question, less and less as it cools', () => {
  const lines = allLines(bankOf('diplomat')).filter(({ turned }) => !turned);
  const asking = (of: typeof lines): number => of.filter(({ say }) => say.endsWith('?')).length / of.length;
  const atEase = asking(lines.filter(({ rung }) => rung.includes(1)));
  const cold = asking(lines.filter(({ rung }) => rung.includes(3) && !rung.includes(1)));
  expect(atEase).toBeGreaterThan(0.7);
  expect(cold).toBeLessThan(0.45);
  expect(asking(lines)).toBeGreaterThan(0.5);
});

test('the words of a diplomat are as many as the thoughts allow, never shouted', () => {
  const shouted = allLines(bankOf('diplomat')).filter(({ say }) =>
    wordsIn(say).some((word) => /^\p{Lu}{2,}$/u.test(word)),
  );
  expect(shouted).toEqual([]);
});

const agreeing = (turned: boolean) =>
  allLines(bankOf('avoidant')).filter(
    (line) => ['accept', 'accept-part', 'signing'].includes(line.kind) && line.turned === turned,
  );

test('the false yes of an avoidant names no term, no day and nobody who says it', () => {
  const named = agreeing(false).filter(({ say }) => /\{(?:val|pkg|date|heard|then)\}|\bI\b/u.test(say));
  expect(named.map(({ say }) => say)).toEqual([]);
});

test('the real yes of an avoidant says "I" or names a worry', () => {
  expect(agreeing(true).filter(({ say }) => !/\bI\b|I'll|I'd/u.test(say))).toEqual([]);
});

test('an avoidant trails off once in a line at most', () => {
  expect(allLines(bankOf('avoidant')).filter(({ say }) => (say.match(/…/gu)?.length ?? 0) > 1)).toEqual([]);
});

test('an uncontrolled line shouts once at most, and not at all once it was helped', () => {
  const shouts = (say: string): number => say.match(/!/gu)?.length ?? 0;
  const wrong = allLines(bankOf('uncontrolled')).filter(({ say, turned }) => shouts(say) > (turned ? 0 : 1));
  expect(wrong.map(({ say }) => say)).toEqual([]);
});

test('an uncontrolled side is very long or very short when stirred', () => {
  const stirred = allLines(bankOf('uncontrolled')).filter(({ rung, turned }) => rung.includes(3) && !turned);
  const lengths = stirred.map(({ say }) => lengthOf(say));
  expect(lengths.filter((words) => words > 6 && words < 20)).toEqual([]);
  expect(lengths.some((words) => words >= 45)).toBe(true);
});

test.each(COUNTERPARTY_TYPES)('a cue of the %s shows what a camera could see, never a motive', (type) => {
  const MOTIVE =
    /\b(?:guilty|nervous\w*|anxious\w*|ashamed|embarrassed|hop(?:es|ing)|wants|pretend\w*|reliev\w*|annoyed|offended|triumph\w*|betrayed|proud\w*|afraid|doubt\w*|apolog\w*|smug\w*|sincere\w*|because)\b/iu;
  const bank = bankOf(type);
  const cues = LINE_KINDS.flatMap((kind) => cuesOf(bank, kind).flatMap((cue) => [cue.face, cue.posture, cue.sound]));
  expect(cues.filter((cue) => MOTIVE.test(cue))).toEqual([]);
});
