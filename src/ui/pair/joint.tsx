import { useMemo, useRef } from 'react';
import { SIDES, type Side } from '../../domain/side.ts';
import { invariant } from '../../kernel/invariant.ts';
import { debriefOf, placeIn } from '../../scoring/debrief.ts';
import { chairPlayOf } from '../../store/pair/reversal.ts';
import { nameAt } from '../../store/pair/session.ts';
import { aftermathText, outcomeText } from '../../text/event-text.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { danceOf } from '../debrief/dance-geometry.ts';
import { say as debrief } from '../debrief/debrief-say.ts';
import { Plane } from '../debrief/plane.tsx';
import { usePrint } from '../debrief/use-print.ts';
import { Button } from '../look/button.tsx';
import { Exchange } from './exchange.tsx';
import styles from './joint.module.css';
import { JointPoints } from './joint-points.tsx';
import { JointSurvey } from './joint-survey.tsx';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { ScribeNotes } from './scribe-notes.tsx';
import { TalkAbout } from './talk-about.tsx';
import { usePairState } from './use-pairs.ts';
import { Wanted } from './wanted.tsx';

interface JointProps {
  readonly open: OpenPair;
  readonly round: number;
}

/** The debrief that both look at together: everything of both sides is open. */
export function Joint({ open, round }: JointProps) {
  const { pair, words, scenario } = open;
  const { session, games } = usePairState(pair);
  const game = games[round];
  invariant(game !== undefined, 'a debrief follows talks');
  const main = useRef<HTMLElement>(null);
  usePrint(main);
  usePageTitle(`${say('joint.page')}, ${words.scenario.title}`);
  const { log, state } = useGameState(game).table;
  const { outcome } = state;
  invariant(outcome !== undefined, 'a debrief follows an outcome');
  const shown = useMemo(() => {
    const one = debriefOf(log, 'one');
    return {
      one,
      dance: danceOf(one, 'one', placeIn(state.instance, scenario.reference.package)),
      chairs: SIDES.map((side) => chairPlayOf(log, side, { session, round })),
    };
  }, [log, round, scenario, session, state.instance]);
  const name = (side: Side): string => nameAt(session, round, side);
  const last = state.moves.at(-1)?.round ?? 1;
  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('joint.page')}>
        <Button icon="print" onClick={() => window.print()}>
          {debrief('print')}
        </Button>
      </ShellBar>
      <main ref={main} id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {say(`joint.title.${outcome.kind}`, {
              round: last,
              name: outcome.kind === 'left' ? name(outcome.side) : '',
            })}
          </h1>
          <p className="said">{outcomeText(words, outcome)}</p>
          <p>{say('joint.lead')}</p>
        </header>
        <div className={styles.columns}>
          <section aria-labelledby="points" className={styles.part}>
            <h2 id="points" className="title-2">
              {say('joint.points')}
            </h2>
            <JointPoints chairs={shown.chairs} words={words} name={name} />
            {state.implemented !== undefined && outcome.kind === 'signed' && (
              <>
                <h3 className="title-3">{say('joint.after')}</h3>
                <ul className={styles.list}>
                  {aftermathText(words, state.implemented).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            )}
          </section>
          <section aria-labelledby="talk-about" className={styles.part}>
            <h2 id="talk-about" className="title-2">
              {say('joint.talk')}
            </h2>
            <TalkAbout state={state} debrief={shown.one} words={words} name={name} />
          </section>
        </div>
        <section aria-labelledby="dance" className={styles.part}>
          <h2 id="dance" className="title-2">
            {say('joint.dance')}
          </h2>
          <p className="caption">{say('joint.danceNote', { name: name('one'), other: name('two') })}</p>
          <Plane debrief={shown.one} dance={shown.dance} rounds={last} words={words} />
        </section>
        <section aria-labelledby="wanted" className={styles.part}>
          <h2 id="wanted" className="title-2">
            {say('joint.wanted')}
          </h2>
          <Wanted state={state} words={words} name={name} />
        </section>
        <section aria-labelledby="found" className={styles.part}>
          <h2 id="found" className="title-2">
            {say('joint.survey')}
          </h2>
          <JointSurvey surveys={state.surveys} name={name} />
        </section>
        {session.hasObserver && (
          <section aria-labelledby="scribe" className={styles.part}>
            <h2 id="scribe" className="title-2">
              {say('joint.scribe')}
            </h2>
            <ScribeNotes open={open} round={round} />
          </section>
        )}
        <Exchange open={open} round={round} />
      </main>
    </>
  );
}
