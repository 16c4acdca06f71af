import type { Play } from './play.ts';
import type { Rule } from './rule.ts';

/** The moves at which some rules find a fault: what one rule has punished, another only looks at. */
export const faultsOf = (play: Play, rules: readonly Rule[]): ReadonlySet<number> =>
  new Set(rules.flatMap((rule) => rule.look(play).flatMap(({ kind, move }) => (kind === 'fault' ? [move] : []))));
