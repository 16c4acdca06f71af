import { expect, test } from 'vitest';
import { toPoints } from '../../src/kernel/brand.ts';
import { playOf } from '../../src/scoring/play.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { SURVEY_ITEMS } from '../../src/domain/survey.ts';
import { score } from '../../src/scoring/score.ts';
import { effectOf, isOfTheWhole, keyMomentsOf } from '../../src/scoring/moments.ts';
import { surveyOf } from '../../src/scoring/survey.ts';
import { scripted } from '../support/scripted.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);

test('the moments that mattered are at most three: first what cost, then what brought, weightiest first', () => {
  for (const seed of SEEDS) {
    const card = score(scripted('conceder', 'warrior', { seed }).log, 'one');
    const moments = keyMomentsOf(card);
    expect(moments.length).toBeGreaterThan(1);
    expect(moments.length).toBeLessThanOrEqual(3);
    const effects = moments.map(effectOf);
    const costly = effects.filter((effect) => effect < 0);
    const gainful = effects.filter((effect) => effect > 0);
    expect(costly.length).toBeGreaterThan(0);
    expect(effects).toEqual([...costly.toSorted((a, b) => a - b), ...gainful.toSorted((a, b) => b - a)]);
    for (const { move, findings } of moments) {
      expect(findings.length).toBeGreaterThan(0);
      expect(new Set(findings).size).toBe(findings.length);
      expect(findings.every((finding) => finding.move === move && card.findings.includes(finding))).toBe(true);
    }
  }
});

test('a moment is weighed by what its findings earned, missed and lost, axis by axis', () => {
  const by = { rule: 'RC-1', case: 'one-way', move: 4 } as const;
  const line = { ...by, kind: 'occasion', can: 1000, earned: 250, hundredths: 2500 } as const;
  const fault = { ...by, kind: 'fault', severity: 8, stake: toPoints(0), hundredths: -400 } as const;
  const graded = (hundredths: number) => ({ kind: 'graded', hundredths }) as const;
  const finding = { ...by, axis: 'reciprocity', kind: 'fault', hundredths: -400, params: {} } as const;
  const moments = keyMomentsOf({
    side: 'one',
    rubric: 'default',
    overall: graded(2100),
    lines: [],
    findings: [finding],
    axes: [
      { axis: 'reciprocity', weight: 25, grade: graded(2100), lines: [line, fault] },
      { axis: 'value', weight: 75, grade: graded(10_000), lines: [] },
      { axis: 'ethics', weight: 20, grade: { kind: 'not-graded', reason: 'too-short' }, lines: [] },
    ],
  });
  expect(moments).toEqual([{ move: 4, gained: 625, lost: 1975, findings: [finding] }]);
});

test('where an axis was held at 0, what was lost on it is 100 in all', () => {
  const by = { rule: 'RC-1', case: 'one-way' } as const;
  const faults = [2, 4].map(
    (move) => ({ ...by, move, kind: 'fault', severity: 30, stake: toPoints(20), hundredths: -9000 }) as const,
  );
  const moments = keyMomentsOf({
    side: 'one',
    rubric: 'default',
    overall: { kind: 'graded', hundredths: 0 },
    lines: [],
    findings: faults.map(({ move }) => ({
      ...by,
      move,
      axis: 'reciprocity',
      kind: 'fault',
      hundredths: -9000,
      params: {},
    })),
    axes: [
      {
        axis: 'reciprocity',
        weight: 25,
        grade: { kind: 'graded', hundredths: 0 },
        lines: [
          { ...by, move: 2, kind: 'occasion', can: 1000, earned: 1000, hundredths: 10_000 },
          ...faults,
          { kind: 'held', hundredths: 8000 },
        ],
      },
    ],
  });
  expect(moments.map(({ move, lost }) => [move, lost])).toEqual([
    [4, 5000],
    [2, 5000],
  ]);
});

test('what judges the whole play is no moment', () => {
  const { log } = scripted('conceder', 'warrior', { seed: 3 });
  const { findings: all } = score(log, 'one');
  expect(all.filter(isOfTheWhole).length).toBeGreaterThan(0);
  const told = keyMomentsOf(score(log, 'one')).flatMap(({ findings }) => findings);
  expect(told.filter(isOfTheWhole)).toEqual([]);
  const rules = told.map(({ rule }) => rule);
  expect(rules.filter((rule) => /^(?:VL|BD-7|BD-9|RC-3)/u.test(rule))).toEqual([]);
});

test('where there is no grade, no moment mattered to it', () => {
  const card = score(scripted('conceder', 'warrior', { seed: 3 }).log, 'one');
  expect(keyMomentsOf(card)).not.toEqual([]);
  expect(keyMomentsOf({ ...card, overall: { kind: 'not-graded', reason: 'nothing-tested' } })).toEqual([]);
});

test('a scripted side answers the whole survey from 1 to 7; one who was met well answers better than one who was pressed', () => {
  const mean = (player: 'expert' | 'hardliner', seed: number): number => {
    const play = playOf(scripted(player, 'diplomat', { seed }).log, 'one');
    const answers = surveyOf(play, 'two');
    expect(Object.keys(answers ?? {}).toSorted()).toEqual([...SURVEY_ITEMS].toSorted());
    const given = Object.values(answers ?? {});
    expect(given.every((value) => Number.isInteger(value) && value >= 1 && value <= 7)).toBe(true);
    return given.reduce((sum, value) => sum + value, 0) / given.length;
  };
  for (const seed of SEEDS) expect(mean('expert', seed)).toBeGreaterThan(mean('hardliner', seed));
});

test('a reference player has no such feelings to tell', () => {
  expect(surveyOf(playOf(scripted('expert', 'diplomat', { seed: 1 }).log, 'two'), 'one')).toBeUndefined();
});

test('the debrief opens up who sat across: its type, what was told of its interests, what it felt at each turn', () => {
  const { log } = scripted('expert', 'avoidant', { seed: 2 });
  const { across } = debriefOf(log, 'one');
  expect(across.type).toBe('avoidant');
  expect(across.interests.some(({ disclosed }) => disclosed === 'pivotal')).toBe(true);
  expect(across.felt.length).toBeGreaterThan(3);
  expect(across.felt.every(({ mind }) => mind.trust >= 0 && mind.trust <= 1)).toBe(true);
});
