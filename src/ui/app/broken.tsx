import { Button, LinkButton } from '../look/button.tsx';
import { useSay } from '../words/use-say.ts';
import { Page } from './page.tsx';
import { linkTo, ROUTES } from './routes.ts';

/** The page that comes when another broke. */
export function Broken({ error }: { readonly error: unknown }) {
  const say = useSay('app');
  return (
    <Page
      title={say('error.title')}
      bar={{ page: 'other' }}
      actions={
        <>
          <Button kind="ink" size="main" icon="rewind" onClick={() => window.location.reload()}>
            {say('reload')}
          </Button>
          <LinkButton size="main" kind="quiet" href={linkTo(ROUTES.library)}>
            {say('error.home')}
          </LinkButton>
        </>
      }
    >
      <p className="brief">{say('error.body')}</p>
      <details>
        <summary>{say('error.detail')}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </Page>
  );
}
