import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { CounterpartyType } from '../../../src/domain/seat.ts';
import { bySide, type Side } from '../../../src/domain/side.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { startGame, type Game } from '../../../src/store/game.ts';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { ThemeContext } from '../../../src/ui/settings/use-theme.ts';
import { Table } from '../../../src/ui/table/table.tsx';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

const loaded = await loadScenario('saas-renewal');
invariant(loaded.ok, 'the renewal is part of the product');
const { scenario: RENEWAL, words: WORDS } = loaded.value;
const THEME = { choice: 'light', theme: 'light', setChoice: () => undefined } as const;

interface Seating {
  readonly seed?: number;
  readonly side?: Side;
  readonly type?: CounterpartyType;
  /** Which chair opens. */
  readonly opens?: 'vendor' | 'customer';
}

/** A negotiation at the renewal with a person in one chair, already sat down. */
export async function newGame({
  seed = 7,
  side = 'one',
  type = 'warrior',
  opens = 'vendor',
}: Seating = {}): Promise<Game> {
  const source = { keeper: memoryKeeper(), scenario: { ...RENEWAL, opens }, now: () => 0 };
  const seats = bySide((seat) =>
    seat === side ? { kind: 'person' as const } : { kind: 'counterparty' as const, type },
  );
  const game = await startGame(source, crypto.randomUUID(), { seed, difficulty: 'realistic', seats });
  invariant(game.ok, 'the renewal can be drawn');
  await game.value.dispatch({ kind: 'sitDown' });
  return game.value;
}

interface AtTable {
  readonly coach?: 'forbidden';
  /** How hard the scenario is said to be. */
  readonly level?: Scenario['level'];
  /** Whether the person has motion shown. */
  readonly hasMotion?: boolean;
}

/** The table screen for a game, without motion unless told otherwise. */
export function sitAt(
  game: Game,
  side: Side = 'one',
  { coach, level = RENEWAL.level, hasMotion = false }: AtTable = {},
) {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: !hasMotion && media.includes('reduced-motion'),
      }) as MediaQueryList, // the parts in use
  );
  const onClosed = vi.fn<() => void>();
  const shown = render(
    <ThemeContext value={THEME}>
      <Table
        game={game}
        scenario={{ ...RENEWAL, level }}
        words={WORDS}
        side={side}
        mountScene={undefined}
        coach={coach}
        onClosed={onClosed}
      />
    </ThemeContext>,
  );
  return { ...shown, onClosed, game };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = (name: string | RegExp): void => void fireEvent.click(button(name));
export const openTab = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('tab', { name }));
export const choose = (label: string | RegExp, option: string): void => {
  const [field] = screen.getAllByLabelText<HTMLSelectElement>(label);
  invariant(field !== undefined, 'the field is there');
  const value = within(field).getByRole<HTMLOptionElement>('option', { name: option }).value;
  fireEvent.change(field, { target: { value } });
};

/** Says the move that lies ready and lets the reply come. */
export async function sayIt(): Promise<void> {
  await act(async () => {
    press(/^Say it/u);
    await settled();
  });
}

/** Everything that was kept and answered has reached the screen. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
