import { useSyncExternalStore } from 'react';
import { UI_ABOUT } from '../../text/messages/en/ui-about.ts';
import { sayIn } from '../words/use-say.ts';
import { Page } from './page.tsx';
import { linkTo, ROUTES } from './routes.ts';
import { useServices } from './services.tsx';
import { usePageTitle } from './use-page.ts';

const say = sayIn<'about'>(UI_ABOUT);

/** What it is, what happens to one's data, whether it needs the network, whose work is in it. */
export function About() {
  const { offline } = useServices();
  const standing = useSyncExternalStore(offline.subscribe, offline.get);
  usePageTitle(say('title'));
  return (
    <Page title={say('title')} bar={{ page: 'about' }}>
      <p className="brief">{say('what')}</p>
      <h2 className="title-2">{say('privacy.title')}</h2>
      <p className="brief">
        {say('privacy.body')} <a href={linkTo(ROUTES.privacy)}>{say('privacy.erase')}</a>.
      </p>
      <h2 className="title-2">{say('offline.title')}</h2>
      <p className="brief">{say('offline.body')}</p>
      <output className="brief">{say(`offline.${standing}`)}</output>
      <h2 className="title-2">{say('class.title')}</h2>
      <p className="brief">
        {say('class.body')} <a href={linkTo(ROUTES.class)}>{say('class.go')}</a>.{' '}
        <a href={linkTo(ROUTES.assigned)}>{say('class.open')}</a>.
      </p>
      <h2 className="title-2">{say('sources.title')}</h2>
      <p className="brief">{say('sources.body')}</p>
      <h2 className="title-2">{say('licence.title')}</h2>
      <p className="brief">{say('licence.code')}</p>
      <p className="brief">{say('licence.text')}</p>
      <p className="brief">{say('licence.cast')}</p>
      {import.meta.env.PROD && (
        <p className="brief">
          <a href={`${import.meta.env.BASE_URL}licences.md`}>{say('licence.all')}</a>
        </p>
      )}
    </Page>
  );
}
