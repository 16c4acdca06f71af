import { createInterface } from 'node:readline/promises';
import type { Table } from '../../store/table.ts';
import type { Io } from '../io.ts';
import { complete, obey } from './orders.ts';
import { saveGame } from './saved-game.ts';
import { sessionAt, type Session } from './session.ts';
import { heard } from './moving.ts';
import { alternativeLines, ownBrief, publicBrief } from './showing.ts';
import type { Sitting } from './sitting.ts';

const PROMPT = '> ';
/** Longer lines are hard to read. */
const WIDEST = 110;

/**
 * A negotiation at the terminal: reads lines until it is over.
 *
 * @returns the table when it is over; undefined when the person left and it was saved
 */
export async function interactive(
  io: Io,
  { table, sitting, saveTo }: { readonly table: Table; readonly sitting: Sitting; readonly saveTo?: string },
): Promise<Table | undefined> {
  let session = sessionAt(sitting, table);
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY && process.stdout.isTTY,
    completer: (line: string): [string[], string] => {
      const [hits, word] = complete(session, line);
      return [[...hits], word];
    },
  });
  try {
    session = greet(io, session);
    if (session.table.state.outcome !== undefined) return session.table;
    lines.setPrompt(PROMPT);
    lines.prompt();
    for await (const line of lines) {
      const turn = obey(session, line);
      ({ session } = turn);
      print(io, turn.lines);
      if (turn.next === 'over') return session.table;
      if (turn.next !== undefined) save(io, session, saveTo);
      if (turn.next === 'quit') return undefined;
      lines.prompt();
    }
    io.out('');
    save(io, session, saveTo);
    return undefined;
  } finally {
    lines.close();
  }
}

function greet(io: Io, session: Session): Session {
  const begun = session.table.state.phase !== 'preparing';
  if (begun) {
    const turn = heard(session);
    print(io, turn.lines);
    return turn.session;
  }
  const { setting } = session.sitting;
  print(io, [
    ...publicBrief(session),
    '',
    ...ownBrief(session),
    '',
    ...alternativeLines(session),
    '',
    `Seed ${setting.seed}. Prepare ("limit 50", "estimate …", "select …"), then "start". "help" lists what can be typed.`,
  ]);
  return { ...session, shown: session.table.log.length };
}

/** Prints lines broken between words; what goes on below keeps its distance from the edge. */
function print(io: Io, lines: readonly string[]): void {
  const width = Math.min(io.width, WIDEST);
  for (const line of lines.flatMap((text) => text.replaceAll('**', '').split('\n'))) {
    const margin = /^ */u.exec(line)?.[0] ?? '';
    let row = '';
    for (const word of line.trimStart().split(' ')) {
      if (row !== '' && margin.length + row.length + word.length + 1 > width) {
        io.out(margin + row);
        row = word;
      } else row = row === '' ? word : `${row} ${word}`;
    }
    io.out(margin + row);
  }
}

function save(io: Io, { table, sitting }: Session, to: string | undefined): void {
  const { scenario, seed } = sitting.setting;
  const file = to ?? `parley-${scenario.id}-${sitting.names[sitting.side]}-${seed}.save.json`;
  const saved = saveGame(file, table, sitting.loaded.from);
  io.err(saved.ok ? `Saved: ${file}. Go on with: play --resume ${file}` : saved.error);
}
