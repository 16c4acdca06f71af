import type { ReactNode } from 'react';
import { TopBar } from '../look/top-bar.tsx';
import { Appearance } from '../settings/appearance.tsx';
import { useSay } from '../words/use-say.ts';
import { ROUTES } from './routes.ts';

export interface ShellBarProps {
  /** The scenario at hand. */
  readonly title?: string;
  /** Whose chair it is. */
  readonly seat?: string;
  /** Which of the main pages this is; without one the links stay away. */
  readonly page?: (typeof PAGES)[number] | 'other';
  /** What can be done here; stands at the end of the line. */
  readonly children?: ReactNode;
}

const PAGES = ['library', 'games', 'progress', 'about', 'class'] as const;

/** The bar on top of every screen: home, where one is, what one can do, how it looks. */
export function ShellBar({ title, seat, page, children }: ShellBarProps) {
  const say = useSay('app');
  const links = PAGES.map((name) => ({ label: say(name), href: `#${ROUTES[name]}`, isCurrent: name === page }));
  return (
    <TopBar
      brand={say('brand')}
      homeHref={`#${ROUTES.library}`}
      end={<Appearance />}
      {...(page !== undefined && { pages: { links, label: say('links'), menuLabel: say('pages') } })}
      {...(title !== undefined && { title })}
      {...(seat !== undefined && { note: seat })}
    >
      {children}
    </TopBar>
  );
}
