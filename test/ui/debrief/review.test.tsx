import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { REVIEW_QUESTIONS } from '../../../src/domain/review.ts';
import type { OpenGame } from '../../../src/ui/app/games.ts';
import { useGameState } from '../../../src/ui/app/use-game-state.ts';
import { Review } from '../../../src/ui/debrief/review.tsx';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { show } from '../app/screen.tsx';
import { opened } from './opened.ts';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

function Reviewed({ open }: { readonly open: OpenGame }) {
  return <Review id="game" draft="review" open={open} answers={useGameState(open.game).table.state.reviews} />;
}
async function reviewed(): Promise<OpenGame> {
  const open = await opened({ player: 'conceder' });
  show(<Reviewed open={open} />);
  return open;
}
const kept = ({ game }: OpenGame) => game.get().table.state.reviews;
const write = (label: RegExp | string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('questions to look back with', () => {
  test('are the scenario’s own and those of the sources, each with where it comes from', async () => {
    const open = await reviewed();
    const own = open.words.scenario.review;
    expect(screen.getAllByRole('textbox', { name: /\?$/u })).toHaveLength(own.length + REVIEW_QUESTIONS.length);
    expect(screen.getByLabelText(own[0] ?? '')).toBeDefined();
    expect(screen.getAllByText(/^Asked by /u)).toHaveLength(REVIEW_QUESTIONS.length);
  });

  test('keep the answers that were written or changed, and no others', async () => {
    const open = await reviewed();
    write(/^Which deadlines were real/u, '  The quarter. ');
    press('Keep my answers');
    await screen.findAllByText('One answer is kept.');
    expect(kept(open)).toEqual([{ side: 'one', question: 'deadlines', answer: 'The quarter.' }]);
    write(/^Which deadlines were real/u, 'None');
    press('Keep my answers');
    await waitFor(() => expect(kept(open)).toEqual([{ side: 'one', question: 'deadlines', answer: 'None' }]));
  });

  test('can be emptied again', async () => {
    const open = await reviewed();
    write(/^Which deadlines were real/u, 'The quarter');
    press('Keep my answers');
    await waitFor(() => expect(kept(open)).toHaveLength(1));
    write(/^Which deadlines were real/u, '');
    press('Keep my answers');
    await waitFor(() => expect(kept(open)).toEqual([]));
  });
});

describe('a commitment', () => {
  const fill = (): void => {
    write('What will be done', 'Call the three depot managers');
    write('Who does it', 'Okoro');
    write('By which day', '2026-06-05');
  };

  test('has a task, somebody who does it and a day; it stands in the list and the form is empty again', async () => {
    const open = await reviewed();
    fill();
    press('Add this commitment');
    await screen.findByText('Call the three depot managers', { selector: 'li p' });
    const commitment = { owner: 'Okoro', by: '2026-06-05' };
    expect(kept(open)).toEqual([
      { side: 'one', question: 'commitment-1', answer: 'Call the three depot managers', commitment },
    ]);
    expect(screen.getByText(/by Friday 5 June 2026$/u)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('What will be done').value).toBe('');
  });

  test('is not taken while something is missing, and what is missing is said where it belongs', async () => {
    const open = await reviewed();
    write('Who does it', ' ');
    press('Add this commitment');
    expect(screen.getByLabelText('What will be done').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Write what will be done.')).toBeDefined();
    expect(screen.getByText('Name somebody.')).toBeDefined();
    expect(screen.getByText('Choose a day.')).toBeDefined();
    expect(kept(open)).toEqual([]);
  });

  test('can be taken back; the next one gets a name of its own', async () => {
    const open = await reviewed();
    for (const count of [1, 2]) {
      fill();
      press('Add this commitment');
      await waitFor(() => expect(kept(open)).toHaveLength(count));
    }
    const [first] = screen.getAllByRole('button', { name: /^Take it back/u });
    fireEvent.click(first ?? document.body);
    await waitFor(() => expect(kept(open).map(({ question }) => question)).toEqual(['commitment-2']));
    const list = screen.getByRole('region', { name: 'Commitments' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  });
});

test('what belongs to a review is marked as it gets done', async () => {
  await reviewed();
  const item = (title: RegExp) => screen.getByText(title).closest('li')?.textContent ?? '';
  expect(item(/^No commitment written down/u)).toContain('open');
  write('What will be done', 'Call the three depot managers');
  write('Who does it', 'Okoro');
  write('By which day', '2026-06-05');
  press('Add this commitment');
  await screen.findByText(/^A commitment with an owner and a day/u);
  expect(item(/^A commitment with an owner and a day/u)).toContain('done');
});
