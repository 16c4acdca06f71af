import type { Lens } from '../../domain/lens.ts';
import type { Act } from '../../engine/act.ts';
import { fittingGives } from '../fitting-gives.ts';
import { lensPlayed } from '../lens-played.ts';
import { openingsAt } from '../opening.ts';
import { ownMoveAt, possibleInPlay, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Params, Rule } from '../rule.ts';
import { besideBatna, firmly, fittingReturns, heaviestIssue, plainly } from '../say.ts';
import { circumstancesOf, type Circumstance } from '../situation.ts';
import { fitOf } from '../strategy-fit.ts';

/** What going about it in a way that fits earns (B, I, P, N; figures tuned, see matrix). */
const FITTING = { can: 1_000, open: 600 } as const;

/** Whether the way one went about it fits the circumstances, by the "do not use when" lists of the documents (`FIT_TABLE`). */
export const fitsStrategy: Rule = {
  id: 'PR-8',
  axis: 'process',
  source: [
    { key: 'B', section: 'Do not use when' },
    { key: 'I', section: 'Do not use when' },
    { key: 'P', section: 'Do not use when' },
    { key: 'N', section: 'Do not use when' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['fits', 'open', 'unfit'],
  look: (play) => {
    const played = lensPlayed(play);
    const [step] = played?.at ?? [];
    if (played === undefined || step === undefined) return [];
    const row = fitOf(played.lens, play.shared(circumstances));
    const found = row === undefined ? 'open' : row.fits ? 'fits' : 'unfit';
    const earned = found === 'fits' ? FITTING.can : found === 'open' ? FITTING.open : 0;
    const params: Params = { lens: wordOf(played.lens), reason: wordOf(row?.when.at(-1) ?? '') };
    return [{ kind: 'occasion', case: found, move: step.seq, can: FITTING.can, earned, params }];
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    const holds = play.shared(circumstances);
    if (found !== 'unfit') return [];
    // Before anything of one's own lies on the table, there is nothing to trade with yet.
    const isOpening = Object.keys(step.before.stands[play.side]).length === 0;
    const instead = isOpening ? INSTEAD.toSorted(listeningFirst) : INSTEAD;
    return instead.filter((lens) => fitOf(lens, holds)?.fits === true).flatMap((lens) => SAYS[lens](play, step));
  },
};

/** The first word of an id: what a sentence chooses by. */
const wordOf = (id: string): string => id.split('-')[0] ?? '';

/** As they were when one began: what has happened since was not known when one chose. */
const circumstances = ({ own, end, side, shared }: Play): ReadonlySet<Circumstance> =>
  circumstancesOf(own[0]?.before ?? end, side, shared(possibleInPlay));

/** What is tried first in the place of what does not fit. */
const INSTEAD: readonly Lens[] = ['integrative', 'interest-based', 'batna-focused', 'claiming'];

const listeningFirst = (left: Lens, right: Lens): number =>
  Number(right === 'interest-based') - Number(left === 'interest-based');

/** A move in the spirit of each, for this very moment. */
const SAYS: Readonly<Record<Lens, (play: Play, step: MoveStep) => readonly BetterMove[]>> = {
  integrative: ({ side }, { before }) =>
    fittingReturns(before, side, { given: {}, lost: 0 }).flatMap((get) =>
      fittingGives(before, side, { wanted: get, worth: 0 }).map((give) => plainly({ kind: 'trade', give, get })),
    ),
  'interest-based': ({ side }, { before }) => {
    const ask: Act = { kind: 'ask-interest', issue: heaviestIssue(before, side) };
    return [plainly(ask)];
  },
  'batna-focused': ({ side }, { before }) => {
    const hold: Act = { kind: 'hold-boundary', on: { issue: heaviestIssue(before, side) } };
    return [firmly(hold, ...besideBatna(before, side))];
  },
  claiming: openingsAt,
  'power-based': () => [],
};
