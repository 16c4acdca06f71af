import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Game } from '../../store/game.ts';
import { Brief } from '../brief/brief.tsx';
import type { OpenGame } from './games.ts';
import { Loading } from './loading.tsx';
import { playRoute, type Step } from './routes.ts';
import { useServices } from './services.tsx';
import { useGameState } from './use-game-state.ts';

const Preparation = lazy(() =>
  import('../preparation/preparation.tsx').then(({ Preparation: screen }) => ({ default: screen })),
);
const Table = lazy(() => import('../table/table.tsx').then(({ Table: screen }) => ({ default: screen })));
const Afterwards = lazy(() =>
  import('../debrief/months/afterwards.tsx').then(({ Afterwards: screen }) => ({ default: screen })),
);
const HandInPage = lazy(() =>
  import('../assigned/hand-in.tsx').then(({ HandInPage: screen }) => ({ default: screen })),
);
const HandInBar = lazy(() =>
  import('../assigned/hand-in-bar.tsx').then(({ HandInBar: screen }) => ({ default: screen })),
);
const Debrief = lazy(() => import('../debrief/debrief.tsx').then(({ Debrief: screen }) => ({ default: screen })));

interface PlayStepProps {
  readonly id: string;
  readonly step: Step | 'hand-in';
  readonly open: OpenGame;
}

/** The screen of a step; an address that does not fit where the talks stand leads to the one that does. */
export function PlayStep({ id, step, open }: PlayStepProps) {
  const [, navigate] = useLocation();
  const { mountScene } = useServices();
  const { table, branch } = useGameState(open.game);
  const { outcome } = table.state;
  const isOver = outcome !== undefined;
  if (isOver && step === 'prepare') return <Redirect to={playRoute(id, 'debrief')} replace />;
  // only what was signed has months after it
  if (isOver && step === 'after' && outcome.kind !== 'signed')
    return <Redirect to={playRoute(id, 'debrief')} replace />;
  if (!isOver && (step === 'debrief' || step === 'after')) return <Redirect to={playRoute(id, 'table')} replace />;
  switch (step) {
    case 'brief':
      return <Brief id={id} open={open} />;
    case 'prepare':
      return (
        <Suspense fallback={<Loading />}>
          <Preparation id={id} open={open} />
        </Suspense>
      );
    case 'table':
      return (
        <Suspense fallback={<Loading />}>
          <SatDown key={branch} game={open.game} whenOver={playRoute(id, 'debrief')}>
            <Table
              {...open}
              mountScene={mountScene}
              coach={open.assigned?.terms?.coach}
              onClosed={() => navigate(playRoute(id, outcome?.kind === 'signed' ? 'after' : 'debrief'))}
            />
          </SatDown>
        </Suspense>
      );
    case 'after':
      return (
        <Suspense fallback={<Loading />}>
          <Afterwards id={id} open={open} />
        </Suspense>
      );
    case 'debrief':
      return (
        <Suspense fallback={<Loading />}>
          <Debrief id={id} open={open} />
          {open.assigned !== undefined && <HandInBar id={id} open={open} assigned={open.assigned} />}
        </Suspense>
      );
    case 'hand-in':
      return open.assigned === undefined ? (
        <Redirect to={playRoute(id, 'debrief')} replace />
      ) : (
        <Suspense fallback={<Loading />}>
          <HandInPage id={id} open={open} assigned={open.assigned} />
        </Suspense>
      );
  }
}

interface SatDownProps {
  readonly game: Game;
  /** Where to go instead if the talks are over already; an ending that comes while one sits here is shown here. */
  readonly whenOver: string;
  readonly children: ReactNode;
}

/** Takes the seat first, so that a scripted side that opens has spoken before the table is shown. */
function SatDown({ game, whenOver, children }: SatDownProps) {
  const [wasOver] = useState(() => game.get().table.state.outcome !== undefined);
  const [isSat, setSat] = useState(false);
  useEffect(() => {
    if (!wasOver) void game.dispatch({ kind: 'sitDown' }).then(() => setSat(true));
  }, [game, wasOver]);
  if (wasOver) return <Redirect to={whenOver} replace />;
  return isSat ? children : <Loading />;
}
