import type { Option, Package } from '../../domain/package.ts';
import type { Side } from '../../domain/side.ts';
import type { Sheet, SheetName } from '../../domain/worksheet.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import type { Log } from '../../engine/events.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Rounds } from '../../kernel/brand.ts';

type Played = Pick<SeatView, 'side' | 'offers' | 'moves'>;

/** Round in which one laid a bundle on the table, whole or as part of a larger offer; undefined where one has not. */
export function laidIn({ side, offers }: Played, bundle: Package): Rounds | undefined {
  const issues = Object.entries(bundle);
  return issues.length === 0
    ? undefined
    : offers.find(
        (offer) =>
          offer.side === side &&
          offer.packages.some((offered) => issues.every(([issue, option]) => offered[issue] === option)),
      )?.round;
}

/** Round in which one brought a fact out, in whatever way; undefined where one has not. */
export const shownIn = ({ side, moves }: Played, fact: string): Rounds | undefined =>
  moves.find((move) => move.side === side && move.acts.some((act) => factIn(act) === fact))?.round;

const factIn = (act: Act): string | undefined =>
  act.kind === 'disclose-risk' ? act.fact : ruleOf(act).claim?.(act)?.fact;

/** Whether one's first offer named the figure that the anchor worksheet has; undefined where one made none, or no figure is written. */
export function openedWith({ side, offers }: Played, { issue, open }: Sheet<'anchor'>): boolean | undefined {
  const first = offers.find((offer) => offer.side === side);
  return open === undefined ? undefined : first?.packages.some((offered) => offered[issue] === open);
}

/** What preparation left behind, and what of it came to the table. */
export interface Prepared {
  /** Sheets that lay there before one's first word, in the order of their writing. */
  readonly sheets: readonly SheetName[];
  readonly bundles?: { readonly all: number; readonly used: number };
  readonly evidence?: { readonly all: number; readonly used: number };
  readonly opening?: { readonly issue: string; readonly open: Option; readonly isUsed: boolean };
}

/** What was prepared and what of it was used, for the debrief. It changes no points. */
export function preparedOf(log: Log, seen: Played & Pick<SeatView, 'sheets'>): Prepared {
  const { meso, evidence, anchor } = seen.sheets;
  const bundles = (meso?.bundles ?? []).filter((bundle) => Object.keys(bundle).length > 0);
  const items = evidence?.items ?? [];
  const isUsed = anchor && openedWith(seen, anchor);
  return {
    sheets: sheetsBeforeTalking(log, seen.side),
    ...(bundles.length > 0 && {
      bundles: { all: bundles.length, used: bundles.filter((bundle) => laidIn(seen, bundle) !== undefined).length },
    }),
    ...(items.length > 0 && {
      evidence: { all: items.length, used: items.filter(({ fact }) => shownIn(seen, fact) !== undefined).length },
    }),
    ...(anchor?.open !== undefined &&
      isUsed !== undefined && { opening: { issue: anchor.issue, open: anchor.open, isUsed } }),
  };
}

function sheetsBeforeTalking(log: Log, side: Side): readonly SheetName[] {
  const first = log.findIndex((event) => event.kind === 'moveMade' && event.side === side);
  const before = first < 0 ? log : log.slice(0, first);
  return [
    ...new Set(
      before.flatMap((event) => (event.kind === 'worksheetSaved' && event.side === side ? [event.saved.sheet] : [])),
    ),
  ];
}
