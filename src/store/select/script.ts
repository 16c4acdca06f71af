import type { Side } from '../../domain/side.ts';
import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import type { Log } from '../../engine/events.ts';
import type { HeardMove, SeatView } from '../../engine/seat-view.ts';
import { transcribeOn, type Transcribed, type TranscriptLine } from '../../text/transcript.ts';
import type { Words } from '../../text/words.ts';
import type { GameState } from '../game.ts';
import { lyingOffersOf, type LyingOffer } from './lying-offers.ts';

/** Something the viewer came to know by a move. */
export type Lesson =
  | { readonly kind: 'interest'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'vague'; readonly about: string };

/** One line of the script at the table. */
export interface ScriptEntry {
  readonly seq: number;
  readonly kind: 'said' | 'world' | 'outcome';
  readonly round: number;
  readonly owner: 'me' | 'them' | undefined;
  readonly who: string;
  readonly acts: readonly ActKind[];
  /** What could be seen before it was said. */
  readonly cue: string | undefined;
  readonly said: string;
  /** What it put on the table. */
  readonly offers: readonly LyingOffer[];
  readonly lessons: readonly Lesson[];
  /** Whether it answers a claim of the viewer's that was seen through. */
  readonly sawThrough: boolean;
}

/** Writes the talk so far, again and again as it grows. */
export type ScriptWriter = (game: GameState, shown: Shown) => readonly ScriptEntry[];

/**
 * The talk so far from one seat, with what each move meant for the viewer. What was worded once is kept, so that a reply costs what it says
 * and not what all before it said.
 */
export function scriptWriter(words: Words, side: Side): ScriptWriter {
  let before: Transcribed | undefined;
  return (game, { view, events }) => {
    const log = game.table.log.slice(0, events);
    // another line of play, or a shorter one, is told anew
    if (before !== undefined && !isBeginningOf(before, log)) before = undefined;
    before = transcribeOn(words, log, { privateOf: [side], before });
    return entriesOf(before.lines, view);
  };
}

function isBeginningOf({ talk: { events } }: Transcribed, log: Log): boolean {
  return log[events.length - 1] === events.at(-1)?.event;
}

function entriesOf(lines: readonly TranscriptLine[], view: SeatView): readonly ScriptEntry[] {
  const known = new Set<string>();
  return lines.flatMap((line) => {
    if (line.kind === 'private') return [];
    const move = view.moves.find(({ seq }) => seq === line.seq);
    const reaction = view.reactions.find(({ seq, side }) => side === line.side && seq === line.seq - 1);
    return {
      seq: line.seq,
      kind: line.kind,
      round: line.round,
      owner: ownerOf(view.side, line.side),
      who: line.who,
      acts: move?.acts.map(({ kind }) => kind) ?? [],
      cue: line.cue?.shown,
      said: line.said,
      offers: lyingOffersOf(view, (offer) => offer.seq === line.seq),
      lessons:
        move === undefined || move.side === view.side ? [] : lessonsOf(move).filter((lesson) => isNews(known, lesson)),
      sawThrough: reaction !== undefined && reaction.side !== view.side && reaction.caught.length > 0,
    };
  });
}

/** How much of a game is in sight. */
export interface Shown {
  readonly view: SeatView;
  readonly events: number;
}

const ownerOf = (viewer: Side, side: Side | undefined): ScriptEntry['owner'] => {
  if (side === undefined) return undefined;
  return side === viewer ? 'me' : 'them';
};

/** What was told once is not learned again. */
function isNews(known: Set<string>, lesson: Lesson): boolean {
  if (lesson.kind === 'vague') return true;
  const isNew = !known.has(lesson.id);
  known.add(lesson.id);
  return isNew;
}

const lessonsOf = ({ acts }: HeardMove): readonly Lesson[] => acts.flatMap((act) => lessonsIn(act));

function lessonsIn(act: Act): readonly Lesson[] {
  const claim = ruleOf(act).claim?.(act);
  const told: readonly Lesson[] = (() => {
    if (claim === undefined) return [];
    return claim.fact === undefined ? [{ kind: 'vague', about: claim.kind }] : [{ kind: 'fact', id: claim.fact }];
  })();
  if (act.kind === 'share-interest') return [{ kind: 'interest', id: act.interest }];
  if (act.kind === 'disclose-risk') return [{ kind: 'fact', id: act.fact }];
  if (act.kind === 'answer' && act.content.interest !== undefined)
    return [{ kind: 'interest', id: act.content.interest }, ...told];
  return told;
}
