import type { Side } from '../../domain/side.ts';
import type { Game } from '../../store/game.ts';
import type { SheetsInHand } from './loose-sheet.tsx';
import type { SheetDrafts } from './sheet-drafts.ts';
import { useSheet } from './use-sheet.ts';

/** Every sheet that keeps itself, in one's hands at once. */
export function useLooseSheets(game: Game, side: Side): SheetsInHand {
  return {
    tradeables: useSheet(game, side, 'tradeables'),
    counterparty: useSheet(game, side, 'counterparty'),
    evidence: useSheet(game, side, 'evidence'),
    anchor: useSheet(game, side, 'anchor'),
    meso: useSheet(game, side, 'meso'),
    strategy: useSheet(game, side, 'strategy'),
  };
}

/** What stands on the sheets. */
export const valuesOf = (sheets: SheetsInHand): SheetDrafts => ({
  tradeables: sheets.tradeables.value,
  counterparty: sheets.counterparty.value,
  evidence: sheets.evidence.value,
  anchor: sheets.anchor.value,
  meso: sheets.meso.value,
  strategy: sheets.strategy.value,
});
