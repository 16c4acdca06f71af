import { z } from 'zod';
import { mannerSchema, PLAIN_MANNER, type Manner } from '../../../domain/manner.ts';
import { actSchema, type Act } from '../../../engine/act.ts';
import { ACT_GROUPS, groupOf, type ActGroup } from '../act-groups.ts';

/** More acts do not fit in one move (protocol §1). */
export const MOST_ACTS = 3;

/** A move being put together: plain data, so that it survives a reload. */
export interface Composition {
  readonly acts: readonly Act[];
  /** The act in hand; one past the last while the next is still to be picked. */
  readonly at: number;
  readonly manner: Manner;
  /** The tab chosen in this round; undefined while nobody has chosen: then it is the likely one. */
  readonly group?: ActGroup | undefined;
  /** Forms filled in and left for another act: they come back as they were. */
  readonly kept: readonly Act[];
}

export const EMPTY: Composition = { acts: [], at: 0, manner: PLAIN_MANNER, kept: [] };

const stored = z.strictObject({
  acts: z.array(actSchema).max(MOST_ACTS),
  at: z.number().int().min(0).max(MOST_ACTS),
  manner: mannerSchema,
  group: z.enum(ACT_GROUPS).optional(),
  kept: z.array(actSchema),
});

/** What was kept of a composition, or an empty one where it cannot be read. */
export function restored(raw: unknown): Composition {
  const read = stored.safeParse(raw);
  return read.success ? { ...read.data, at: Math.min(read.data.at, read.data.acts.length) } : EMPTY;
}

export const actInHand = ({ acts, at }: Composition): Act | undefined => acts[at];
export const canAdd = ({ acts }: Composition): boolean => acts.length > 0 && acts.length < MOST_ACTS;

/** The acts that are said before the one in hand, and after it. */
export const actsBefore = ({ acts, at }: Composition): readonly Act[] => acts.slice(0, at);
export const actsAfter = ({ acts, at }: Composition): readonly Act[] => acts.slice(at + 1);

/** Takes an act in hand; the form of the former is put by, and one filled in before comes back. */
export function pick(composition: Composition, act: Act): Composition {
  const former = actInHand(composition);
  if (former?.kind === act.kind) return { ...composition, group: groupOf(act.kind) };
  const kept = former === undefined ? composition.kept : [...without(composition.kept, former), former];
  const chosen = kept.find(({ kind }) => kind === act.kind) ?? act;
  return { ...change(composition, chosen), kept, group: groupOf(act.kind) };
}

const without = (acts: readonly Act[], { kind }: Act): readonly Act[] => acts.filter((act) => act.kind !== kind);

/** Puts a changed form in place of the act in hand. */
export function change(composition: Composition, act: Act): Composition {
  const acts = [...composition.acts];
  acts[composition.at] = act;
  return { ...composition, acts };
}

/** A whole move in place of what was there, its last act in hand: that is what it comes to. */
export function laid(composition: Composition, { acts, manner }: Pick<Composition, 'acts' | 'manner'>): Composition {
  const at = Math.max(0, acts.length - 1);
  const last = acts[at];
  return { ...composition, acts, at, manner, ...(last && { group: groupOf(last.kind) }) };
}

/** Opens the place of one more act. */
export const add = (composition: Composition): Composition =>
  canAdd(composition) ? { ...composition, at: composition.acts.length } : composition;

export function remove(composition: Composition, index: number): Composition {
  const acts = composition.acts.filter((_, at) => at !== index);
  const at = composition.at > index ? composition.at - 1 : composition.at;
  return { ...composition, acts, at: Math.min(at, Math.max(acts.length - 1, 0)) };
}

/** Says an act one place earlier. */
export function moveUp(composition: Composition, index: number): Composition {
  const [act, before] = [composition.acts[index], composition.acts[index - 1]];
  if (act === undefined || before === undefined) return composition;
  const acts = composition.acts.toSpliced(index - 1, 2, act, before);
  return { ...composition, acts, at: index - 1 };
}

export function turnTo(composition: Composition, index: number): Composition {
  const act = composition.acts[index];
  return act === undefined ? composition : { ...composition, at: index, group: groupOf(act.kind) };
}

/** A blank sheet after the move was said; the manner stays, and the tab only where it was chosen for the next round already. */
export const afterSaying = ({ manner }: Composition, group?: ActGroup): Composition => ({
  ...EMPTY,
  manner,
  ...(group && { group }),
});
