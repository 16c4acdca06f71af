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

test('the weightiest findings come first: faults, what was missed, what fell short, then credits by what they brought', () => {
  const { told, scorecard } = toldOf({ player: 'conceder' });
  const sorted = byWeight(told.findings);
  const kinds = sorted.map(({ kind }) => kind);
  const order = ['fault', 'missed', 'part', 'credit'];
  expect(kinds).toEqual(kinds.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)));
  const credits = sorted.filter(({ kind }) => kind === 'credit');
  const weightOf = (axis: string): number => scorecard.axes.find((score) => score.axis === axis)?.weight ?? 0;
  const effects = credits.map(({ hundredths, finding }) => hundredths * weightOf(finding.axis));
  expect(effects.length).toBeGreaterThan(3);
  for (const [at, effect] of effects.entries()) expect(effect).toBeGreaterThanOrEqual((effects[at + 1] ?? 0) - 50);
});

test.each(PLAYED)('nothing is told twice at the same move: $player', (played) => {
  const { told, scorecard } = toldOf(played);
  const said = told.findings.map(({ finding, title, why }) => `${finding.move} ${title} ${why}`);
  expect(new Set(said).size).toBe(said.length);
  expect(told.findings.flatMap(({ findings }) => findings).length).toBe(scorecard.findings.length);
});

test('an invented deadline weighs more than a question that was not asked, also where the axis is held at 0', () => {
  const { told, scorecard } = toldOf({
    player: 'bluffer',
    scenario: 'senior-engineer',
    side: 'two',
    type: 'avoidant',
    seed: 5,
  });
  const ethics = scorecard.axes.find(({ axis }) => axis === 'ethics');
  expect(ethics?.grade).toEqual({ kind: 'graded', hundredths: 0 });
  const faults = byWeight(told.findings).filter(({ kind }) => kind === 'fault');
  expect(faults[0]?.finding).toMatchObject({ axis: 'ethics', rule: 'EG-2' });
});

test('an occasion that earned something and could have earned more is no plain credit', () => {
  const { told } = toldOf({ player: 'conceder' });
  const bare = told.findings.find(({ title }) => title === 'A first figure without a reason');
  expect(bare).toMatchObject({ kind: 'part', findings: [{}, {}] });
  expect(bare?.hundredths).toBe(bare?.findings.reduce((sum, { hundredths }) => sum + hundredths, 0));
});

test('a contribution that only the fault of its rule tells of goes by that fault, not by the name of a rule', () => {
  const { told } = toldOf({ player: 'conceder' });
  const fault = told.findings.find(({ kind }) => kind === 'fault');
  if (fault === undefined) throw new Error('a conceder commits faults');
  const { rule, move } = fault.finding;
  const line = {
    kind: 'occasion',
    rule,
    move,
    case: 'told-by-its-fault',
    can: 1000,
    earned: 0,
    hundredths: 0,
  } as const;
  expect(groupsOf([line], told.findings, words)).toMatchObject([{ title: fault.title, can: 1000 }]);
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
