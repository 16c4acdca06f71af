import type { Command } from './command.ts';

const START = 'npm run --silent parley --';

/** What the command line can do, in a screenful. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `Usage: ${START} <command> …`,
    '',
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    `One command in detail: ${START} help <command>`,
    'Answers go to standard output, everything else to standard error. Exit 0: done. 1: the answer is "no". 2: wrong use.',
  ].join('\n');
}

/** One command with its options. */
export function helpOf({ name, usage, about, options }: Command): string {
  const rows = options.map((option) => [
    `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.about,
  ]);
  const width = Math.max(0, ...rows.map(([left = '']) => left.length));
  return [
    `${name}: ${about}`,
    `Usage: ${START} ${name} ${usage}`,
    ...(rows.length > 0 ? ['', ...rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`)] : []),
  ].join('\n');
}
