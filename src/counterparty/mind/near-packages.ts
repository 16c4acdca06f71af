import type { Worths } from '../../analysis/choice.ts';
import { nth } from '../../analysis/slope.ts';
import type { Package } from '../../domain/package.ts';
import type { BelievedIssue } from './believed-space.ts';

/** A whole package by the places of its options, issue by issue; −1 where it says what one would never say. */
export type Places = readonly number[];

/** A package near another one, with what it is worth in hundredths. */
export interface Near {
  readonly places: Places;
  readonly own: number;
  /** Of the other side, as believed. */
  readonly other: number;
}

/** Where a package's options are. */
export const placesOf = (issues: readonly BelievedIssue[], candidate: Package): Places =>
  issues.map(({ id, options }) => {
    const option = candidate[id];
    return option === undefined ? -1 : options.indexOf(option);
  });

/** The options at these places. */
export const packageAt = (issues: readonly BelievedIssue[], places: Places): Package =>
  Object.fromEntries(
    issues.flatMap(({ id, options }, i) => {
      const option = options[places[i] ?? -1];
      return option === undefined ? [] : [[id, option]];
    }),
  );

/** Takes a package that is looked at; the array belongs to the walk and is valid only during the call. */
export type Visit = (places: Places, own: number, other: number) => void;

/** Walks over packages near one by changing it in place, its worth carried along. */
export interface Walk {
  readonly issues: readonly BelievedIssue[];
  readonly visit: Visit;
}

/** Every package that takes one to `most` options of the one package over into the other. */
export function mixes(
  { issues, visit }: Walk,
  { from, into, most }: { from: Places; into: Places; most: number },
): void {
  const places = [...from];
  const differ = from.flatMap((place, i) => (place === into[i] || (into[i] ?? -1) < 0 ? [] : [i]));
  const grow = (next: number, left: number, worth: Worth): void => {
    for (let n = next; n < differ.length; n += 1) {
      const i = differ[n] ?? 0;
      const was = places[i] ?? -1;
      const now = into[i] ?? -1;
      const changed = stepped(issues[i]?.column, worth, { was, now });
      places[i] = now;
      if (changed.unsayable === 0) visit(places, changed.own, changed.other);
      if (left > 1) grow(n + 1, left - 1, changed);
      places[i] = was;
    }
  };
  grow(0, most, worthOf(issues, from));
}

/** Every package with one issue moved to any other option. */
export function singleSteps({ issues, visit }: Walk, from: Places): void {
  const places = [...from];
  const worth = worthOf(issues, from);
  for (const [i, issue] of issues.entries()) {
    const was = places[i] ?? -1;
    for (let now = 0; now < issue.options.length; now += 1) {
      if (now === was) continue;
      const changed = stepped(issue.column, worth, { was, now });
      places[i] = now;
      if (changed.unsayable === 0) visit(places, changed.own, changed.other);
    }
    places[i] = was;
  }
}

/** Worth of a package in hundredths, and how many of its options one would never say. */
interface Worth {
  readonly own: number;
  readonly other: number;
  readonly unsayable: number;
}

function worthOf(issues: readonly BelievedIssue[], places: Places): Worth {
  let [own, other, unsayable] = [0, 0, 0];
  for (const [i, { column }] of issues.entries()) {
    const place = places[i] ?? -1;
    if (place < 0) unsayable += 1;
    else {
      own += nth(column.own, place);
      other += nth(column.other, place);
    }
  }
  return { own, other, unsayable };
}

function stepped(
  column: Worths | undefined,
  { own, other, unsayable }: Worth,
  { was, now }: { was: number; now: number },
): Worth {
  if (column === undefined) return { own, other, unsayable };
  return was < 0
    ? { own: own + nth(column.own, now), other: other + nth(column.other, now), unsayable: unsayable - 1 }
    : {
        own: own + nth(column.own, now) - nth(column.own, was),
        other: other + nth(column.other, now) - nth(column.other, was),
        unsayable,
      };
}
