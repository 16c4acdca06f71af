import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { Tuning } from '../../../src/domain/tuning.ts';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { readShelf } from '../../../src/ui/keep/shelf.ts';
import { SeatSelf } from '../../../src/ui/library/seat-self.tsx';
import { opened } from '../debrief/opened.ts';
import { services, show } from '../app/screen.tsx';

/** Somebody who has played as a hardliner so many times from side one, and sits opposite it now. */
async function after(plays: number) {
  const keeper = memoryKeeper();
  for (let seed = 1; seed <= plays; seed += 1) {
    const { log } = (await opened({ player: 'hardliner', seed })).game.get().table;
    const kept = { scenario: 'saas-renewal', startedAt: seed, playedAt: seed, branch: 0, branches: [{ id: 0, log }] };
    await keeper.create({ id: `game-${seed}`, ...kept });
  }
  const whenIdle = () => Promise.resolve(() => 0);
  await readShelf(keeper, { onChange: () => undefined, whenIdle }, new AbortController().signal);
  const onFitted = vi.fn<(fitted: unknown) => void>();
  function Settings() {
    const [tuning, setTuning] = useState<Tuning>({});
    return (
      <SeatSelf
        name="Dana Voss"
        side="one"
        tuning={tuning}
        onFitted={(fitted) => {
          onFitted(fitted);
          setTuning(fitted.tuning);
        }}
      />
    );
  }
  show(<Settings />, services({ keeper }));
  fireEvent.click(screen.getByRole('button', { name: 'Seat yourself opposite' }));
  return onFitted;
}

test('after two plays from the chair opposite one is seated there oneself, with the figures behind it', async () => {
  const onFitted = await after(2);
  await waitFor(() => expect(onFitted).toHaveBeenCalled(), { timeout: 10_000 });
  expect(onFitted.mock.calls[0]?.[0]).toMatchObject({ type: 'warrior', tuning: { openness: -2 } });
  const said = await screen.findByText(/^Dana Voss plays like you now: Warrior\. Fitted from your 2 finished tables/u);
  expect(said.textContent).toContain('a hard line in 100 % of them');
});

test('one play is too little, and it says so', async () => {
  const onFitted = await after(1);
  expect(await screen.findByText(/too few finished tables/u, {}, { timeout: 10_000 })).toBeDefined();
  expect(onFitted).not.toHaveBeenCalled();
});
