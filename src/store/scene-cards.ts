import { rulerX, type Box, type SceneLayout } from './scene-layout.ts';
import type { SceneCard } from './scene-model.ts';

/** Where one card lies: middle and bottom in CSS pixels, tilt in degrees, and how far up in the pile. */
export interface CardPlace {
  readonly id: string;
  readonly x: number;
  readonly bottom: number;
  readonly tilt: number;
  readonly depth: number;
  /** The place of its points on the ruler, which a crowded card does not stand over exactly. */
  readonly rulerX: number;
}

const TILT = { them: -1.2, me: 0.8 };
const FAN = { tilts: [-3, 1, 5], step: 62 };
const EDGE = 4;
/** Sums of places may miss by this much, in pixels. */
const ROUNDING = 0.001;
/** On a full table the tent becomes one line on the wall: low where no card reaches up, or over her words. */
const FULL_TABLE = { above: 56, top: 14, width: 212, height: 24 };

interface Group {
  readonly cards: readonly SceneCard[];
  readonly x: number;
  readonly spread: number;
}

/**
 * Lays cards over their points on the ruler, oldest first.
 *
 * A fan of equal bundles shares one place, unequal bundles spread; where two offers come too close, the older one
 * goes half under the newer, never further.
 */
export function cardPlaces(layout: SceneLayout, cards: readonly SceneCard[]): CardPlace[] {
  const groups = groupFans(layout, cards);
  const placed = spreadApart(layout, groups);
  return placed.flatMap((group, depth) => placesOf(layout, group, depth));
}

/**
 * Finds room for the name tent between the cards.
 *
 * @returns its place on the table, or a place on the wall that no card covers where the table is full
 */
export function tentPlace(layout: SceneLayout, places: readonly CardPlace[]): Box & { readonly isOnTable: boolean } {
  const { tent, card } = layout;
  if (layout.isCompact) return { ...tent, isOnTable: false };
  const reach = (card.width + tent.width) / 2 + EDGE;
  const isFree = (middle: number) => places.every((place) => Math.abs(place.x - middle) >= reach);
  const middle = tent.x + tent.width / 2;
  const least = layout.folder.x + 48 * layout.scale + tent.width / 2;
  const most = layout.balance.x - 60 * layout.scale - tent.width / 2;
  for (let away = 0; away <= layout.width; away += 6) {
    const free = [middle - away, middle + away].find((x) => x >= least && x <= most && isFree(x));
    if (free !== undefined) return { ...tent, x: free - tent.width / 2, isOnTable: true };
  }
  const { width, height } = FULL_TABLE;
  const [low, words] = [layout.table.y - FULL_TABLE.above, layout.quote?.x ?? tent.x];
  const clear = (card.width + width) / 2;
  const free = [words, EDGE].find((x) => places.every((place) => Math.abs(place.x - x - width / 2) >= clear));
  return { x: free ?? words, y: free === undefined ? FULL_TABLE.top : low, width, height, isOnTable: false };
}

function groupFans(layout: SceneLayout, cards: readonly SceneCard[]): Group[] {
  const groups: Group[] = [];
  for (const card of cards) {
    const last = groups.at(-1);
    const joins = card.bundle !== null && card.bundle.index > 0 && last !== undefined && last.cards[0]?.bundle !== null;
    if (joins) groups[groups.length - 1] = groupOf(layout, [...last.cards, card]);
    else groups.push(groupOf(layout, [card]));
  }
  return groups;
}

function groupOf(layout: SceneLayout, cards: readonly SceneCard[]): Group {
  const xs = cards.map((card) => ownX(layout, card));
  const spread = Math.max(...xs) - Math.min(...xs);
  const step = fanStep(layout);
  const needed = Math.max(spread, step * (cards.length - 1));
  const middle = (Math.max(...xs) + Math.min(...xs)) / 2;
  return { cards, x: within(layout, middle, needed), spread: needed };
}

/** Over its points, as far as it stays whole within the picture. */
const ownX = (layout: SceneLayout, { points }: SceneCard): number => within(layout, rulerX(layout, points ?? 0), 0);

function fanStep(layout: SceneLayout): number {
  return layout.isCompact ? 26 : FAN.step;
}

function within(layout: SceneLayout, x: number, spread: number): number {
  const margin = layout.card.width / 2 + spread / 2 + EDGE;
  return Math.min(Math.max(x, margin), layout.width - margin);
}

/** The newest group keeps its place; each older one keeps half a card away from all newer ones. */
function spreadApart(layout: SceneLayout, groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups.toReversed()) {
    kept.unshift({ ...group, x: firstFree(layout, group, kept) });
  }
  return kept;
}

/** The nearest place that keeps clear of all newer groups: its own, or right beside one of them. */
function firstFree(layout: SceneLayout, group: Group, newer: readonly Group[]): number {
  const apart = (other: Group) => (other.spread + group.spread + layout.card.width) / 2;
  const beside = newer.flatMap((other) => [other.x - apart(other), other.x + apart(other)]);
  const isFree = (x: number) =>
    within(layout, x, group.spread) === x && newer.every((other) => Math.abs(other.x - x) >= apart(other) - ROUNDING);
  const away = (x: number) => Math.abs(x - group.x);
  return [group.x, ...beside.toSorted((one, two) => away(one) - away(two))].find(isFree) ?? group.x;
}

function placesOf(layout: SceneLayout, group: Group, depth: number): CardPlace[] {
  const { bottom } = layout.card;
  const count = group.cards.length;
  const along = fanned(layout, group);
  return group.cards.map((card, index) => {
    const tilt = count === 1 ? TILT[card.owner] : (FAN.tilts[index] ?? 0) * (layout.isCompact ? 0 : 1);
    return {
      id: card.id,
      x: group.x + (along[index] ?? 0),
      bottom,
      tilt: layout.isCompact ? 0 : tilt,
      depth: depth * 4 + (count - index),
      rulerX: rulerX(layout, card.points ?? 0),
    };
  });
}

/** How far each card of a fan lies from its middle: what is worth more to me further right, equal ones in their order. */
function fanned(layout: SceneLayout, { cards, spread }: Group): readonly number[] {
  const xs = cards.map((card) => ownX(layout, card));
  const order = cards.map((_, index) => index).toSorted((left, right) => (xs[left] ?? 0) - (xs[right] ?? 0));
  const first = xs[order[0] ?? 0] ?? 0;
  const step = fanStep(layout);
  const places: number[] = [];
  order.forEach((index, rank) => {
    const before = places[order[rank - 1] ?? -1];
    // its own place, unless that is too near the one before or leaves too little for those after it
    const own = (xs[index] ?? 0) - first - spread / 2;
    const most = spread / 2 - step * (cards.length - 1 - rank);
    places[index] = Math.min(before === undefined ? own : Math.max(own, before + step), most);
  });
  return places;
}
