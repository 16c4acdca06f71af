import type { Manner } from '../../../domain/manner.ts';
import type { Act, ActKind } from '../../../engine/act.ts';
import type { ScreenMessages } from '../../../text/messages/en/ui.ts';

type Key = Extract<keyof ScreenMessages<'table'>, `caution.${string}`>;

/** Acts that may cost something, and what. @source voices §5, the lines marked with a flag */
const COSTS: Partial<Readonly<Record<ActKind, Key>>> = {
  concede: 'caution.concede',
  'disclose-reservation': 'caution.disclose',
  threaten: 'caution.threaten',
  misdirect: 'caution.misdirect',
  'ask-one-more': 'caution.oneMore',
  'attach-term': 'caution.annex',
};

export interface Caution {
  readonly key: Key;
  /** Whether it is about honesty or respect, not merely about price. */
  readonly isEthical: boolean;
}

/** What a move may cost, told before it is said; it blocks nothing. */
export function cautions(acts: readonly Act[], manner: Manner): readonly Caution[] {
  const found = acts.flatMap(({ kind }): readonly Caution[] => {
    const key = COSTS[kind];
    return key === undefined ? [] : [{ key, isEthical: kind === 'misdirect' || kind === 'attach-term' }];
  });
  const paired = acts.some(({ kind }) => kind === 'ask-concession');
  const kept = paired ? found.filter(({ key }) => key !== 'caution.concede') : found;
  const isInsult = manner.aim === 'person' && manner.tone === 'hard-line';
  return isInsult ? [...kept, { key: 'caution.person', isEthical: true }] : kept;
}
