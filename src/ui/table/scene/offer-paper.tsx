import type { SceneCard } from '../../../store/scene-model.ts';
import type { LyingOffer } from '../../../store/select/lying-offers.ts';
import { againstLimit } from '../../../store/select/worth-to-me.ts';
import { sayDate } from '../../../text/dates.ts';
import { OfferCard, type OfferCardProps } from '../../look/offer-card.tsx';
import type { SceneOffer } from '../../look/scene-words.tsx';
import { useSay, type Say } from '../../words/use-say.ts';
import { againstText, stoodText, wholePoints, worthFigure } from '../figures.ts';
import { useSeat, type SeatAtTable } from '../seat-context.tsx';
import { letterOf } from '../titles.ts';
import { cardRows } from './card-rows.ts';
import styles from './scene.module.css';

/** What can be done with an offer right on its card: it goes into the composer, to be said. */
export interface OfferActions {
  readonly accept: (offer: string, bundle: number | undefined) => void;
  readonly reject: (offer: string) => void;
  readonly readText: () => void;
}

/** The same, and whatever is chosen also closes the card that was opened. */
export const closedBy = (actions: OfferActions, close: () => void): OfferActions => ({
  accept: (offer, bundle) => {
    close();
    actions.accept(offer, bundle);
  },
  reject: (offer) => {
    close();
    actions.reject(offer);
  },
  readText: () => {
    close();
    actions.readText();
  },
});

/** Who put it there and when: `Voss, round 6`, `You, bundle B`. */
export function titleOf(say: Say<'table'>, { owner, round, bundle }: LyingOffer, them: string): string {
  if (owner === 'both') return say('card.agreed');
  const who = owner === 'me' ? say('you') : them;
  return bundle === null
    ? say('card.title', { who, round })
    : say('card.bundle', { who, letter: letterOf(bundle.index) });
}

interface Lying {
  readonly card: LyingOffer;
  readonly place: SceneCard;
  /** A slip: points and name, nothing more. */
  readonly isSlip: boolean;
  readonly actions: OfferActions;
}

/** An offer for its place over the edge: a card, or a slip where there is no room for cards. */
export function offerOnTable(
  say: Say<'table'>,
  seat: SeatAtTable,
  { card, place, isSlip, actions }: Lying,
): SceneOffer {
  const { short } = seat.them.person;
  const words = cardWords(say, seat, card);
  const stood = card.worth.asItStood;
  // a slip has room for one figure, or for a range without a name
  const points = isSlip && stood !== undefined ? wholePoints(seat.words, stood) : words.points;
  const slipName = (() => {
    if (points?.includes('–') === true) return '';
    if (card.owner === 'both') return say('agreed.short');
    return card.owner === 'me' ? say('you') : short;
  })();
  return {
    card: place,
    words: {
      ...words,
      points,
      isArriving: true,
      children: <CardButtons card={card} actions={actions} title={words.title} />,
    },
    slipName,
    label: say('offers.open', { title: words.title, points: words.points ?? say('against.crosses') }),
  };
}

/** What stands on the card of an offer. */
function cardWords(say: Say<'table'>, seat: SeatAtTable, card: LyingOffer): Omit<OfferCardProps, 'tilt' | 'style'> {
  const { view, words, them } = seat;
  const figure = worthFigure(words, card.worth.alone);
  const against = againstText(say, words, againstLimit(card.worth.alone, view.written));
  const until = card.until === undefined ? undefined : say('card.until', { date: sayDate(words, card.until) });
  const foot = [against, stoodText(say, words, card.worth), until].filter((part) => part !== undefined);
  return {
    owner: card.owner,
    title: titleOf(say, card, them.person.short),
    points: figure,
    // a range leaves no room for them, and its foot says as much
    pointsWords: figure?.includes('–') === true ? '' : say('toYou'),
    rows: cardRows(words, view.issues, card.package).map((value) => ({ value })),
    foot: foot.length === 0 ? undefined : foot.join(' · '),
  };
}

/** One offer by itself, large: what a slip opens on a phone. */
export function OfferPaper({ card, actions }: Omit<Lying, 'place' | 'isSlip'>) {
  const say = useSay('table');
  const seat = useSeat();
  const words = cardWords(say, seat, card);
  return (
    <div className={styles.paper}>
      <OfferCard {...words} style={{ width: '100%' }}>
        <CardButtons card={card} actions={actions} title={words.title} />
      </OfferCard>
    </div>
  );
}

function CardButtons({ card, actions, title }: Omit<Lying, 'place' | 'isSlip'> & { readonly title: string }) {
  const say = useSay('table');
  const { view } = useSeat();
  if (view.outcome !== undefined) return null;
  if (card.owner === 'both')
    return (
      <div className={styles.buttons}>
        <button type="button" onClick={actions.readText}>
          {say(view.text === undefined ? 'card.writeText' : 'card.readText')}
        </button>
      </div>
    );
  if (card.owner === 'me') return null;
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        onClick={() => actions.accept(card.offer, card.bundle?.index)}
        aria-label={say('card.acceptLong', { title })}
      >
        {say('card.accept')}
      </button>
      <button type="button" onClick={() => actions.reject(card.offer)} aria-label={say('card.rejectLong', { title })}>
        {say('card.reject')}
      </button>
    </div>
  );
}
