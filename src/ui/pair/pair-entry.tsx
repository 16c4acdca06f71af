import { useEffect, useState } from 'react';
import type { Result } from '../../kernel/result.ts';
import { Loading } from '../app/loading.tsx';
import { Page } from '../app/page.tsx';
import { linkTo } from '../app/routes.ts';
import { usePageTitle } from '../app/use-page.ts';
import { asError } from '../keep/as-error.ts';
import { LinkButton } from '../look/button.tsx';
import { PairAtScreen } from './pair-at-screen.tsx';
import { PAIR_ROUTES } from './pair-routes.ts';
import { say } from './pair-say.ts';
import type { OpenPair, PairProblem } from './pairs.ts';
import { usePairs } from './use-pairs.ts';

interface PairEntryProps {
  readonly id: string;
  readonly step: string | undefined;
}

/** One pair: takes it up, or says why it cannot be taken up. */
export function PairEntry({ id, step }: PairEntryProps) {
  const pairs = usePairs();
  const [opened, setOpened] = useState<Result<OpenPair, PairProblem>>();
  /** How often another tab went on with the pair while it was open here. */
  const [moved, setMoved] = useState(0);
  const [error, setError] = useState<Error>();
  useEffect(() => {
    let isWanted = true;
    pairs?.open(id).then(
      (result) => isWanted && setOpened(result),
      (reason: unknown) => isWanted && setError(asError(reason)),
    );
    return () => {
      isWanted = false;
    };
  }, [pairs, id, moved]);
  useEffect(() => pairs?.subscribe((gone) => gone === id && setMoved((before) => before + 1)), [pairs, id]);
  if (error !== undefined) throw error;
  if (opened === undefined) return <Loading />;
  return opened.ok ? (
    <PairAtScreen open={opened.value} step={step} hasMoved={moved > 0} />
  ) : (
    <Gone why={opened.error} />
  );
}

function Gone({ why }: { readonly why: PairProblem }) {
  usePageTitle(say('gone.title'));
  return (
    <Page
      title={say('gone.title')}
      bar={{ page: 'other' }}
      actions={
        <LinkButton kind="ink" size="main" href={linkTo(PAIR_ROUTES.start)}>
          {say('gone.back')}
        </LinkButton>
      }
    >
      <p className="brief">{say(why === 'departed' || why === 'unreadable' ? `gone.${why}` : 'gone.body')}</p>
    </Page>
  );
}
