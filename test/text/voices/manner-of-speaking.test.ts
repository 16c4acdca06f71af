import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../../src/domain/seat.ts';
import { neverSaidIn } from '../../../tools/talks/never-said.ts';
import { MANNER_OF } from '../../support/manner-of-type.ts';
import { allLines, bankOf } from './banks.ts';

/** What only somebody in one trade would say: a bank serves every scenario and either chair. */
const OF_ONE_TRADE =
  /\b(?:software|uptime|invoices?|customers?|vendors?|suppliers?|licen[cs]es?|salary|buyers?|sellers?|renewals?)\b/iu;

describe.each(COUNTERPARTY_TYPES)('the %s', (type) => {
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
    expect(complain(unhelped.filter(({ say }) => MANNER_OF[type].avoids.test(say)))).toEqual([]);
  });

  test('keeps to the marks of the type', () => {
    expect(complain(lines.filter(({ say }) => MANNER_OF[type].marks.test(say)))).toEqual([]);
  });

  test('ends every line with a mark', () => {
    expect(complain(lines.filter(({ say }) => !/(?:[.?!…—]["”]?|\{told\})$/u.test(say)))).toEqual([]);
  });
});
