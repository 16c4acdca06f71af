import type { Option } from '../../domain/package.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Governance } from '../../engine/governance.ts';
import type { Points } from '../../kernel/brand.ts';
import { pointsOn } from './worth-to-me.ts';

/** One line of the single text. */
export type TextLine =
  | {
      readonly kind: 'issue';
      readonly issue: string;
      readonly option: Option;
      readonly points: Points;
      /** For a clause that is there: whether it says enough to be checked. */
      readonly isCheckable: boolean | undefined;
    }
  | { readonly kind: 'governance'; readonly governance: Governance }
  | { readonly kind: 'annex'; readonly annex: string; readonly mine: boolean; readonly isOpen: boolean };

/** How near the end is, from one seat. */
export interface Closing {
  /** Issues settled, of all. */
  readonly settled: number;
  readonly issues: number;
  readonly isAgreed: boolean;
  /** The single text, once written; lines in the order in which they are read. */
  readonly text:
    | {
        readonly id: string;
        readonly lines: readonly TextLine[];
        readonly signedByMe: boolean;
        readonly signedByThem: boolean;
      }
    | undefined;
  readonly isLastRound: boolean;
  readonly roundsLeft: number;
}

/** Parts a clause needs before anybody can check it. */
const PARTS_TO_CHECK = 4;

export function closing(view: SeatView): Closing {
  const settled = view.issues.filter(({ id }) => view.settled[id] !== undefined).length;
  return {
    settled,
    issues: view.issues.length,
    isAgreed: settled === view.issues.length,
    text: view.text && {
      id: view.text.id,
      lines: linesOf(view, view.text),
      signedByMe: view.text.signedBy.includes(view.side),
      signedByThem: view.text.signedBy.some((side) => side !== view.side),
    },
    isLastRound: view.round >= view.rounds,
    roundsLeft: view.rounds - view.round,
  };
}

function linesOf(view: SeatView, text: NonNullable<SeatView['text']>): readonly TextLine[] {
  const terms = view.issues.flatMap((issue): readonly TextLine[] => {
    const option = text.package[issue.id];
    if (option === undefined) return [];
    const rung = issue.rungs?.find(({ id }) => id === option);
    const isThere = rung !== undefined && rung.has.length > 0;
    return [
      {
        kind: 'issue',
        issue: issue.id,
        option,
        points: pointsOn(issue, option),
        isCheckable: isThere ? rung.has.length >= PARTS_TO_CHECK : undefined,
      },
    ];
  });
  const governance: readonly TextLine[] = text.governance ? [{ kind: 'governance', governance: text.governance }] : [];
  const annexes = text.annexes.map((id): TextLine => {
    const known = view.annexes.find((annex) => annex.id === id);
    return { kind: 'annex', annex: id, mine: known?.holder === view.side, isOpen: known !== undefined };
  });
  return [...terms, ...governance, ...annexes];
}
