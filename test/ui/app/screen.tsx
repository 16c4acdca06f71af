import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { classKeeperInMemory } from '../../../src/store/class/class-rows.ts';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { openGames } from '../../../src/ui/app/games.ts';
import { ServicesProvider, type Services } from '../../../src/ui/app/services.tsx';
import { NEVER_OFFLINE } from '../../../src/ui/offline/offline.ts';
import { ThemeContext } from '../../../src/ui/settings/use-theme.ts';

/** Services over a keeper in memory; ids and seeds count upwards. */
export function services(change: Partial<Services> = {}): Services {
  const keeper = memoryKeeper();
  const kept = classKeeperInMemory();
  const classes = () => Promise.resolve(kept);
  let made = 0;
  return {
    keeper,
    isFirstVisit: false,
    games: openGames({ keeper, now: () => 1000, newId: () => `game-${(made += 1)}`, classes }),
    classes,
    mountScene: undefined,
    offline: NEVER_OFFLINE,
    now: () => 1000,
    newSeed: () => 7,
    forgetRest: () => undefined,
    ...change,
  };
}

/** A screen as the shell would show it. */
export const show = (screen: ReactNode, given: Services = services()) =>
  render(
    <ThemeContext value={{ choice: 'system', theme: 'light', setChoice: () => undefined }}>
      <ServicesProvider services={given}>{screen}</ServicesProvider>
    </ThemeContext>,
  );
