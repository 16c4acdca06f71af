import { lazy, Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import { invariant } from '../../kernel/invariant.ts';
import { otherSide } from '../../domain/side.ts';
import { nameAt, personAt, tick } from '../../store/pair/session.ts';
import type { Stage } from '../../store/pair/stage.ts';
import type { OpenGame } from '../app/games.ts';
import { Loading } from '../app/loading.tsx';
import { useServices } from '../app/services.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { Brief } from '../brief/brief.tsx';
import { PlayersContext } from '../table/players.ts';
import { pairRoute } from './pair-routes.ts';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { usePairState } from './use-pairs.ts';

const Preparation = lazy(() =>
  import('../preparation/preparation.tsx').then(({ Preparation: screen }) => ({ default: screen })),
);
const Table = lazy(() => import('../table/table.tsx').then(({ Table: screen }) => ({ default: screen })));
const SelfAssessment = lazy(() =>
  import('../debrief/self-assessment.tsx').then(({ SelfAssessment: screen }) => ({ default: screen })),
);
const OwnDebrief = lazy(() => import('./own-debrief.tsx').then(({ OwnDebrief: screen }) => ({ default: screen })));

interface OwnScreenProps {
  readonly open: OpenPair;
  readonly stage: Extract<Stage, { readonly side: string }>;
  readonly step: string | undefined;
}

/** What one person sees while the screen is theirs: the pages of one who plays alone, for their side. */
export function OwnScreen({ open: { pair, scenario, words }, stage, step }: OwnScreenProps) {
  const { session, games } = usePairState(pair);
  const { kind, round, side } = stage;
  const game = games[round];
  invariant(game !== undefined, 'what is due belongs to a round that was begun');
  const own = useMemo<OpenGame>(() => ({ game, scenario, words, side }), [game, scenario, words, side]);
  const { id } = game.get();
  const players = useMemo(
    () => ({ me: nameAt(session, round, side), them: nameAt(session, round, otherSide(side)) }),
    [round, session, side],
  );
  return (
    <PlayersContext value={players}>
      <Suspense fallback={<Loading />}>
        {kind === 'prepare' || (kind === 'talk' && (step === 'brief' || step === 'prepare')) ? (
          step === 'prepare' ? (
            <Preparation id={id} open={own} />
          ) : (
            <Brief id={id} open={own} />
          )
        ) : kind === 'debrief' ? (
          <OwnDebrief open={own} name={players.me} />
        ) : kind === 'assess' && step === 'opinion' ? (
          <SelfAssessmentOf
            own={own}
            // one's own opinion of a round lies on one's own shelf until it is said
            draft={`assess.${id}.${personAt(session, round, side)}`}
            onSkip={() => void pair.change(tick(round, 'assessed', side))}
          />
        ) : (
          <AtTable pair={pair.id} own={own} />
        )}
      </Suspense>
    </PlayersContext>
  );
}

function AtTable({ pair, own }: { readonly pair: string; readonly own: OpenGame }) {
  const { mountScene } = useServices();
  const [, navigate] = useLocation();
  usePageTitle(`${say('title')}, ${own.words.scenario.title}`);
  return (
    <Table
      {...own}
      mountScene={mountScene}
      coach="forbidden"
      onClosed={() => navigate(pairRoute(pair, 'opinion'), { replace: true })}
    />
  );
}

interface SelfAssessmentOfProps {
  readonly own: OpenGame;
  readonly draft: string;
  readonly onSkip: () => void;
}

function SelfAssessmentOf({ own, draft, onSkip }: SelfAssessmentOfProps) {
  usePageTitle(`${say('title')}, ${own.words.scenario.title}`);
  const { outcome } = useGameState(own.game).table.state;
  return outcome === undefined ? (
    <Loading />
  ) : (
    <SelfAssessment draft={draft} open={own} outcome={outcome} onSkip={onSkip} />
  );
}
