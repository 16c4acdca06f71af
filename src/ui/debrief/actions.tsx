import { useState } from 'react';
import { createPortal } from 'react-dom';
import { resultOf } from '../../store/result.ts';
import { transcriptMarkdown } from '../../text/transcript.ts';
import type { OpenGame } from '../app/games.ts';
import { useGameState } from '../app/use-game-state.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button } from '../look/button.tsx';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';
import { say } from './debrief-say.ts';
import styles from './actions.module.css';
import type { Shown } from './chapters.tsx';
import { debriefMarkdown } from './debrief-markdown.ts';
import { knownLines } from './lines/known-lines.ts';

interface DebriefActionsProps {
  readonly open: OpenGame;
  readonly shown: Shown;
}

/** What one can take along, on paper or as a file; and the way to what comes next. */
export function DebriefActions({ open, shown }: DebriefActionsProps) {
  const { game, words, side, scenario } = open;
  const shell = useSay('app');
  const { table } = useGameState(game);
  const [isExporting, setExporting] = useState(false);
  const name = `parley-${scenario.id}-${words.names[side]}-${table.state.seed}`;

  return (
    <>
      <Button kind="quiet" icon="print" onClick={() => window.print()}>
        {say('print')}
      </Button>
      <Button kind="quiet" icon="export" aria-haspopup="dialog" onClick={() => setExporting(true)}>
        {say('export')}
      </Button>
      <Button kind="ink" iconAfter="down" onClick={showNext}>
        {say('next.title')}
      </Button>
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
                    debriefMarkdown({
                      words,
                      shown,
                      state: table.state,
                      side,
                      lines: knownLines(game, side),
                      line: game.get().branch,
                    }),
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

function showNext(): void {
  const heading = document.querySelector<HTMLElement>('#next');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
