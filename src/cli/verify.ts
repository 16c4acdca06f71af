import type { Scenario } from '../scenario/schema.ts';
import { verifyResult, type Verdict } from '../store/result.ts';
import { JSON_OPTION, OWN_SCENARIO, type Command } from './command.ts';
import { isFile, readJson, readText, shown } from './files.ts';
import { outJson } from './io.ts';
import { scenarioShelf } from './library.ts';

interface Checked {
  readonly file: string;
  readonly verdict: Verdict;
  readonly why: string;
}

/** `verify`: plays results again from their moves and compares. */
export const verify: Command = {
  name: 'verify',
  usage: 'RESULT.json… [--scenario FOLDER]',
  about: 'plays results again from their moves and compares log and score',
  options: [OWN_SCENARIO, JSON_OPTION],
  words: [1, Number.POSITIVE_INFINITY],
  run: (io, args) => {
    const missing = args.words.filter((file) => !isFile(file));
    if (missing.length > 0) {
      for (const file of missing) io.err(`${file}: There is no such file.`);
      return 2;
    }
    const shelf = scenarioShelf(args.list('scenario'));
    if (!shelf.ok) {
      for (const line of shelf.error.lines) io.err(line);
      return shelf.error.exit;
    }
    const results = args.words.map((file, at) => {
      io.progress(`${at + 1} of ${args.words.length}`);
      return verifyFile(file, shelf.value);
    });
    io.progress('');
    if (args.has('json')) outJson(io, { results });
    else for (const { file, verdict, why } of results) io.out(`${file}: ${verdict}${why === '' ? '' : `: ${why}`}`);
    return results.every(({ verdict }) => verdict === 'verified') ? 0 : 1;
  },
};

function verifyFile(file: string, scenarioOf: (id: string) => Scenario | undefined): Checked {
  const invalid = (why: string): Checked => ({ file: shown(file), verdict: 'log-invalid', why });
  const source = readText(file);
  if (!source.ok) return invalid(source.error);
  const raw = readJson(source.value);
  if (!raw.ok) return invalid(`Line ${raw.error.line}, column ${raw.error.column}: ${raw.error.message}`);
  const { verdict, why } = verifyResult(raw.value, scenarioOf);
  return { file: shown(file), verdict, why };
}
