import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import type { Outcome } from '../../engine/state.ts';
import { debriefOf } from '../../scoring/debrief.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { playRoute } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { Tabs } from '../look/tabs.tsx';
import { useSay } from '../words/use-say.ts';
import { DebriefActions } from './actions.tsx';
import { After } from './after.tsx';
import { ConcessionLog } from './concession-log.tsx';
import { DanceChart } from './dance-chart.tsx';
import { danceOf } from './dance-geometry.ts';
import { DanceTable } from './dance-table.tsx';
import { Felt } from './felt.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { LinesOfPlay } from './lines-of-play.tsx';
import styles from './report.module.css';
import { Script } from './script.tsx';
import { TacticLines } from './tactic-lines.tsx';
import { tell } from './told.ts';
import { Why } from './why.tsx';

interface ReportProps {
  readonly id: string;
  readonly open: OpenGame;
  readonly outcome: Outcome;
}

const CHARTS = ['dance', 'concessions', 'table'] as const;

/** The whole debrief of one line of play. Both sides' secrets are open now. */
export function Report({ id, open, outcome }: ReportProps) {
  const { game, words, side, scenario } = open;
  const say = useSay('debrief');
  const [, navigate] = useLocation();
  const state = useGameState(game);
  const { log } = state.table;
  const { debrief, told, dance } = useMemo(() => {
    const made = debriefOf(log, side);
    return { debrief: made, told: tell(words, log, made.scorecard), dance: danceOf(made, side) };
  }, [log, side, words]);
  const [chart, setChart] = useState<(typeof CHARTS)[number]>('dance');
  const [shownFinding, showFinding] = useState<string>();
  const them = sideText(words, otherSide(side)).person;
  const { round } = state.table.state.moves.at(-1) ?? { round: 1 };

  async function rewind(move: number): Promise<void> {
    await game.rewind(move);
    navigate(playRoute(id, 'table'));
  }

  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('note', { how: say(`how.${outcome.kind}`, { round }) })}>
        <DebriefActions open={open} pronoun={them.pronoun} />
      </ShellBar>
      <main id="main" tabIndex={-1} className={styles.page}>
        <Headline open={open} debrief={debrief} outcome={outcome} />
        <div className={styles.columns}>
          <section className={styles.why} aria-labelledby="why">
            <Why card={debrief.scorecard} told={told.findings} words={words} onFinding={showFinding} />
          </section>
          <section className={styles.charts} aria-label={say('charts')}>
            <Tabs
              label={say('charts')}
              tabs={CHARTS.map((name) => ({ id: name, label: say(`chart.${name}`) }))}
              value={chart}
              onChange={setChart}
            >
              {chart === 'dance' && <DanceChart dance={dance} name={them.short} />}
              {chart === 'concessions' && <ConcessionLog debrief={debrief} words={words} />}
              {chart === 'table' && <DanceTable dance={dance} debrief={debrief} open={open} name={them.short} />}
            </Tabs>
            <Felt state={state.table.state} side={side} words={words} scenario={scenario} />
            <After state={state.table.state} side={side} words={words} scenario={scenario} />
          </section>
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
        <LinesOfPlay game={game} />
        <TacticLines debrief={debrief} state={state.table.state} words={words} />
        <Script lines={told.lines} side={side} findings={told.findings} onFinding={showFinding} />
      </main>
    </>
  );
}
