import type { SeatView } from '../../../../engine/seat-view.ts';
import { issueName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import { Choice } from './choice.tsx';

export interface IssueChoiceProps {
  readonly legend: string;
  readonly issues: SeatView['issues'];
  readonly value: string | undefined;
  readonly onChange: (issue: string | undefined) => void;
  /** The words for none in particular, where that can be meant. */
  readonly general?: string;
}

const GENERAL = '';

/** One of the issues, or none in particular. */
export function IssueChoice({ legend, issues, value, onChange, general }: IssueChoiceProps) {
  const { words } = useSeat();
  const named = issues.map(({ id }) => ({ value: id, label: issueName({ words }, id) }));
  return (
    <Choice
      legend={legend}
      options={general === undefined ? named : [{ value: GENERAL, label: general }, ...named]}
      value={value ?? GENERAL}
      onChange={(id) => onChange(id === GENERAL ? undefined : id)}
    />
  );
}
