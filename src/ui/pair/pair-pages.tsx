import { PairEntry } from './pair-entry.tsx';
import { StartPage } from './start-page.tsx';

export interface PairPagesProps {
  readonly pair?: string | undefined;
  readonly step?: string | undefined;
  /** Chosen in the library. */
  readonly scenario?: string | undefined;
}

/** All pages for two at one screen, in one chunk. */
export function PairPages({ pair, step, scenario }: PairPagesProps) {
  return pair === undefined ? <StartPage scenario={scenario} /> : <PairEntry key={pair} id={pair} step={step} />;
}
