import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../../src/domain/seat.ts';
import { PHRASES } from '../../../src/text/messages/en/phrases.ts';
import { fill } from '../../../src/text/template.ts';
import { allLines, bankOf } from './banks.ts';
import { fillerAt, TABLE_NAMES } from './tables.ts';

/** What an ear stumbles over. */
const BROKEN = [
  /[{}_]/u,
  /(?:^|[.?!;,] )(?:payment days|uptime credits) (?:is|has|does|was)\b/iu,
  /(?:^|[.?!;,] )the (?:uplift|support level|term|exit clause) (?:are|have|do)\b/iu,
  /\b(?:a|an|the) (?:a|an|the|our|my|your|their)\b/iu,
  /\b(?:your|my) (?:a|an|the)\b/iu,
  /\b(\p{L}+) \1\b/iu,
  / [,.;:?!]| {2}|\.\.(?!\.)|\?\./u,
  /(?:^|[.?!] )\p{Ll}/u,
];

describe.each(COUNTERPARTY_TYPES)('read aloud, the %s', (type) => {
  test.each(TABLE_NAMES)('makes whole sentences at the table of %s', (table) => {
    const read = allLines(bankOf(type)).map(({ name, say }) => ({
      name,
      text: fill(say, (slot) => fillerAt(table, slot), PHRASES.agreement)?.text,
    }));
    expect(read.filter(({ text }) => text === undefined)).toEqual([]);
    expect(read.filter(({ text = '' }) => BROKEN.some((pattern) => pattern.test(text)))).toEqual([]);
  });
});
