import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { counterpartyOf } from '../../../src/domain/seat.ts';
import type { Tuning } from '../../../src/domain/tuning.ts';
import { playOut } from '../../../src/store/play.ts';
import { Felt } from '../../../src/ui/debrief/felt.tsx';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

async function feltAfter(tuning: Tuning): Promise<void> {
  const loaded = await loadScenario('saas-renewal');
  if (!loaded.ok) throw new Error(loaded.error);
  const { scenario, words } = loaded.value;
  const seats = { one: counterpartyOf('warrior', tuning), two: { kind: 'player' as const, player: 'expert' as const } };
  const table = playOut({ scenario, seed: 3, difficulty: 'realistic', seats });
  if (!table.ok) throw new Error(table.error);
  render(<Felt state={table.value.state} side="two" words={words} scenario={scenario} />);
}

test('afterwards one learns who it was, and how it was tuned', async () => {
  await feltAfter({ patience: -2, openness: 1 });
  expect(screen.getByText('Warrior').closest('p')?.textContent).toContain(
    'Tuned for this table: much less patience, more openness.',
  );
});

test('nothing is said of dials that nobody turned', async () => {
  await feltAfter({});
  expect(screen.getByText('Warrior').closest('p')?.textContent).not.toContain('Tuned');
});
