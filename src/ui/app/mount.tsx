import '../look/tokens.css';
import '../look/rooms.css';
import '../look/fonts.css';
import '../look/base.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { memoryKeeper } from '../../store/keeper.ts';
import type { SceneMounter } from '../../store/scene-mounter.ts';
import type { SoundLoader } from '../../store/sound-model.ts';
import { forgetDrafts } from '../keep/use-draft.ts';
import { isFirstVisit, markVisit } from '../keep/first-visit.ts';
import { keeperSoon } from '../keep/keeper-soon.ts';
import type { KeepingOptions } from '../keep/indexed-db-keeper.ts';
import type { Keeping } from '../keep/open-keeper.ts';
import { offlineHere } from '../offline/offline-here.ts';
import { followTheme } from '../look/theme.ts';
import { forgetSettings } from '../settings/device-settings.ts';
import { readTheme } from '../settings/use-theme.ts';
import { App } from './app.tsx';
import { openGames } from './games.ts';
import { noticeOf, troubles } from './troubles.ts';

/** What the entry puts together: neighbours that may not know each other. */
export interface AppParts {
  readonly mountScene: SceneMounter;
  readonly loadSound: SoundLoader;
}

const LARGEST_SEED = 1_000_000;

/** Hangs the product into the page; what is kept on the device is opened meanwhile. */
export function mountApp(host: HTMLElement, { mountScene, loadSound }: AppParts): void {
  followTheme(readTheme())();
  printOnWhite();
  const notices = troubles();
  const now = (): number => Date.now();
  const keeping = openKeeping({ now, onTrouble: ({ kind }) => notices.tell(kind) });
  const keeper = keeperSoon(keeping.then((opened) => opened.keeper));
  void keeping.then((opened) => {
    const notice = noticeOf(opened);
    if (notice !== undefined) notices.tell(notice);
  });
  const offline = offlineHere((news) => notices.tell(`version-${news}`));
  const classes = once(() => import('../keep/class-database.ts').then(({ openClassKeeper }) => openClassKeeper()));
  createRoot(host).render(
    <App
      troubles={notices}
      loadSound={loadSound}
      services={{
        keeper: { ...keeper, create: (game) => keeper.create(game).finally(markVisit) },
        isFirstVisit: isFirstVisit(),
        games: openGames({ keeper, now, newId, classes }),
        classes,
        mountScene,
        offline,
        now,
        newSeed: () => randomNumber() % LARGEST_SEED,
        forgetRest: () => {
          forgetSettings();
          forgetDrafts();
          // whom one called oneself for an assignment
          void classes().then(({ taken }) => taken.erase(''));
        },
      }}
    />,
  );
}

/** What keeps games comes with its own chunk: the first page does not wait for it. Never rejects. */
const openKeeping = (options: KeepingOptions): Promise<Keeping> =>
  import('../keep/open-keeper.ts').then(
    ({ openKeeper }) => openKeeper(options),
    () => ({ keeper: memoryKeeper(), standing: 'denied' }),
  );

/** Paper is white whatever the screen is. */
function printOnWhite(): void {
  const { dataset } = document.documentElement;
  let onScreen: string | undefined;
  window.addEventListener('beforeprint', () => {
    onScreen = dataset['theme'];
    dataset['theme'] = 'light';
  });
  window.addEventListener('afterprint', () => {
    if (onScreen !== undefined) dataset['theme'] = onScreen;
  });
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

const newId = (): string => `${randomNumber().toString(36)}${randomNumber().toString(36)}`;

function randomNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
