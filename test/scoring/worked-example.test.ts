import { expect, test } from 'vitest';
import type { Axis } from '../../src/scoring/axes.ts';
import { gradeAxis, type Judged } from '../../src/scoring/grade-axis.ts';
import { gradeOverall } from '../../src/scoring/grade-overall.ts';
import type { Mark, Rule, Severity } from '../../src/scoring/rule.ts';
import { coerces } from '../../src/scoring/rules/eg-3-coerces.ts';
import { concedesOneWay } from '../../src/scoring/rules/rc-1-concedes-one-way.ts';
import { pairsConcession } from '../../src/scoring/rules/rc-2-pairs-concession.ts';

const at = { case: 'any', move: 3, params: {} };
const occasion = (rule: Rule, earned: number, can = 10): Judged => ({
  rule,
  mark: { ...at, kind: 'occasion', can: can * 100, earned: earned * 100 },
});
const fault = (rule: Rule, severity: Severity, stake: number): Judged => {
  const mark: Mark = { ...at, kind: 'fault', severity, stake };
  return { rule, mark };
};

/** Protocol §7: three concessions, one of them one-way, a logroll and a ledger near balance. */
const RECIPROCITY = [
  occasion(pairsConcession, 10),
  occasion(pairsConcession, 10),
  occasion(concedesOneWay, 0),
  occasion(pairsConcession, 10),
  occasion(pairsConcession, 8),
  fault(concedesOneWay, 8, 7),
];

test('reciprocity comes to 70.60 in the protocol’s example', () => {
  const { grade, lines } = gradeAxis(RECIPROCITY);
  expect(grade).toEqual({ kind: 'graded', hundredths: 7060 });
  expect(lines.map(({ hundredths }) => hundredths)).toEqual([2000, 2000, 0, 2000, 1600, -540]);
});

test('overall comes to 69.81 and is capped at 60.00 by a line of −9.81', () => {
  const graded = (axis: Axis, weight: number, hundredths: number) =>
    ({ axis, weight, grade: { kind: 'graded', hundredths } }) as const;
  const { overall, lines } = gradeOverall(
    [
      graded('batna-discipline', 25, 8400),
      graded('reciprocity', 25, 7060),
      graded('ethics', 20, 5500),
      graded('value', 10, 6200),
      { axis: 'process', weight: 7, grade: { kind: 'not-graded', reason: 'not-tested' } },
    ],
    [fault(coerces, 15, 0)],
  );
  expect(lines.map(({ kind, hundredths }) => [kind, hundredths])).toEqual([
    ['axis', 2625],
    ['axis', 2206],
    ['axis', 1375],
    ['axis', 775],
    ['cap', -981],
  ]);
  expect(overall).toEqual({ kind: 'graded', hundredths: 6000 });
});

test('a critical breach caps lower, and only breaches of ethics cap', () => {
  const axes = [{ axis: 'reciprocity', weight: 1, grade: { kind: 'graded', hundredths: 9000 } }] as const;
  const overallAfter = (...judged: readonly Judged[]) => gradeOverall(axes, judged).overall;
  expect(overallAfter(fault(coerces, 15, 0), fault(coerces, 30, 0))).toEqual({ kind: 'graded', hundredths: 4000 });
  expect(overallAfter(fault(coerces, 8, 20))).toEqual({ kind: 'graded', hundredths: 9000 });
  expect(overallAfter(fault(concedesOneWay, 30, 20))).toEqual({ kind: 'graded', hundredths: 9000 });
});

test('a cap that takes nothing away is no line', () => {
  const axes = [{ axis: 'ethics', weight: 20, grade: { kind: 'graded', hundredths: 6000 } }] as const;
  expect(gradeOverall(axes, [fault(coerces, 15, 0)]).lines).toHaveLength(1);
});
