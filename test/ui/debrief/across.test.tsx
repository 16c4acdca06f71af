import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { counterpartyOf } from '../../../src/domain/seat.ts';
import type { Tuning } from '../../../src/domain/tuning.ts';
import type { OwnStyle } from '../../../src/store/self/own-style.ts';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { playOut } from '../../../src/store/play.ts';
import { guessesCompared } from '../../../src/store/select/guesses-compared.ts';
import { Across } from '../../../src/ui/debrief/across.tsx';
import { tell } from '../../../src/ui/debrief/told.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

async function acrossAfter(tuning: Tuning, type: 'warrior' | 'avoidant' = 'warrior', asSelf?: OwnStyle) {
  const loaded = await loadScenario('saas-renewal');
  if (!loaded.ok) throw new Error(loaded.error);
  const { scenario, words } = loaded.value;
  const seats = { one: counterpartyOf(type, tuning), two: { kind: 'player' as const, player: 'conceder' as const } };
  const table = playOut({ scenario, seed: 3, difficulty: 'realistic', seats });
  if (!table.ok) throw new Error(table.error);
  const { log, state } = table.value;
  const debrief = debriefOf(log, 'two');
  render(
    <Across
      debrief={debrief}
      state={state}
      words={words}
      character={scenario.sides[0].character}
      told={tell(words, log, debrief.scorecard)}
      guesses={guessesCompared({ log, state, side: 'two', scenario })}
      hasFaces
      asSelf={asSelf}
    />,
  );
  return { debrief, text: words.scenario.sides['vendor'] };
}

test('afterwards one learns who it was, and how it was tuned', async () => {
  await acrossAfter({ patience: -2, openness: 1 });
  expect(screen.getByText('Warrior').closest('p')?.textContent).toContain(
    'Tuned for this table: much less patience, more openness.',
  );
});

test('somebody who was fitted to oneself is named so, with the figures behind it', async () => {
  const figures = { asks: 0.2, threatens: 0.1, hardLine: 1, pressure: 0.6, warmth: -0.2, time: 0.9, early: 0.05 };
  await acrossAfter({}, 'warrior', { ...figures, concedes: 0.3, moves: 18, plays: 2 });
  const said = screen.getByText(/was seated to play like you\./u).textContent;
  expect(said).toContain(
    'Fitted from your 2 finished tables in that chair, 18 moves: something given in 3 of 10 moves',
  );
  expect(said).toContain('a hard line in 100 % of them');
});

test('nothing is said of dials that nobody turned', async () => {
  await acrossAfter({});
  expect(screen.getByText('Warrior').closest('p')?.textContent).not.toContain('Tuned');
});

describe('what it wanted', () => {
  test('stands with whether it was told, the sentence that was told or missed, and the pivotal one marked', async () => {
    const { debrief, text } = await acrossAfter({}, 'avoidant');
    const region = screen.getByRole('region', { name: /wanted$/u });
    const items = within(region).getAllByRole('listitem');
    const { interests } = debrief.across;
    expect(items).toHaveLength(interests.length);
    for (const [at, { id, told, disclosed }] of interests.entries()) {
      expect(items[at]?.textContent).toContain(text?.interests[id]?.told);
      expect(within(items[at] ?? region).queryByText('not told') === null).toBe(told);
      expect(within(items[at] ?? region).queryByText('the pivotal one') !== null).toBe(disclosed === 'pivotal');
    }
    expect(within(region).getByText(/comes out in half sentences/u)).toBeDefined();
  });
});

describe('what it felt', () => {
  test('is a chart whose figures all stand in a table', async () => {
    const { debrief } = await acrossAfter({}, 'avoidant');
    const region = screen.getByRole('region', { name: /felt$/u });
    expect(within(region).getByText(/^Chart of what .* felt, round by round/u)).toBeDefined();
    const rows = within(region).getAllByRole('row').slice(1);
    const figures = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map((cell) => cell.textContent),
    );
    expect(figures).toEqual(
      debrief.across.felt.map(({ mind: { trust, arousal, openness } }) =>
        [trust, arousal, openness].map((share) => String(Math.round(share * 100))),
      ),
    );
  });

  test('names the round that turned its trust, with the sentence that did it', async () => {
    const { debrief } = await acrossAfter({}, 'avoidant');
    const region = screen.getByRole('region', { name: /felt$/u });
    const line = within(region).getAllByText(/^Trust (?:fell|rose) most in round \d+/u)[0]?.textContent ?? '';
    const round = Number(/round (\d+)/u.exec(line)?.[1]);
    const at = debrief.across.felt.findIndex((felt) => felt.round === round);
    const [before, now] = [debrief.across.felt[at - 1]?.mind.trust ?? 0, debrief.across.felt[at]?.mind.trust ?? 0];
    expect(line).toContain(`from ${Math.round(before * 100)} to ${Math.round(now * 100)}`);
  });
});
