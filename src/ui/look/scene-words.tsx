import type { CSSProperties, ReactNode } from 'react';
import { cardPlaces, tentPlace, type CardPlace } from '../../store/scene-cards.ts';
import type { Box, SceneLayout } from '../../store/scene-layout.ts';
import type { SceneCard } from '../../store/scene-model.ts';
import { classes } from './classes.ts';
import { OfferCard, OfferSlip, type OfferCardProps } from './offer-card.tsx';
import { NameTent, Plate } from './plate.tsx';
import { Ruler, type RulerProps } from './ruler.tsx';
import styles from './scene-words.module.css';

export interface SceneOffer {
  readonly card: SceneCard;
  readonly words: Omit<OfferCardProps, 'tilt' | 'style'>;
  /** The name on a slip: "You", "Voss". */
  readonly slipName: string;
  /** What is offered and what it means, read after points and name of a slip. */
  readonly label: string;
}

export interface SceneWordsProps {
  readonly layout: SceneLayout;
  /** Oldest first, as in the model. */
  readonly offers: readonly SceneOffer[];
  readonly person: { readonly name: string; readonly mood: string };
  /** What she says now; the script holds it too, so it is not read twice. */
  readonly quote?: { readonly text: string; readonly isStrong?: boolean | undefined } | undefined;
  readonly door?: ReactNode | undefined;
  readonly balance?: ReactNode | undefined;
  readonly evidence?: ReactNode | undefined;
  readonly ruler: Omit<RulerProps, 'surface' | 'inset' | 'isSparse' | 'style'>;
  readonly onOpenOffer: (id: string) => void;
}

/** Words on the wall: a reply longer than this is set smaller; the height of a line then and otherwise, in pixels. */
const QUOTE = { long: 90, line: { long: 22.4, short: 26.1 } } as const;

/** Everything legible in the room, each at the place of the thing it belongs to. */
export function SceneWords(props: SceneWordsProps) {
  const { layout, offers, person, quote, door, balance, evidence, ruler } = props;
  const { plates } = layout;
  const cards = offers.map(({ card }) => card);
  const places = cardPlaces(layout, cards);
  const tent = tentPlace(layout, places);
  return (
    <>
      {quote && layout.quote && (
        <p
          className={classes(
            styles.quote,
            quote.isStrong && styles.strong,
            quote.text.length > QUOTE.long && styles.long,
          )}
          style={{ ...boxStyle(layout.quote), height: 'auto', WebkitLineClamp: linesOnWall(layout, quote.text) }}
          aria-hidden="true"
        >
          {quote.text}
        </p>
      )}
      {plates.door && door !== undefined && (
        <Plate tone="batna" style={{ ...placed, right: plates.door.right, top: plates.door.y, maxWidth: '9.5em' }}>
          {door}
        </Plate>
      )}
      {plates.balance && balance !== undefined && (
        <Plate style={{ ...placed, right: plates.balance.right, top: plates.balance.y }}>{balance}</Plate>
      )}
      {plates.evidence && evidence !== undefined && (
        <Plate style={{ ...placed, left: plates.evidence.x, top: plates.evidence.y }}>{evidence}</Plate>
      )}
      <NameTent
        {...person}
        isLine={!tent.isOnTable}
        hasName={!layout.isCompact}
        style={{ ...placed, left: tent.x, top: tent.y, width: tent.isOnTable ? tent.width : 'auto' }}
      />
      {places.map((place) => {
        const offer = offers.find(({ card }) => card.id === place.id);
        return (
          offer && <Offer key={place.id} {...{ layout, place, offer }} onOpen={() => props.onOpenOffer(place.id)} />
        );
      })}
      <Ruler
        {...ruler}
        surface="none"
        inset={layout.ruler.zero}
        isSparse={layout.isCompact}
        style={{ ...boxStyle(layout.ruler) }}
      />
    </>
  );
}

/** As many lines as the wall has down to the table; the rest of a long reply is in the script alone. */
function linesOnWall({ quote, table }: SceneLayout, text: string): number {
  const line = QUOTE.line[text.length > QUOTE.long ? 'long' : 'short'];
  return Math.max(Math.floor((table.y - (quote?.y ?? 0) - 8) / line), 1);
}

interface OfferProps {
  readonly layout: SceneLayout;
  readonly place: CardPlace;
  readonly offer: SceneOffer;
  readonly onOpen: () => void;
}

function Offer({ layout, place, offer, onOpen }: OfferProps) {
  const { words, slipName, label, card } = offer;
  const style: CSSProperties = {
    ...placed,
    left: place.x - layout.card.width / 2,
    bottom: layout.height - place.bottom,
    width: layout.card.width,
    minHeight: layout.card.height,
    zIndex: place.depth,
    transformOrigin: '50% 100%',
  };
  return (
    <div className={styles.offer}>
      {layout.isCompact ? (
        <OfferSlip
          owner={card.owner}
          points={words.points ?? '–'}
          name={slipName}
          label={label}
          onOpen={onOpen}
          style={style}
        />
      ) : (
        <OfferCard {...words} tilt={place.tilt} style={style} />
      )}
    </div>
  );
}

const placed: CSSProperties = { position: 'absolute' };

function boxStyle({ x, y, width, height }: Box): CSSProperties {
  return { position: 'absolute', left: x, top: y, width, height };
}
