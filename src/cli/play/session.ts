import { PLAIN_MANNER, type Manner } from '../../domain/manner.ts';
import type { Act, ActKind } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { view } from '../../engine/view.ts';
import type { Table } from '../../store/table.ts';
import type { Choice } from './slot.ts';
import type { Sitting } from './sitting.ts';

/** An act that still has to be told something. */
export interface Pending {
  readonly act: ActKind;
  /** What was typed so far, with the word that announces what is asked for. */
  readonly typed: readonly string[];
  readonly choices: readonly Choice[];
}

/** A person at a terminal: the table, the move in the making, and how far they have read. Plain data; every line gives a new one. */
export interface Session {
  readonly sitting: Sitting;
  readonly table: Table;
  readonly draft: readonly Act[];
  readonly manner: Manner;
  readonly pending: Pending | undefined;
  /** Acts that the last menu numbered. */
  readonly menu: readonly ActKind[];
  /** Events before this one were shown. */
  readonly shown: number;
}

/** What a typed line leads to. */
export interface Turn {
  readonly session: Session;
  readonly lines: readonly string[];
  /** `save` goes on, `quit` saves and stops. */
  readonly next?: 'save' | 'quit' | 'over';
}

/** Takes a seat at a table, with nothing said. */
export const sessionAt = (sitting: Sitting, table: Table): Session => ({
  sitting,
  table,
  draft: [],
  manner: PLAIN_MANNER,
  pending: undefined,
  menu: [],
  shown: 0,
});

/** The table as the person sees it. */
export const seatOf = ({ table, sitting }: Pick<Session, 'table' | 'sitting'>): SeatView =>
  view(table.state, sitting.side);

/** A turn that only says something. */
export const said = (session: Session, ...lines: readonly string[]): Turn => ({ session, lines });
