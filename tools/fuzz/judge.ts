import { analyse } from '../../src/analysis/analyse.ts';
import { DIFFICULTIES } from '../../src/domain/seat.ts';
import { spaceOf } from '../../src/engine/space-of.ts';
import { LINE_KINDS } from '../../src/engine/voice.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { drawInstance } from '../../src/scenario/draw.ts';
import { hasErrors, type Problem } from '../../src/scenario/problem.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { readSheet } from '../../src/scenario/read-sheet.ts';
import { LINE_SLOTS } from '../../src/text/bank-schema.ts';
import { isOfClass, judgeOfClass } from './class-files.ts';
import { amissIn, danglingIn, wordlessIn } from './dangling.ts';
import { STRUCTURE, TEXT, turnOf, type Input } from './inputs.ts';

/** One accepted scenario in so many is also remarked on in full: that draws forty instances. */
const FULL_CHECK_EVERY = 4;

/** How a file was taken; the first two are right, everything else is a fault of ours. */
export const VERDICTS = ['accepted', 'refused', 'crashed', 'slow', 'dangling', 'unplaced', 'silent'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const isFault = (verdict: Verdict): boolean => verdict !== 'accepted' && verdict !== 'refused';

export interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
}

/** Reads an input as the product would, plays on with what it accepts, and says what came of it. Does not catch what the product throws. */
export function judge(input: Input, seed: number): Judged {
  if (isOfClass(input)) return judgeOfClass(input);
  return input.file.startsWith('sheet') ? judgeSheet(input) : judgeScenario(input, seed);
}

function judgeSheet(input: Input): Judged {
  const read = readSheet(input);
  if (!read.ok) return refusal(input, read.error);
  const amiss = amissIn(read.value);
  if (amiss.length > 0) return { verdict: 'dangling', why: amiss.join(', ') };
  analyse(read.value.space);
  return { verdict: 'accepted', why: '' };
}

function judgeScenario(input: Input, seed: number): Judged {
  const isText = input.file.startsWith('text');
  const files = {
    scenario: { file: 'scenario.yaml', text: isText ? STRUCTURE : input.text },
    texts: [{ file: 'text.en.yaml', text: isText ? input.text : TEXT }],
  };
  const { scenario, texts, problems } = readScenario(files);
  const [read] = texts;
  if (scenario === undefined || (isText && read === undefined))
    return refusal(
      input,
      problems.filter(({ file }) => file === input.file),
    );
  const amiss = [...danglingIn(scenario), ...(read === undefined ? [] : wordlessIn(scenario, read.text))];
  if (amiss.length > 0) return { verdict: 'dangling', why: amiss.join(', ') };
  for (const difficulty of DIFFICULTIES) {
    const drawn = drawInstance(scenario, seed, difficulty);
    if (drawn.ok) analyse(spaceOf(drawn.value), 'exists-only');
  }
  if (turnOf(seed) % FULL_CHECK_EVERY === 0) {
    const remarks = checkScenario(files, {
      spaceOf,
      lineKinds: LINE_KINDS,
      slots: LINE_SLOTS,
      characters: ['okoro', 'voss'],
    });
    const lost = remarks.find((problem) => !isPlaced(problem, problem.file === input.file ? input.text : undefined));
    if (lost !== undefined) return { verdict: 'unplaced', why: lost.message };
  }
  return { verdict: 'accepted', why: '' };
}

function refusal({ text }: Input, problems: readonly Problem[]): Judged {
  if (!hasErrors(problems)) return { verdict: 'silent', why: 'refused without an error' };
  const lost = problems.find((problem) => !isPlaced(problem, text));
  return lost === undefined
    ? { verdict: 'refused', why: problems[0]?.code ?? '' }
    : { verdict: 'unplaced', why: `${lost.line}:${lost.column} ${lost.message}` };
}

/** Whether a problem points into the file, has a code, and says a sentence. */
function isPlaced({ line, column, code, message }: Problem, text: string | undefined): boolean {
  const lines = text?.split(/\r\n|\n|\r/u);
  return (
    line >= 1 &&
    column >= 1 &&
    (lines === undefined || (line <= lines.length && column <= (lines[line - 1] ?? '').length + 2)) &&
    /^[a-z]+(?:-[a-z]+)*$/u.test(code) &&
    message.length > 0
  );
}
