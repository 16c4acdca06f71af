import type { Face } from '../../domain/seat.ts';
import type { ActKind } from '../../engine/act.ts';
import type { HeardMove, OwnConcession, SeatView } from '../../engine/seat-view.ts';
import type { Outcome } from '../../engine/state.ts';
import { clamp } from '../../kernel/brand.ts';
import type { Cue, CueName, RoomTone } from '../sound-model.ts';

/** What a change of mood sounds like: it is heard with the face, before the words. Anger is a chair and a breath, never music. */
const MOODS = {
  neutral: 'breath',
  pleased: 'cup',
  irritated: 'chair',
  angry: 'rupture',
  anxious: 'breath-in',
  withdrawn: 'chair-back',
} as const satisfies Record<Face, CueName>;

/** What hands do while this is said; what lays a card on the table is heard by its card. */
const HANDS: Partial<Record<ActKind, CueName>> = {
  'build-rapport': 'cup',
  pause: 'cap',
  'cite-evidence': 'page',
  summarise: 'page',
  'attach-term': 'page',
  'add-governance': 'page',
  reject: 'card',
  accept: 'pen',
  sign: 'pen',
};

/** How the talks end; the room does the rest. */
const ENDINGS = {
  signed: ['agreement'],
  left: ['chair-back', 'door'],
  expired: ['cap'],
} as const satisfies Record<Outcome['kind'], readonly CueName[]>;

/** A cue that says a part of another is left out beside it. */
const PARTS: Partial<Record<CueName, readonly CueName[]>> = {
  agreement: ['pen', 'cap'],
  rupture: ['chair-back', 'chair', 'breath-in'],
};

/**
 * What is heard when the table goes from one state to a later one, in the order in which it happened.
 *
 * A gift of one's own is heard by nobody: no card, no balance.
 *
 * @source look.md, "Sound"
 */
export function cuesOf(before: SeatView, after: SeatView): readonly Cue[] {
  const since = lastSeq(before);
  const felt = after.reactions
    .filter(({ seq, side }) => seq > since && side !== after.side)
    .map(({ seq, face }) => ({ seq, names: face === faceBefore(after, seq) ? [] : [MOODS[face]] }));
  const done = after.moves
    .filter(({ seq }) => seq > since)
    .map((move) => ({ seq: move.seq, names: soundsOf(after, move) }));
  const told = after.heardEvents.length > before.heardEvents.length ? (['page'] as const) : [];
  const ended = after.outcome !== undefined && before.outcome === undefined ? ENDINGS[after.outcome.kind] : [];
  const heard = [...felt, ...done].toSorted((a, b) => a.seq - b.seq).flatMap(({ names }) => names);
  return withoutParts([...heard, ...told, ...ended]).map((name) => ({ name }));
}

/** What the room itself sounds like now. */
export function roomToneOf({ outcome, moves }: SeatView): Exclude<RoomTone, 'none'> {
  if (outcome?.kind === 'left' || outcome?.kind === 'expired') return 'thin';
  const last = moves.at(-1);
  return outcome === undefined && last?.acts.every(({ kind }) => kind === 'stay-silent') === true ? 'close' : 'usual';
}

/** A pencil on the edge of the table. */
export const PENCIL = {
  /** A touch at every so many points. @source look.md, "Sound" */
  points: 10,
  /** Touches this far apart, in milliseconds, have their full force. */
  slow: 500,
  softest: 0.25,
} as const;

/**
 * The touch of the pencil when the move being composed comes to lie elsewhere: softer the faster.
 *
 * @param rest - milliseconds since the last touch
 */
export function pencilTouch(before: number | undefined, after: number | undefined, rest: number): Cue | undefined {
  if (before === undefined || after === undefined) return undefined;
  const tenth = (points: number): number => Math.floor(points / PENCIL.points);
  if (tenth(before) === tenth(after)) return undefined;
  return { name: 'pencil', force: clamp(rest / PENCIL.slow, PENCIL.softest, 1) };
}

const lastSeq = ({ moves, reactions }: SeatView): number =>
  Math.max(moves.at(-1)?.seq ?? -1, reactions.at(-1)?.seq ?? -1);

const faceBefore = ({ reactions, side }: SeatView, seq: number): Face =>
  reactions.findLast((reaction) => reaction.seq < seq && reaction.side !== side)?.face ?? 'neutral';

function soundsOf(view: SeatView, move: HeardMove): readonly CueName[] {
  const steps = view.concessions.filter(({ seq, worth }) => seq === move.seq && worth > 0);
  if (steps.some((step) => isGift(view, step))) return [];
  const laid = view.offers.filter(({ seq }) => seq === move.seq);
  const hands = move.acts.flatMap(({ kind }) => HANDS[kind] ?? []);
  const cards = laid.map(({ packages }) => cardSound(move.side === view.side, packages.length));
  return [...hands, ...cards, ...(steps.length > 0 ? (['tick'] as const) : [])];
}

const cardSound = (isMine: boolean, count: number): CueName => (count > 1 ? 'fan' : isMine ? 'card' : 'offer');

/** Given by the viewer without an ask, and nothing came back for it until then. */
const isGift = ({ side: me, concessions }: SeatView, step: OwnConcession): boolean =>
  step.side === me &&
  !step.asked &&
  !concessions.some(
    ({ side, round, seq, worth }) => side !== me && round === step.round && seq < step.seq && worth > 0,
  );

/** Each name once, and nothing that another one among them holds already. */
function withoutParts(names: readonly CueName[]): readonly CueName[] {
  const held = new Set(names.flatMap((name) => PARTS[name] ?? []));
  return [...new Set(names)].filter((name) => !held.has(name));
}
