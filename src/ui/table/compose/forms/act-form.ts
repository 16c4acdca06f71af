import type { Act } from '../../../../engine/act.ts';
import type { SeatView } from '../../../../engine/seat-view.ts';

/** What the form of one kind of act is given. */
export interface ActFormProps<A extends Act> {
  readonly act: A;
  readonly onChange: (act: A) => void;
  /** The table after the acts that come before it in the same move. */
  readonly view: SeatView;
}
