import { describe, expect, test } from 'vitest';
import type { CounterpartyType } from '../../../src/domain/seat.ts';
import { neverSaidIn } from '../../../tools/talks/never-said.ts';
import { allLines, bankOf, WRITTEN } from './banks.ts';

/** What only somebody in one trade would say: a bank serves every scenario and either chair. */
const OF_ONE_TRADE =
  /\b(?:software|uptime|invoices?|customers?|vendors?|suppliers?|licen[cs]es?|salary|buyers?|sellers?|renewals?)\b/iu;

interface Voice {
  /** Words that are foreign to the type, before it is helped. */
  readonly avoids: RegExp;
  /** Marks that the type does not use. */
  readonly marks: RegExp;
}
const VOICES: Readonly<Record<CounterpartyType, Voice>> = {
  avoidant: {
    avoids: /\b(?:no|i want|must|because|never|always)\b(?! trouble| problem| hurry| objection)/iu,
    marks: /[!—;]/u,
  },
  warrior: {
    avoids:
      /\b(?:perhaps|sorry|thanks?|feel\w*|could we|we|we're|we've|we'll|us|our|ours|let's|because|please|maybe)\b/iu,
    marks: /[!—;]/u,
  },
  diplomat: {
    avoids: /(?:^|[.?] )No\b|\b(?:always|never|i want|blame|hurry up|at once|immediately)\b/iu,
    marks: /[!—…]/u,
  },
  uncontrolled: { avoids: /\b(?:provided|therefore)\b/iu, marks: /;/u },
};

describe.each(WRITTEN)('the %s', (type) => {
  const lines = allLines(bankOf(type));
  const complain = (wrong: typeof lines): readonly string[] => wrong.map(({ name, say }) => `${name}: ${say}`);

  test('says nothing of what nobody says', () => {
    expect(complain(lines.filter(({ say }) => neverSaidIn(say) !== undefined))).toEqual([]);
  });

  test('says nothing that belongs to one trade or to one chair', () => {
    expect(complain(lines.filter(({ say }) => OF_ONE_TRADE.test(say)))).toEqual([]);
  });

  test('keeps to the words of the type until it is helped', () => {
    const unhelped = lines.filter(({ turned, kind }) => !turned && kind !== 'pivotal');
    expect(complain(unhelped.filter(({ say }) => VOICES[type].avoids.test(say)))).toEqual([]);
  });

  test('keeps to the marks of the type', () => {
    expect(complain(lines.filter(({ say }) => VOICES[type].marks.test(say)))).toEqual([]);
  });

  test('ends every line with a mark', () => {
    expect(complain(lines.filter(({ say }) => !/(?:[.?!…—]["”]?|\{told\})$/u.test(say)))).toEqual([]);
  });
});
