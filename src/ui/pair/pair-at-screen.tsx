import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Side } from '../../domain/side.ts';
import { personAt, tick } from '../../store/pair/session.ts';
import type { Pair } from '../../store/pair/pair.ts';
import type { Stage } from '../../store/pair/stage.ts';
import { Loading } from '../app/loading.tsx';
import { WaysContext } from '../app/ways.ts';
import { DraftShelfContext } from '../keep/draft-shelf.ts';
import { HandOver } from './hand-over.tsx';
import { Joint } from './joint.tsx';
import { Observer } from './observer.tsx';
import { OwnScreen } from './own-screen.tsx';
import { pairRoute, type PairStep } from './pair-routes.ts';
import type { OpenPair } from './pairs.ts';
import { ReversalPage } from './reversal-page.tsx';
import styles from './strip.module.css';
import { Strip } from './strip.tsx';
import { useClock } from './use-clock.ts';
import { usePairState } from './use-pairs.ts';

/**
 * Who took the screen, and for which round; both together without a side. Never kept: a reload comes back to the page between, and so does
 * a pair that is taken up anew because another tab went on with it.
 */
interface Held {
  readonly pair: Pair;
  readonly round: number;
  readonly side: Side | undefined;
}

/** What each stage begins with once the person called has taken the screen. */
const FIRST_STEP: Readonly<Record<Stage['kind'], PairStep>> = {
  prepare: 'brief',
  talk: 'table',
  assess: 'table',
  debrief: 'debrief',
  joint: 'both',
  reversal: 'both',
};

interface PairAtScreenProps {
  readonly open: OpenPair;
  readonly step: string | undefined;
  /** Whether another tab went on with the pair while it was open here. */
  readonly hasMoved: boolean;
}

/** Whatever is due for a pair: the page between two people, until the one who is called has taken the screen. */
export function PairAtScreen({ open, step, hasMoved }: PairAtScreenProps) {
  const { pair, shelves } = open;
  const [, navigate] = useLocation();
  const { session, stage } = usePairState(pair);
  const [held, setHeld] = useState<Held>();
  const isObserved = step === 'observer' && session.hasObserver;
  const isHeld = !isObserved && held?.pair === pair && held.round === stage.round && held.side === stage.side;
  const { side, round, kind } = stage;

  const cover = useCallback(() => setHeld(undefined), []);
  const ready = useCallback((): void => {
    // whoever opens goes on to the table; for the other it ends here
    if (kind === 'prepare') navigate(pairRoute(pair.id, 'table'), { replace: true });
    if (kind === 'debrief') void pair.change(tick(round, 'debriefed', side));
  }, [kind, navigate, pair, round, side]);
  const clock = useClock(pair, isHeld, ready);

  // whoever had the screen has it no longer, even where they are called again later
  if (!isHeld && held !== undefined) setHeld(undefined);
  useEffect(() => {
    if (!isHeld && !isObserved && step !== undefined) navigate(pairRoute(pair.id), { replace: true });
  }, [isHeld, isObserved, navigate, pair.id, step]);
  // a page that the browser kept alive is shown again: it might be somebody else who looks
  useEffect(() => {
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) cover();
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, [cover]);
  const isSatDown = isHeld && kind === 'prepare' && step === 'table';
  useEffect(() => {
    if (isSatDown) void pair.change(tick(round, 'prepared', side));
  }, [isSatDown, pair, round, side]);

  if (isObserved) return <Observer open={open} />;
  if (!isHeld)
    return (
      <HandOver
        open={open}
        times={clock}
        hasMoved={hasMoved}
        onTake={() => {
          setHeld({ pair, round, side });
          navigate(pairRoute(pair.id, FIRST_STEP[kind]), { replace: true });
        }}
      />
    );
  if (side === undefined)
    return kind === 'reversal' ? <ReversalPage open={open} /> : <Joint open={open} round={round} />;
  const person = personAt(session, round, side);
  return (
    <WaysContext value={(_game, to) => pairRoute(pair.id, to)}>
      <DraftShelfContext value={shelves[person]}>
        <div className={styles.own}>
          <Strip open={open} stage={stage} times={clock} onCover={cover} onReady={ready} />
          {isSatDown ? <Loading /> : <OwnScreen open={open} stage={{ kind, round, side }} step={step} />}
        </div>
      </DraftShelfContext>
    </WaysContext>
  );
}
