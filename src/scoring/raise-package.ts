import type { Option, Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import type { Points } from '../kernel/brand.ts';
import { issueOf } from '../engine/checks.ts';
import type { State } from '../engine/state.ts';
import { worthOf } from '../engine/worth.ts';

interface Change {
  readonly issue: string;
  readonly option: Option;
  readonly gain: number;
}

/**
 * The package changed as little as possible until it is worth the level to the side and crosses no red line of its own: first one
 * issue that is enough by itself, otherwise the issues that bring most.
 *
 * @param candidate - whole or partial; what is settled is kept where it can be
 * @returns undefined where nothing reaches the level
 */
export function raisedTo(
  state: State,
  side: Side,
  { candidate, level }: { candidate: Package; level: Points },
): Package | undefined {
  let raised: Package = withinRedLines(state, side, { ...state.settled, ...candidate });
  for (;;) {
    const worth = worthOf(state.instance.issues, side, raised);
    if (worth.kind === 'crosses') return undefined;
    if (worth.high >= level) return raised;
    const change = bestChange(changesOf(state, side, raised), level - worth.high);
    if (change === undefined) return undefined;
    raised = { ...raised, [change.issue]: change.option };
  }
}

/** Puts the nearest option that is allowed in the place of each one across a red line. */
function withinRedLines(state: State, side: Side, candidate: Package): Package {
  const moved = Object.entries(candidate).map(([id, option]): readonly [string, Option] => {
    const issue = issueOf(state, id);
    if (issue === undefined || !issue.crosses[side].includes(option)) return [id, option];
    const from = issue.options.indexOf(option);
    const allowed = issue.options
      .filter((other) => !issue.crosses[side].includes(other))
      .toSorted((left, right) => away(issue.options.indexOf(left), from) - away(issue.options.indexOf(right), from));
    return [id, allowed[0] ?? option];
  });
  return Object.fromEntries(moved);
}

const away = (at: number, from: number): number => Math.abs(at - from);

function changesOf(state: State, side: Side, candidate: Package): readonly Change[] {
  return Object.entries(candidate).flatMap(([id, option]) => {
    const issue = issueOf(state, id);
    if (issue === undefined) return [];
    const had = issue.points[side][issue.options.indexOf(option)] ?? 0;
    return issue.options.flatMap((other, at) => {
      const gain = (issue.points[side][at] ?? 0) - had;
      return gain > 0 && !issue.crosses[side].includes(other) ? [{ issue: id, option: other, gain }] : [];
    });
  });
}

/** The smallest change that is enough, or else the largest there is. */
function bestChange(changes: readonly Change[], needed: number): Change | undefined {
  const enough = changes.filter(({ gain }) => gain >= needed);
  return enough.length > 0
    ? enough.reduce((least, change) => (change.gain < least.gain ? change : least))
    : changes.reduce<Change | undefined>(
        (most, change) => (most === undefined || change.gain > most.gain ? change : most),
        undefined,
      );
}
