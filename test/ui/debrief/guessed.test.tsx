import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { guessesCompared } from '../../../src/store/select/guesses-compared.ts';
import { Guessed } from '../../../src/ui/debrief/guessed.tsx';
import { guessedMarkdown } from '../../../src/ui/debrief/guessed-markdown.ts';
import { renewalWords } from '../../support/renewal-words.ts';
import { renewal } from '../../support/renewal.ts';
import { chat, claim } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const scenario = { ...renewal(), opens: 'vendor' };
const words = renewalWords();
const of = ({ log, state }: Talks) => ({
  compared: guessesCompared({ log, state, side: 'one', scenario }),
  side: 'one' as const,
  words,
});

const heard = (going: Talks): Talks => going.one(chat()).two(claim('policy', 'straight', 'purchasing-rule'));
const guessed = heard(
  talks(scenario).put({
    kind: 'saveWorksheet',
    side: 'one',
    saved: {
      sheet: 'counterparty',
      value: {
        issues: ['uplift', 'term'],
        guesses: [{ about: 'constraints', text: 'A rule of\nthe house | or two', doubt: 'little' }],
      },
    },
  }),
);

test('each guess stands beside what was so and when one heard of it', () => {
  render(<Guessed {...of(guessed)} />);
  const table = screen.getByRole('table', { name: 'What you guessed of Voss' });
  const groups = within(table).getAllByRole('rowgroup').slice(1);
  const binds = groups.find((group) => within(group).queryByRole('rowheader', { name: 'What binds Voss' }));
  const rows = within(binds ?? table).getAllByRole('row');
  expect(rows).toHaveLength(4);
  expect(rows[0]?.textContent).toContain('Fairly sure');
  expect(rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([
    'not told',
    'told in round 1',
    'not told',
    'not told',
  ]);
});

test('an issue that was named rightly says so, and one that was not does not', () => {
  render(<Guessed {...of(guessed)} />);
  const [row] = screen.getAllByRole('row', { name: /Price uplift: [\d.]+ points/u });
  expect(within(row ?? document.body).getByText('as you guessed')).toBeDefined();
  expect(screen.getAllByText('as you guessed')).toHaveLength(1);
});

test('where nothing was guessed one line says what would have been worth it', () => {
  render(<Guessed {...of(heard(talks(scenario)))} />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(
    screen.getByText(
      'Worth a guess: what lies behind the positions and what Voss would do without you. You were not told.',
    ),
  ).toBeDefined();
});

test('the file has the same rows as the screen, each on its own line', () => {
  render(<Guessed {...of(guessed)} />);
  const markdown = guessedMarkdown(of(guessed));
  expect(markdown[0]).toBe('## What you guessed of Voss');
  const rows = markdown.filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(screen.getAllByRole('row').length + 1);
  expect(rows.find((row) => row.startsWith('| What binds Voss'))).toContain(
    'A rule of the house \\| or two, Fairly sure',
  );
  expect(rows.some((row) => row.includes('told in round 1'))).toBe(true);
});
