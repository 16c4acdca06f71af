import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { otherSide } from '../../../domain/side.ts';
import { sceneLayout } from '../../../store/scene-layout.ts';
import type { SceneMounter } from '../../../store/scene-mounter.ts';
import { lyingOffers } from '../../../store/select/lying-offers.ts';
import { sceneModel } from '../../../store/select/scene.ts';
import { SceneWords } from '../../look/scene-words.tsx';
import { Sheet } from '../../look/sheet.tsx';
import { useTheme } from '../../settings/use-theme.ts';
import { useSay } from '../../words/use-say.ts';
import { usePlayers } from '../players.ts';
import { useSeat } from '../seat-context.tsx';
import { useSize } from '../use-size.ts';
import { edgeOf } from './edge.ts';
import { closedBy, OfferPaper, offerOnTable, titleOf, type OfferActions } from './offer-paper.tsx';
import { platesOf } from './plates.tsx';
import { SceneCanvas } from './scene-canvas.tsx';
import styles from './scene.module.css';
import { StillRoom } from './still-room.tsx';

const DRAWN_FOR = { width: 872, height: 500 };

export interface ScenePanelProps {
  readonly mountScene: SceneMounter | undefined;
  readonly isReduced: boolean;
  /** Worth to me of the move being composed. */
  readonly draft: number | undefined;
  /** What the person opposite is saying now; empty while nothing is said. */
  readonly quote: string;
  readonly actions: OfferActions;
}

/** The room: a picture that is hidden from those who listen, and over it, in the page, every word and figure of it. */
export const ScenePanel = memo(function ScenePanel(props: ScenePanelProps) {
  const { mountScene, isReduced, draft, quote, actions } = props;
  const say = useSay('table');
  const seat = useSeat();
  const { view, scenario, them, isLikeMe } = seat;
  const players = usePlayers();
  const { theme } = useTheme();
  const host = useRef<HTMLElement>(null);
  const { width, height } = useSize(host, DRAWN_FOR);
  const layout = useMemo(() => sceneLayout(width, height), [width, height]);
  const [isDrawn, setDrawn] = useState(false);
  const [open, setOpen] = useState<string>();
  const onMounted = useCallback((isMounted: boolean) => setDrawn(isMounted), []);
  const opposite = scenario.sides[otherSide(view.side) === 'one' ? 0 : 1];
  const model = useMemo(() => sceneModel(view, { opposite, draft }), [view, opposite, draft]);
  const cards = useMemo(() => lyingOffers(view), [view]);
  const { face } = model.character;
  const edge = edgeOf(say, seat, model);
  const plates = platesOf(say, seat, model);
  const opened = cards.find(({ id }) => id === open);
  const close = () => setOpen(undefined);
  return (
    <section
      ref={host}
      className={styles.scene}
      data-room={model.room}
      data-light={model.light}
      aria-label={say('room')}
    >
      {!isDrawn && <StillRoom layout={layout} model={model} edge={edge} />}
      {mountScene && (
        <SceneCanvas mountScene={mountScene} model={model} theme={theme} isReduced={isReduced} onMounted={onMounted} />
      )}
      <div className={styles.words}>
        <SceneWords
          layout={layout}
          offers={cards.flatMap((card, at) => {
            const place = model.cards[at];
            return place === undefined
              ? []
              : [offerOnTable(say, seat, { card, place, isSlip: layout.isCompact, actions })];
          })}
          person={{
            name: them.person.name,
            // what a person feels is not for the product to say
            mood:
              players !== undefined
                ? say('mood.player', { name: players.them })
                : isLikeMe
                  ? say('mood.self', { mood: say(`mood.${face}`) })
                  : say(`mood.${face}`),
          }}
          quote={quote === '' ? undefined : { text: say('quote', { said: inside(quote) }), isStrong: face === 'angry' }}
          {...plates.placed}
          ruler={edge}
          onOpenOffer={setOpen}
        />
        {plates.settled !== undefined && !layout.isCompact && (
          <div className={styles.settled} style={{ top: layout.table.y - 34 }}>
            {plates.settled}
          </div>
        )}
        {layout.isCompact && <div className="visually-hidden">{Object.values(plates.placed)}</div>}
        {cards.length === 0 && <p className="visually-hidden">{say('offers.none')}</p>}
      </div>
      <Sheet
        isOpen={opened !== undefined}
        onClose={close}
        from="below"
        title={opened === undefined ? '' : titleOf(say, opened, them.person.short)}
        closeLabel={say('close')}
      >
        {opened && <OfferPaper card={opened} actions={closedBy(actions, close)} />}
      </Sheet>
    </section>
  );
});

/** A quotation within the quotation on the wall. */
const inside = (said: string): string => said.replaceAll('“', '‘').replaceAll('”', '’');
