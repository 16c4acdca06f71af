import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COUNTERPARTIES } from '../../src/counterparty/counterparty.ts';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import { LABELS } from '../../src/text/messages/en/labels.ts';
import { MEANINGS } from '../../tools/counterparties/meanings.ts';
import { numbersOf, withTables } from '../../tools/document-counterparties.ts';

const page = readFileSync(new URL('../../docs/counterparties.md', import.meta.url), 'utf8');

test('the tables of docs/counterparties.md are up to date (node tools/document-counterparties.ts)', () => {
  expect(withTables(page)).toBe(page);
});

test('every number of every type is explained', () => {
  const numbers = COUNTERPARTY_TYPES.flatMap((type) => [...numbersOf(COUNTERPARTIES[type].temper).keys()]);
  expect(numbers.filter((name) => MEANINGS[name] === undefined)).toEqual([]);
});

test.each(COUNTERPARTY_TYPES)(
  'the page says of the %s what it is, wants, helps and harms, and has its table',
  (type) => {
    const [, section = ''] = page.split(`## ${LABELS.types[type].label}\n`);
    const [own = ''] = section.split('\n## ');
    for (const part of ['What it is.', 'What it wants.', 'What helps.', 'What harms.', 'It leaves'])
      expect(own).toContain(`**${part}`);
    expect(own).toContain(`<!-- table: ${type} -->\n\n| dial |`);
  },
);
