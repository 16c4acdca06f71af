import type { Paint } from '../store/room-drawing/things.ts';

/** The colours the room is painted with, by the names of the design tokens. */
const TOKENS = {
  wall: '--room-wall',
  wallLit: '--room-wall-lit',
  wainscot: '--room-wainscot',
  rail: '--room-rail',
  skyHigh: '--room-sky-1',
  skyMiddle: '--room-sky-2',
  skyLow: '--room-sky-3',
  sun: '--room-sun',
  warm: '--room-warm',
  dusk: '--room-dusk',
  town: '--room-town',
  townNear: '--room-town-2',
  frame: '--room-frame',
  door: '--room-door',
  doorLight: '--room-door-light',
  lamp: '--room-lamp',
  glow: '--room-glow',
  table: '--room-table',
  tableLit: '--room-table-lit',
  tableFar: '--room-table-far',
  oak: '--room-oak',
  oakDark: '--room-oak-dark',
  oakInk: '--room-oak-ink',
  chair: '--room-chair',
  shade: '--room-shade',
  clock: '--room-clock',
  me: '--c-me',
  them: '--c-them',
  batna: '--c-batna',
  card: '--c-card',
  cardEdge: '--c-card-edge',
} as const;

export type Palette = Readonly<Record<keyof typeof TOKENS, string>> & {
  /** Strength of the lines of the wall, of the sun on wall and table, of the lamp, and of the dark in the room, 0–1. */
  readonly lined: number;
  readonly sunlit: number;
  readonly lamplit: number;
  readonly dusky: number;
};

/** What a thing of the room is filled with. */
export const PAINTS = {
  door: 'door',
  frame: 'frame',
  glow: 'glow',
  lamp: 'lamp',
  oak: 'oak',
  'oak-dark': 'oakDark',
} as const satisfies Record<Paint, keyof Palette>;

/** Things drawn in ink on paper and brass keep their colour in every theme. */
export const FIXED = { ink: '#17201C', paper: '#FFFEFA', me: '#2F6FCF', them: '#DA6A2A', batna: '#F0BC3E' } as const;

/** Reads the tokens in force on an element: those of the `data-theme`, `data-room` and `data-light` it stands under. */
export function readPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const read = (token: string) => style.getPropertyValue(token).trim();
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token) || '#888']));
  return {
    // fromEntries forgets the keys; they are exactly those of TOKENS
    ...(colours as Record<keyof typeof TOKENS, string>),
    lined: Number(read('--room-lined') || 0),
    sunlit: Number(read('--room-sunlit') || 0),
    lamplit: Number(read('--room-lamplit') || 0),
    dusky: Number(read('--room-dusky') || 0),
  };
}

/** A hex colour (#rgb or #rrggbb) with an alpha; other notations are returned as they are. */
export function faded(colour: string, alpha: number): string {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return alpha === 0 ? 'transparent' : colour;
  const six = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const channel = Math.round(alpha * 255);
  return `#${six}${channel.toString(16).padStart(2, '0')}`;
}
