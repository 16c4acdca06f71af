import type { Fact } from './fact.ts';
import { rankOf, type Issue } from './issue.ts';
import type { Option } from './package.ts';
import type { Side } from './side.ts';

/** How a figure may differ from the one a fact gives and still be the same, as a share of all figures of the issue. Starting value. */
const NEAR = 0.05;

/**
 * What a fact does for a value that its speaker names: it `meets` it, or the speaker has come `past` it towards the other side;
 * undefined where it is about something else or where more is asked than it carries.
 *
 * A fact without a figure is a plain standard: it meets whatever is asked on its issue.
 */
export function bearingOf(
  fact: Pick<Fact, 'issue' | 'value' | 'inflatedValue'>,
  {
    issue,
    option,
    side,
    inflated = false,
  }: {
    readonly issue: Pick<Issue, 'id' | 'options' | 'range' | 'prefers'>;
    readonly option: Option;
    readonly side: Side;
    readonly inflated?: boolean;
  },
): 'meets' | 'past' | undefined {
  if (fact.issue !== issue.id || rankOf(issue, option) < 0) return undefined;
  const given = inflated ? (fact.inflatedValue ?? fact.value) : fact.value;
  if (given === undefined) return 'meets';
  if (typeof option !== 'number' || issue.range === undefined) return undefined;
  const { min, max, step } = issue.range;
  const asked = (option - given) * (issue.prefers[side] === 'last' ? 1 : -1);
  if (Math.abs(asked) <= Math.max(step, (max - min) * NEAR)) return 'meets';
  return asked < 0 ? 'past' : undefined;
}
