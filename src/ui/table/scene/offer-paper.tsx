import type { LyingOffer } from '../../../store/select/lying-offers.ts';
import { againstLimit } from '../../../store/select/worth-to-me.ts';
import { sayDate } from '../../../text/dates.ts';
import { sayOption } from '../../../text/options.ts';
import { issueText } from '../../../text/words.ts';
import { OfferCard } from '../../look/offer-card.tsx';
import { classes } from '../../look/classes.ts';
import { useSay, type Say } from '../../words/use-say.ts';
import { againstText, stoodText, worthFigure } from '../figures.ts';
import { useSeat, type SeatAtTable } from '../seat-context.tsx';
import type { OfferActions } from './offers-on-table.tsx';
import { letterOf } from '../titles.ts';
import styles from './scene.module.css';

interface OfferPaperProps {
  readonly card: LyingOffer;
  readonly actions: OfferActions;
  readonly tilt: number;
  readonly isArriving?: boolean;
  readonly isWide?: boolean;
}

/** Who put it there and when: `Voss, round 6`, `Bundle B`. */
export function titleOf(say: Say<'table'>, { owner, round, bundle }: LyingOffer, them: string): string {
  if (owner === 'both') return say('card.agreed');
  const who = owner === 'me' ? say('you') : them;
  return bundle === null
    ? say('card.title', { who, round })
    : say('card.bundle', { who, letter: letterOf(bundle.index) });
}


/** One offer on paper, with what can be done about it. */
export function OfferPaper({ card, actions, tilt, isArriving = false, isWide = false }: OfferPaperProps) {
  const say = useSay('table');
  const seat = useSeat();
  const { view, words, them } = seat;
  const title = titleOf(say, card, them.person.short);
  const figure = worthFigure(words, card.worth.alone);
  const against = againstText(say, words, againstLimit(card.worth.alone, view.written));
  const foot = [against, stoodText(say, words, card.worth), untilText(say, seat, card)].filter(
    (part) => part !== undefined,
  );
  return (
    <div className={classes(styles.paper, isWide && styles.wide)}>
      <OfferCard
        owner={card.owner}
        title={title}
        points={figure}
        pointsWords={say('toYou')}
        rows={rowsOf(seat, card)}
        {...(foot.length > 0 && { foot: foot.join(' · ') })}
        isArriving={isArriving}
        tilt={tilt}
        {...(isWide && { style: { width: '100%' } })}
      >
        <CardButtons card={card} actions={actions} title={title} />
      </OfferCard>
    </div>
  );
}

const untilText = (say: Say<'table'>, { words }: SeatAtTable, { until }: LyingOffer): string | undefined =>
  until === undefined ? undefined : say('card.until', { date: sayDate(words, until) });

/** Quantities speak for themselves; choices and clauses take the name of their issue where it is short. */
function rowsOf({ view, words }: SeatAtTable, card: LyingOffer) {
  return view.issues.flatMap(({ id, kind }) => {
    const option = card.package[id];
    if (option === undefined) return [];
    const value = sayOption(words, id, { option, form: 'label' });
    return kind === 'quantity' ? [{ value }] : [{ label: `${issueText(words, id)?.label ?? id}:`, value }];
  });
}

function CardButtons({ card, actions, title }: Pick<OfferPaperProps, 'card' | 'actions'> & { readonly title: string }) {
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
  if (card.owner === 'me') {
    if (card.bundle !== null && card.bundle.index > 0) return null;
    return (
      <div className={styles.buttons}>
        <button type="button" onClick={() => actions.retract(card.offer)} aria-label={say('card.retractLong', { title })}>
          {say('card.retract')}
        </button>
      </div>
    );
  }
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
