import path from 'node:path';
import { spaceOf } from '../engine/space-of.ts';
import { LINE_KINDS } from '../engine/voice.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { checkScenario } from '../scenario/check.ts';
import { formatProblem, hasErrors, type Problem } from '../scenario/problem.ts';
import { LINE_SLOTS } from '../text/bank-schema.ts';
import { JSON_OPTION, type Command } from './command.ts';
import { isFile, isFolder, namesIn, shown } from './files.ts';
import { outJson, type ExitCode, type Io } from './io.ts';
import { noScenario, scenarioFiles, scenarioFolder, scenarioFoldersIn } from './library.ts';
import { readSheetFile } from './sheet-file.ts';

type Target =
  | { readonly kind: 'scenario'; readonly folder: string }
  | { readonly kind: 'sheet'; readonly file: string };

/** `check`: everything that can be said against scenarios and score sheets, each remark at its place. */
export const check: Command = {
  name: 'check',
  usage: '<file or folder>…',
  about: 'finds everything that is wrong with scenarios and score sheets',
  options: [JSON_OPTION],
  words: [1, Number.POSITIVE_INFINITY],
  run: (io, args) => {
    const targets = args.words.map(targetsOf);
    const wrong = targets.flatMap((found) => (found.ok ? [] : [found.error]));
    if (wrong.length > 0) {
      for (const sentence of wrong) io.err(sentence);
      return 2;
    }
    const all = targets.flatMap((found) => (found.ok ? found.value : []));
    const problems = all.flatMap((target, at) => {
      io.progress(`${at + 1} of ${all.length}`);
      return problemsOf(target);
    });
    io.progress('');
    report(io, problems, args.has('json') ? 'json' : 'words');
    return hasErrors(problems) ? 1 : 0;
  },
};

const CHARACTERS = path.resolve(import.meta.dirname, '../../assets/characters');

/** The portraits that come with the product. */
const portraits = (): readonly string[] =>
  isFolder(CHARACTERS) ? namesIn(CHARACTERS).filter((name) => isFolder(path.join(CHARACTERS, name))) : [];

/** What is to be checked behind one word; a sentence where there is nothing. */
function targetsOf(word: string): Result<readonly Target[], string> {
  const folder = scenarioFolder(word);
  if (folder !== undefined) return ok([{ kind: 'scenario', folder }]);
  if (isFile(word)) return ok([{ kind: 'sheet', file: word }]);
  if (!isFolder(word)) return fail(noScenario(word).lines.join(' '));
  const sheets = namesIn(word).filter((name) => /(?<!\.schema)\.json$|\.[ct]sv$/u.test(name));
  const found: readonly Target[] = [
    ...scenarioFoldersIn(word).map((inner) => ({ kind: 'scenario', folder: inner }) as const),
    ...sheets.map((name) => ({ kind: 'sheet', file: path.join(word, name) }) as const),
  ];
  return found.length > 0
    ? ok(found)
    : fail(`${shown(word)}: There is no scenario.yaml and no score sheet in this folder.`);
}

function problemsOf(target: Target): readonly Problem[] {
  if (target.kind === 'sheet') {
    const sheet = readSheetFile(target.file);
    return sheet.ok ? [] : sheet.error;
  }
  const files = scenarioFiles(target.folder);
  if (files.ok)
    return checkScenario(files.value, { spaceOf, lineKinds: LINE_KINDS, slots: LINE_SLOTS, characters: portraits() });
  return files.error.lines.map((message) => ({
    file: shown(target.folder),
    line: 1,
    column: 1,
    code: 'unreadable',
    severity: 'error',
    message,
  }));
}

function report(io: Io, problems: readonly Problem[], form: 'json' | 'words'): ExitCode {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (form === 'json') outJson(io, { problems });
  else for (const problem of problems) io.out(formatProblem(problem));
  if (form === 'words')
    io.err(
      problems.length === 0
        ? 'Nothing to complain of.'
        : `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`,
    );
  return errors > 0 ? 1 : 0;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
