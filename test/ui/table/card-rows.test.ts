import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import { cardRows } from '../../../src/ui/table/scene/card-rows.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

async function rowsOf(id: string, offered: Package): Promise<readonly string[]> {
  const loaded = await loadScenario(id);
  invariant(loaded.ok, 'the scenario is part of the product');
  const { scenario, words } = loaded.value;
  return cardRows(words, scenario.issues, offered);
}

const plain = (rows: readonly string[]) => rows.map((row) => row.replaceAll(/\s/gu, ' '));

test('two shares on one card say what they are of', async () => {
  const rows = await rowsOf('fintech-cobranding', { 'audit-cost': 20, share: 14, launch: 20, audit: 'none' });
  expect(plain(rows)).toEqual(['20 % of the audit', 'In 20 weeks', '14 % of the earnings', 'a start without an audit']);
});

test('a figure whose unit is clear stays short and stands before clauses', async () => {
  const rows = await rowsOf('saas-renewal', { exit: 'month-18', term: 24, payment: 45 });
  expect(plain(rows).slice(0, 2)).toEqual(['24 months', '45 days']);
});
