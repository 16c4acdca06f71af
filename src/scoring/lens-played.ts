import { LENSES, type Lens } from '../domain/lens.ts';
import { ruleOf, type Act, type ActKind } from '../engine/act.ts';
import type { MoveStep, Play } from './play.ts';

/** Own moves that must show a lens before it is one's way of going about it, or before a written plan counts as played (tuned). */
const SHOWN = { least: 3, planned: 2 } as const;

const kinds = (...some: readonly ActKind[]): ReadonlySet<ActKind> => new Set(some);

const TRADES = kinds('present-meso', 'trade', 'add-clause', 'offer-face-saving');
const LISTENS = kinds(
  'ask-interest',
  'share-interest',
  'reflect',
  'invite',
  'acknowledge-feeling',
  'name-discrepancy',
  'restart',
);
const FALLS_BACK = kinds('refer-alternative', 'ask-alternative', 'hold-boundary');
const PRESSES = kinds('threaten', 'assert-constraint', 'escalate-sponsor', 'ask-one-more');
const CLAIMS = kinds('offer', 'concede', 'ask-concession', 'state-range', 'cite-evidence');

/** What a move shows of each way of going about it. A hard-line tone is power, whatever it says. */
const SHOWS: Readonly<Record<Lens, (step: MoveStep) => boolean>> = {
  integrative: ({ event }) => says(event.acts, TRADES),
  'interest-based': ({ event }) =>
    says(event.acts, LISTENS) || event.acts.some((act) => act.kind === 'answer' && act.content.interest !== undefined),
  'batna-focused': ({ event }) =>
    says(event.acts, FALLS_BACK) ||
    event.acts.some((act) => act.kind === 'reality-test' && 'alternative' in act.against),
  'power-based': ({ event }) => event.manner.tone === 'hard-line' || says(event.acts, PRESSES),
  claiming: ({ event }) =>
    says(event.acts, CLAIMS) && !says(event.acts, TRADES) && !event.acts.some((act) => ruleOf(act).asks === true),
};

const says = (acts: readonly Act[], some: ReadonlySet<ActKind>): boolean => acts.some(({ kind }) => some.has(kind));

/** Integrative work shows in few moves and claims nothing for itself, so it goes first of equals; claiming goes last. */
const ORDER: readonly Lens[] = ['power-based', 'integrative', 'batna-focused', 'interest-based', 'claiming'];

/** The way in which one went about it, and the moves that show it. */
export interface Played {
  readonly lens: Lens;
  readonly from: 'plan' | 'play';
  readonly at: readonly MoveStep[];
}

/**
 * How one went about it: as preparation has it, where that shows in play at all; otherwise as it was played. A plan that is not played is
 * none.
 *
 * @returns undefined where there is too little play to tell
 */
export function lensPlayed({ own, side }: Play): Played | undefined {
  const shown = Object.fromEntries(LENSES.map((lens) => [lens, own.filter(SHOWS[lens])])) as Record<Lens, MoveStep[]>; // every lens has a row
  const planned = own[0]?.before.sheets[side].strategy?.lens;
  if (planned !== undefined && shown[planned].length >= SHOWN.planned)
    return { lens: planned, from: 'plan', at: shown[planned] };
  const [most] = ORDER.toSorted((left, right) => shown[right].length - shown[left].length);
  return most === undefined || shown[most].length < SHOWN.least
    ? undefined
    : { lens: most, from: 'play', at: shown[most] };
}
