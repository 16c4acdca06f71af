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

/** Widths that plates need, from the edge of the room or of the plate, in pixels. */
const PLATES = { ledger: 130, evidence: 82 };

/** Everything legible in the room, each at the place of the thing it belongs to. */
export function SceneWords(props: SceneWordsProps) {
  const { layout, offers, person, quote, door, balance, evidence, ruler } = props;
  const { plates } = layout;
  const cards = offers.map(({ card }) => card);
  const places = cardPlaces(layout, cards);
  const tent = tentPlace(layout, places);
  const cardTops = places.map((place) => {
    const words = offers.find(({ card }) => card.id === place.id)?.words;
    return { x: place.x, top: place.bottom - (words === undefined ? 0 : paperHeight(words, layout.card.width)) };
  });
  const under = (x: number, width: number) => isCovered({ x, width, card: layout.card }, places);
  // a card over the balance sends its plate up to the door's
  const isLedgerUnder = under(layout.width - PLATES.ledger, PLATES.ledger);
  return (
    <>
      {quote && layout.quote && (
        <p
          className={classes(
            styles.quote,
            quote.isStrong && styles.strong,
            quote.text.length > QUOTE.long && styles.long,
          )}
          style={{
            ...boxStyle(layout.quote),
            height: 'auto',
            ...lines(linesOnWall(layout, quote.text, cardTops)),
          }}
          aria-hidden="true"
        >
          {quote.text}
        </p>
      )}
      {plates.door && plates.balance && (
        <>
          <div className={styles.plates} style={{ right: plates.door.right, top: plates.door.y }}>
            {door !== undefined && <Plate tone="batna">{door}</Plate>}
            {balance !== undefined && isLedgerUnder && <Plate>{balance}</Plate>}
          </div>
          {balance !== undefined && !isLedgerUnder && (
            <Plate style={{ ...placed, right: plates.balance.right, top: plates.balance.y }}>{balance}</Plate>
          )}
        </>
      )}
      {plates.evidence && evidence !== undefined && (
        <Plate
          style={{
            ...placed,
            left: plates.evidence.x,
            top: plates.evidence.y,
            // a card over the folder would leave half a word of its plate
            opacity: under(plates.evidence.x, PLATES.evidence) ? 0 : 1,
          }}
        >
          {evidence}
        </Plate>
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

interface CardTop {
  readonly x: number;
  readonly top: number;
}

/** As many lines as the wall has down to the table or to the cards; the rest of a long reply is in the script alone. */
function linesOnWall({ quote, table, card }: SceneLayout, text: string, cards: readonly CardTop[]): number {
  if (quote === undefined) return 0;
  const line = QUOTE.line[text.length > QUOTE.long ? 'long' : 'short'];
  const below = cards.filter((place) => isCovered({ ...quote, card }, [place])).map(({ top }) => top);
  return Math.max(Math.floor((Math.min(table.y, ...below) - 8 - quote.y) / line), 1);
}

/** What head, foot and buttons of a card take, a line of values, and a letter of them, in pixels. */
const PAPER = { frame: 72, buttons: 30, line: 17, letter: 6.8, margin: 24 };

/** About how high a card is: paper grows with what stands on it, and is not measured while a reply is on its way. */
function paperHeight({ owner, rows }: OfferCardProps, width: number): number {
  const letters = (width - PAPER.margin) / PAPER.letter;
  const halves = rows.map(({ label = '', value }) => {
    const share = (label.length + value.length) / letters;
    return share < 0.5 ? 1 : 2 * Math.ceil(share);
  });
  const lines = Math.ceil(halves.reduce((sum, half) => sum + half, 0) / 2);
  return PAPER.frame + (owner === 'me' ? 0 : PAPER.buttons) + lines * PAPER.line;
}

/** Whether a card lies below what stands there. */
const isCovered = (
  { x, width, card }: Pick<Box, 'x' | 'width'> & Pick<SceneLayout, 'card'>,
  places: readonly Pick<CardPlace, 'x'>[],
): boolean => places.some((place) => Math.abs(place.x - x - width / 2) < (card.width + width) / 2);

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

/** How many lines a text may have, for its style sheet. */
const lines = (count: number): CSSProperties & Record<`--${string}`, number> => ({ '--lines': count });

const placed: CSSProperties = { position: 'absolute' };

function boxStyle({ x, y, width, height }: Box): CSSProperties {
  return { position: 'absolute', left: x, top: y, width, height };
}
