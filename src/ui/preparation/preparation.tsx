import { useState } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import type { SheetSaved } from '../../domain/worksheet.ts';
import { view } from '../../engine/view.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './desk-say.ts';
import { BatnaSheet } from './batna-sheet.tsx';
import { BriefSlip } from './brief-slip.tsx';
import { DeskFolder, type DeskSheet } from './desk-folder.tsx';
import { DESK_STEPS, deskOf, isSaved, type DeskDraft } from './desk-draft.ts';
import { DeskEdge } from './desk-edge.tsx';
import { IssueMap } from './issue-map.tsx';
import styles from './preparation.module.css';

/** The desk: what would one do without the other side, where does one stop, what is everything worth. */
export function Preparation({ id, open }: { readonly id: string; readonly open: OpenGame }) {
  const { game, words, side, scenario } = open;
  const [, navigate] = useLocation();
  usePageTitle(`${say('page')}, ${words.scenario.title}`);
  const { table, safety } = useGameState(game);
  const seen = view(table.state, side);
  const [sheet, setSheet] = useState<DeskSheet>('batna');
  const [draft, setDraft] = useDraft<DeskDraft>(`desk.${id}`, deskOf(seen.alternatives, seen.sheets));
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const own = sideText(words, side);
  const hasBegun = seen.phase !== 'preparing';
  const hasSpoken = seen.moves.some((move) => move.side === side);

  /** Commits a sheet unless it lies there already; says so either way. */
  async function save(saved: SheetSaved): Promise<boolean> {
    if (!isSaved(seen.sheets, saved)) {
      const next = await game.dispatch({ kind: 'saveWorksheet', side, saved });
      setRefused(next.ok ? undefined : refusalText(words, next.error));
      if (!next.ok) return false;
    }
    setSaid(say(safety === 'kept' ? 'saved' : 'savedMemory'));
    return true;
  }

  const stepsDone = [
    draft.step !== 'list' || seen.sheets.batna !== undefined,
    seen.sheets.batna !== undefined,
    seen.sheets.batna?.selected !== undefined || seen.alternatives.length === 0,
    seen.sheets.limit !== undefined,
  ];
  return (
    <div className={styles.screen}>
      <ShellBar title={words.scenario.title} seat={own.seat}>
        <LinkButton kind="quiet" icon="brief" href={linkTo(playRoute(id, 'brief'))}>
          {say('brief')}
        </LinkButton>
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </ShellBar>
      <main id="main" tabIndex={-1} className={styles.desk}>
        <DeskFolder
          sheet={sheet}
          onSheet={setSheet}
          done={stepsDone.filter(Boolean).length}
          all={DESK_STEPS.length}
          isWritten={seen.written !== undefined}
          hasBegun={hasBegun}
          onSitDown={() => navigate(playRoute(id, 'table'))}
        />
        <section className={styles.paper}>
          {sheet === 'batna' ? (
            <BatnaSheet
              words={words}
              seen={seen}
              draft={draft}
              onDraft={(next) => {
                setDraft(next);
                setSaid('');
              }}
              stepsDone={stepsDone}
              isLocked={hasSpoken && seen.written !== undefined}
              save={save}
              said={said}
              refused={refused}
              onSitDown={() => navigate(playRoute(id, 'table'))}
            />
          ) : (
            <IssueMap words={words} seen={seen} />
          )}
        </section>
        <BriefSlip
          words={words}
          side={side}
          character={scenario.sides[side === 'one' ? 1 : 0].character}
          them={sideText(words, otherSide(side)).person}
        />
      </main>
      <LiveRegion message={said} />
      <DeskEdge draft={draft} written={seen.sheets.limit} />
    </div>
  );
}
