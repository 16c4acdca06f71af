import { useMemo, useRef, useState } from 'react';
import { invariant } from '../../kernel/invariant.ts';
import { debriefOf } from '../../scoring/debrief.ts';
import type { OpenGame } from '../app/games.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { Chapter } from '../debrief/chapter.tsx';
import { say as debrief } from '../debrief/debrief-say.ts';
import { Findings } from '../debrief/findings.tsx';
import { Headline } from '../debrief/headline.tsx';
import { Moments } from '../debrief/moments.tsx';
import report from '../debrief/report.module.css';
import { ScriptLines } from '../debrief/script.tsx';
import { tell } from '../debrief/told.ts';
import { usePrint } from '../debrief/use-print.ts';
import { Why } from '../debrief/why.tsx';
import { Button } from '../look/button.tsx';
import styles from './own-debrief.module.css';
import { say } from './pair-say.ts';

interface OwnDebriefProps {
  readonly open: OpenGame;
  readonly name: string;
}

/** One person's debrief: the grade of their side and why. There is no way back into talks that two have had. */
export function OwnDebrief({ open, name }: OwnDebriefProps) {
  const { game, words, side } = open;
  const main = useRef<HTMLElement>(null);
  usePrint(main);
  usePageTitle(`${say('own.page', { name })}, ${words.scenario.title}`);
  const { log, state } = useGameState(game).table;
  const shown = useMemo(() => {
    const one = debriefOf(log, side);
    return { one, told: tell(words, log, one.scorecard) };
  }, [log, side, words]);
  const [finding, show] = useState<string>();
  invariant(state.outcome !== undefined, 'a debrief follows an outcome');
  const { one, told } = shown;
  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('own.page', { name })}>
        <Button icon="print" onClick={() => window.print()}>
          {debrief('print')}
        </Button>
      </ShellBar>
      <main ref={main} id="main" tabIndex={-1} className={report.page}>
        <Headline open={open} debrief={one} outcome={state.outcome} />
        <p className={styles.note}>{say('own.note')}</p>
        <Moments
          moments={one.moments}
          isGraded={one.scorecard.overall.kind === 'graded'}
          told={told}
          side={side}
          words={words}
          onFinding={show}
        />
        <div className={styles.columns}>
          <section className={report.why} aria-labelledby="why">
            <Why card={one.scorecard} told={told.findings} words={words} onFinding={show} />
          </section>
          <section className={report.findings} aria-labelledby="findings">
            <Findings findings={told.findings} words={words} shown={finding} onShow={show} />
          </section>
        </div>
        <Chapter id="script" title={say('own.script')} fact={debrief('script.fact', { n: told.lines.length })}>
          <ScriptLines lines={told.lines} side={side} findings={told.findings} onFinding={show} />
        </Chapter>
      </main>
    </>
  );
}
