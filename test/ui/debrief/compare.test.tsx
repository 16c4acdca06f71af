import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { placeIn } from '../../../src/scoring/debrief.ts';
import * as examples from '../../../src/store/worked-example.ts';
import { Debrief } from '../../../src/ui/debrief/debrief.tsx';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { show } from '../app/screen.tsx';
import { opened } from './opened.ts';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

async function compared() {
  const open = await opened({ player: 'conceder', type: 'diplomat' });
  const played = vi.spyOn(examples, 'workedExample');
  show(<Debrief id="game" open={open} />);
  fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
  await screen.findByRole('heading', { name: 'Findings beside your lines' });
  return { open, played };
}
/** Opening a part by hand, as a browser tells it. */
async function openChapter(id: string): Promise<void> {
  const chapter = document.querySelector<HTMLDetailsElement>(`#${id}`);
  await act(async () => {
    if (chapter !== null) chapter.open = true;
    chapter?.dispatchEvent(new Event('toggle'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

test('the example is played only once somebody opens the chapter, and only once', async () => {
  const { played } = await compared();
  expect(played).not.toHaveBeenCalled();
  await openChapter('compare');
  await openChapter('compare');
  expect(played).toHaveBeenCalledTimes(1);
});

test('one’s own play stands beside the example’s and the reference line, in the same points', async () => {
  const { open } = await compared();
  await openChapter('compare');
  const { game, scenario } = open;
  const { state, log } = game.get().table;
  const example = examples.workedExample(log, 'one', scenario);
  const table = screen.getByRole('table', { name: /^Your play beside/u });
  const cells = (name: string) =>
    within(within(table).getByRole('row', { name: new RegExp(`^${name}`, 'u') }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  const reference = placeIn(state.instance, scenario.reference.package).points;
  const rounded = (points: number): string => String(Math.round(points * 10) / 10);
  expect(cells('To you -?\\d').slice(1)).toEqual([rounded(example.points.one), rounded(reference.one)]);
  expect(cells('Overall grade')).toHaveLength(3);
  expect(cells('Overall grade')[2]).toBe('–');
  expect(screen.getByText(/same difficulty, and the same diplomat opposite/u)).toBeDefined();
  expect(screen.getByText(/^In this draw that line would have been/u)).toBeDefined();
});

test('what the example did otherwise is told with its line', async () => {
  await compared();
  await openChapter('compare');
  const lessons = screen.getByRole('heading', { name: 'Where it did what you did not' }).nextElementSibling;
  expect(lessons?.querySelectorAll('li').length).toBeGreaterThan(0);
  expect(lessons?.querySelectorAll('li .said').length).toBeGreaterThan(0);
});
