import { describe, expect, test } from 'vitest';
import { DEFAULT_RUBRIC } from '../../../src/scoring/rubric.ts';
import { gradeResult } from '../../../src/store/class/grade-result.ts';
import type { GradedFile } from '../../../src/store/class/graded-schema.ts';
import type { Assignment } from '../../../src/store/class/assignment.ts';
import type { ResultFile } from '../../../src/store/result.ts';
import { assigned, handedIn, YARDSTICK_SCENARIO } from '../../support/handed-in.ts';

const ASSIGNMENT = assigned();
const HONEST = handedIn(ASSIGNMENT, { learner: 'Ana Costa' });
const grade = (raw: unknown, assignment: Assignment = ASSIGNMENT): GradedFile =>
  gradeResult('a.json', raw, { assignment, scenario: YARDSTICK_SCENARIO });

describe('an honest file', () => {
  test('is verified, and its score is that of the replay', () => {
    const { verdict, played } = grade(HONEST);
    expect(verdict).toBe('verified');
    expect((played?.overall ?? 0) / 100).toBe(HONEST.scores.overall);
    expect(played?.sideName).toBe('vendor');
    expect(played?.faults.every(({ hundredths }) => hundredths < 0)).toBe(true);
  });

  test('is graded by the weights of the assignment', () => {
    const weights = { ...DEFAULT_RUBRIC.weights, ethics: 1000, value: 0 };
    const weighed = assigned({ rubric: { ...DEFAULT_RUBRIC, id: 'ethics-first', weights } });
    const file = handedIn(weighed, { learner: 'Ana Costa', plays: 'bluffer' });
    const plain = handedIn(ASSIGNMENT, { learner: 'Ana Costa', plays: 'bluffer' });
    expect(file.log).toEqual(plain.log);
    const [strict, usual] = [grade(file, weighed).played, grade(plain).played];
    expect(strict?.axes).toEqual(usual?.axes);
    expect(strict?.overall === null || strict?.overall !== usual?.overall).toBe(true);
  });
});

const HARD_LINE = { tone: 'hard-line', directness: 'direct', audience: 'private', aim: 'matter' };
type Forgery = (file: ResultFile) => unknown;
/** The events as a forger sees them. */
const events = ({ log }: ResultFile): readonly Record<string, unknown>[] =>
  log.map((event) => (typeof event === 'object' && event !== null ? { ...event } : {}));

describe('a file that is not what was set is named for what it is', () => {
  test.each<readonly [what: string, forged: Forgery, verdict: string, why: RegExp]>([
    ['a better score', (file) => ({ ...file, scores: { ...file.scores, overall: 100 } }), 'score-differs', /100/u],
    [
      'a move changed',
      (file) => ({
        ...file,
        log: events(file).map((event) =>
          event['kind'] === 'moveMade' && event['side'] === 'one' ? { ...event, manner: { ...HARD_LINE } } : event,
        ),
      }),
      'log-invalid',
      /does not follow|damaged/u,
    ],
    ['the last events gone', (file) => ({ ...file, log: file.log.slice(0, -2) }), 'log-invalid', /./u],
    ['another seed', () => handedIn(ASSIGNMENT, { learner: 'Ana Costa', seed: 5 }), 'log-invalid', /seed 5/u],
    ['another name', (file) => ({ ...file, handIn: { ...file.handIn, learner: 'Bo Lind' } }), 'log-invalid', /seed/u],
    [
      'another type opposite',
      () => ({
        ...handedIn(assigned({ counterparty: { type: 'avoidant', hidden: false } }), { learner: 'Ana Costa' }),
        handIn: HONEST.handIn,
      }),
      'log-invalid',
      /opposite/u,
    ],
    [
      'another assignment',
      (file) => ({ ...file, handIn: { ...file.handIn, assignment: 'zzzzzzzzzz' } }),
      'log-invalid',
      /another assignment/u,
    ],
    [
      'an assignment made easier',
      (file) => ({ ...file, handIn: { ...file.handIn, hash: '0'.repeat(64) } }),
      'log-invalid',
      /changed/u,
    ],
    ['no name at all', (file) => ({ ...file, handIn: undefined }), 'log-invalid', /outside any assignment/u],
    [
      'another version of the rules',
      (file) => ({ ...file, log: [{ ...events(file)[0], rules: 1 }, ...file.log.slice(1)] }),
      'other-version',
      /version/u,
    ],
    ['foreign JSON', () => ({ hello: 'world' }), 'log-invalid', /not a result file/u],
    ['nothing', () => null, 'log-invalid', /not a result file/u],
  ])('%s', (_, forged, verdict, why) => {
    const graded = grade(forged(HONEST));
    expect([graded.verdict, graded.played]).toEqual([verdict, null]);
    expect(graded.why).toMatch(why);
  });

  test('the chair that was not asked for', () => {
    const oneOnly = assigned({ chairs: 'one' });
    expect(grade(handedIn(oneOnly, { learner: 'Ana Costa', side: 'two' }), oneOnly).why).toMatch(/chair/u);
  });
});

test('a name may hold what it likes: it is kept as words', () => {
  const learner = '<img src=x onerror="alert(1)">';
  const file = handedIn(ASSIGNMENT, { learner });
  expect(grade(JSON.parse(JSON.stringify(file))).handIn?.learner).toBe(learner);
});
