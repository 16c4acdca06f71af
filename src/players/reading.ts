import type { Face } from '../domain/seat.ts';
import { otherSide } from '../domain/side.ts';
import { ruleOf, type ActKind } from '../engine/act.ts';
import type { HeardMove, SeatView } from '../engine/seat-view.ts';
import { worthOf } from './guess.ts';

/** What can be told of the other side from across the table: by its face, its tone, the length of its replies, and its figures. */
export interface Reading {
  /** What it keeps coming back to, by its place among the sore spots it named; undefined while it named none. */
  readonly soreSpot: number | undefined;
  /** Its figures went up and down again. */
  readonly swings: boolean;
  /** It is beside itself just now. */
  readonly upset: boolean;
  /** It puts nothing forward, keeps it short, and lets questions lie. */
  readonly hides: boolean;
}

/** When a sign counts. Own points, counts. */
const SIGNS = {
  /** By how much a figure of theirs must jump to count. */
  jump: 2,
  looksBack: 2,
  shortParts: 1,
} as const;

const BESIDE_ITSELF: readonly Face[] = ['irritated', 'angry', 'anxious', 'withdrawn'];

/** Reads the other side's manner; nothing is used but what a person in this seat sees and hears. */
export function readingOf(view: SeatView): Reading {
  const theirs = view.moves.filter(({ side }) => side !== view.side);
  const soreSpot = soreSpotIn(view);
  const swings = hasSwung(view);
  return {
    soreSpot,
    swings,
    upset: (soreSpot !== undefined || swings) && looksUpset(view, theirs.at(-1)),
    hides: isHiding(view, theirs),
  };
}

/** Acts that name no term of one's own. */
const NAMES_NO_TERM: ReadonlySet<ActKind> = new Set([
  'accept',
  'summarise',
  'attach-term',
  'sign',
  'propose-closing',
  'stay-silent',
  'decline-to-answer',
]);

/** Whether a word of theirs sounds as if it were not meant: said in the heat, or short, toneless and without a term of their own. */
export function uneasyYes({ voice, acts, manner }: HeardMove): 'quiet' | 'heated' | undefined {
  if (voice === undefined || voice.turned) return undefined;
  if (voice.rung > 1) return manner.tone === 'firm' || voice.rung === 3 ? 'heated' : undefined;
  return manner.tone === 'neutral' && acts.every(({ kind }) => NAMES_NO_TERM.has(kind)) ? 'quiet' : undefined;
}

/** A grievance that came up though nobody had asked how things were. */
function soreSpotIn({ side, moves }: SeatView): number | undefined {
  let asked = false;
  let found: number | undefined;
  for (const move of moves) {
    if (move.side === side) asked = move.acts.some(({ kind }) => kind === 'build-rapport');
    else if (!asked) {
      const spot = move.voice?.parts.find(({ line }) => line === 'small-talk')?.slots['upset'];
      if (typeof spot === 'number') found = spot;
    }
  }
  return found;
}

/** Better for oneself, then worse, or the other way about. */
function hasSwung(view: SeatView): boolean {
  const them = otherSide(view.side);
  const worths = view.offers.flatMap(({ side, packages }) => {
    const [first] = packages;
    return side === them && first !== undefined ? [worthOf(view, first)] : [];
  });
  const steps = worths.slice(1).map((worth, at) => worth - (worths[at] ?? 0));
  return steps.some((step) => step > SIGNS.jump) && steps.some((step) => step < -SIGNS.jump);
}

function looksUpset({ reactions, side }: SeatView, last: HeardMove | undefined): boolean {
  if (last === undefined) return false;
  const face = reactions.findLast((shown) => shown.side !== side && shown.round === last.round)?.face;
  const { tone } = last.manner;
  return tone === 'firm' || tone === 'hard-line' || (face !== undefined && BESIDE_ITSELF.includes(face));
}

function isHiding({ offers, side }: SeatView, theirs: readonly HeardMove[]): boolean {
  const lately = theirs.slice(-SIGNS.looksBack);
  const isShort = ({ voice, manner }: HeardMove): boolean =>
    (voice?.parts.length ?? 0) <= SIGNS.shortParts && manner.tone !== 'firm' && manner.tone !== 'hard-line';
  const tellsNothing = ({ acts }: HeardMove): boolean =>
    acts.every((act) => ruleOf(act).proposes !== true && act.kind !== 'share-interest' && act.kind !== 'accept');
  return (
    lately.length === SIGNS.looksBack &&
    !offers.some((offer) => offer.side !== side && offer.fate === 'standing') &&
    lately.every(tellsNothing) &&
    lately.some(isShort)
  );
}
