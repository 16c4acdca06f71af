import { memo, useCallback, useMemo, useState } from 'react';
import type { SceneMounter } from '../../store/scene-mounter.ts';
import { closing } from '../../store/select/closing.ts';
import { scriptWriter } from '../../store/select/script.ts';
import { Button } from '../look/button.tsx';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';
import { Announcer } from './announcer.tsx';
import { ClosingBar } from './close/closing-bar.tsx';
import { Ending } from './close/ending.tsx';
import { LeaveDialog } from './close/leave-dialog.tsx';
import { SingleText } from './close/single-text.tsx';
import { MySide } from './compose/first-prompts.tsx';
import { useComposer } from './compose/use-composer.ts';
import { Drawer, type DrawerTab } from './drawer/drawer.tsx';
import { HeardProvider } from './heard-words.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { LineBand } from './line-band.tsx';
import { LastReply } from './script/last-reply.tsx';
import { ScriptPanel } from './script/script-panel.tsx';
import { ScenePanel } from './scene/scene-panel.tsx';
import { useSeat } from './seat-context.tsx';
import { TableSound } from './sound/table-sound.tsx';
import { TableBar } from './table-bar.tsx';
import styles from './table.module.css';
import { useHelpKey } from './use-help-key.ts';
import { PHONE, STACKED, useMedia } from './use-media.ts';
import { useTableMoves } from './use-table-moves.ts';

export interface RoomProps {
  readonly mountScene: SceneMounter | undefined;
  readonly isReduced: boolean;
  /** A reply is felt and not yet spoken. */
  readonly isFelt: boolean;
  readonly onClosed: () => void;
}

type Open = 'help' | 'leave' | 'text' | 'script' | 'drawer';

/** Everything on the table screen in its places; which dialog is open is all that it remembers. */
export const Room = memo(function Room({ mountScene, isReduced, isFelt, onClosed }: RoomProps) {
  const say = useSay('table');
  const { words, state, side, view, events } = useSeat();
  const isPhone = useMedia(PHONE);
  const isStacked = useMedia(STACKED);
  const [isScriptHidden, setScriptHidden] = useState(false);
  const composer = useComposer();
  const write = useMemo(() => scriptWriter(words, side), [words, side]);
  const entries = useMemo(() => write(state, { view, events }), [write, state, view, events]);
  const [open, setOpen] = useState<Open>();
  const [tab, setTab] = useState<DrawerTab>('log');
  const [isDrawerClosed, setDrawerClosed] = useState(false);
  const close = () => setOpen(undefined);
  const moves = useTableMoves(composer, { readText: () => setOpen('text'), close });
  useHelpKey(() => setOpen('help'));
  const last = entries.findLast(({ owner }) => owner === 'them');
  const { isLastRound } = closing(view);

  const turnTo = useCallback((next: DrawerTab) => {
    setTab(next);
    setDrawerClosed(false);
  }, []);
  const seeMap = useCallback(() => {
    turnTo('learned');
    if (isPhone) setOpen('drawer');
  }, [isPhone, turnTo]);
  const toggleDrawer = useCallback(() => setDrawerClosed((isClosed) => !isClosed), []);
  const scriptPanel = <ScriptPanel entries={entries} onSeeMap={seeMap} />;
  const drawer = (
    <Drawer
      tab={tab}
      onTab={turnTo}
      isClosed={isDrawerClosed && !isPhone}
      onToggle={isPhone ? undefined : toggleDrawer}
      onTake={moves.take}
    />
  );

  return (
    <HeardProvider entries={entries}>
      <div className={styles.screen} data-drawer={isDrawerClosed ? 'closed' : 'open'}>
        <TableBar onLeave={() => setOpen('leave')} onHelp={() => setOpen('help')} />
        <LineBand />
        <main id="main" tabIndex={-1} className={styles.table}>
          <h1 tabIndex={-1} className="visually-hidden">
            {say('title', { scenario: words.scenario.title })}
          </h1>
          <div className={styles.mine}>
            <div className={styles.scene}>
              <ScenePanel
                mountScene={mountScene}
                isReduced={isReduced}
                draft={composer.worth?.worth.place}
                quote={isFelt ? '' : (last?.said ?? '')}
                actions={moves.onCards}
              />
              <TableSound draft={composer.worth?.worth.place} />
            </div>
            {isPhone && (
              <LastReply
                entry={last}
                isFelt={isFelt}
                onScript={() => setOpen('script')}
                onDrawer={() => setOpen('drawer')}
              />
            )}
            <ClosingBar onWriteText={moves.writeText} onReadText={() => setOpen('text')} />
            <div className={styles.composer} data-last={isLastRound || undefined}>
              <MySide composer={composer} isPhone={isPhone} />
            </div>
          </div>
          {!isPhone && (
            <>
              <section className={styles.script} aria-label={say('script')}>
                <header className={styles.scriptTop}>
                  <h2 className="title-3">{say('script')}</h2>
                  <span className="caption">{say('rounds', { round: view.round, rounds: view.rounds })}</span>
                  {isStacked && (
                    <Button
                      kind="quiet"
                      icon={isScriptHidden ? 'down' : 'up'}
                      aria-label={say(isScriptHidden ? 'script.show' : 'script.hide')}
                      aria-expanded={!isScriptHidden}
                      onClick={() => setScriptHidden(!isScriptHidden)}
                    />
                  )}
                </header>
                {!(isStacked && isScriptHidden) && scriptPanel}
              </section>
              <section className={styles.drawer} aria-label={say('drawer')}>
                {drawer}
              </section>
            </>
          )}
        </main>
      </div>
      {isPhone && (
        <>
          <Sheet
            isOpen={open === 'script'}
            onClose={close}
            from="below"
            title={say('script')}
            closeLabel={say('close')}
          >
            {scriptPanel}
          </Sheet>
          <Sheet
            isOpen={open === 'drawer'}
            onClose={close}
            from="below"
            title={say('drawer')}
            closeLabel={say('close')}
          >
            {drawer}
          </Sheet>
        </>
      )}
      <SingleText
        isOpen={open === 'text'}
        onClose={close}
        onSign={moves.sign}
        onAsk={moves.askAboutText}
        onGovernance={moves.addGovernance}
        manner={composer.composition.manner}
        onLay={moves.lay}
      />
      <LeaveDialog
        isOpen={open === 'leave'}
        onClose={close}
        manner={composer.composition.manner}
        isBusy={composer.isBusy}
        onLeave={moves.leave}
        onLay={moves.lay}
      />
      <HelpDialog isOpen={open === 'help'} onClose={close} />
      <Announcer entries={entries} />
      <Ending onClosed={onClosed} />
    </HeardProvider>
  );
});
