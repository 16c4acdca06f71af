import { bearingOf } from '../domain/bearing.ts';
import type { Package } from '../domain/package.ts';
import { ruleOf } from '../engine/act.ts';
import type { LineKind } from '../engine/voice.ts';
import { issueInTalk, packageIn, textOf, type Speaking } from './speaking.ts';

/** Kinds of line in which a fact stands under the speaker's own value. */
const RESTING: readonly LineKind[] = ['first-offer', 'counter-offer', 'conditional-trade', 'evidence', 'answer'];

/** Slots that name a value of the speaker's own. */
const OWN_VALUES: readonly string[] = ['val', 'q', 'pkg', 'mine'];

/** Whether a line of the part with these slots rests a value on a fact. */
export const restsValue = ({ part }: Speaking, slots: readonly string[]): boolean =>
  RESTING.includes(part.line) && slots.includes('fact') && slots.some((slot) => OWN_VALUES.includes(slot));

/** What the fact of a part does for the value that is named on its issue; undefined also where there is no such fact. */
export function bearing(speaking: Speaking): 'meets' | 'past' | undefined {
  const { moment, acts, part } = speaking;
  const claim = acts.map((act) => ruleOf(act).claim?.(act)).find((some) => some !== undefined);
  const id = textOf(part.slots['fact']) ?? claim?.fact;
  const fact = moment.facts.find((candidate) => candidate.id === id);
  const issue = moment.issues.find((candidate) => candidate.id === issueInTalk(speaking));
  if (fact === undefined || issue === undefined) return undefined;
  const option = named(speaking)?.[issue.id];
  if (option === undefined) return undefined;
  return bearingOf(fact, { issue, option, side: moment.side, inflated: claim?.as === 'inflated' });
}

function named({ moment, acts, part }: Speaking): Package | undefined {
  const offer = acts.find((act) => act.kind === 'offer');
  return packageIn(part.slots['val']) ?? offer?.package ?? moment.stands.mine;
}

/** The part, where its line rests a value on a fact: it then names no value but the one on the fact's issue. */
export function resting(speaking: Speaking): Speaking {
  const issue = issueInTalk(speaking);
  const option = issue === undefined ? undefined : named(speaking)?.[issue];
  if (issue === undefined || option === undefined) return speaking;
  const { part } = speaking;
  return { ...speaking, part: { ...part, slots: { ...part.slots, pkg: { [issue]: option } } } };
}
