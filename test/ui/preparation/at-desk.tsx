import { act, fireEvent, screen } from '@testing-library/react';
import type { SheetName, SheetSaved } from '../../../src/domain/worksheet.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import type { OpenGame } from '../../../src/ui/app/games.ts';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { Preparation } from '../../../src/ui/preparation/preparation.tsx';
import { services, show } from '../app/screen.tsx';

/** No draft of another test lies on the desk. */
export function clearDesk(): void {
  forgetDrafts();
  sessionStorage.clear();
}

/** The desk of the vendor at the renewal, as one finds it. */
export async function atDesk(): Promise<OpenGame & { readonly unmount: () => void }> {
  const given = services();
  const started = await given.games.start({
    scenario: 'saas-renewal',
    side: 'one',
    type: 'warrior',
    difficulty: 'realistic',
    seed: 7,
  });
  invariant(started.ok, 'the renewal can be drawn');
  const open = await given.games.open(started.value);
  invariant(open.ok, 'what was started can be opened');
  const { unmount } = show(<Preparation id={started.value} open={open.value} />, given);
  return { ...open.value, unmount };
}

export const turnTo = (sheet: RegExp): void => {
  const [button] = screen.getAllByRole('button', { name: sheet });
  invariant(button !== undefined, 'every sheet stands in the folder');
  fireEvent.click(button);
};

export const choose = (label: RegExp | string, value: string): void =>
  void fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

/** What was saved of a sheet, oldest first. */
export const savedOf = ({ game }: OpenGame, name: SheetName): readonly SheetSaved['value'][] =>
  game
    .get()
    .table.log.flatMap((event) =>
      event.kind === 'worksheetSaved' && event.saved.sheet === name ? [event.saved.value] : [],
    );

/** Lets what was begun be kept. */
export const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
