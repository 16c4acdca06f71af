import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { invariant } from '../../../src/kernel/invariant.ts';
import type { Game } from '../../../src/store/game.ts';
import type { SoundLoader } from '../../../src/store/sound-model.ts';
import { forgetSettings } from '../../../src/ui/settings/device-settings.ts';
import { SoundContext, useSoundChoice } from '../../../src/ui/settings/use-sound.ts';
import { ThemeContext } from '../../../src/ui/settings/use-theme.ts';
import { Table } from '../../../src/ui/table/table.tsx';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';
import { button, newGame, openTab, press, sayIt, settled } from './seated.tsx';

const loaded = await loadScenario('saas-renewal');
invariant(loaded.ok, 'the renewal is part of the product');
const { scenario, words } = loaded.value;
const THEME = { choice: 'light', theme: 'light', setChoice: () => undefined } as const;

/** A sound that is written down instead of heard. */
function listening() {
  const heard: string[] = [];
  const load: SoundLoader = async () => () => ({
    play: (cues) => void heard.push(...cues.map(({ name }) => name)),
    setRoom: (tone) => void heard.push(`room ${tone}`),
    setVolume: (volume) => void heard.push(`volume ${volume}`),
    destroy: () => void heard.push('gone'),
  });
  return { heard, load };
}

function Heard({ game, load }: { readonly game: Game; readonly load: SoundLoader }) {
  return (
    <ThemeContext value={THEME}>
      <SoundContext value={useSoundChoice(load)}>
        <Table {...{ game, scenario, words }} side="one" mountScene={undefined} onClosed={() => undefined} />
      </SoundContext>
    </ThemeContext>
  );
}

async function sitDown(load: SoundLoader): Promise<void> {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) => Object.assign(new EventTarget(), { media, matches: media.includes('reduced-motion') }) as MediaQueryList, // the parts in use
  );
  const game = await newGame();
  render(<Heard game={game} load={load} />);
}
const click = (): Promise<void> =>
  act(async () => {
    fireEvent.click(document.body);
    await settled();
  });
const captions = (): string => screen.queryByRole('region', { name: 'What is heard' })?.textContent.trim() ?? '';

beforeEach(forgetSettings);

describe('sound at the table', () => {
  test('begins with the first click, not before, and says so', async () => {
    const { heard, load } = listening();
    await sitDown(load);
    await settled();
    expect([heard, captions()]).toEqual([[], '']);
    await click();
    expect(heard).toEqual(['volume 0.7', 'room usual']);
    expect(captions()).toBe('a quiet room');
  });

  test('a move is heard and written, and not announced a second time', async () => {
    const { heard, load } = listening();
    await sitDown(load);
    await click();
    openTab('Offer');
    press('Make an offer');
    await sayIt();
    expect(heard).toContain('card');
    expect(captions()).toContain('a card slides');
    const announced = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(announced.join(' ')).not.toContain('slides');
    const group = screen.getByRole('region', { name: 'What is heard' });
    expect(group.closest('[aria-live], [role=status], [role=alert]')).toBeNull();
  });

  test('one click turns all of it off, another brings it back', async () => {
    const { heard, load } = listening();
    await sitDown(load);
    await click();
    await act(async () => {
      press('Sound');
      await settled();
    });
    expect(heard.at(-1)).toBe('gone');
    expect(captions()).toBe('');
    expect(button('Sound').getAttribute('aria-pressed')).toBe('false');
    await act(async () => {
      press('Sound');
      await settled();
    });
    expect(heard.slice(-2)).toEqual(['volume 0.7', 'room usual']);
  });

  test('a sound that cannot be had is silence', async () => {
    await sitDown(() => Promise.reject(new Error('blocked')));
    await click();
    openTab('Offer');
    press('Make an offer');
    await sayIt();
    expect(screen.getByText(/^Round 2 of/u)).toBeTruthy();
  });
});
