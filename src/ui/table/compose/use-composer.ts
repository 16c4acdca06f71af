import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PLAIN_MANNER, type Manner } from '../../../domain/manner.ts';
import type { Side } from '../../../domain/side.ts';
import { ACT_KINDS, type Act, type ActKind } from '../../../engine/act.ts';
import type { Log } from '../../../engine/events.ts';
import type { Refusal, RefusalCode } from '../../../engine/refusal.ts';
import type { SeatView } from '../../../engine/seat-view.ts';
import { draftWorth, type DraftWorth } from '../../../store/select/draft-worth.ts';
import { likelyStage } from '../../../store/select/likely-stage.ts';
import { refusalOf, seatIfSaid, type Worded } from '../../../store/select/seat.ts';
import { sayMove } from '../../../text/say-act.ts';
import { useDraft } from '../../keep/use-draft.ts';
import type { ActGroup } from '../act-groups.ts';
import { useDraftNudge, type DraftNudge } from '../coach/use-nudge.ts';
import { useSeat } from '../seat-context.tsx';
import {
  actInHand,
  actsAfter,
  actsBefore,
  add,
  afterSaying,
  change,
  EMPTY,
  laid,
  moveUp,
  pick,
  remove,
  restored,
  turnTo,
  type Composition,
} from './composition.ts';
import { firstAct, inStep, probeOf } from './first-act.ts';

/** Refusals that filling in the form would mend: they do not close the act itself. */
const MENDABLE: ReadonlySet<RefusalCode> = new Set([
  'empty-package',
  'same-bundles',
  'give-and-get-overlap',
  'range-upside-down',
  'unknown-option',
  'claim-needs-fact',
  'fabricated-has-no-fact',
  'day-is-past',
  'name-a-bundle',
  'repeated-act',
  'text-differs-from-agreement',
]);

/** Everything the composer's parts read and do; it decides nothing but what the engine says. */
export interface Composer {
  readonly composition: Composition;
  readonly act: Act | undefined;
  readonly acts: readonly Act[];
  /** The table as it will be when the act in hand is said: after the acts before it. */
  readonly before: SeatView;
  readonly sentence: string;
  readonly worth: DraftWorth | undefined;
  /** Why the move cannot be said as it is. */
  readonly refusal: Refusal | undefined;
  /** Acts that cannot be said now, whatever is filled in. */
  readonly closed: ReadonlyMap<ActKind, Refusal>;
  readonly nudge: DraftNudge;
  /** The tab in front: the one chosen in this round, or the likely one. */
  readonly stage: ActGroup;
  readonly canUndo: boolean;
  readonly isBusy: boolean;
  readonly pick: (kind: ActKind) => void;
  /** Lays a whole move ready that was begun elsewhere; what was there comes back by undoing. */
  readonly take: (act: Act) => void;
  /** The same with the manner it is said in. */
  readonly lay: (move: Worded) => void;
  readonly change: (act: Act) => void;
  readonly manner: (manner: Manner) => void;
  readonly group: (group: ActGroup) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly moveUp: (index: number) => void;
  readonly turnTo: (index: number) => void;
  readonly undo: () => void;
  readonly say: () => Promise<void>;
  /** Says something at once that was put together elsewhere: leaving, signing. */
  readonly sayNow: (acts: readonly Act[]) => Promise<void>;
}

/** A move that was said and not yet answered, and the tab chosen since. */
interface OnItsWay {
  readonly move: Composition;
  readonly next?: ActGroup;
}

const MOST_UNDO = 40;
/** A move that is not answered by then shows that it is on its way; before that, showing it would only hold the answer up. In milliseconds. */
const VISIBLY_BUSY = 100;

