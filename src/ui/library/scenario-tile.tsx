import { SIDES } from '../../domain/side.ts';
import { bestOf } from '../../store/select/recommend.ts';
import type { TableResult } from '../../store/select/table-result.ts';
import { Icon } from '../look/icon.tsx';
import { chairOf, FIRST_STEPS, usuallyOpposite, type ChairCard, type ScenarioCard } from '../words/scenario-cards.ts';
import { useLabels } from '../words/use-labels.ts';
import { useSay } from '../words/use-say.ts';
import styles from './scenario-tile.module.css';

interface ScenarioTileProps {
  readonly card: ScenarioCard;
  /** The results of this scenario. */
  readonly results: readonly TableResult[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One scenario in short: what about, how long, how hard, who sits there, and how it went. */
export function ScenarioTile({ card, results, isChosen, onChoose }: ScenarioTileProps) {
  const say = useSay('library');
  const { types } = useLabels();
  const opposite = usuallyOpposite(card);
  return (
    <article className={styles.tile}>
      <Glimpse of={opposite} tone={card.context} />
      {card.level === FIRST_STEPS && <p className={styles.first}>{say('firstStep')}</p>}
      <div className={styles.words}>
        <p className="caption">{say('minutesShort', { context: say(`context.${card.context}`), n: card.minutes })}</p>
        <h3>
          <button type="button" aria-pressed={isChosen} onClick={onChoose}>
            {card.title}
          </button>
        </h3>
        <p className={styles.trains}>{card.goals[0]}</p>
        <p className={styles.foot}>
          <span>
            {opposite.person.name}, {types[opposite.type].label}
          </span>
          <span className="visually-hidden">{say('difficulty', { level: card.level })}</span>
          <span className={styles.level} aria-hidden="true">
            {[1, 2, 3, 4, 5].map((dot) => (
              <i key={dot} data-filled={dot <= card.level} />
            ))}
          </span>
        </p>
        <Played card={card} results={results} />
      </div>
    </article>
  );
}

/** Which chairs were taken, and the best that came of it. */
function Played({ card, results }: Pick<ScenarioTileProps, 'card' | 'results'>) {
  const say = useSay('library');
  const taken = SIDES.filter((side) => results.some((result) => result.side === side));
  if (taken.length === 0) return undefined;
  return (
    <ul className={styles.played} aria-label={say('played')}>
      {taken.map((side) => {
        const best = bestOf(results, card.id, side);
        const { seat } = chairOf(card, side);
        return (
          <li key={side}>
            <Icon name="check" />
            {best === undefined ? say('ungraded', { seat }) : say('best', { seat, score: Math.round(best / 100) })}
          </li>
        );
      })}
    </ul>
  );
}

/** A glimpse of the room; it comes when the tile is near the screen. */
function Glimpse({ of, tone }: { readonly of: ChairCard; readonly tone: ScenarioCard['context'] }) {
  return (
    <div className={styles.glimpse} data-tone={tone} aria-hidden="true">
      <svg viewBox="0 0 300 150" preserveAspectRatio="none">
        <path d="M150 14l118 18v96l-118-10Z" fill="var(--light)" />
        <path d="M207 20v106M150 66l118 14" stroke="var(--wall)" strokeWidth="5" />
      </svg>
      <img
        src={`${import.meta.env.BASE_URL}characters/${of.character}/neutral.svg`}
        alt=""
        width={158}
        height={190}
        loading="lazy"
        decoding="async"
        draggable={false}
      />
      <i />
    </div>
  );
}
