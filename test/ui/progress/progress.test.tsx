import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type ReferencePlayer } from '../../../src/domain/seat.ts';
import { memoryKeeper, type StoredGame } from '../../../src/store/keeper.ts';
import { courseOf } from '../../../src/store/select/progress/course.ts';
import { finishedTables } from '../../../src/store/select/progress/finished.ts';
import { Progress } from '../../../src/ui/progress/progress.tsx';
import { summed } from '../../support/summed.ts';
import { services, show } from '../app/screen.tsx';
import { inARow, played } from '../games/kept-tables.tsx';

const playedBy = (player: ReferencePlayer, tables: number): Promise<readonly StoredGame[]> =>
  Promise.all(
    Array.from({ length: tables }, (_, at) =>
      played({ player, seed: 40 + at, type: COUNTERPARTY_TYPES[at % 4] ?? 'warrior' }),
    ),
  );

let learner: readonly StoredGame[];
beforeAll(async () => {
  learner = inARow(...(await playedBy('conceder', 6)), ...(await playedBy('expert', 5)));
});

async function progressOver(games: readonly StoredGame[]): Promise<void> {
  const keeper = memoryKeeper();
  for (const game of games) await keeper.create(game);
  show(<Progress />, services({ keeper }));
  await screen.findByRole('heading', { level: 1, name: 'Progress' }, { timeout: 10_000 });
}
const overall = (games: readonly StoredGame[]) =>
  courseOf(
    finishedTables(
      games.map((game) => summed(game)),
      () => 'sales',
    ),
    'overall',
  );

test('with nothing played one is invited to a first table', async () => {
  await progressOver([]);
  expect(screen.getByText('Nothing to show yet')).toBeDefined();
  expect(screen.getByRole('link', { name: 'To your first table' }).getAttribute('href')).toBe('#/');
});

test('with a table that waits one is led to it', async () => {
  await progressOver([await played({ moves: 2 })]);
  expect(await screen.findByText(/A table counts once it is over\. One waits for you\./u)).toBeDefined();
  expect(screen.getByRole('link', { name: 'To the open tables' })).toBeDefined();
});

test('three tables are called an impression, no trend, and nothing is called better', async () => {
  await progressOver(inARow(...(await playedBy('conceder', 3))));
  expect(await screen.findByText(/^3 graded tables: an impression, no trend\./u)).toBeDefined();
  expect(screen.queryByText(/Clearly/u)).toBeNull();
  expect(screen.getByText(/^Nothing yet that would be more than chance/u)).toBeDefined();
  expect(screen.getByText(/^Not met: Uncontrolled\.$/u)).toBeDefined();
});

test('somebody who learnt reads so, with the figures that it rests on', async () => {
  await progressOver(learner);
  const { recent, before } = overall(learner);
  const points = (hundredths = 0): number => Math.round(hundredths / 100);
  expect(
    await screen.findByText(
      `Clearly better. The middle of the last five is ${points(recent?.median)}; of the 5 before it was ${points(before?.median)}. Set beside each other in 25 pairs, the later table is better in 25.`,
    ),
  ).toBeDefined();
});

test('the chart has a twin: every table with its points, and what it counts as', async () => {
  await progressOver(learner);
  const twin = within(await screen.findByRole('table', { name: 'Overall, table by table, the latest first' }));
  const rows = twin.getAllByRole('row').slice(1);
  const { points } = overall(learner);
  expect(rows.map((row) => Number(within(row).getAllByRole('cell').at(-2)?.textContent))).toEqual(
    points.toReversed().map(({ hundredths }) => Math.round(hundredths / 100)),
  );
  expect(twin.getAllByText('last five')).toHaveLength(5);
  expect(twin.getAllByRole('link')[0]?.getAttribute('href')).toBe('#/play/t10/debrief');
});

test('an axis is chosen as one of a group, and its tables are shown', async () => {
  await progressOver(learner);
  fireEvent.click(await screen.findByRole('radio', { name: /^Reciprocity/u }));
  expect(screen.getByRole('heading', { level: 3, name: 'Reciprocity' })).toBeDefined();
  expect(screen.getByRole('table', { name: 'Reciprocity, table by table, the latest first' })).toBeDefined();
});

test('what recurs leads to the very moment in its debrief', async () => {
  await progressOver(inARow(...(await playedBy('conceder', 4))));
  const spots = within(await screen.findByRole('region', { name: 'What recurs' }));
  const [link] = spots.getAllByRole('link', { name: /^See that moment: Giving without getting/u });
  expect(link?.getAttribute('href')).toMatch(/^#\/play\/t\d\/debrief\/0\.\d+\.RC-1$/u);
  const spot = within(link?.closest('li') ?? document.body);
  expect(spot.getByText(/^Broken at 4 of 4 tables where it came up\.$/u)).toBeDefined();
  expect(spot.getByText('From the first to the last: broken, broken, broken, broken')).toBeDefined();
});

test('what got better is named', async () => {
  await progressOver(learner);
  const better = within(await screen.findByRole('region', { name: 'What got better' }));
  const item = better.getByRole('heading', { name: /^Giving without getting/u }).closest('li');
  expect(within(item ?? document.body).getByText(/^Before: at \d of 5\. Of late: at 0 of 5\.$/u)).toBeDefined();
});

test('by kind and by context every cell says how many tables it rests on', async () => {
  await progressOver(learner);
  const byKind = within(await screen.findByRole('table', { name: 'Middle grade by axis and kind of counterparty' }));
  expect(within(byKind.getAllByRole('row')[1] as HTMLElement).getAllByText(/^\d tables?$/u)).toHaveLength(4); // the first row is the whole
  fireEvent.click(screen.getByRole('tab', { name: 'By context' }));
  expect(screen.getByRole('table', { name: 'Middle grade by axis and context' })).toBeDefined();
});
