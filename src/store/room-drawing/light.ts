import type { LightName } from '../../domain/room.ts';
import type { Box, Spot } from '../scene-layout.ts';

interface Sky {
  /** Where the sun stands, or the moon, when the talks begin and when they end. */
  readonly sun: readonly [Spot, Spot];
  readonly radius: number;
  /** How far the bands of the sky sink until the end; less than nothing where they rise. */
  readonly sinks: number;
}

const SKIES: Readonly<Record<LightName, Sky>> = {
  morning: { sun: [spot(84, 132), spot(150, 62)], radius: 20, sinks: 44 },
  noon: { sun: [spot(164, 52), spot(196, 104)], radius: 16, sinks: -30 },
  afternoon: { sun: [spot(168, 140), spot(198, 204)], radius: 23, sinks: -70 },
  evening: { sun: [spot(198, 168), spot(214, 226)], radius: 27, sinks: -50 },
  night: { sun: [spot(196, 92), spot(226, 70)], radius: 12, sinks: 0 },
};

function spot(x: number, y: number): Spot {
  return { x, y };
}

/** The sky over the town, on the sheet. */
export interface SkyNow {
  readonly sun: Spot & { readonly radius: number };
  /** Upper edges of its middle and its low band. */
  readonly bands: readonly [number, number];
}

/**
 * The sky of a light after a share of the talks has gone.
 *
 * @source look.md, "Scene": the window is time; light wanders and goes
 */
export function skyAt(light: LightName, hour: number): SkyNow {
  const { sun, radius, sinks } = SKIES[light];
  const [from, to] = sun;
  return {
    sun: { x: from.x + (to.x - from.x) * hour, y: from.y + (to.y - from.y) * hour, radius },
    bands: [110 + sinks * hour, 152 + sinks * hour],
  };
}

/** The sun through the panes on the wall: low and long, or steep and short. At night a lamp lights the wall instead. */
export const PATCHES: Readonly<Record<LightName, string>> = {
  morning: 'M289 53 413 73v46L289 99ZM289 105l124 20v46l-124-20ZM419 74l124 20v46l-124-20ZM419 126l124 20v46l-124-20Z',
  noon: 'M296 62l62 34v46l-62-34ZM296 116l62 34v40l-62-34ZM364 100l62 34v46l-62-34ZM364 154l62 34v40l-62-34Z',
  afternoon:
    'M333 33 457 53v51L333 84ZM333 90l124 20v51l-124-20ZM333 147l124 20v50l-124-20ZM463 54l124 20v51l-124-20ZM463 111l124 20v50l-124-20ZM463 168l124 19v51l-124-20Z',
  evening:
    'M368 22 512 34v57L368 79ZM368 86l144 12v57l-144-12ZM518 35l124 10v57l-124-10ZM518 99l124 10v57l-124-10ZM368 150l144 12v30l-144-12Z',
  night: '',
};

/** Every patch lies within this box. */
export const PATCH_BOX: Box = { x: 286, y: 20, width: 360, height: 222 };

interface Way {
  /** How far a patch wanders to the right until the end of the talks. */
  readonly right: number;
  /** After this share of them it grows weaker, and has lost so much of its strength at the end. */
  readonly after: number;
  readonly loses: number;
}

const WAYS: Readonly<Record<LightName, Way>> = {
  morning: { right: 60, after: 0, loses: 0.1 },
  noon: { right: 80, after: 0, loses: 0.1 },
  afternoon: { right: 70, after: 0.7, loses: 0.75 },
  evening: { right: 34, after: 0.2, loses: 0.85 },
  night: { right: 0, after: 0, loses: 0 },
};

/** How far to the right the patch of a light lies after a share of the talks has gone, and how strong it still is, 0–1. */
export function patchAt(light: LightName, hour: number): { readonly right: number; readonly strength: number } {
  const { right, after, loses } = WAYS[light];
  return { right: right * hour, strength: 1 - loses * Math.max(0, (hour - after) / (1 - after)) };
}

/** The lamp's light on the wall behind the person. */
export const POOL = { x: 499, y: 131, radius: 226 } as const;
