import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Act, ActOf } from '../../engine/act.ts';
import type { Worded } from '../../store/select/seat.ts';
import { acceptOf, firstAct } from './compose/first-act.ts';
import { SAY_IT } from './compose/say-bar.tsx';
import type { Composer } from './compose/use-composer.ts';
import type { OfferActions } from './scene/offer-paper.tsx';
import { useSeat } from './seat-context.tsx';

/** What can be done away from the composer: on a card, in the single text, at the door. */
export interface TableMoves {
  readonly onCards: OfferActions;
  /** Lays a prepared move ready. */
  readonly take: (act: Act) => void;
  /** Lays a move ready as it is to be said. */
  readonly lay: (move: Worded) => void;
  readonly writeText: () => void;
  readonly askAboutText: () => void;
  readonly addGovernance: () => void;
  readonly sign: (text: string) => void;
  readonly leave: (act: ActOf<'walk-away'>) => void;
}

/** Most of it lays a move ready in the composer, where it can still be changed; signing and leaving are said at once. */
export function useTableMoves(
  composer: Composer,
  { readText, close }: { readonly readText: () => void; readonly close: () => void },
): TableMoves {
  const { view } = useSeat();
  const latest = useRef<TableMoves>(undefined);
  const laid = (lay: () => void): void => {
    close();
    lay();
    // the button is there once the draft has been drawn
    setTimeout(() => document.getElementById(SAY_IT)?.focus());
  };
  const ready = (act: Act): void => laid(() => composer.take(act));
  const now = (act: Act): void => {
    close();
    void composer.sayNow([act]);
  };
  const writeText = () => ready(firstAct('summarise', view));
  const moves: TableMoves = {
    onCards: {
      accept: (id, bundle) => {
        const offer = view.offers.find((candidate) => candidate.id === id);
        ready(bundle === undefined ? acceptOf(view, offer) : { kind: 'accept', offer: id, bundle });
      },
      reject: (offer) => ready({ kind: 'reject', offer }),
      readText: () => (view.text === undefined ? writeText() : readText()),
    },
    take: ready,
    lay: (move) => laid(() => composer.lay(move)),
    writeText,
    askAboutText: () => ready({ kind: 'ask-about-text' }),
    addGovernance: () => ready(firstAct('add-governance', view)),
    sign: (text) => now({ kind: 'sign', text }),
    leave: now,
  };
  useEffect(() => {
    latest.current = moves;
  });
  // the cards are laid anew only when the table changes, not with every stroke in the composer
  const onCards = useMemo<OfferActions>(
    () => ({
      accept: (id, bundle) => latest.current?.onCards.accept(id, bundle),
      reject: (id) => latest.current?.onCards.reject(id),
      readText: () => latest.current?.onCards.readText(),
    }),
    [],
  );
  const take = useCallback((act: Act) => latest.current?.take(act), []);
  return { ...moves, onCards, take };
}