export function useComposer(): Composer {
  const { game, state, view, side, words, isWaiting } = useSeat();
  const [kept, keep] = useDraft<unknown>(`table.${state.id}.${state.branch}`, EMPTY);
  const composition = useMemo(() => restored(kept), [kept]);
  const [past, setPast] = useState<readonly Composition[]>([]);
  const [answered, setAnswered] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const lastStep = useRef('');
  const onItsWay = useRef<OnItsWay>(undefined);
  useEffect(
    () =>
      game.subscribe(
        ({ table }) => table.log,
        (now, before) => {
          const said = onItsWay.current;
          if (said === undefined || !hasMoved(side, now.slice(before.length))) return;
          // what was said leaves the composer in the same stroke in which the table shows it
          onItsWay.current = undefined;
          setPast([]);
          keep(afterSaying(said.move, said.next));
        },
      ),
    [game, keep, side],
  );

  /** Changes of one form are one step back; everything else is its own. */
  const step = useCallback(
    (next: Composition, name = '') => {
      setAnswered(undefined);
      if (name === '' || name !== lastStep.current) setPast((steps) => [...steps.slice(-MOST_UNDO), composition]);
      lastStep.current = name;
      keep(next);
    },
    [composition, keep],
  );

  const likely = useMemo(() => likelyStage(view), [view]);
  const { manner } = composition;
  const acts = useMemo(
    () => inOrder(composition.acts, (said) => seatIfSaid(state, side, { acts: said, manner })),
    [composition.acts, manner, side, state],
  );
  const before = useMemo(
    () => (composition.at === 0 ? view : seatIfSaid(state, side, { acts: acts.slice(0, composition.at), manner })),
    [acts, composition.at, manner, side, state, view],
  );
  const worded: Worded = useMemo(() => ({ acts, manner }), [acts, manner]);
  // the acts around the one in hand, as text: they stay the same while its form changes
  const around = JSON.stringify([actsBefore(composition), actsAfter(composition)]);
  const closed = useMemo(() => {
    const [first, last] = JSON.parse(around) as [readonly Act[], readonly Act[]]; // written two lines above
    return closedActs((kind) => {
      const said = [...first, probeOf(kind, before), ...last];
      return refusalOf(state, side, { acts: said, manner: PLAIN_MANNER });
    });
  }, [around, before, side, state]);
  const refusal = useMemo(
    () => answered ?? (acts.length === 0 ? undefined : refusalOf(state, side, worded)),
    [acts.length, answered, side, state, worded],
  );

  const nudge = useDraftNudge(worded);

  const put = async (said: readonly Act[]): Promise<void> => {
    if (said.length === 0 || isBusy || onItsWay.current !== undefined) return;
    onItsWay.current = { move: composition };
    const timer = setTimeout(() => setBusy(true), VISIBLY_BUSY);
    try {
      const result = await game.dispatch({ kind: 'move', side, acts: said, manner });
      if (!result.ok) setAnswered(result.error);
    } finally {
      clearTimeout(timer);
      onItsWay.current = undefined;
      setBusy(false);
    }
  };

  return {
    composition,
    act: actInHand({ ...composition, acts }),
    acts,
    before,
    sentence: useMemo(
      () => (acts.length === 0 ? '' : sayMove(words, view, worded)),
      [acts.length, view, words, worded],
    ),
    worth: useMemo(
      () => (acts.length === 0 ? undefined : draftWorth(state, view, worded)),
      [acts.length, state, view, worded],
    ),
    refusal,
    closed,
    nudge,
    stage: composition.group ?? likely,
    canUndo: past.length > 0,
    isBusy: isBusy || isWaiting,
    pick: (kind) => step(pick(composition, firstAct(kind, before))),
    take: (act) => step(laid(composition, { acts: [act], manner })),
    lay: (move) => step(laid(composition, move)),
    change: (act) => step(change(composition, act), `${composition.at}.${act.kind}`),
    manner: (next) => step({ ...composition, manner: next }, 'manner'),
    group: (group) => {
      if (onItsWay.current !== undefined) onItsWay.current = { ...onItsWay.current, next: group };
      keep({ ...composition, group });
    },
    add: () => step(add(composition)),
    remove: (index) => step(remove(composition, index)),
    moveUp: (index) => step(moveUp(composition, index)),
    turnTo: (index) => keep(turnTo(composition, index)),
    undo: () => {
      const last = past.at(-1);
      if (last === undefined) return;
      lastStep.current = '';
      setPast(past.slice(0, -1));
      keep(last);
    },
    say: async () => {
      if (refusal === undefined || answered !== undefined) await put(acts);
    },
    sayNow: put,
  };
}

const hasMoved = (side: Side, events: Log): boolean =>
  events.some((event) => event.kind === 'moveMade' && event.side === side);

/** Each act brought in step with what those before it bring about. */
function inOrder(acts: readonly Act[], after: (said: readonly Act[]) => SeatView): readonly Act[] {
  return acts.reduce<readonly Act[]>(
    (said, act) => [...said, act.kind === 'summarise' || act.kind === 'sign' ? inStep(act, after(said)) : act],
    [],
  );
}

/** Acts that cannot be said now, whatever is filled in. */
const closedActs = (refuse: (kind: ActKind) => Refusal | undefined): ReadonlyMap<ActKind, Refusal> =>
  new Map(
    ACT_KINDS.flatMap((kind) => {
      const refusal = refuse(kind);
      return refusal === undefined || MENDABLE.has(refusal.code) ? [] : [[kind, refusal] as const];
    }),
  );
