import type { Side } from '../../domain/side.ts';
import type { Log } from '../../engine/events.ts';
import { evolve } from '../../engine/evolve.ts';
import { opened } from '../../engine/start.ts';
import type { State } from '../../engine/state.ts';
import type { Hundredths } from '../../kernel/brand.ts';
import { invariant } from '../../kernel/invariant.ts';
import { effectsByFinding } from '../../scoring/moments.ts';
import type { Finding, Scorecard } from '../../scoring/scorecard.ts';
import { findingText, type FindingText } from '../../text/finding-text.ts';
import { momentIn } from '../../text/moment.ts';
import { sayMove } from '../../text/say-act.ts';
import { transcript, type TranscriptLine } from '../../text/transcript.ts';
import type { Words } from '../../text/words.ts';

/** A finding with everything that a person reads of it. */
export interface ToldFinding extends FindingText {
  readonly id: string;
  /** What it stands for; where a fault and what is left of the occasion are one thing, the fault. */
  readonly finding: Finding;
  /** All that it stands for. */
  readonly findings: readonly Finding[];
  /** `part`: an occasion that earned something and could have earned more. */
  readonly kind: Finding['kind'] | 'part';
  /** What it adds to its axis, all in all. */
  readonly hundredths: Hundredths;
  /** What it did to the 100, of a fault what it alone takes of them; good for comparing those of one kind. */
  readonly weight: number;
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
export function tell(words: Words, log: Log, card: Scorecard): Told {
  const { side, findings } = card;
  const lines = transcript(words, log, { privateOf: [side], hide: ['scores'] });
  const before = statesBefore(log, new Set(findings.map(({ move }) => move)));
  const effects = effectsByFinding(card);
  const told = asOne(words, findings).map((one, at): ToldFinding => {
    const finding = one.find(({ kind }) => kind === 'fault') ?? one[0];
    const line = lines.find(({ seq }) => seq === finding.move);
    const kind = kindOf(card, one);
    const way = kind === 'credit' ? 'gained' : 'lost';
    return {
      ...findingText(words, finding),
      id: `finding-${at}`,
      finding,
      findings: one,
      kind,
      hundredths: one.reduce((sum, { hundredths }) => sum + hundredths, 0),
      // a fault by its own gravity: on an axis that is held at 0 even the gravest takes little more
      weight: one.reduce(
        (sum, part) => sum + (kind === 'fault' ? shareOf(card, part) : (effects.get(part)?.[way] ?? 0)),
        0,
      ),
      round: line?.round ?? 1,
      said: line?.said ?? '',
      betterLine: betterLine(words, side, { finding, before }),
    };
  });
  return { lines, findings: told };
}

/** What a finding's own hundredths are of the 100. */
function shareOf({ axes }: Scorecard, { axis, hundredths }: Finding): number {
  const weights = axes.reduce((sum, { grade, weight }) => sum + (grade.kind === 'graded' ? weight : 0), 0);
  const own = axes.find((score) => score.axis === axis)?.weight ?? 0;
  return weights === 0 ? 0 : (Math.abs(hundredths) * own) / weights;
}

type Some = readonly [Finding, ...Finding[]];

/** Findings at the same move that say the same are one thing: what an occasion still earned and what its fault took. */
function asOne(words: Words, findings: readonly Finding[]): readonly Some[] {
  const groups = new Map<string, Some>();
  for (const finding of findings) {
    const { title, why } = findingText(words, finding);
    const key = `${finding.rule} ${finding.move} ${title} ${why}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? [finding] : [...known, finding]);
  }
  return [...groups.values()];
}

function kindOf({ axes }: Scorecard, [first, ...more]: Some): ToldFinding['kind'] {
  const all = [first, ...more];
  const earns = all.some(({ kind }) => kind === 'credit');
  if (!earns) return all.some(({ kind }) => kind === 'fault') ? 'fault' : first.kind;
  const isWhole = axes.every(({ lines }) =>
    lines.every(
      (line) =>
        line.kind !== 'occasion' ||
        line.rule !== first.rule ||
        line.move !== first.move ||
        line.case !== first.case ||
        line.earned === line.can,
    ),
  );
  return isWhole && all.length === 1 ? 'credit' : 'part';
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

/** The weightiest first: what cost most, what was missed, what fell short, then what brought most. */
export const byWeight = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  findings.toSorted((left, right) => ORDER[left.kind] - ORDER[right.kind] || right.weight - left.weight);

const ORDER = { fault: 0, missed: 1, part: 2, credit: 3 } as const;
