import { useState } from 'react';
import { cardPlaces, type CardPlace } from '../../../store/scene-cards.ts';
import type { SceneLayout } from '../../../store/scene-layout.ts';
import type { SceneCard } from '../../../store/scene-model.ts';
import type { LyingOffer } from '../../../store/select/lying-offers.ts';
import { OfferSlip } from '../../look/offer-card.tsx';
import { Sheet } from '../../look/sheet.tsx';
import { useSay } from '../../words/use-say.ts';
import { worthFigure } from '../figures.ts';
import { useSeat } from '../seat-context.tsx';
import { OfferPaper, titleOf } from './offer-paper.tsx';
import styles from './scene.module.css';

/** What can be done with an offer right on its card: it goes into the composer, to be said. */
export interface OfferActions {
  readonly accept: (offer: string, bundle: number | undefined) => void;
  readonly reject: (offer: string) => void;
  readonly retract: (offer: string) => void;
  readonly readText: () => void;
}

interface OffersProps {
  readonly layout: SceneLayout;
  readonly cards: readonly LyingOffer[];
  readonly places: readonly SceneCard[];
  readonly actions: OfferActions;
}

/** The offers over their points on the edge: cards, or slips where there is no room for cards. */
export function OffersOnTable({ layout, cards, places, actions }: OffersProps) {
  const say = useSay('table');
  const laid = cardPlaces(layout, places);
  const placeOf = (id: string): CardPlace | undefined => laid.find((place) => place.id === id);
  if (cards.length === 0) return <p className="visually-hidden">{say('offers.none')}</p>;
  if (layout.isCompact) return <Slips {...{ layout, cards, actions, placeOf }} />;
  return (
    <div role="group" aria-label={say('offers')} className={styles.offers}>
      {cards.map((card) => {
        const place = placeOf(card.id);
        return (
          place && (
            <div
              key={card.id}
              className={styles.card}
              style={{
                left: place.x - layout.card.width / 2,
                bottom: layout.height - place.bottom,
                zIndex: place.depth + 1,
              }}
            >
              <OfferPaper card={card} actions={actions} tilt={place.tilt} isArriving />
            </div>
          )
        );
      })}
    </div>
  );
}

interface SlipsProps extends Omit<OffersProps, 'places'> {
  readonly placeOf: (id: string) => CardPlace | undefined;
}

function Slips({ layout, cards, actions, placeOf }: SlipsProps) {
  const say = useSay('table');
  const { words, them } = useSeat();
  const [open, setOpen] = useState<string>();
  const opened = cards.find(({ id }) => id === open);
  const close = () => setOpen(undefined);
  return (
    <>
      <div role="group" aria-label={say('offers')} className={styles.offers}>
        {cards.map((card) => {
          const place = placeOf(card.id);
          const figure = worthFigure(words, card.worth.alone);
          return (
            place && (
              <OfferSlip
                key={card.id}
                owner={card.owner === 'them' ? 'them' : 'me'}
                points={figure ?? say('crosses.short')}
                name={nameOf(say, card, them.person.short)}
                label={say('offers.open', { title: titleOf(say, card, them.person.short), points: figure ?? say('against.crosses') })}
                onOpen={() => setOpen(card.id)}
                style={{
                  position: 'absolute',
                  left: place.x,
                  bottom: layout.height - place.bottom,
                  zIndex: place.depth + 1,
                  translate: '-50% 0',
                }}
              />
            )
          );
        })}
      </div>
      <Sheet
        isOpen={opened !== undefined}
        onClose={close}
        from="below"
        title={opened === undefined ? '' : titleOf(say, opened, them.person.short)}
        closeLabel={say('close')}
      >
        {opened && <OfferPaper card={opened} actions={closing(actions, close)} tilt={0} isWide />}
      </Sheet>
    </>
  );
}

const nameOf = (say: ReturnType<typeof useSay<'table'>>, { owner }: LyingOffer, them: string): string => {
  if (owner === 'both') return say('agreed.short');
  return owner === 'me' ? say('you') : them;
};

/** On a phone whatever is chosen on the opened card also closes it. */
const closing = (actions: OfferActions, close: () => void): OfferActions => ({
  accept: (offer, bundle) => {
    close();
    actions.accept(offer, bundle);
  },
  reject: (offer) => {
    close();
    actions.reject(offer);
  },
  retract: (offer) => {
    close();
    actions.retract(offer);
  },
  readText: () => {
    close();
    actions.readText();
  },
});
