import { useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { otherSide, SIDES, type Side } from '../../domain/side.ts';
import type { Difficulty } from '../../domain/seat.ts';
import { FEWEST_PLAYS } from '../../store/self/fewest-plays.ts';
import type { Recommendation } from '../../store/select/recommend.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { Button, LinkButton } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { newPairRoute } from '../pair/pair-routes.ts';
import { RoomPicture } from '../look/room-picture.tsx';
import type { Practice } from '../practice/practice-of.ts';
import { chairOf, type ScenarioCard } from '../words/scenario-cards.ts';
import { useLabels } from '../words/use-labels.ts';
import { useSay } from '../words/use-say.ts';
import { ChairChoice } from './chair-choice.tsx';
import { readSeed, TableSettings, type Chosen } from './table-settings.tsx';
import styles from './hero.module.css';
import { reasonText } from './reason.ts';

interface HeroProps {
  readonly card: ScenarioCard;
  readonly isFirst: boolean;
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** Why this one, where it is recommended. */
  readonly next?: Recommendation | undefined;
  /** What a rule is called. */
  readonly nameOf?: Practice['nameOf'] | undefined;
  /** At how many finished tables one sat on a side. */
  readonly playedIn: (side: Side) => number;
  /** The recommended one, where another was chosen. */
  readonly back?: { readonly title: string; readonly go: () => void } | undefined;
}

const FIRST_DIFFICULTY: Difficulty = 'practice';
const USUAL_DIFFICULTY: Difficulty = 'realistic';

/** The table in front: who sits there, what it trains, and one click to its brief. */
export function Hero({ card, isFirst, title, next, nameOf, playedIn, back }: HeroProps) {
  const say = useSay('library');
  const labels = useLabels();
  const { games, newSeed } = useServices();
  const [, navigate] = useLocation();
  const [side, setSide] = useState<Side>(next?.side ?? 'one');
  const [chosen, setChosen] = useState<Chosen>(() => ({
    type: next?.type,
    tuning: {},
    difficulty: isFirst ? FIRST_DIFFICULTY : (next?.difficulty ?? USUAL_DIFFICULTY),
    seed: String(newSeed()),
  }));
  const [trouble, setTrouble] = useState<'none' | 'seed' | 'start' | 'starting'>('none');
  const opposite = chairOf(card, otherSide(side));
  const type = chosen.type ?? opposite.type;

  /** Whoever was fitted to oneself was fitted to one chair. */
  function sitOn(chair: Side): void {
    setSide(chair);
    setChosen({ ...chosen, asSelf: undefined });
  }
  async function start(): Promise<void> {
    const seed = readSeed(chosen.seed);
    if (seed === undefined) return setTrouble('seed');
    setTrouble('starting');
    const { difficulty, tuning, asSelf } = chosen;
    const started = await games.start({ scenario: card.id, side, type, tuning, difficulty, seed, asSelf });
    if (!started.ok) return setTrouble('start');
    navigate(playRoute(started.value, 'brief'));
    return undefined;
  }

  const [from, to] = card.rounds;
  return (
    <section className={styles.hero} aria-labelledby="hero-title">
      <RoomPicture
        className={styles.room}
        character={opposite.character}
        name={opposite.person.name}
        role={opposite.person.role}
        room={opposite.room}
        light={opposite.light}
      />
      <div className={styles.words}>
        <p className="caption">
          {next === undefined ? say(`context.${card.context}`) : say(isFirst ? 'first' : 'next')}
        </p>
        <h2 id="hero-title" ref={title} tabIndex={-1} className="title-1">
          {card.title}
        </h2>
        {next && <p className={styles.reason}>{reasonText(say, labels, { ...next, card, nameOf })}</p>}
        <p className={styles.tagline}>{card.tagline}</p>
        <ChairChoice card={card} side={side} sides={SIDES} onChange={sitOn} />
        {trouble === 'start' && <ErrorNote title={say('startFailed')} />}
        <div className={styles.actions}>
          <Button
            kind="ink"
            size="main"
            iconAfter="forward"
            aria-disabled={trouble === 'starting'}
            onClick={() => trouble === 'starting' || void start()}
          >
            {say('play')}
          </Button>
          <LinkButton kind="quiet" icon="swap" href={linkTo(newPairRoute(card.id))}>
            {say('forTwo')}
          </LinkButton>
          <p className={styles.meta}>
            <span>{say('minutes', { n: card.minutes })}</span>
            <span>{say('difficulty', { level: card.level })}</span>
            <span>{from === to ? say('roundsSame', { n: from }) : say('roundsRange', { from, to })}</span>
          </p>
        </div>
        {back && (
          <Button kind="quiet" icon="back" className={styles.back} onClick={back.go}>
            {say('backToNext', { title: back.title })}
          </Button>
        )}
        <TableSettings
          name={opposite.person.name}
          type={type}
          chosen={chosen}
          hasSeedError={trouble === 'seed'}
          selfIn={playedIn(otherSide(side)) >= FEWEST_PLAYS ? otherSide(side) : undefined}
          onChange={(next) => {
            setChosen(next);
            setTrouble('none');
          }}
        />
      </div>
      <section className={styles.trains} aria-labelledby="hero-trains">
        <h3 id="hero-trains" className="title-3">
          {say('trains')}
        </h3>
        <ul>
          {card.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </section>
    </section>
  );
}
