import type { Side } from '../../domain/side.ts';
import type { Log } from '../../engine/events.ts';
import { evolve } from '../../engine/evolve.ts';
import { opened } from '../../engine/start.ts';
import type { State } from '../../engine/state.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Finding, Scorecard } from '../../scoring/scorecard.ts';
import { findingText, type FindingText } from '../../text/finding-text.ts';
import { momentIn } from '../../text/moment.ts';
import { sayMove } from '../../text/say-act.ts';
import { transcript, type TranscriptLine } from '../../text/transcript.ts';
import type { Words } from '../../text/words.ts';

/** A finding with everything that a person reads of it. */
export interface ToldFinding extends FindingText {
  readonly id: string;
  readonly finding: Finding;
  readonly round: number;
  /** The line it stands beside, empty where nothing was said. */
  readonly said: string;
  readonly betterLine: string | undefined;
}

/** The talk in words, and every finding beside its line. */
export interface Told {
  readonly lines: readonly TranscriptLine[];
  readonly findings: readonly ToldFinding[];
}

/** Words for a finished negotiation, from the seat of one side. */
export function tell(words: Words, log: Log, { side, findings }: Scorecard): Told {
  const lines = transcript(words, log, { privateOf: [side], hide: ['scores'] });
  const before = statesBefore(log, new Set(findings.map(({ move }) => move)));
  const told = findings.map((finding, at) => {
    const line = lines.find(({ seq }) => seq === finding.move);
    return {
      ...findingText(words, finding),
      id: `finding-${at}`,
      finding,
      round: line?.round ?? 1,
      said: line?.said ?? '',
      betterLine: betterLine(words, side, { finding, before }),
    };
  });
  return { lines, findings: told };
}

interface Moments {
  readonly finding: Finding;
  readonly before: ReadonlyMap<number, State>;
}

function betterLine(words: Words, side: Side, { finding, before }: Moments): string | undefined {
  const state = before.get(finding.move);
  return finding.better === undefined || state === undefined
    ? undefined
    : sayMove(words, momentIn(state, side), finding.better);
}

/** The table just before some events, in one pass over the log. */
function statesBefore(log: Log, wanted: ReadonlySet<number>): ReadonlyMap<number, State> {
  const [first] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with its instance');
  const found = new Map<number, State>();
  let state = opened(first);
  for (const [seq, event] of log.entries()) {
    if (wanted.has(seq)) found.set(seq, state);
    if (event.kind !== 'instanceDrawn') state = evolve(state, event);
  }
  return found;
}

/** The weightiest first: what cost most, then what brought most. */
export const byWeight = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  findings.toSorted((left, right) => weight(right) - weight(left));

const BAD_FIRST = { fault: 100_000, missed: 50_000, credit: 0 } as const;
const weight = ({ finding }: ToldFinding): number => BAD_FIRST[finding.kind] + Math.abs(finding.hundredths);
