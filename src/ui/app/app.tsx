import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { SoundLoader } from '../../store/sound-model.ts';
import { Library } from '../library/library.tsx';
import { SoundContext, useSoundChoice } from '../settings/use-sound.ts';
import { ThemeContext, useThemeChoice } from '../settings/use-theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Loading } from './loading.tsx';
import { Missing } from './missing.tsx';
import { Notices } from './notices.tsx';
import { ROUTES, STEPS, type Step } from './routes.ts';
import { ServicesProvider, type Services } from './services.tsx';
import { SkipLink } from './skip-link.tsx';
import type { Troubles } from './troubles.ts';
import { useFocusOnHeading } from './use-page.ts';

const About = lazy(() => import('./about.tsx').then(({ About: page }) => ({ default: page })));
const Privacy = lazy(() => import('../privacy/privacy.tsx').then(({ Privacy: page }) => ({ default: page })));
const GameList = lazy(() => import('../games/game-list.tsx').then(({ GameList: page }) => ({ default: page })));
const Progress = lazy(() => import('../progress/progress.tsx').then(({ Progress: page }) => ({ default: page })));
const AssignedPage = lazy(() =>
  import('../assigned/assigned-page.tsx').then(({ AssignedPage: page }) => ({ default: page })),
);
const ClassHome = lazy(() => import('../class/class-home.tsx').then(({ ClassHome: page }) => ({ default: page })));
const ComposePage = lazy(() => import('../class/compose.tsx').then(({ ComposePage: page }) => ({ default: page })));
const ClassPage = lazy(() => import('../class/class-page.tsx').then(({ ClassPage: page }) => ({ default: page })));
const PairPages = lazy(() => import('../pair/pair-pages.tsx').then(({ PairPages: page }) => ({ default: page })));
const Play = lazy(() => import('./play.tsx').then(({ Play: page }) => ({ default: page })));
const DevGallery = import.meta.env.DEV
  ? lazy(() => import('./dev-gallery.tsx').then(({ DevGallery: page }) => ({ default: page })))
  : undefined;

export interface AppProps {
  readonly services: Services;
  readonly troubles: Troubles;
  readonly loadSound: SoundLoader;
}

/** The whole product: one address for each screen. */
export function App({ services, troubles, loadSound }: AppProps) {
  const theme = useThemeChoice();
  const sound = useSoundChoice(loadSound);
  return (
    <ThemeContext value={theme}>
      <SoundContext value={sound}>
        <ServicesProvider services={services}>
          <Router hook={useHashLocation}>
            <SkipLink />
            <Notices troubles={troubles} />
            <Screens />
          </Router>
        </ServicesProvider>
      </SoundContext>
    </ThemeContext>
  );
}

function Screens() {
  const [location] = useLocation();
  useFocusOnHeading();
  return (
    <ErrorBoundary at={location}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path={ROUTES.library} component={Library} />
          <Route path={ROUTES.games} component={GameList} />
          <Route path={ROUTES.progress} component={Progress} />
          <Route path={ROUTES.about} component={About} />
          <Route path={ROUTES.privacy} component={Privacy} />
          <Route path={ROUTES.assigned}>{() => <AssignedPage />}</Route>
          <Route path="/a/:token">{({ token }) => <AssignedPage key={token} token={token} />}</Route>
          <Route path={ROUTES.class} component={ClassHome} />
          <Route path="/class/:id/write">{({ id }) => <ComposePage key={id} id={id} />}</Route>
          <Route path="/class/:id">{({ id }) => <ClassPage key={id} id={id} />}</Route>
          <Route path="/pair">{() => <PairPages />}</Route>
          <Route path="/pair/new/:scenario">
            {({ scenario }) => <PairPages scenario={decodeURIComponent(scenario)} />}
          </Route>
          <Route path="/pair/:pair/:step?">
            {({ pair, step }) => <PairPages pair={decodeURIComponent(pair)} step={step} />}
          </Route>
          <Route path="/play/:game/hand-in">
            {({ game }) => <Play key={game} id={decodeURIComponent(game)} step="hand-in" />}
          </Route>
          <Route path="/play/:game/:step/:moment?">
            {({ game, step }) =>
              isStep(step) ? <Play key={game} id={decodeURIComponent(game)} step={step} /> : <Missing />
            }
          </Route>
          {DevGallery !== undefined && <Route path={ROUTES.gallery} component={DevGallery} />}
          <Route component={Missing} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

const isStep = (step: string): step is Step => STEPS.some((known) => known === step);
