import { implement } from '../../src/aftermath/implement.ts';
import type { Side } from '../../src/domain/side.ts';
import { decide } from '../../src/engine/decide.ts';
import type { EventOf, Input, Log } from '../../src/engine/events.ts';
import { evolve } from '../../src/engine/evolve.ts';
import { begin, opened } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { MACHINE } from './machine.ts';
import type { Saying } from './saying.ts';

/** Talks as they unfold; every method gives new talks and throws where the engine refuses. */
export interface Talks {
  readonly log: Log;
  readonly state: State;
  one(saying: Saying): Talks;
  two(saying: Saying): Talks;
  /** Writes BATNA and reservation point. */
  prepared(side: Side): Talks;
  put(input: Input): Talks;
  /** Appends the months after. */
  implemented(): Talks;
}

/** Both sides sit down, and nothing has been said. */
export function talks(scenario: Scenario = MACHINE, seed = 1): Talks {
  const drawn = begin({
    scenario,
    seed,
    difficulty: 'realistic',
    seats: { one: { kind: 'person' }, two: { kind: 'person' } },
  });
  if (!drawn.ok) throw new Error(drawn.error);
  return talksFrom([drawn.value], opened(drawn.value));
}

function talksFrom(log: Log, state: State): Talks {
  const append = (events: readonly Later[]): Talks =>
    talksFrom(
      [...log, ...events],
      events.reduce((before, event) => evolve(before, event), state),
    );
  const put = (input: Input): Talks => {
    const decided = decide(state, input);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return append(decided.value);
  };
  const move = (side: Side, { acts, manner }: Saying): Talks => put({ kind: 'move', side, acts, manner });
  return {
    log,
    state,
    put,
    one: (saying) => move('one', saying),
    two: (saying) => move('two', saying),
    prepared: (side) => {
      const [alternative] = state.alternatives[side];
      const estimates = alternative ? [{ alternative: alternative.id, worth: 40, switching: 0, risk: 0 }] : [];
      return put({ kind: 'saveWorksheet', side, saved: { sheet: 'batna', value: { estimates } } }).put({
        kind: 'saveWorksheet',
        side,
        saved: { sheet: 'limit', value: { reservationPoint: 40 } },
      });
    },
    implemented: () => append([{ kind: 'implemented', ...implement(state) }]),
  };
}

type Later = Exclude<Log[number], EventOf<'instanceDrawn'>>;
