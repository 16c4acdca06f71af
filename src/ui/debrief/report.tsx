import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import type { Outcome } from '../../engine/state.ts';
import { debriefOf, placeIn } from '../../scoring/debrief.ts';
import { guessesCompared } from '../../store/select/guesses-compared.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { momentIn, playRoute } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { useMedia } from '../table/use-media.ts';
import { say } from './debrief-say.ts';
import { DebriefActions } from './actions.tsx';
import { Chapters } from './chapters.tsx';
import { danceOf } from './dance-geometry.ts';
import { Faces } from './felt.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { LinesOfPlay } from './lines/lines-of-play.tsx';
import { Moments } from './moments.tsx';
import { NextSteps } from './next-steps.tsx';
import { Plane } from './plane.tsx';
import { preparedText } from './prepared.ts';
import styles from './report.module.css';
import { tell } from './told.ts';
import { usePrint } from './use-print.ts';
import { Why } from './why.tsx';

interface ReportProps {
  readonly id: string;
  readonly open: OpenGame;
  readonly outcome: Outcome;
}

/** Room for the chart between the grade and the findings. @source look.md, layout at 1440 */
const WIDE = '(min-width: 1280px)';

/** The whole debrief of one line of play. Both sides' secrets are open now. */
export function Report({ id, open, outcome }: ReportProps) {
  const { game, words, side, scenario } = open;
  const [location, navigate] = useLocation();
  const main = useRef<HTMLElement>(null);
  usePrint(main);
  const isWide = useMedia(WIDE);
  const { table } = useGameState(game);
  const { log, state } = table;
  const shown = useMemo(() => {
    const debrief = debriefOf(log, side);
    const reference = placeIn(state.instance, scenario.reference.package);
    return {
      debrief,
      reference,
      told: tell(words, log, debrief.scorecard),
      prepared: preparedText({ words, log, state, side }),
      guesses: guessesCompared({ log, state, side, scenario }),
      dance: danceOf(debrief, side, reference),
    };
  }, [log, state, side, words, scenario]);
  const { debrief, told, dance } = shown;
  const asked = momentIn(location);
  const [shownFinding, showFinding] = useState(
    () => told.findings.find(({ finding: { move, rule } }) => move === asked?.move && rule === asked.rule)?.id,
  );
  const them = sideText(words, otherSide(side)).person;
  const { character } = scenario.sides[side === 'one' ? 1 : 0];
  const { round } = state.moves.at(-1) ?? { round: 1 };

  async function rewind(move: number): Promise<void> {
    await game.rewind(move);
    navigate(playRoute(id, 'table'));
  }

  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('note', { how: say(`how.${outcome.kind}`, { round }) })}>
        <DebriefActions open={open} shown={shown} />
      </ShellBar>
      <main ref={main} id="main" tabIndex={-1} className={styles.page}>
        <Headline open={open} debrief={debrief} outcome={outcome} />
        <LinesOfPlay
          open={open}
          onGoOn={() => navigate(playRoute(id, 'table'))}
          onRewind={(move) => void rewind(move)}
        />
        <Moments
          moments={debrief.moments}
          isGraded={debrief.scorecard.overall.kind === 'graded'}
          told={told}
          side={side}
          words={words}
          onFinding={showFinding}
          onRewind={(move) => void rewind(move)}
        />
        <div className={styles.columns}>
          <section className={styles.why} aria-labelledby="why">
            <Why
              card={debrief.scorecard}
              told={told.findings}
              words={words}
              onFinding={showFinding}
              remarks={{ preparation: shown.prepared }}
            />
          </section>
          {isWide && (
            <section className={styles.charts} aria-label={say('charts')}>
              <Plane debrief={debrief} dance={dance} rounds={round} words={words} />
              {debrief.across.felt.length > 0 && (
                <section className={styles.faces} aria-labelledby="faces">
                  <h3 id="faces" className="title-3">
                    {say('faces', { name: them.short })}
                  </h3>
                  <Faces felt={debrief.across.felt} character={character} words={words} />
                </section>
              )}
            </section>
          )}
          <section className={styles.findings} aria-labelledby="findings">
            <Findings
              findings={told.findings}
              words={words}
              shown={shownFinding}
              onShow={showFinding}
              onRewind={(move) => void rewind(move)}
            />
          </section>
        </div>
        <Chapters
          id={id}
          open={open}
          shown={shown}
          isPlaneAbove={isWide}
          onFinding={showFinding}
          onRewind={(move) => void rewind(move)}
        />
        <NextSteps open={open} moments={debrief.moments} told={told} onRewind={(move) => void rewind(move)} />
      </main>
    </>
  );
}
