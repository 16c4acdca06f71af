import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import type { SheetSaved } from '../../domain/worksheet.ts';
import { view } from '../../engine/view.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { linkTo } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { useWays } from '../app/ways.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './desk-say.ts';
import { BatnaSheet } from './batna-sheet.tsx';
import { BriefSlip } from './brief-slip.tsx';
import { columnsOf, wholeColumns } from './bundles.ts';
import { DeskFolder } from './desk-folder.tsx';
import { DeskPack } from './desk-pack.tsx';
import { builderProgress, looseProgress, type DeskSheet } from './desk-progress.ts';
import { deskOf, isSaved, type DeskDraft } from './desk-draft.ts';
import { DeskEdge } from './desk-edge.tsx';
import { IssueMap } from './issue-map.tsx';
import { LooseSheetView } from './loose-sheet.tsx';
import styles from './preparation.module.css';
import { LOOSE_SHEETS, type LooseSheet } from './sheet-drafts.ts';
import { SheetFoot } from './sheet-foot.tsx';
import { useKeptBuilder } from './use-kept-builder.ts';
import { useIsPrinting } from './use-printing.ts';
import { useLooseSheets, valuesOf } from './use-loose-sheets.ts';

/** The desk: one folder with every sheet that helps at the table, and the way there. */
export function Preparation({ id, open }: { readonly id: string; readonly open: OpenGame }) {
  const { game, words, side, scenario } = open;
  const [, navigate] = useLocation();
  const wayTo = useWays();
  usePageTitle(`${say('page')}, ${words.scenario.title}`);
  const { table, safety } = useGameState(game);
  const seen = view(table.state, side);
  const [sheet, setSheet] = useDraft<DeskSheet>(`deskSheet.${id}`, 'batna');
  const [draft, setDraft] = useDraft<DeskDraft>(`desk.${id}`, deskOf(seen.alternatives, seen.sheets));
  const sheets = useLooseSheets(game, side);
  const keepBuilder = useKeptBuilder(game, side, draft);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const isPrinting = useIsPrinting();
  const paper = useRef<HTMLElement>(null);
  const own = sideText(words, side);
  const hasBegun = seen.phase !== 'preparing';
  const hasSpoken = seen.moves.some((move) => move.side === side);
  const safe = say(safety === 'kept' ? 'saved' : 'savedMemory');
  useFocusOnSheet(paper, sheet);

  /** Commits a sheet unless it lies there already; says so either way. */
  async function save(saved: SheetSaved): Promise<boolean> {
    if (!isSaved(seen.sheets, saved)) {
      const next = await game.dispatch({ kind: 'saveWorksheet', side, saved });
      setRefused(next.ok ? undefined : refusalText(words, next.error));
      if (!next.ok) return false;
    }
    setSaid(safe);
    return true;
  }
  function turnTo(next: DeskSheet): void {
    if (isLoose(sheet)) void sheets[sheet].keep();
    else keepBuilder();
    setSaid('');
    setSheet(next);
  }
  const sitDown = (): void => navigate(wayTo(id, 'table'));

  const stepsDone = [
    draft.step !== 'list' || seen.sheets.batna !== undefined,
    seen.sheets.batna !== undefined,
    seen.sheets.batna?.selected !== undefined || seen.alternatives.length === 0,
    seen.sheets.limit !== undefined,
  ];
  const progress = { batna: builderProgress(stepsDone), ...looseProgress(sheets, seen.issues) };
  const bundles = wholeColumns(columnsOf(sheets.meso.value.bundles, seen.issues)).map(({ points }) => points);
  const isSafe = isLoose(sheet) && (sheets[sheet].status === 'saved' || seen.sheets[sheet] !== undefined);
  return (
    <div className={styles.screen}>
      <ShellBar title={words.scenario.title} seat={own.seat}>
        <LinkButton kind="quiet" icon="brief" href={linkTo(wayTo(id, 'brief'))}>
          {say('brief')}
        </LinkButton>
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </ShellBar>
      <main id="main" tabIndex={-1} className={styles.desk}>
        <DeskFolder
          words={words}
          sheet={sheet}
          onSheet={turnTo}
          progress={progress}
          isWritten={seen.written !== undefined}
          hasBegun={hasBegun}
          onSitDown={sitDown}
        />
        <section ref={paper} className={styles.paper}>
          <div className={styles.room}>
            {sheet === 'batna' && (
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
                onNextSheet={() => turnTo('issues')}
              />
            )}
            {sheet === 'issues' && <IssueMap words={words} seen={seen} />}
            {isLoose(sheet) && <LooseSheetView name={sheet} words={words} seen={seen} sheets={sheets} />}
            {sheet !== 'batna' && (
              <SheetFoot
                sheet={sheet}
                onSheet={turnTo}
                said={isSafe && sheets[sheet].status !== 'open' ? safe : ''}
                hasBegun={hasBegun}
                onSitDown={sitDown}
              />
            )}
          </div>
        </section>
        <BriefSlip
          words={words}
          side={side}
          character={scenario.sides[side === 'one' ? 1 : 0].character}
          them={sideText(words, otherSide(side)).person}
        />
      </main>
      <LiveRegion message={said} />
      <DeskEdge draft={draft} written={seen.sheets.limit} bundles={bundles} />
      {isPrinting && <DeskPack words={words} seen={seen} draft={draft} sheets={valuesOf(sheets)} />}
    </div>
  );
}

const isLoose = (sheet: DeskSheet): sheet is LooseSheet => LOOSE_SHEETS.some((loose) => loose === sheet);

/** A sheet is a page of its own: the focus follows to its heading. */
function useFocusOnSheet(paper: RefObject<HTMLElement | null>, sheet: DeskSheet): void {
  const shown = useRef(sheet);
  useEffect(() => {
    if (shown.current === sheet) return;
    shown.current = sheet;
    paper.current?.querySelector('h1')?.focus();
  }, [paper, sheet]);
}
