import type { OpenGame } from './games.ts';
import type { SceneMounter } from '../../store/scene-mounter.ts';
import { Page } from './page.tsx';

/** Until the table is there. */
export function Table({
  scenario,
}: OpenGame & { readonly mountScene: SceneMounter | undefined; readonly onClosed: () => void }) {
  return <Page title={scenario.id} bar={{}} />;
}
