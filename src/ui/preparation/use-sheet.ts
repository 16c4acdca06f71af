import { useCallback, useEffect, useRef, useState } from 'react';
import type { Side } from '../../domain/side.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { Game } from '../../store/game.ts';
import { useGameState } from '../app/use-game-state.ts';
import { useDraft } from '../keep/use-draft.ts';
import { draftOf, savedFrom, type LooseSheet, type SheetDrafts } from './sheet-drafts.ts';

/** So long after the last stroke a sheet goes into the log. */
const IDLE_MS = 1500;

/** A sheet being filled in: it keeps itself. */
export interface SheetInHand<Name extends LooseSheet> {
  readonly value: SheetDrafts[Name];
  readonly change: (value: SheetDrafts[Name]) => void;
  /** `open` from the first stroke until it is saved. */
  readonly status: 'untouched' | 'open' | 'saved';
  readonly refusal: Refusal | undefined;
  /** Saves what is open, now. */
  readonly keep: () => Promise<void>;
}

/**
 * A sheet of one's own that saves itself: as a draft with every stroke, and whole in the log when one pauses, leaves it or turns away
 * from the page.
 */
export function useSheet<Name extends LooseSheet>(game: Game, side: Side, name: Name): SheetInHand<Name> {
  const { id, branch, table } = useGameState(game);
  const [draft, setDraft, forget] = useDraft<SheetDrafts[Name] | undefined>(`sheet.${id}.${branch}.${name}`, undefined);
  const [status, setStatus] = useState<SheetInHand<Name>['status']>('untouched');
  const [refusal, setRefusal] = useState<Refusal>();
  const open = useRef(draft);
  useEffect(() => {
    open.current = draft;
  }, [draft]);

  const keep = useCallback(async (): Promise<void> => {
    const written = open.current;
    if (written === undefined) return;
    const saved = savedFrom(game.get().table.state.sheets[side], name, written);
    const result = saved === undefined ? undefined : await game.dispatch({ kind: 'saveWorksheet', side, saved });
    if (result?.ok === false) {
      setRefusal(result.error);
      return;
    }
    setRefusal(undefined);
    // something may have been added while it was being saved
    if (open.current !== written) return;
    forget();
    setStatus('saved');
  }, [forget, game, name, side]);

  useEffect(() => {
    if (status !== 'open') return undefined;
    const timer = setTimeout(() => void keep(), IDLE_MS);
    return () => clearTimeout(timer);
  }, [draft, keep, status]);
  useEffect(() => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') void keep();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      void keep();
    };
  }, [keep]);

  return {
    value: draft ?? draftOf(table.state.sheets[side], name),
    change: (value) => {
      setStatus('open');
      setDraft(value);
    },
    status,
    refusal,
    keep,
  };
}
