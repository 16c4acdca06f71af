import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import { decideMove } from '../../src/engine/decide.ts';
import type { Log } from '../../src/engine/events.ts';
import { evolve } from '../../src/engine/evolve.ts';
import { begin, opened } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import type { LineKind, Voice } from '../../src/engine/voice.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import type { SideText } from '../../src/scenario/text-schema.ts';
import type { Bank } from '../../src/text/bank-schema.ts';
import { sayReply, type Reply } from '../../src/text/reply.ts';
import { parseBank, type Words } from '../../src/text/words.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';

type Line = string | ({ readonly say: string } & Readonly<Record<string, unknown>>);

/** A small bank of a warrior: lines by kind, ids by the alphabet. */
export function bankOf(
  lines: Partial<Record<LineKind, readonly Line[]>>,
  cues: Readonly<Partial<Record<LineKind, readonly unknown[]>>> = {},
): Bank {
  const written = Object.entries(lines).map(([kind, said]): readonly [string, unknown] => [
    kind,
    said.map((line, at) => ({
      id: String.fromCodePoint(97 + at),
      ...(typeof line === 'string' ? { say: line, rung: [1, 2, 3] } : line),
    })),
  ]);
  const bank = parseBank({ type: 'warrior', locale: 'en', lines: Object.fromEntries<unknown>(written), cues });
  invariant(bank.ok, `the bank of a test is sound: ${bank.ok ? '' : JSON.stringify(bank.error)}`);
  return bank.value;
}

/** Words with one bank, and no lines of the scenario's own beside it. */
export function wordsWith(bank: Bank): Words {
  const words = renewalWords({ warrior: bank });
  const sides = Object.entries(words.scenario.sides).map(([id, side]): readonly [string, SideText] => [
    id,
    { ...side, lines: {} },
  ]);
  return { ...words, scenario: { ...words.scenario, sides: Object.fromEntries<SideText>(sides) } };
}

/** The buyer is a warrior and the vendor, who opens, a person: `talk(words).hears({ kind: 'invite' }).says(['hold'])`. */
export class ScriptedTalk {
  readonly words: Words;
  readonly log: Log;
  readonly state: State;

  constructor(words: Words, log: Log, state: State) {
    this.words = words;
    this.log = log;
    this.state = state;
  }

  hears(...acts: readonly Act[]): ScriptedTalk {
    return this.move('one', acts);
  }

  says(
    parts: readonly (LineKind | Voice['parts'][number])[],
    how: Partial<Voice> & { acts?: readonly Act[] } = {},
  ): ScriptedTalk {
    const { acts = [{ kind: 'stay-silent' }], ...rest } = how;
    const voice: Voice = {
      parts: parts.map((part) => (typeof part === 'string' ? { line: part, slots: {} } : part)),
      rung: 1,
      register: 'direct',
      turned: false,
      interrupts: false,
      ...rest,
    };
    return this.move('two', acts, voice);
  }

  /** The words of the last move. */
  get reply(): Reply {
    const reply = sayReply(this.words, this.log, this.log.length - 1);
    invariant(reply !== undefined, 'the last event is a move');
    return reply;
  }

  private move(side: 'one' | 'two', acts: readonly Act[], voice?: Voice): ScriptedTalk {
    const made = decideMove(this.state, { kind: 'move', side, acts, manner: PLAIN_MANNER }, voice);
    invariant(made.ok, `the move is legal: ${made.ok ? '' : JSON.stringify(made.error)}`);
    const [first] = made.value;
    invariant(first !== undefined, 'a move leaves an event');
    return new ScriptedTalk(this.words, [...this.log, first], evolve(this.state, first));
  }
}

export function talk(words: Words, seed = 7): ScriptedTalk {
  const first = begin({
    scenario: { ...renewal(), opens: 'vendor' },
    seed,
    difficulty: 'realistic',
    seats: { one: { kind: 'person' }, two: { kind: 'counterparty', type: 'warrior' } },
  });
  invariant(first.ok, 'the renewal can be drawn');
  return new ScriptedTalk(words, [first.value], opened(first.value));
}
