import type { Manner } from '../../../domain/manner.ts';
import type { Act, ActKind } from '../../../engine/act.ts';
import type { RuleId } from '../../../scoring/rule.ts';
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

/** Rules by which the coach says the same, with more to it. */
const SAID_BY: Partial<Readonly<Record<Key, readonly RuleId[]>>> = {
  'caution.concede': ['RC-1', 'RC-4', 'RC-8', 'BD-3'],
  'caution.disclose': ['BD-4'],
  'caution.threaten': ['EG-3', 'BD-11'],
  'caution.oneMore': ['EG-7'],
  'caution.annex': ['EG-4'],
  'caution.person': ['EG-6'],
};

/** What is left to caution about beside what the coach says: nothing is said twice. */
export const besideCoach = (cautioned: readonly Caution[], told: RuleId | undefined): readonly Caution[] =>
  told === undefined ? cautioned : cautioned.filter(({ key }) => SAID_BY[key]?.includes(told) !== true);

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
