import { assigned, handedIn, YARDSTICK_SCENARIO } from '../../test/support/handed-in.ts';
import { mutated } from '../../test/scenario/mutated.ts';
import { parseAssignment, formatAssignmentToken, parseAssignmentToken } from '../../src/store/class/assignment-link.ts';
import { classFigures } from '../../src/store/class/class-figures.ts';
import { GRADEBOOKS, gradebookCsv, longCsv } from '../../src/store/class/class-csv.ts';
import { classResult } from '../../src/store/class/class-result.ts';
import { gradeResult } from '../../src/store/class/grade-result.ts';
import type { Judged } from './judge.ts';
import type { Input } from './inputs.ts';
import { restructured } from './structural.ts';

const ASSIGNMENT = assigned();
const TOKEN = formatAssignmentToken(ASSIGNMENT);
const RESULT = JSON.stringify(handedIn(ASSIGNMENT, { learner: 'Ana Costa', plays: 'hardliner' }));

/** Data with a part of it changed by somebody who means no good, as JSON. */
const bent = (text: string, seed: number): string => {
  const parsed: unknown = JSON.parse(text);
  return JSON.stringify(restructured(parsed, seed) ?? null);
};

/** What a stranger may hand to a learner or an instructor, made of a seed. */
export const CLASS_KINDS = {
  'link, letters changed': (seed: number) => ({ file: 'link.txt', text: mutated(TOKEN, seed) }),
  'assignment, parts changed': (seed: number) => ({
    file: 'assignment.json',
    text: bent(JSON.stringify(ASSIGNMENT), seed),
  }),
  'result, parts changed': (seed: number) => ({ file: 'result.json', text: bent(RESULT, seed) }),
  'result, slips of the pen': (seed: number) => ({ file: 'result.json', text: mutated(RESULT, seed) }),
} as const;

/** Whether an input is one of a class. */
export const isOfClass = ({ file }: Pick<Input, 'file'>): boolean => /^(?:link|assignment|result)\./u.test(file);

/** Takes a stranger's link or file as the pages do, to the last export. Does not catch what the product throws. */
export function judgeOfClass({ file, text }: Input): Judged {
  if (!file.startsWith('result')) {
    const read = file.startsWith('link') ? parseAssignmentToken(text) : parseAssignment(text);
    if (!read.ok) return sentence(read.error.message);
    const again = parseAssignmentToken(formatAssignmentToken(read.value));
    return again.ok ? { verdict: 'accepted', why: '' } : { verdict: 'dangling', why: again.error.message };
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { verdict: 'refused', why: 'not-json' };
  }
  const graded = gradeResult(file, raw, { assignment: ASSIGNMENT, scenario: YARDSTICK_SCENARIO });
  const result = classResult([graded], ASSIGNMENT);
  classFigures(result);
  longCsv(result, []);
  for (const book of GRADEBOOKS) gradebookCsv(result, ASSIGNMENT, book);
  return graded.verdict === 'verified' ? { verdict: 'accepted', why: '' } : sentence(graded.why);
}

/** A refusal says why, in a sentence. */
const sentence = (why: string): Judged =>
  /\S.*[.!?]$/su.test(why) ? { verdict: 'refused', why } : { verdict: 'silent', why: `no sentence: ${why}` };
