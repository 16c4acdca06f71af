import path from 'node:path';
import { hashOf } from '../kernel/canonical.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Scenario } from '../scenario/schema.ts';
import { parseAssignment, parseAssignmentToken } from '../store/class/assignment-link.ts';
import type { Assignment } from '../store/class/assignment.ts';
import { GRADEBOOKS, gradebookCsv, longCsv } from '../store/class/class-csv.ts';
import { classResult } from '../store/class/class-result.ts';
import { gradeResult, type Yardstick } from '../store/class/grade-result.ts';
import type { GradedFile } from '../store/class/graded-schema.ts';
import { JSON_OPTION, OWN_SCENARIO, type Command } from './command.ts';
import { isFile, isFolder, namesIn, readJson, readText, shown } from './files.ts';
import { outJson, wrongUse } from './io.ts';
import { scenarioShelf, type Trouble } from './library.ts';

/** `grade`: verifies and grades a folder of results against the instructor's own assignment. */
export const grade: Command = {
  name: 'grade',
  usage: 'ASSIGNMENT FOLDER [--csv | --gradebook moodle|canvas] [--scenario FOLDER]',
  about: 'grades a folder of results against your own assignment (a file, or its link)',
  options: [
    { name: 'csv', about: 'every file in a row, for a spreadsheet' },
    { name: 'gradebook', value: 'NAME', about: `one row a learner for ${GRADEBOOKS.join(' or ')}` },
    OWN_SCENARIO,
    JSON_OPTION,
  ],
  words: [2, 2],
  run: (io, args) => {
    const [named = '', folder = ''] = args.words;
    const book = args.text('gradebook');
    const gradebook = GRADEBOOKS.find((known) => known === book);
    if (book !== undefined && gradebook === undefined)
      return wrongUse(io, `There is no gradebook "${book}". Known: ${GRADEBOOKS.join(', ')}.`);
    if (!isFolder(folder)) return wrongUse(io, `${folder}: There is no such folder.`);
    const yardstick = yardstickOf(named, args.list('scenario'));
    if (!yardstick.ok) {
      for (const line of yardstick.error.lines) io.err(line);
      return yardstick.error.exit;
    }
    const files = namesIn(folder).filter((name) => name.endsWith('.json') && isFile(path.join(folder, name)));
    const graded = files.map((name, at) => {
      io.progress(`${at + 1} of ${files.length}`);
      return gradeFile(path.join(folder, name), name, yardstick.value);
    });
    io.progress('');
    const result = classResult(graded, yardstick.value.assignment);
    if (args.has('json'))
      outJson(io, {
        results: result.files.map(({ file, learner, verdict, score, why }) => ({ file, learner, verdict, score, why })),
      });
    else if (gradebook !== undefined) io.out(gradebookCsv(result, yardstick.value.assignment, gradebook));
    else if (args.has('csv')) io.out(longCsv(result));
    else
      for (const { file, learner, verdict, score, why } of result.files)
        io.out(
          `${file}: ${[learner || '–', verdict, score ?? 'no score', why].filter((part) => part !== '').join(', ')}`,
        );
    if (files.length === 0) io.err(`${folder}: There is no result file in it.`);
    return result.files.every(({ verdict }) => verdict === 'verified') ? 0 : 1;
  },
};

/** The assignment, and the very scenario it was made for. */
function yardstickOf(named: string, folders: readonly string[]): Result<Yardstick, Trouble> {
  const assignment = readAssignment(named);
  if (!assignment.ok) return assignment;
  const { own, scenario: wanted } = assignment.value;
  if (own !== undefined) return ok({ assignment: assignment.value, scenario: own.scenario });
  const shelf = scenarioShelf(folders);
  if (!shelf.ok) return shelf;
  const scenario: Scenario | undefined = shelf.value(wanted.id);
  if (scenario === undefined)
    return fail({ exit: 1, lines: [`There is no scenario "${wanted.id}" here. Name its folder with --scenario.`] });
  if (hashOf(scenario) !== wanted.hash)
    return fail({
      exit: 1,
      lines: [`"${wanted.id}" is another version than the assignment was made for. Use the Parley it was made with.`],
    });
  return ok({ assignment: assignment.value, scenario });
}

function readAssignment(named: string): Result<Assignment, Trouble> {
  const troubled = (line: string): Result<never, Trouble> => fail({ exit: 1, lines: [line] });
  if (!isFile(named)) {
    const token = /#\/a\/(.+)$/u.exec(named)?.[1];
    if (token === undefined) return fail({ exit: 2, lines: [`${named}: There is no such file, and it is no link.`] });
    const read = parseAssignmentToken(token);
    return read.ok ? read : troubled(read.error.message);
  }
  const source = readText(named);
  if (!source.ok) return troubled(source.error);
  const read = parseAssignment(source.value.text);
  return read.ok ? read : troubled(`${shown(named)}: ${read.error.message}`);
}

function gradeFile(file: string, name: string, yardstick: Yardstick): GradedFile {
  const invalid = (why: string): GradedFile => ({
    file: name,
    handIn: null,
    verdict: 'log-invalid',
    why,
    played: null,
  });
  const source = readText(file);
  if (!source.ok) return invalid(source.error);
  const raw = readJson(source.value);
  return raw.ok
    ? gradeResult(name, raw.value, yardstick)
    : invalid(`Line ${raw.error.line}, column ${raw.error.column}: ${raw.error.message}`);
}
