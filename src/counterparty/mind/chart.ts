import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { invariant } from '../../kernel/invariant.ts';
import type { Habit } from './habit.ts';
import type { Impression } from './impression.ts';
import type { Mind } from './mind.ts';

/** The one event a chart knows: the other side's move, and the mind once it was felt. */
export interface Heard {
  readonly type: 'heard';
  readonly impression: Impression;
  readonly felt: Mind;
  /** 0–1, for what may tip either way; bound to the seed and the round. */
  readonly draw: number;
}

/** Where a chart stands: one state for each of its parallel regions. */
export type Standing = Readonly<Record<string, string>>;

/** What a chart says of a moment: where it stands, what it has in mind, what that makes its side do. */
export interface Moment {
  readonly standing: Standing;
  readonly mind: Mind;
  readonly habits: readonly Habit[];
}

/** Where a chart begins: in the first state of each region; nothing happens on the way in, which is tested. */
export function beginning(chart: AnyStateMachine, mind: Mind): Moment {
  const regions: readonly AnyStateNode[] = Object.values(chart.root.states);
  const standing = Object.fromEntries(regions.map((region) => [region.key, region.initial.target[0]?.key ?? '']));
  return momentOf(snapshotAt(chart, { standing, mind }));
}

/** Where a chart goes on hearing a move: one pure transition. */
export const afterHearing = (chart: AnyStateMachine, before: Omit<Moment, 'habits'>, heard: Heard): Moment =>
  momentOf(chart.transition(snapshotAt(chart, before), heard, bareScope()));

/** The habits of a standing, without hearing anything. */
export const habitsOf = (chart: AnyStateMachine, before: Omit<Moment, 'habits'>): readonly Habit[] =>
  momentOf(snapshotAt(chart, before)).habits;

/**
 * XState's snapshot of a standing. Its own `resolveState` goes through charts of any depth for it; these have one state for each of
 * their regions, which makes it a list to be read off. That both are the same is tested.
 */
function snapshotAt(chart: AnyStateMachine, { standing, mind }: Omit<Moment, 'habits'>): AnyMachineSnapshot {
  const { root } = chart;
  const regions = Object.keys(standing).map((region) => childOf(root, region));
  const states = regions.map((region) => childOf(region, standing[region.key] ?? ''));
  const nodes = [root, ...regions, ...states];
  return {
    status: 'active',
    output: undefined,
    error: undefined,
    machine: chart,
    context: mind,
    _nodes: nodes,
    value: standing,
    tags: new Set(nodes.flatMap(({ tags }) => tags)),
    children: {},
    historyValue: {},
  } as unknown as AnyMachineSnapshot; // without the methods of a snapshot, which are for whoever holds one
}

function childOf(node: AnyStateNode, key: string): AnyStateNode {
  const child = node.states[key];
  invariant(child !== undefined, `${node.id} has a state ${key}`);
  return child;
}

/**
 * What a transition of a chart needs around it: nothing, since a chart only assigns. XState's own `transition` makes a whole actor
 * each time, which takes twice as long as the transition itself; that both give the same is tested.
 */
const bareScope = (): AnyActorScope =>
  ({
    id: '',
    sessionId: '',
    self: {},
    system: { _sendInspectionEvent: nothing },
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }) as unknown as AnyActorScope; // charts here spawn, send and wait for nothing, so nobody asks this scope for more

const nothing = (): void => {};

function momentOf(snapshot: {
  readonly value: unknown;
  readonly context: unknown;
  readonly tags: ReadonlySet<unknown>;
}): Moment {
  return {
    standing: snapshot.value as Standing, // every chart here is parallel with flat regions, which its path test checks
    mind: snapshot.context as Mind, // each chart declares `Mind` as its context in `setup`
    habits: [...snapshot.tags] as readonly Habit[], // each chart declares `Habit` as its tags in `setup`
  };
}
