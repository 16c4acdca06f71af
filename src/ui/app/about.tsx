import { useSay } from '../words/use-say.ts';
import { Page } from './page.tsx';
import { linkTo, ROUTES } from './routes.ts';
import { usePageTitle } from './use-page.ts';

/** What it is, what happens to one's data, whose work is in it. */
export function About() {
  const say = useSay('app');
  usePageTitle(say('about.title'));
  return (
    <Page title={say('about.title')} bar={{ page: 'about' }}>
      <p className="brief">{say('about.what')}</p>
      <h2 className="title-2">{say('about.privacy.title')}</h2>
      <p className="brief">
        {say('about.privacy.body')} <a href={linkTo(ROUTES.games)}>{say('about.privacy.erase')}</a>.
      </p>
      <h2 className="title-2">{say('about.sources.title')}</h2>
      <p className="brief">{say('about.sources.body')}</p>
      <h2 className="title-2">{say('about.licence.title')}</h2>
      <p className="brief">{say('about.licence.code')}</p>
      <p className="brief">{say('about.licence.text')}</p>
      <p className="brief">{say('about.licence.cast')}</p>
      {import.meta.env.PROD && (
        <p className="brief">
          <a href={`${import.meta.env.BASE_URL}licences.md`}>{say('about.licence.all')}</a>
        </p>
      )}
    </Page>
  );
}
