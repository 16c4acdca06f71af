import { DIFFICULTIES } from '../domain/seat.ts';
import { resultOf } from '../store/result.ts';
import { openTable, playOn, playOut } from '../store/play.ts';
import type { Table } from '../store/table.ts';
import { JSON_OPTION, type Command } from './command.ts';
import type { Arguments } from './arguments.ts';
import { isFile, readText, writeText } from './files.ts';
import { outJson, wrongUse, type ExitCode, type Io } from './io.ts';
import type { Trouble } from './library.ts';
import { interactive } from './play/interactive.ts';
import { playMoves, readMoves } from './play/moves-file.ts';
import { summary } from './play/outcome.ts';
import { resumed } from './play/saved-game.ts';
import { sittingOf, type Sitting } from './play/sitting.ts';
import { TUNE_OPTION } from './tuning.ts';
import { formatProblem } from '../scenario/problem.ts';

/** `play`: a negotiation in the terminal, or one that was recorded, or one that a reference player plays. */
export const play: Command = {
  name: 'play',
  usage: '--scenario S --side X [--counterparty T] [--seed N] [--moves FILE.jsonl | --player P] [--out RESULT.json]',
  about: 'a negotiation in the terminal; recorded moves or a reference player without one',
  options: [
    { name: 'scenario', value: 'S', about: 'a name of the library, or a folder' },
    { name: 'side', value: 'X', about: 'the side you play, as the scenario names it' },
    { name: 'counterparty', value: 'T', about: 'who sits across: a type, or a reference player' },
    { name: 'seed', value: 'N', about: 'which instance is drawn; 1 unless you say' },
    { name: 'difficulty', value: 'D', about: `${DIFFICULTIES.join(', ')}; realistic unless you say` },
    TUNE_OPTION,
    { name: 'moves', value: 'FILE', about: 'plays the moves in this file, one JSON document a line' },
    { name: 'player', value: 'P', about: 'lets a reference player play your side' },
    { name: 'out', value: 'FILE', about: 'writes the result there' },
    { name: 'resume', value: 'FILE', about: 'goes on with a saved negotiation' },
    JSON_OPTION,
  ],
  words: [0, 0],
  run: async (io, args) => {
    const saved = args.text('resume');
    if (saved !== undefined) return resume(io, args, saved);
    const sitting = sittingOf(args);
    if (!sitting.ok) return say(io, sitting.error);
    if (args.has('player')) {
      if (args.has('moves')) return wrongUse(io, 'Either --moves or --player: one of them plays the side.');
      const table = playOut(sitting.value.setting);
      return table.ok ? finish(io, args, { table: table.value, sitting: sitting.value }) : noWeights(io, sitting.value);
    }
    const table = openTable(sitting.value.setting);
    if (!table.ok) return noWeights(io, sitting.value);
    const moves = args.text('moves');
    if (moves !== undefined) return recorded(io, args, { table: table.value, sitting: sitting.value, moves });
    return talk(io, args, { table: table.value, sitting: sitting.value });
  },
};

interface Seated {
  readonly table: Table;
  readonly sitting: Sitting;
}

function say(io: Io, { lines, exit }: Trouble): ExitCode {
  for (const line of lines) io.err(line);
  return exit;
}

function noWeights(io: Io, { setting: { scenario, seed } }: Sitting): ExitCode {
  io.err(`${scenario.id}: At seed ${seed} no weights within their ranges sum to 1,000.`);
  return 1;
}

async function resume(io: Io, args: Arguments, file: string): Promise<ExitCode> {
  const other = ['scenario', 'side', 'counterparty', 'seed', 'difficulty', 'tune', 'player', 'moves'].find((name) =>
    args.has(name),
  );
  if (other !== undefined) return wrongUse(io, `The saved negotiation knows its own --${other}. Leave it out.`);
  const game = resumed(file);
  if (!game.ok) return say(io, game.error);
  return talk(io, args, { ...game.value, saveTo: file });
}

async function talk(io: Io, args: Arguments, seated: Seated & { readonly saveTo?: string }): Promise<ExitCode> {
  const table = await interactive(io, seated);
  if (table === undefined) return 0;
  return finish(io, args, { ...seated, table });
}

function recorded(io: Io, args: Arguments, { table, sitting, moves }: Seated & { readonly moves: string }): ExitCode {
  if (!isFile(moves)) return wrongUse(io, `${moves}: There is no such file.`);
  const source = readText(moves);
  if (!source.ok) return say(io, { exit: 1, lines: [source.error] });
  const read = readMoves(source.value, sitting);
  if (!read.ok) return say(io, { exit: 1, lines: read.error.map(formatProblem) });
  const played = playMoves(table, read.value, sitting);
  if (!played.ok) return say(io, { exit: 1, lines: [formatProblem(played.error)] });
  const { state } = played.value;
  if (state.outcome === undefined) {
    const whose = sitting.names[state.turn];
    io.err(
      `${source.value.file}: The moves end before the negotiation does: round ${state.round} of ${state.instance.rounds}, and it is the turn of "${whose}". Nothing was written.`,
    );
    return 1;
  }
  return finish(io, args, { table: playOn(played.value), sitting });
}

function finish(io: Io, args: Arguments, { table, sitting }: Seated): ExitCode {
  const { loaded, side } = sitting;
  const result = resultOf(table, side, loaded);
  const out = args.text('out');
  if (out !== undefined) {
    const written = writeText(out, `${JSON.stringify(result)}\n`);
    if (!written.ok) return say(io, { exit: 2, lines: [written.error] });
  }
  if (args.has('json')) outJson(io, result);
  else io.out(summary(result, { table, sitting }).join('\n'));
  return 0;
}
