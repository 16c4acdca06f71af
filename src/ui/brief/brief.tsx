import { useRef } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import { view } from '../../engine/view.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { linkTo } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { useWays } from '../app/ways.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { classes } from '../look/classes.ts';
import { Portrait } from '../look/portrait.tsx';
import { usePrint } from '../debrief/use-print.ts';
import { RoomPicture } from '../look/room-picture.tsx';
import { Prose, readingMinutes } from '../words/prose.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './brief.module.css';
import { FactList } from './fact-list.tsx';
import { capital, OwnStanding } from './own-standing.tsx';

/** What one reads before the talks: what both know, and what only one's own side knows. */
export function Brief({ id, open: { game, scenario, words, side } }: { readonly id: string; readonly open: OpenGame }) {
  const say = useSay('brief');
  const [, navigate] = useLocation();
  const wayTo = useWays();
  const main = useRef<HTMLElement>(null);
  usePrint(main);
  usePageTitle(`${say('page')}, ${words.scenario.title}`);
  const seen = view(useGameState(game).table.state, side);
  const own = sideText(words, side);
  const other = sideText(words, otherSide(side));
  const [one, two] = scenario.sides;
  const [mine, theirs] = side === 'one' ? [one, two] : [two, one];
  const hasBegun = seen.phase !== 'preparing';
  return (
    <>
      <ShellBar title={words.scenario.title} seat={own.seat}>
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </ShellBar>
      <main id="main" ref={main} tabIndex={-1} className={styles.page}>
        <article className={styles.public}>
          <RoomPicture
            className={styles.room}
            character={theirs.character}
            name={other.person.name}
            role={other.person.role}
            room={theirs.room}
            light={theirs.light}
          />
          <p className="caption">{say('reading', { n: readingMinutes(words.scenario.brief, own.confidential) })}</p>
          <h1 className="title-1" tabIndex={-1}>
            {words.scenario.title}
          </h1>
          <p className={styles.tagline}>{words.scenario.tagline}</p>
          <h2 className="title-2">{say('situation')}</h2>
          <Prose className={styles.prose} text={words.scenario.brief} />
          <h2 className="title-2">{say('issues')}</h2>
          <dl className={styles.issues}>
            {seen.issues.map(({ id: issue }) => (
              <div key={issue}>
                <dt>{words.scenario.issues[issue]?.label}</dt>
                <dd>{words.scenario.issues[issue]?.about}</dd>
              </div>
            ))}
          </dl>
          <h2 className="title-2">{say('people')}</h2>
          <div className={styles.people}>
            {[
              { key: 'them', person: other.person, character: theirs.character } as const,
              { key: 'you', person: own.person, character: mine.character } as const,
            ].map(({ key, person, character }) => (
              <div key={key} className={styles.person}>
                <Portrait id={character} face="neutral" alt="" isHead width={76} />
                <p>
                  <b>{say(key, { name: person.name })}</b>
                  <span>
                    {capital(person.role)}. {person.about}
                  </span>
                </p>
              </div>
            ))}
          </div>
        </article>
        <article className={styles.confidential}>
          <span className={styles.clip} aria-hidden="true" />
          <p className="caption">{say('confidential')}</p>
          <h2 className="title-2">{own.seat}</h2>
          <p className="caption">{say('confidentialNote')}</p>
          <Prose className={styles.prose} text={own.confidential} />
          <OwnStanding
            own={mine}
            text={own}
            issues={seen.issues}
            labelOf={(issue) => words.scenario.issues[issue]?.label ?? issue}
          />
        </article>
        <article className={classes(styles.confidential, styles.below)} aria-label={say('facts')}>
          <p className="caption">{say('confidential')}</p>
          <FactList facts={seen.facts} words={words.scenario.facts} />
        </article>
        <footer className={styles.foot}>
          {hasBegun ? (
            <LinkButton
              kind="ink"
              size="main"
              iconAfter="forward"
              href={linkTo(wayTo(id, seen.phase === 'closed' ? 'debrief' : 'table'))}
            >
              {say(seen.phase === 'closed' ? 'toDebrief' : 'toTable')}
            </LinkButton>
          ) : (
            <>
              <LinkButton kind="ink" size="main" iconAfter="forward" href={linkTo(wayTo(id, 'prepare'))}>
                {say('prepare')}
              </LinkButton>
              <Button size="main" kind="quiet" icon="chair" onClick={() => navigate(wayTo(id, 'table'))}>
                {say('sitDown')}
              </Button>
              <p className="caption">{say('prepareHint')}</p>
            </>
          )}
        </footer>
      </main>
    </>
  );
}
