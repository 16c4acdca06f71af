import { GUESSED } from '../../domain/worksheet.ts';
import type { OwnIssue } from '../../engine/seat-view.ts';
import { columnsOf, wholeColumns } from './bundles.ts';
import { DESK_STEPS } from './desk-draft.ts';
import { rowOf, type LooseSheet, type SheetDrafts } from './sheet-drafts.ts';

/** The sheets of the desk in the order in which they help each other. @source negotiation model §10 */
export const DESK_SHEETS = [
  'batna',
  'issues',
  'tradeables',
  'counterparty',
  'evidence',
  'anchor',
  'meso',
  'strategy',
] as const;
export type DeskSheet = (typeof DESK_SHEETS)[number];

/** The map of the issues is read; all others are written. */
export const WRITTEN_SHEETS = DESK_SHEETS.filter((name) => name !== 'issues');

/** How far a sheet is filled in. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}
export const isDone = ({ done, all }: Progress): boolean => done >= all;

/** A MESO needs two of them [I, N]; a third is welcome. */
const FEWEST_BUNDLES = 2;

const PROGRESS: { readonly [Name in LooseSheet]: (draft: SheetDrafts[Name], issues: readonly OwnIssue[]) => Progress } =
  {
    tradeables: (sheet, issues) => ({
      done: issues.filter(({ id }) => rowOf(sheet, id).importance !== undefined).length,
      all: issues.length,
    }),
    counterparty: ({ guesses }) => ({
      done: guesses.filter(({ text }) => text.trim() !== '').length,
      all: GUESSED.length,
    }),
    evidence: ({ items }) => ({ done: Math.min(items.length, 1), all: 1 }),
    anchor: ({ from, to, open, facts = [], rationale = '' }) => ({
      done: [
        from !== undefined && to !== undefined && open !== undefined,
        facts.length > 0,
        rationale.trim() !== '',
      ].filter(Boolean).length,
      all: 3,
    }),
    meso: ({ bundles }, issues) => {
      const whole = wholeColumns(columnsOf(bundles, issues)).length;
      return { done: whole, all: Math.max(whole, FEWEST_BUNDLES) };
    },
    strategy: ({ lens }) => ({ done: lens === undefined ? 0 : 1, all: 1 }),
  };

/** How far each of the loose sheets is. */
export const looseProgress = (
  sheets: { readonly [Name in LooseSheet]: { readonly value: SheetDrafts[Name] } },
  issues: readonly OwnIssue[],
): { readonly [Name in LooseSheet]: Progress } => ({
  tradeables: PROGRESS.tradeables(sheets.tradeables.value, issues),
  counterparty: PROGRESS.counterparty(sheets.counterparty.value, issues),
  evidence: PROGRESS.evidence(sheets.evidence.value, issues),
  anchor: PROGRESS.anchor(sheets.anchor.value, issues),
  meso: PROGRESS.meso(sheets.meso.value, issues),
  strategy: PROGRESS.strategy(sheets.strategy.value, issues),
});

/** The steps of the BATNA builder that are behind one. */
export const builderProgress = (stepsDone: readonly boolean[]): Progress => ({
  done: stepsDone.filter(Boolean).length,
  all: DESK_STEPS.length,
});
