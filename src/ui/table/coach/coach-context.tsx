import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Remark } from '../../../scoring/coach/remark.ts';
import type { Coach, coachAt } from '../../../store/select/coach.ts';
import {
  CoachHereContext,
  useCoachChoice,
  usualCoach,
  type CoachHere,
  type CoachMode,
} from '../../settings/use-coach-choice.ts';
import { useSeat } from '../seat-context.tsx';

/** The coach behind this seat. */
export interface CoachAtTable {
  readonly mode: CoachMode;
  readonly isForbidden: boolean;
  /** Whether nobody has chosen, and it is as it is at such tables. */
  readonly isUsual: boolean;
  /** Undefined while it is off, or on its way. */
  readonly coach: Coach | undefined;
  /** What it said of own moves, by their number. */
  readonly remarks: ReadonlyMap<number, Remark>;
}

const NO_REMARKS: ReadonlyMap<number, Remark> = new Map();
const CoachContext = createContext<CoachAtTable>({
  mode: 'off',
  isForbidden: true,
  isUsual: true,
  coach: undefined,
  remarks: NO_REMARKS,
});

export const useCoach = (): CoachAtTable => useContext(CoachContext);

interface CoachProviderProps {
  readonly isForbidden: boolean;
  readonly children: ReactNode;
}

/** Calls the coach when one is wanted; its rules come only then. */
export function CoachProvider({ isForbidden, children }: CoachProviderProps) {
  const { scenario } = useSeat();
  const [chosen] = useCoachChoice();
  const usual = usualCoach(scenario.level);
  const mode = isForbidden ? 'off' : (chosen ?? usual);
  const coach = useCalled(mode !== 'off');
  const remarks = useRemarks(coach);
  const here = useMemo<CoachHere>(() => ({ usual, isForbidden }), [isForbidden, usual]);
  const value = useMemo<CoachAtTable>(
    () => ({ mode, isForbidden, isUsual: chosen === undefined, coach, remarks }),
    [chosen, coach, isForbidden, mode, remarks],
  );
  return (
    <CoachHereContext value={here}>
      <CoachContext value={value}>{children}</CoachContext>
    </CoachHereContext>
  );
}

type CoachAt = typeof coachAt;

/** The coach for the table as it stands. */
function useCalled(isWanted: boolean): Coach | undefined {
  const { state, side } = useSeat();
  const [called, setCalled] = useState<{ readonly coachAt: CoachAt }>();
  useEffect(() => {
    if (!isWanted || called !== undefined) return;
    // where it does not come, one plays without
    void import('../../../store/select/coach.ts').then(setCalled, () => undefined);
  }, [called, isWanted]);
  return useMemo(() => (isWanted ? called?.coachAt(state, side) : undefined), [called, isWanted, side, state]);
}

interface Remarked {
  readonly line: string;
  /** Events looked at. */
  readonly until: number;
  readonly remarks: ReadonlyMap<number, Remark>;
}

/** What it says of each own move, looked at once after the table has been drawn. */
function useRemarks(coach: Coach | undefined): ReadonlyMap<number, Remark> {
  const { state } = useSeat();
  const line = `${state.id}.${state.branch}`;
  const events = state.table.log.length;
  const [told, setTold] = useState<Remarked>({ line, until: 0, remarks: NO_REMARKS });
  useEffect(() => {
    if (coach === undefined) return undefined;
    const timer = setTimeout(() =>
      setTold((before) => {
        const known = before.line === line && before.until <= events ? before : { until: 0, remarks: NO_REMARKS };
        if (known.until === events) return before;
        const added = coach.after(known.until).map((remark) => [remark.move, remark] as const);
        return { line, until: events, remarks: new Map([...known.remarks, ...added]) };
      }),
    );
    return () => clearTimeout(timer);
  }, [coach, events, line]);
  return coach === undefined || told.line !== line ? NO_REMARKS : told.remarks;
}
