import { Button, LinkButton } from '../look/button.tsx';
import { saveFile } from '../keep/save-file.ts';
import { useSay } from '../words/use-say.ts';
import type { OpenProblem } from './games.ts';
import { Page } from './page.tsx';
import { linkTo, ROUTES } from './routes.ts';
import { usePageTitle } from './use-page.ts';

interface UnopenedProps {
  readonly id: string;
  readonly problem: OpenProblem;
  readonly onRetry: () => void;
}

/** Why a kept negotiation cannot be taken up, and what can still be done with it. */
export function Unopened({ id, problem, onRetry }: UnopenedProps) {
  const say = useSay('app');
  const { title, body, detail, raw } = wordsOf(problem);
  usePageTitle(say(title));
  return (
    <Page
      title={say(title)}
      bar={{ page: 'other' }}
      actions={
        <>
          <LinkButton kind="ink" size="main" href={linkTo(ROUTES.games)}>
            {say('toGames')}
          </LinkButton>
          {raw !== undefined && (
            <Button
              size="main"
              icon="export"
              onClick={() => saveFile(`parley-${id}.json`, JSON.stringify(raw, undefined, 1))}
            >
              {say('exportRaw')}
            </Button>
          )}
          {problem.kind === 'no-scenario' && (
            <Button size="main" onClick={onRetry}>
              {say('again')}
            </Button>
          )}
        </>
      }
    >
      <p className="brief">{say(body)}</p>
      {detail !== undefined && <p className="caption">{detail}</p>}
    </Page>
  );
}

type Words = Parameters<ReturnType<typeof useSay<'app'>>>[0];

function wordsOf(problem: OpenProblem): {
  readonly title: Words;
  readonly body: Words;
  readonly detail?: string;
  readonly raw?: unknown;
} {
  switch (problem.kind) {
    case 'missing':
      return { title: 'game.missing.title', body: 'game.missing.body' };
    case 'unreadable': {
      const { why, detail, raw } = problem.game;
      return { title: 'game.unreadable.title', body: `game.unreadable.${why}`, detail, raw };
    }
    case 'departed': {
      const { event, recorded, detail } = problem.departure;
      return {
        title: 'game.departed.title',
        body: 'game.departed.body',
        detail: `${event}, ${recorded}: ${detail}`,
        raw: problem.stored,
      };
    }
    case 'no-scenario':
      return { title: 'game.unreadable.title', body: `game.${problem.why}` };
  }
}
