import { useEffect, useState } from 'react';
import { asError } from '../keep/as-error.ts';
import { useServices } from './services.tsx';
import type { OpenGame, OpenProblem } from './games.ts';
import { Loading } from './loading.tsx';
import { Unopened } from './unopened.tsx';
import { PlayStep } from './play-step.tsx';
import type { Step } from './routes.ts';
import type { Result } from '../../kernel/result.ts';

interface PlayProps {
  readonly id: string;
  readonly step: Step;
}

/** One negotiation: takes it up, or says why it cannot be taken up. */
export function Play({ id, step }: PlayProps) {
  const { games } = useServices();
  const [opened, setOpened] = useState<Result<OpenGame, OpenProblem>>();
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<Error>();
  useEffect(() => {
    let isWanted = true;
    games.open(id).then(
      (result) => isWanted && setOpened(result),
      (reason: unknown) => isWanted && setError(asError(reason)),
    );
    return () => {
      isWanted = false;
    };
  }, [games, id, attempt]);
  if (error !== undefined) throw error;
  if (opened === undefined) return <Loading />;
  if (!opened.ok) return <Unopened id={id} problem={opened.error} onRetry={() => setAttempt(attempt + 1)} />;
  return <PlayStep id={id} step={step} open={opened.value} />;
}
