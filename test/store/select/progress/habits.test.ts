import { expect, test } from 'vitest';
import type { RuleId } from '../../../../src/scoring/rule.ts';
import { habitsOf } from '../../../../src/store/select/progress/habits.ts';
import { finished } from '../../../support/finished.ts';

/** One table a letter: `f` breaks the rule, `m` lets it go, `c` keeps it, `.` it does not come up. */
const playedAs = (rule: RuleId, letters: string, lost = 500) =>
  letters.split('').map((letter) =>
    finished({
      rules:
        letter === '.'
          ? []
          : [
              {
                rule,
                faults: letter === 'f' ? 1 : 0,
                missed: letter === 'm' ? 1 : 0,
                credits: letter === 'c' ? 1 : 0,
                lost: letter === 'c' ? 0 : lost,
              },
            ],
    }),
  );

const weakOf = (letters: string, lost?: number) => habitsOf(playedAs('RC-1', letters, lost)).weak;

test.each([
  ['once is no habit', 'cf', 0],
  ['twice is', 'ff', 1],
  ['letting it go twice is one too', 'mm', 1],
  ['two of ten that were kept otherwise are none', 'fcccccccfc', 0],
  ['what nobody feels in the grade is none', 'ffff', 0, 10],
  ['what it did before the last ten tables is forgotten', `fff${'.'.repeat(10)}`, 0],
])('%s', (_name, letters, found, lost?: number) => {
  expect(weakOf(letters, lost)).toHaveLength(found);
});

test('a habit tells at how many tables it was seen, and what it costs on the mean of them', () => {
  expect(weakOf('fm.cf')[0]).toMatchObject({ faults: 2, slips: 3, lost: 375, seen: { length: 4 } });
});

test('the worst example is where it cost most; one that can be opened comes first', () => {
  const worst = { move: 9, round: 4, kind: 'fault', hundredths: -800 } as const;
  const rule = { rule: 'RC-1', faults: 1 } as const;
  const closed = finished({ canOpen: false, rules: [{ ...rule, lost: 900 }] });
  const dear = finished({ rules: [{ ...rule, lost: 700, worst }] });
  const cheap = finished({ rules: [{ ...rule, lost: 100 }] });
  expect(habitsOf([closed, dear, cheap]).weak[0]?.worst).toMatchObject({ table: { id: dear.id }, worst });
  expect(habitsOf([closed, closed]).weak[0]?.worst?.table.id).toBe(closed.id);
});

test('the costliest stands first', () => {
  const tables = [1, 2].map(() =>
    finished({
      rules: [
        { rule: 'RC-1', faults: 1, lost: 100 },
        { rule: 'BD-4', faults: 1, lost: 900 },
        { rule: 'EG-5', missed: 1, lost: 300 },
      ],
    }),
  );
  expect(habitsOf(tables).weak.map(({ rule }) => rule)).toEqual(['BD-4', 'EG-5', 'RC-1']);
});

test.each([
  ['five slips and then none', 'fffffccccc', true],
  ['half of four, and then one of five', 'fcmccccfc', true],
  ['two before are too few to say', 'ffccccc', false],
  ['two of the last five are too many', 'fffffcfcfc', false],
  ['seldom before is nothing to mend', 'fccccccccc', false],
])('got better: %s', (_name, letters, isMended) => {
  const { mended, weak } = habitsOf(playedAs('RC-1', letters));
  expect(mended.map(({ rule }) => rule)).toEqual(isMended ? ['RC-1'] : []);
  // nothing is called weak that has just been called better
  if (isMended) expect(weak).toEqual([]);
});

test('tables at which it did not come up are not between', () => {
  expect(habitsOf(playedAs('RC-1', 'f.f.f.c.c.c.c.c')).mended[0]).toMatchObject({
    before: { slips: 3, seen: 3 },
    recent: { slips: 0, seen: 5 },
  });
});

test('a rule that speaks only where it is broken is kept where its counterpart is credited', () => {
  const broken = () => finished({ rules: [{ rule: 'RC-1', faults: 1, lost: 500 }] });
  const paired = () => finished({ rules: [{ rule: 'RC-2', credits: 1 }] });
  const silent = () => finished();
  const learnt = [...Array.from({ length: 3 }, broken), ...Array.from({ length: 5 }, paired)];
  expect(habitsOf(learnt).mended.map(({ rule }) => rule)).toEqual(['RC-1']);
  const unknown = [...Array.from({ length: 3 }, broken), ...Array.from({ length: 5 }, silent)];
  expect(habitsOf(unknown).mended).toEqual([]);
});
