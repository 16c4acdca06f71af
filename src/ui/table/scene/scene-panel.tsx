import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { otherSide } from '../../../domain/side.ts';
import type { SceneMounter } from '../../../store/scene-mounter.ts';
import { sceneLayout } from '../../../store/scene-layout.ts';
import { ledger } from '../../../store/select/ledger.ts';
import { lyingOffers } from '../../../store/select/lying-offers.ts';
import { sceneModel } from '../../../store/select/scene.ts';
import { useTheme } from '../../settings/use-theme.ts';
import { useSeat } from '../seat-context.tsx';
import { useSize } from '../use-size.ts';
import { Edge } from './edge.tsx';
import { OffersOnTable, type OfferActions } from './offers-on-table.tsx';
import { Plates } from './plates.tsx';
import { SceneCanvas } from './scene-canvas.tsx';
import styles from './scene.module.css';
import { StillRoom } from './still-room.tsx';
import { Tent } from './tent.tsx';

const DRAWN_FOR = { width: 872, height: 500 };

export interface ScenePanelProps {
  readonly mountScene: SceneMounter | undefined;
  readonly isReduced: boolean;
  /** Worth to me of the move being composed. */
  readonly draft: number | undefined;
  /** What the person opposite is saying now; empty while nothing is said. */
  readonly words: string;
  readonly label: string;
  readonly actions: OfferActions;
  readonly children?: ReactNode;
}

/** The room: a picture that is hidden from those who listen, and over it, in the page, every word and figure of it. */
export function ScenePanel(props: ScenePanelProps) {
  const { mountScene, isReduced, draft, words, label, actions, children } = props;
  const { view, scenario } = useSeat();
  const { theme } = useTheme();
  const host = useRef<HTMLElement>(null);
  const { width, height } = useSize(host, DRAWN_FOR);
  const layout = useMemo(() => sceneLayout(width, height), [width, height]);
  const [isDrawn, setDrawn] = useState(false);
  const onMounted = useCallback((isMounted: boolean) => setDrawn(isMounted), []);
  const { character } = scenario.sides[otherSide(view.side) === 'one' ? 0 : 1];
  const model = useMemo(() => sceneModel(view, { character, draft }), [view, character, draft]);
  const cards = useMemo(() => lyingOffers(view), [view]);
  const sum = useMemo(() => ledger(view), [view]);
  return (
    <section ref={host} className={styles.scene} aria-label={label} data-compact={layout.isCompact || undefined}>
      {!isDrawn && <StillRoom layout={layout} model={model} />}
      {mountScene && (
        <SceneCanvas mountScene={mountScene} model={model} theme={theme} isReduced={isReduced} onMounted={onMounted} />
      )}
      {layout.quote !== undefined && words !== '' && (
        <p
          className={styles.quote}
          data-face={model.character.face}
          style={{ left: layout.quote.x, top: layout.quote.y, width: layout.quote.width }}
          aria-hidden="true"
        >
          “{words}”
        </p>
      )}
      <Plates layout={layout} model={model} ledger={sum} />
      <Tent layout={layout} cards={model.cards} face={model.character.face} />
      <OffersOnTable layout={layout} cards={cards} places={model.cards} actions={actions} />
      <Edge layout={layout} model={model} isDrawn={isDrawn} />
      {children}
    </section>
  );
}
