import type { Package } from '../domain/package.ts';
import type { Act } from '../engine/act.ts';
import type { Voice } from '../engine/voice.ts';
import { issuesOfAct } from './issues-of-act.ts';
import { fromAcross, type Moment } from './moment.ts';
import type { Telling } from './telling.ts';
import { issueText, type Words } from './words.ts';

type Part = Voice['parts'][number];

/** One part of a reply about to be worded. */
export interface Speaking {
  readonly words: Words;
  /** The table before the move, from the speaker's seat. */
  readonly moment: Moment;
  readonly acts: readonly Act[];
  readonly part: Part;
  readonly telling: Telling;
  /** Set for the value that a line names first: it is given in full where the issue is new. */
  readonly leads?: boolean;
  /** Which sore spot and which role behind them this speaker has on the mind all day. */
  readonly mood: { readonly upset: number; readonly person: number };
}

/** What the listener said last. */
export const lastHeard = (moment: Moment): Moment['moves'][number] | undefined =>
  moment.moves.findLast(({ side }) => side !== moment.side);

export const textOf = (value: Part['slots'][string] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
export const numberOf = (value: Part['slots'][string] | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
export const packageIn = (value: Part['slots'][string] | undefined): Package | undefined =>
  typeof value === 'object' ? value : undefined;

/** The issue a part is about: the one given, else what the move speaks of, what it answers, what is still open. */
export function issueInTalk({ words, moment, acts, part }: Speaking): string | undefined {
  const given = textOf(part.slots['issue']);
  if (given !== undefined && issueText(words, given) !== undefined) return given;
  const heard = lastHeard(moment);
  return (
    acts.flatMap((act) => issuesOfAct(moment, act))[0] ??
    heard?.acts.flatMap((act) => issuesOfAct(fromAcross(moment), act))[0] ??
    openIssues(moment)[0]
  );
}

export const openIssues = (moment: Moment): readonly string[] =>
  moment.issues.flatMap(({ id }) => (moment.settled[id] === undefined ? [id] : []));
