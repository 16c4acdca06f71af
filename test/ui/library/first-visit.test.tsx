import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { memoryKeeper, type Keeper } from '../../../src/store/keeper.ts';
import { isFirstVisit, markVisit } from '../../../src/ui/keep/first-visit.ts';
import { keeperSoon } from '../../../src/ui/keep/keeper-soon.ts';
import { Library } from '../../../src/ui/library/library.tsx';
import { forgetSettings } from '../../../src/ui/settings/device-settings.ts';
import { opened } from '../debrief/opened.ts';
import { services, show } from '../app/screen.tsx';

const openTable = async (keeper: Keeper): Promise<void> => {
  const { log } = (await opened({ player: 'conceder' })).game.get().table;
  const branches = [{ id: 0, log: log.slice(0, 1) }];
  await keeper.create({ id: 'a', scenario: 'saas-renewal', startedAt: 1, playedAt: 1, branch: 0, branches });
};

afterEach(forgetSettings);

test('a first visitor has a table in front while what is kept has not even been opened', () => {
  const keeper = keeperSoon(new Promise<Keeper>(() => undefined));
  show(<Library />, services({ keeper, isFirstVisit: true }));
  expect(screen.getByText('Your first table')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Read the brief' })).toBeDefined();
});

test('where something was kept all the same, it is shown as soon as it is found', async () => {
  const keeper = memoryKeeper();
  await openTable(keeper);
  show(<Library />, services({ keeper: keeperSoon(Promise.resolve(keeper)), isFirstVisit: true }));
  expect(await screen.findByRole('link', { name: /^Go on/u }, { timeout: 10_000 })).toBeDefined();
});

test('once something may be kept, no visit is the first, until everything is forgotten', () => {
  expect(isFirstVisit()).toBe(true);
  markVisit();
  expect(isFirstVisit()).toBe(false);
  forgetSettings();
  expect(isFirstVisit()).toBe(true);
});
