import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { asError } from '../keep/as-error.ts';
import { useServices } from './services.tsx';
import type { OpenGame, OpenProblem } from './games.ts';
import { Loading } from './loading.tsx';
import { Unopened } from './unopened.tsx';
import { PlayStep } from './play-step.tsx';
import { momentIn, type Step } from './routes.ts';
import type { Result } from '../../kernel/result.ts';

interface PlayProps {
  readonly id: string;
  readonly step: Step | 'hand-in';
}

/** One negotiation: takes it up, or says why it cannot be taken up. */
export function Play({ id, step }: PlayProps) {
  const { games } = useServices();
  const [opened, setOpened] = useState<Result<OpenGame, OpenProblem>>();
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<Error>();
  const [location] = useLocation();
  const line = momentIn(location)?.line;
  useEffect(() => {
    let isWanted = true;
    const take = async (): Promise<void> => {
      const result = await games.open(id);
      // a moment that was asked for lies on a line of its own
      if (result.ok && line !== undefined) await result.value.game.choose(line);
      if (isWanted) setOpened(result);
    };
    take().catch((reason: unknown) => isWanted && setError(asError(reason)));
    return () => {
      isWanted = false;
    };
  }, [games, id, attempt, line]);
  if (error !== undefined) throw error;
  if (opened === undefined) return <Loading />;
  if (!opened.ok) return <Unopened id={id} problem={opened.error} onRetry={() => setAttempt(attempt + 1)} />;
  return <PlayStep id={id} step={step} open={opened.value} />;
}
