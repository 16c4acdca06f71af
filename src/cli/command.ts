import type { Arguments } from './arguments.ts';
import type { ExitCode, Io } from './io.ts';

/** One option of a command; without `value` it is a switch. */
export interface Option {
  readonly name: string;
  /** What stands behind it: `N`, `FILE`. */
  readonly value?: string;
  /** Set where it may be given several times, or with commas. */
  readonly several?: true;
  readonly about: string;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name in the line of usage. */
  readonly usage: string;
  readonly about: string;
  readonly options: readonly Option[];
  /** How many words it takes beside options. */
  readonly words: readonly [least: number, most: number];
  readonly run: (io: Io, args: Arguments) => ExitCode | Promise<ExitCode>;
}

/** The answer as one JSON document instead of words. */
export const JSON_OPTION: Option = { name: 'json', about: 'the answer as one JSON document' };

/** For results that were played on a scenario of one's own. */
export const OWN_SCENARIO: Option = {
  name: 'scenario',
  value: 'FOLDER',
  several: true,
  about: 'where the scenario lies, if it is not in the library',
};
