import type { Alternative } from '../../domain/alternative.ts';
import type { SheetSaved, Worksheets } from '../../domain/worksheet.ts';
import { sameData } from '../../kernel/canonical.ts';
import { toPoints } from '../../kernel/brand.ts';

export const DESK_STEPS = ['list', 'evaluate', 'select', 'limit'] as const;
/** The four steps of the BATNA builder [M]. */
export type DeskStep = (typeof DESK_STEPS)[number];

/** The three figures of an alternative, as far as they are filled in. */
export interface Figures {
  readonly worth?: number;
  readonly switching?: number;
  readonly risk?: number;
}
export const FIGURES = ['worth', 'switching', 'risk'] as const;

/** What lies on the desk half written: plain data, so that a reload finds it again. */
export interface DeskDraft {
  readonly step: DeskStep;
  readonly listed: readonly string[];
  readonly figures: Readonly<Record<string, Figures>>;
  readonly selected?: string;
  readonly reservationPoint?: number;
  readonly target?: number;
}

/** The desk as it was saved; every alternative is listed by name, nothing is answered. */
export function deskOf(alternatives: readonly Alternative[], { batna, limit }: Worksheets): DeskDraft {
  const estimates = batna?.estimates ?? [];
  return {
    step: limit !== undefined || batna?.selected !== undefined ? 'limit' : batna !== undefined ? 'select' : 'list',
    listed: batna === undefined ? alternatives.map(({ id }) => id) : estimates.map(({ alternative }) => alternative),
    figures: Object.fromEntries(
      estimates.map(({ alternative, worth, switching, risk }) => [alternative, { worth, switching, risk }]),
    ),
    ...(batna?.selected !== undefined && { selected: batna.selected }),
    ...(limit !== undefined && { reservationPoint: limit.reservationPoint }),
    ...(limit?.target !== undefined && { target: limit.target }),
  };
}

/** What an alternative leaves after changing over and risk, once all three figures are there. */
export function leftOf({ worth, switching, risk }: Figures): number | undefined {
  return worth === undefined || switching === undefined || risk === undefined
    ? undefined
    : toPoints(worth - switching - risk);
}

/** The listed alternatives that still lack a figure. */
export const unfinished = ({ listed, figures }: DeskDraft): readonly string[] =>
  listed.filter((id) => leftOf(figures[id] ?? {}) === undefined);

/** The BATNA sheet that the draft makes: what is fully evaluated, and what was chosen among it. */
export function batnaSheet({ listed, figures, selected }: DeskDraft): SheetSaved & { sheet: 'batna' } {
  const estimates = listed.flatMap((alternative) => {
    const { worth, switching, risk } = figures[alternative] ?? {};
    return worth === undefined || switching === undefined || risk === undefined
      ? []
      : [{ alternative, worth, switching, risk }];
  });
  const isThere = estimates.some(({ alternative }) => alternative === selected);
  return {
    sheet: 'batna',
    value: { estimates, ...(isThere && selected !== undefined && { selected }) },
  };
}

/** What keeps the limit from being written. */
export type LimitProblem = 'limit.missing' | 'limit.range' | 'limit.targetRange' | 'limit.targetBelow';

export function limitProblem({ reservationPoint, target }: DeskDraft): LimitProblem | undefined {
  if (reservationPoint === undefined) return 'limit.missing';
  if (reservationPoint < 0 || reservationPoint > 200) return 'limit.range';
  if (target === undefined) return undefined;
  if (target < 0 || target > 100) return 'limit.targetRange';
  return target < reservationPoint ? 'limit.targetBelow' : undefined;
}

/** The limit sheet that the draft makes, undefined while it has a problem. */
export function limitSheet(draft: DeskDraft): (SheetSaved & { sheet: 'limit' }) | undefined {
  const { reservationPoint, target } = draft;
  return reservationPoint === undefined || limitProblem(draft) !== undefined
    ? undefined
    : { sheet: 'limit', value: { reservationPoint, ...(target !== undefined && { target }) } };
}

/** Whether a sheet lies there exactly so already. */
export const isSaved = (sheets: Worksheets, { sheet, value }: SheetSaved): boolean => sameData(sheets[sheet], value);
