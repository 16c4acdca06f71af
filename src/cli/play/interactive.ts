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

/**
 * A negotiation at the terminal: reads lines until it is over.
 *
 * @returns the table when it is over; undefined when the person left and it was saved
 */
export async function interactive(
  io: Io,
  { table, sitting }: { readonly table: Table; readonly sitting: Sitting },
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
      for (const said of turn.lines) io.out(said);
      if (turn.next === 'over') return session.table;
      if (turn.next !== undefined) save(io, session);
      if (turn.next === 'quit') return undefined;
      lines.prompt();
    }
    io.out('');
    save(io, session);
    return undefined;
  } finally {
    lines.close();
  }
}

function greet(io: Io, session: Session): Session {
  const begun = session.table.state.phase !== 'preparing';
  if (begun) {
    const turn = heard(session);
    for (const line of turn.lines) io.out(line);
    return turn.session;
  }
  const { setting } = session.sitting;
  for (const line of [
    ...publicBrief(session),
    '',
    ...ownBrief(session),
    '',
    ...alternativeLines(session),
    '',
    `Seed ${setting.seed}. Prepare ("limit 50", "estimate …", "select …"), then "start". "help" lists what can be typed.`,
  ])
    io.out(line);
  return { ...session, shown: session.table.log.length };
}

function save(io: Io, { table, sitting }: Session): void {
  const { scenario, seed } = sitting.setting;
  const file = `parley-${scenario.id}-${seed}.save.json`;
  const saved = saveGame(file, table, sitting.loaded.from);
  io.err(saved.ok ? `Saved: ${file}. Go on with: play --resume ${file}` : saved.error);
}
