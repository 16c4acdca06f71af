import type { Lens } from '../domain/lens.ts';
import type { Tone } from '../domain/manner.ts';

/** How one reference player plays; the players differ in nothing else (negotiation model §9). Shares and counts; tuned with the matrix. */
export interface Style {
  /** Where it opens and where it stops giving, as shares of the way from the reservation point to the best package. */
  readonly opens: number;
  readonly stops: number;
  /** What it writes down as its target, as a share of the same way; undefined where it sets itself none. */
  readonly target: number | undefined;
  /** How it writes down that it means to go about it; undefined where it does not think of that. */
  readonly lens: Lens | undefined;
  /** How its concessions lie in time: evenly, early, or late. */
  readonly pace: 'even' | 'early' | 'late';
  /** Own moves spent on finding out before it offers anything. */
  readonly discovers: number;
  /** Whether it answers questions and tells what matters to it. */
  readonly tells: boolean;
  /** Whether it opens with bundles that are equal to itself. */
  readonly meso: boolean;
  /** Whether each step asks for something. */
  readonly pairs: boolean;
  /** Whether a step only ever gives: nothing is raised elsewhere for it. */
  readonly gifts: boolean;
  /** Issues it ever moves on; all of them, or only the one that weighs most to itself. */
  readonly moves: 'all' | 'one';
  /** How it puts what it claims. */
  readonly claims: 'straight' | 'none' | 'bluff';
  /** What it does when pressed. */
  readonly pressed: 'holds' | 'gives' | 'strikes-back' | 'waits';
  /** Whether it compares with its alternative before a yes, reads the text, and adds governance. */
  readonly careful: boolean;
  /** Whether it reads the other side's manner, and listens before it goes on where that is called for. */
  readonly reads: boolean;
  /** Whether it tells what the other side ought to know before it signs, and asks before it takes a quiet or heated yes. */
  readonly candid: boolean;
  /** Whether it stops giving where nothing comes back. */
  readonly waits: boolean;
  /** Takes it as said when the other side says nothing against it. */
  readonly takesSilence: boolean;
  readonly tone: Tone;
}

const PRINCIPLED: Style = {
  opens: 0.88,
  stops: 0.12,
  target: 0.65,
  lens: undefined,
  pace: 'even',
  discovers: 2,
  tells: true,
  meso: true,
  pairs: true,
  gifts: false,
  moves: 'all',
  claims: 'straight',
  pressed: 'holds',
  careful: true,
  reads: false,
  candid: true,
  waits: false,
  takesSilence: false,
  tone: 'warm',
};

export const STYLES = {
  expert: { ...PRINCIPLED, lens: 'integrative', reads: true, waits: true },
  integrative: {
    ...PRINCIPLED,
    lens: 'integrative',
    opens: 0.75,
    stops: 0.05,
    claims: 'none',
    pressed: 'waits',
    careful: false,
    waits: true,
  },
  conceder: {
    ...PRINCIPLED,
    candid: false,
    target: undefined,
    opens: 0.65,
    stops: 0.02,
    pace: 'early',
    discovers: 1,
    meso: false,
    pairs: false,
    gifts: true,
    claims: 'none',
    pressed: 'gives',
    careful: false,
  },
  hardliner: {
    ...PRINCIPLED,
    candid: false,
    target: undefined,
    opens: 1,
    stops: 0.35,
    pace: 'late',
    discovers: 0,
    tells: false,
    meso: false,
    claims: 'none',
    pressed: 'strikes-back',
    careful: false,
    tone: 'hard-line',
  },
  bluffer: {
    ...PRINCIPLED,
    candid: false,
    target: undefined,
    opens: 0.95,
    stops: 0.25,
    pace: 'late',
    discovers: 0,
    tells: false,
    meso: false,
    claims: 'bluff',
    pressed: 'waits',
    careful: false,
    tone: 'firm',
  },
  'silent-consent': {
    ...PRINCIPLED,
    candid: false,
    target: undefined,
    opens: 0.8,
    stops: 0.1,
    discovers: 0,
    tells: false,
    meso: false,
    pairs: false,
    claims: 'none',
    pressed: 'waits',
    careful: false,
    takesSilence: true,
    tone: 'neutral',
  },
  haggler: {
    ...PRINCIPLED,
    candid: false,
    target: undefined,
    opens: 0.9,
    stops: 0.1,
    discovers: 0,
    tells: false,
    meso: false,
    moves: 'one',
    claims: 'none',
    careful: false,
    tone: 'firm',
  },
} as const satisfies Record<string, Style>;
