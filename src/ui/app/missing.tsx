import { LinkButton } from '../look/button.tsx';
import { useSay } from '../words/use-say.ts';
import { Page } from './page.tsx';
import { linkTo, ROUTES } from './routes.ts';
import { usePageTitle } from './use-page.ts';

/** An address that leads nowhere. */
export function Missing() {
  const say = useSay('app');
  usePageTitle(say('missing.title'));
  return (
    <Page
      title={say('missing.title')}
      bar={{ page: 'other' }}
      actions={
        <LinkButton kind="ink" size="main" href={linkTo(ROUTES.library)}>
          {say('error.home')}
        </LinkButton>
      }
    >
      <p className="brief">{say('missing.body')}</p>
    </Page>
  );
}
