import type { Points } from '../../kernel/brand.ts';
import { toPoints } from '../../kernel/brand.ts';
import { bySide, type BySide } from '../../domain/side.ts';
import type { Implemented, State } from '../../engine/state.ts';
import { pointsOfText } from '../../engine/worth.ts';

/** What the contract did about something that happened. */
export type Met = 'absorbed' | 'part' | 'disputed' | 'open' | 'reopened';

/** Something that happened in the months after, with what was left of the agreement when it was over. */
export interface MonthEvent {
  readonly month: number;
  readonly met: Met;
  /** The issue whose clause met it, where one did. */
  readonly clause: string | undefined;
  readonly cost: BySide<Points>;
  readonly left: BySide<Points>;
}

/** The months after a signature, earliest event first. */
export interface Months {
  readonly signed: BySide<Points>;
  readonly realised: BySide<Points>;
  readonly events: readonly MonthEvent[];
  /** Where the line of months ends: a good while after the last event, at the latest where the agreement does. */
  readonly horizon: number;
  /** The month in which the agreement runs out, where the scenario says which issue settles that. */
  readonly ends: number | undefined;
}

/** How many months are shown at least, and how many after the last event. */
const SHOWN = { least: 12, after: 2 } as const;

/** The months after as a line of events with a running total for both; undefined where nothing was signed or they are not played yet. */
export function monthsOf({ instance, outcome, implemented }: State): Months | undefined {
  if (outcome?.kind !== 'signed' || implemented === undefined) return undefined;
  const signed = bySide((side) => pointsOfText(instance, side, outcome.text));
  let left = signed;
  const events = inOrder(implemented).map((event): MonthEvent => {
    left = bySide((side) => toPoints(left[side] - event.cost[side]));
    return { ...event, cost: bySide((side) => toPoints(event.cost[side])), left };
  });
  const { lasts } = instance;
  const months = lasts === undefined ? undefined : outcome.text.package[lasts];
  const ends = typeof months === 'number' ? months : undefined;
  const shown = Math.max(SHOWN.least, (events.at(-1)?.month ?? 0) + SHOWN.after);
  return { signed, realised: implemented.realised, events, horizon: Math.min(shown, ends ?? shown), ends };
}

/** In the order in which the stories are told: an undoing after what else happened in its month. */
function inOrder({
  happened,
  reopened,
}: Implemented): readonly Pick<MonthEvent, 'month' | 'met' | 'clause' | 'cost'>[] {
  const met = ({ clause, dispute, cost }: Implemented['happened'][number]): Met => {
    if (clause === undefined) return 'open';
    if (dispute === true) return 'disputed';
    return cost.one === 0 && cost.two === 0 ? 'absorbed' : 'part';
  };
  const plain = happened.map((event) => ({
    month: event.month,
    met: met(event),
    clause: event.clause,
    cost: bySide((side) => toPoints(event.cost[side])),
  }));
  const undone =
    reopened === undefined
      ? []
      : [
          {
            month: reopened.month,
            met: 'reopened' as const,
            clause: undefined,
            cost: bySide((side) => toPoints(reopened.cost[side])),
          },
        ];
  return [...plain, ...undone].toSorted((left, right) => left.month - right.month);
}
