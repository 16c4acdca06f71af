import { suggestion } from '../scenario/nearest.ts';
import { analyse } from './analyse.ts';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { grade } from './grade.ts';
import { helpOf, overview } from './help.ts';
import { wrongUse, type ExitCode, type Io } from './io.ts';
import { play } from './play.ts';
import { schema } from './schema.ts';
import { simulate } from './simulate.ts';
import { transcript } from './transcript.ts';
import { verify } from './verify.ts';

/** Every command, in the order of a first visit. A new one is a file and a row. */
const COMMANDS: readonly Command[] = [play, check, analyse, transcript, verify, grade, simulate, schema];

const HELP = ['help', '--help', '-h'];

/** Runs one line of the command line and says how it ended. Never throws for what somebody typed or a file holds. */
export async function run(io: Io, typed: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = typed;
  if (name === undefined) return wrongUse(io, overview(COMMANDS));
  if (HELP.includes(name)) return help(io, rest[0]);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return unknownCommand(io, name);
  if (rest.includes('--help') || rest.includes('-h')) return help(io, name);
  const args = readArguments(command, rest);
  if (!args.ok) return wrongUse(io, `${args.error}\nUsage: ${command.name} ${command.usage}`);
  try {
    return await command.run(io, args.value);
  } catch (error) {
    io.err(
      `Something is wrong inside Parley, not with what you typed: ${error instanceof Error ? error.message : 'no reason given'}`,
    );
    return 2;
  }
}

function help(io: Io, name: string | undefined): ExitCode {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined) return unknownCommand(io, name);
  io.out(command === undefined ? overview(COMMANDS) : helpOf(command));
  return 0;
}

function unknownCommand(io: Io, name: string): ExitCode {
  const names = COMMANDS.map((command) => command.name);
  return wrongUse(io, `There is no command "${name}".${suggestion(name, names)}`);
}
