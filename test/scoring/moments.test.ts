import { expect, test } from 'vitest';
import { playOf } from '../../src/scoring/play.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { SURVEY_ITEMS } from '../../src/domain/survey.ts';
import { score } from '../../src/scoring/score.ts';
import { keyMomentsOf } from '../../src/scoring/moments.ts';
import { surveyOf } from '../../src/scoring/survey.ts';
import { scripted } from '../support/scripted.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);

test('the moments that mattered are at most three, weightiest first, and their effects are those of their findings', () => {
  for (const seed of SEEDS) {
    const card = score(scripted('conceder', 'warrior', { seed }).log, 'one');
    const moments = keyMomentsOf(card);
    expect(moments.length).toBeLessThanOrEqual(3);
    const effects = moments.map(({ effect }) => Math.abs(effect));
    expect(effects).toEqual(effects.toSorted((left, right) => right - left));
    for (const { move, findings } of moments) {
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every((finding) => finding.move === move)).toBe(true);
    }
  }
});

test('where nothing is graded, no moment mattered', () => {
  const { log } = scripted('random', 'warrior', { seed: 3 });
  const card = { ...score(log, 'one'), axes: [] };
  expect(keyMomentsOf(card)).toEqual([]);
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
