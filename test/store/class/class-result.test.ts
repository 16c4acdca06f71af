import { describe, expect, test } from 'vitest';
import { gradebookCsv, longCsv } from '../../../src/store/class/class-csv.ts';
import { classResult } from '../../../src/store/class/class-result.ts';
import { gradeResult } from '../../../src/store/class/grade-result.ts';
import type { GradedFile } from '../../../src/store/class/graded-schema.ts';
import type { Assignment } from '../../../src/store/class/assignment.ts';
import { assigned, handedIn, YARDSTICK_SCENARIO } from '../../support/handed-in.ts';

const ASSIGNMENT = assigned({
  attempts: 2,
  due: '2025-03-07T18:00:00+01:00',
  passMark: 50,
  seed: { kind: 'fixed', seed: 4 },
});
type Given = Parameters<typeof handedIn>[1];
const graded = (file: string, given: Given, assignment: Assignment = ASSIGNMENT): GradedFile =>
  gradeResult(file, handedIn(assignment, given), { assignment, scenario: YARDSTICK_SCENARIO });

const ANA = graded('ana.json', { learner: 'Ana Costa', plays: 'integrative' });
const BO = graded('bo.json', { learner: 'Bo Lind', plays: 'conceder', handIn: { finished: '2025-03-04T09:00:00Z' } });
const verdicts = (files: readonly GradedFile[], assignment: Assignment = ASSIGNMENT): readonly string[] =>
  classResult(files, assignment).files.map(({ verdict }) => verdict);

describe('files of a class are held against each other', () => {
  test('who hands in the moves of somebody else is named, whoever comes first in the folder', () => {
    const copied = graded('copy.json', {
      learner: 'Cy Dee',
      plays: 'integrative',
      handIn: { finished: '2025-03-05T09:00:00Z' },
    });
    const { files } = classResult([copied, BO, ANA], ASSIGNMENT);
    expect(files.map(({ verdict }) => verdict)).toEqual(['duplicate', 'verified', 'verified']);
    expect(files[0]?.why).toContain('ana.json');
    expect(files[0]?.score).toBeNull();
  });

  test('late is late by the moment, whatever the offset says', () => {
    const at = (finished: string): GradedFile => graded('x.json', { learner: 'Ana Costa', handIn: { finished } });
    expect(verdicts([at('2025-03-07T16:59:59Z')])).toEqual(['verified']);
    expect(verdicts([at('2025-03-07T17:00:01Z')])).toEqual(['late']);
    expect(verdicts([at('2025-03-07T20:30:00+05:30')])).toEqual(['verified']);
  });

  test('a third attempt of two is too many; the first two in time stay', () => {
    const tries = (['conceder', 'haggler', 'integrative'] as const).map((plays, at) =>
      graded(`${plays}.json`, { learner: 'ana  costa', plays, handIn: { finished: `2025-03-0${3 - at}T09:00:00Z` } }),
    );
    expect(verdicts(tries)).toEqual(['too-many-attempts', 'verified', 'verified']);
    expect(classResult(tries, ASSIGNMENT).learners).toHaveLength(1);
  });
});

describe('attempts become one score', () => {
  const tries = [
    graded('1.json', { learner: 'Ana Costa', plays: 'conceder', handIn: { finished: '2025-03-01T09:00:00Z' } }),
    graded('2.json', { learner: 'Ana Costa', plays: 'integrative', handIn: { finished: '2025-03-02T09:00:00Z' } }),
  ];
  const [low, high] = tries.map(({ played }) => (played?.overall ?? 0) / 100) as [number, number]; // one for each try

  test.each([
    ['best', high],
    ['last', high],
    ['first', low],
    ['mean', Math.round(((low + high) / 2) * 100) / 100],
  ] as const)('the %s counts', (counts, score) => {
    expect(high).toBeGreaterThan(low);
    expect(classResult(tries, { ...ASSIGNMENT, counts }).learners[0]?.score).toBe(score);
  });

  test('whoever was asked for both chairs has not passed with one', () => {
    const both = assigned({ chairs: 'both', passMark: 10 });
    const [learner] = classResult([graded('1.json', { learner: 'Ana Costa' }, both)], both).learners;
    expect([learner?.missing, learner?.passed]).toEqual([1, false]);
  });
});

describe('a class leaves as a table', () => {
  const result = classResult(
    [ANA, BO, { file: 'odd.json', handIn: null, verdict: 'log-invalid', why: '=1+1', played: null }],
    ASSIGNMENT,
  );

  test('with a row for each file, and nothing that a spreadsheet would run', () => {
    const rows = longCsv(result).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^learner,file,verdict,why,score/u);
    expect(rows[3]).toContain("'=1+1");
  });

  test('or with a row for each learner, as gradebooks take it', () => {
    const moodle = gradebookCsv(result, ASSIGNMENT, 'moodle').split('\r\n');
    expect(moodle[0]).toBe('ID number,"Renewal, week 3",Feedback');
    expect(moodle).toHaveLength(3);
    const canvas = gradebookCsv(result, ASSIGNMENT, 'canvas').split('\r\n');
    expect(canvas[1]).toMatch(/Points Possible,,,,,100$/u);
    expect(canvas[2]).toMatch(/^Ana Costa,,,Ana Costa,,\d/u);
  });
});
