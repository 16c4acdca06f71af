import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import { resultOf } from '../../store/result.ts';
import { transcriptMarkdown } from '../../text/transcript.ts';
import type { OpenGame } from '../app/games.ts';
import { linkTo, playRoute, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { Sheet } from '../look/sheet.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { useSay } from '../words/use-say.ts';
import { say } from './debrief-say.ts';
import styles from './actions.module.css';
import type { Shown } from './chapters.tsx';
import { debriefMarkdown } from './debrief-markdown.ts';

interface DebriefActionsProps {
  readonly open: OpenGame;
  readonly shown: Shown;
  readonly pronoun: string;
}

/** What one can do after the debrief: the other chair, paper, a file, another table. */
export function DebriefActions({ open, shown, pronoun }: DebriefActionsProps) {
  const { game, words, side, scenario } = open;
  const shell = useSay('app');
  const { games } = useServices();
  const [, navigate] = useLocation();
  const { table } = useGameState(game);
  const [isExporting, setExporting] = useState(false);
  const [failed, setFailed] = useState('');
  const name = `parley-${scenario.id}-${words.names[side]}-${table.state.seed}`;

  /** The same draw from the other chair; whoever sat there is now opposite. */
  async function exchangeChairs(): Promise<void> {
    const { seed, difficulty } = table.state;
    const { type } = scenario.sides[side === 'one' ? 0 : 1];
    const started = await games.start({ scenario: scenario.id, side: otherSide(side), type, difficulty, seed });
    if (started.ok) navigate(playRoute(started.value, 'brief'));
    else setFailed(say('failed'));
  }
  return (
    <>
      <Button icon="chair" onClick={() => void exchangeChairs()}>
        {say('otherChair', { pronoun })}
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        {say('print')}
      </Button>
      <Button kind="quiet" icon="export" aria-haspopup="dialog" onClick={() => setExporting(true)}>
        {say('export')}
      </Button>
      <LinkButton kind="ink" iconAfter="forward" href={linkTo(ROUTES.library)}>
        {say('next')}
      </LinkButton>
      <LiveRegion message={failed} />
      {createPortal(
        <Sheet
          isOpen={isExporting}
          onClose={() => setExporting(false)}
          title={say('export.title')}
          closeLabel={shell('close')}
        >
          <dl className={styles.files}>
            <dt>
              <Button
                icon="export"
                onClick={() =>
                  saveFile(`${name}.json`, JSON.stringify(resultOf(table, side, { scenario, words }), undefined, 1))
                }
              >
                {say('export.result')}
              </Button>
            </dt>
            <dd>{say('export.resultNote')}</dd>
            <dt>
              <Button
                icon="notes"
                onClick={() =>
                  saveFile(
                    `${name}-debrief.md`,
                    debriefMarkdown({ words, shown, state: table.state, side }),
                    'text/markdown',
                  )
                }
              >
                {say('export.debrief')}
              </Button>
            </dt>
            <dd>{say('export.debriefNote')}</dd>
            <dt>
              <Button
                icon="script"
                onClick={() =>
                  saveFile(`${name}.md`, transcriptMarkdown(words, table.log, { privateOf: [side] }), 'text/markdown')
                }
              >
                {say('export.transcript')}
              </Button>
            </dt>
            <dd>{say('export.transcriptNote')}</dd>
          </dl>
        </Sheet>,
        // a dialog is no part of the bar that opens it
        document.body,
      )}
    </>
  );
}
