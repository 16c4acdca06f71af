import { act, render } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { vi } from 'vitest';
import { invariant } from '../../../src/kernel/invariant.ts';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { memoryPairKeeper, type PairKeeper } from '../../../src/store/pair/stored-pair.ts';
import type { PairSetup } from '../../../src/store/pair/session.ts';
import { ServicesProvider, type Services } from '../../../src/ui/app/services.tsx';
import { openGames } from '../../../src/ui/app/games.ts';
import { PairPages } from '../../../src/ui/pair/pair-pages.tsx';
import { openPairs, type Pairs } from '../../../src/ui/pair/pairs.ts';
import { PairsContext } from '../../../src/ui/pair/use-pairs.ts';
import { ThemeContext } from '../../../src/ui/settings/use-theme.ts';

export const SETUP: PairSetup = {
  names: { a: 'Ana', b: 'Ben' },
  chairs: { one: 'a', two: 'b' },
  clocks: { isEnforced: false },
  hasObserver: true,
};

const THEME = { choice: 'light', theme: 'light', setChoice: () => undefined } as const;
let ids = 0;

export interface OneScreen {
  readonly pairs: Pairs;
  readonly keeper: PairKeeper;
  readonly id: string;
  readonly now: { at: number };
}

/** A pair at a scenario, begun and kept. */
export async function newPair(setup: Partial<PairSetup> = {}, keeper = memoryPairKeeper()): Promise<OneScreen> {
  const now = { at: 1_000_000 };
  ids += 1;
  const pairs = openPairs({ keeper, now: () => now.at, newId: () => `p${ids}` });
  const started = await pairs.start('time-to-value', {
    setup: { ...SETUP, ...setup },
    seed: 7,
    difficulty: 'realistic',
  });
  invariant(started.ok, 'the scenario is part of the product');
  return { pairs, keeper, id: started.value, now };
}

/** The page of a pair, at its own address. */
export async function lookAt({ pairs, id, now }: OneScreen) {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) => Object.assign(new EventTarget(), { media, matches: media.includes('reduced-motion') }) as MediaQueryList, // the parts in use
  );
  const { hook, navigate } = memoryLocation({ path: `/pair/${id}` });
  const services: Partial<Services> = {
    keeper: memoryKeeper(),
    games: openGames({ keeper: memoryKeeper(), now: () => now.at, newId: () => 'g' }),
    mountScene: undefined,
    now: () => now.at,
    newSeed: () => 7,
  };
  function Screen() {
    const [path] = hook();
    const [, , pair, step] = path.split('/');
    return <PairPages pair={pair} step={step} />;
  }
  const shown = render(
    <ThemeContext value={THEME}>
      {/* the pages for two ask for no more */}
      <ServicesProvider services={services as Services}>
        <PairsContext value={pairs}>
          <Router hook={hook}>
            <Screen />
          </Router>
        </PairsContext>
      </ServicesProvider>
    </ThemeContext>,
  );
  await settled();
  return { ...shown, navigate };
}

/** Everything that was kept and loaded has reached the screen. */
export const settled = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
