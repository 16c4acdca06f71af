import { useCallback, useEffect, useRef } from 'react';
import type { Side } from '../../domain/side.ts';
import type { SheetSaved, Worksheets } from '../../domain/worksheet.ts';
import type { Game } from '../../store/game.ts';
import { batnaSheet, isSaved, limitSheet, type DeskDraft } from './desk-draft.ts';

/**
 * Keeps what is finished in the BATNA builder when one turns away from it without pressing anything: alternatives with all three figures,
 * and a limit that could be written as it stands.
 *
 * @returns does so now
 */
export function useKeptBuilder(game: Game, side: Side, draft: DeskDraft): () => void {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const keep = useCallback(() => {
    const sheets = game.get().table.state.sheets[side];
    for (const saved of finished(latest.current, sheets))
      if (!isSaved(sheets, saved))
        // a limit that was talked over already is changed at the table, and refused here
        void game.dispatch({ kind: 'saveWorksheet', side, saved });
  }, [game, side]);
  useEffect(() => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      keep();
    };
  }, [keep]);
  return keep;
}

function finished(draft: DeskDraft, sheets: Worksheets): readonly SheetSaved[] {
  // what was chosen at the table meanwhile stays chosen
  const selected = draft.selected ?? sheets.batna?.selected;
  const batna = batnaSheet({ ...draft, ...(selected !== undefined && { selected }) });
  const limit = limitSheet(draft);
  return [...(batna.value.estimates.length > 0 ? [batna] : []), ...(limit === undefined ? [] : [limit])];
}
