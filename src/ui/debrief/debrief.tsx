import type { OpenGame } from '../app/games.ts';
import { Page } from '../app/page.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { useSay } from '../words/use-say.ts';

/** What came of it, and why. */
export function Debrief({ open: { words } }: { readonly id: string; readonly open: OpenGame }) {
  const say = useSay('debrief');
  usePageTitle(`${say('page')}, ${words.scenario.title}`);
  return <Page title={say('page')} bar={{ title: words.scenario.title }} />;
}
