import type { SeatView } from '../../engine/seat-view.ts';
import type { Words } from '../../text/words.ts';
import type { LooseSheet, SheetDrafts } from './sheet-drafts.ts';

/** What the form of a sheet works with, at the desk and at the table. */
export interface SheetFormProps<Name extends LooseSheet> {
  readonly words: Words;
  readonly seen: SeatView;
  readonly value: SheetDrafts[Name];
  readonly onChange: (value: SheetDrafts[Name]) => void;
}
