import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenGame } from '../../../src/ui/app/games.ts';
import { Debrief } from '../../../src/ui/debrief/debrief.tsx';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { show } from '../app/screen.tsx';
import { opened } from './opened.ts';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

async function reported(played: Parameters<typeof opened>[0]): Promise<OpenGame> {
  const open = await opened(played);
  show(<Debrief id="game" open={open} />);
  fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
  await screen.findByRole('heading', { name: 'Findings beside your lines' });
  return open;
}
const chapters = (): readonly string[] =>
  [...document.querySelectorAll('details[id] > summary > h2')].map(({ textContent }) => textContent ?? '');

describe('the debrief', () => {
  test('goes from the grade and its moments to findings, then to chapters that are folded', async () => {
    await reported({ player: 'conceder', type: 'avoidant' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['What mattered most', expect.stringMatching(/^Why \d+$/u)]);
    expect(chapters()).toEqual([
      'The script',
      'The other side',
      'How it was for both of you',
      'The negotiation in the plane of points',
      'The months after',
      'Other ways to play it',
      'Look back, and decide what comes next',
    ]);
    expect(document.querySelectorAll('details[id][open]')).toHaveLength(0);
  });

  test('shows each moment with what was said, what it lost or earned, and a better line where it lost', async () => {
    const { game } = await reported({ player: 'conceder', type: 'avoidant' });
    const { moments } = debriefOf(game.get().table.log, 'one');
    const cards = within(screen.getByRole('region', { name: 'What mattered most' })).getAllByRole('article');
    expect(cards).toHaveLength(moments.length);
    const [worst] = cards;
    expect(worst?.textContent).toMatch(/of 100 lost here/u);
    expect(within(worst ?? document.body).getByText('A better line here')).toBeDefined();
    expect(worst?.querySelectorAll('blockquote .said').length).toBeGreaterThan(1);
  });

  test('opens the script where a finding wants to be looked up', async () => {
    await reported({ player: 'conceder' });
    fireEvent.click(screen.getAllByRole('button', { name: /^In the script: /u })[0] ?? document.body);
    expect(document.querySelector<HTMLDetailsElement>('#script')?.open).toBe(true);
    expect(document.activeElement?.id).toMatch(/^line-\d+$/u);
  });

  test('names the beginners’ errors of the ACE scheme on the findings that are one', async () => {
    const { game, words } = await reported({ player: 'conceder' });
    fireEvent.click(screen.getByRole('button', { name: /^Show all/u }));
    const { findings } = debriefOf(game.get().table.log, 'one').scorecard;
    const places = new Map(findings.map((finding) => [`${finding.rule} ${finding.case} ${finding.move}`, finding.ace]));
    const errors = [...places.values()].flatMap((ace) => (ace === undefined ? [] : [words.messages.ace[ace]]));
    expect(errors.length).toBeGreaterThan(0);
    const named = screen.getAllByText(/^One of eight beginners’ errors: /u).map(({ textContent }) => textContent);
    expect(named.toSorted()).toEqual(errors.map((error) => `One of eight beginners’ errors: ${error}`).toSorted());
  });

  test('says of every axis that was not graded why not', async () => {
    const { game } = await reported({ player: 'random' });
    const { axes } = debriefOf(game.get().table.log, 'one').scorecard;
    const open = axes.filter(({ grade }) => grade.kind === 'not-graded');
    expect(open.length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Not graded: (?:nothing on this axis came up|too little came up)/u)).toHaveLength(
      open.length,
    );
  });

  test('prints dark ink on white, and is dark again afterwards', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    await reported({ player: 'conceder' });
    fireEvent(window, new Event('beforeprint'));
    expect(document.documentElement.dataset['theme']).toBe('light');
    fireEvent(window, new Event('afterprint'));
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('unfolds for the printer what belongs on paper, and folds it again', async () => {
    await reported({ player: 'conceder' });
    fireEvent(window, new Event('beforeprint'));
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    expect(folded.map(({ id }) => id).filter((id) => id !== '')).toEqual(['script', 'compare', 'review']);
    fireEvent(window, new Event('afterprint'));
    expect(document.querySelectorAll('details[id][open]')).toHaveLength(0);
  });
});
