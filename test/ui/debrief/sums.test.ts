import { expect, test } from 'vitest';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { EN } from '../../../src/text/messages/en.ts';
import { wordsFor } from '../../../src/text/words.ts';
import { groupsOf } from '../../../src/ui/debrief/axis-lines.tsx';
import { signed, tenths } from '../../../src/ui/debrief/figures.ts';
import { byWeight, tell } from '../../../src/ui/debrief/told.ts';
import { playedGame, type Played } from '../../../tools/shots/played.ts';
import { renewal, renewalText } from '../../support/renewal.ts';

const words = wordsFor(renewal(), renewalText(), { banks: {}, messages: EN });

const PLAYED: readonly Played[] = [
  { player: 'conceder' },
  { player: 'bluffer', side: 'two', type: 'diplomat' },
  { player: 'expert', seed: 8 },
];

const toldOf = (played: Played) => {
  const side = played.side ?? 'one';
  const log = playedGame(played).branches[0]?.log ?? [];
  const { scorecard } = debriefOf(log, side);
  return { scorecard, told: tell(words, log, scorecard) };
};

test.each(PLAYED)('what is shown of every axis adds up to it exactly: $player', (played) => {
  const { scorecard, told } = toldOf(played);
  for (const { lines, grade } of scorecard.axes) {
    if (grade.kind !== 'graded') continue;
    const shown = groupsOf(lines, told.findings, words).map(({ hundredths }) => hundredths);
    expect(shown.reduce((sum, hundredths) => sum + hundredths, 0)).toBe(grade.hundredths);
  }
});

test.each(PLAYED)('every finding has a title, a reason, and the line it stands beside: $player', (played) => {
  const { told } = toldOf(played);
  expect(told.findings.length).toBeGreaterThan(0);
  for (const { title, why, finding, round } of told.findings) {
    expect(title).not.toBe(finding.rule);
    expect(why.length).toBeGreaterThan(10);
    expect(told.lines.find(({ seq }) => seq === finding.move)?.round).toBe(round);
  }
});

test('the weightiest findings come first: faults before what was missed, missed before credits', () => {
  const { told } = toldOf({ player: 'conceder' });
  const kinds = byWeight(told.findings).map(({ finding }) => finding.kind);
  const order = ['fault', 'missed', 'credit'];
  expect(kinds).toEqual(kinds.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)));
});

test.each([
  [0, '0.0', '0.0'],
  [2000, '20.0', '+20.0'],
  [-453, '−4.53', '−4.53'],
  [1379, '13.79', '+13.79'],
  [-5, '−0.05', '−0.05'],
  [6998, '69.98', '+69.98'],
])('%i hundredths are written %s', (hundredths, plain, withSign) => {
  expect(tenths(hundredths)).toBe(plain);
  expect(signed(hundredths)).toBe(withSign);
});
