import { expect, test } from 'vitest';
import { debriefOf, placeIn } from '../../../src/scoring/debrief.ts';
import { guessesCompared } from '../../../src/store/select/guesses-compared.ts';
import { danceOf } from '../../../src/ui/debrief/dance-geometry.ts';
import { debriefMarkdown } from '../../../src/ui/debrief/debrief-markdown.ts';
import { preparedText } from '../../../src/ui/debrief/prepared.ts';
import { tell } from '../../../src/ui/debrief/told.ts';
import { opened } from './opened.ts';

async function written(answered: boolean): Promise<string> {
  const { game, words, side, scenario } = await opened({ player: 'conceder', type: 'avoidant' });
  if (answered) {
    await game.dispatch({ kind: 'assessSelf', side, overall: 64, survey: { heard: 6 } });
    await game.dispatch({ kind: 'review', side, question: 'deadlines', answer: 'The quarter.' });
    const commitment = { owner: 'Okoro', by: '2026-06-05' };
    await game.dispatch({ kind: 'review', side, question: 'commitment-1', answer: 'Call the managers', commitment });
  }
  const { log, state } = game.get().table;
  const debrief = debriefOf(log, side);
  const reference = placeIn(state.instance, scenario.reference.package);
  const told = tell(words, log, debrief.scorecard);
  const prepared = preparedText({ words, log, state, side });
  const guesses = guessesCompared({ log, state, side, scenario });
  const shown = { debrief, told, reference, dance: danceOf(debrief, side, reference), prepared, guesses };
  return debriefMarkdown({ words, shown, state, side }).replaceAll('\u00A0', ' ');
}

const headings = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('## '));

test('the debrief on paper has every part that one can hand in', async () => {
  const markdown = await written(true);
  expect(headings(markdown)).toEqual([
    '## Grade',
    '## What mattered most',
    '## Findings beside your lines',
    '## The other side',
    '## What you guessed of Voss',
    '## How it was for both of you',
    '## The months after',
    '## Answers',
    '## Commitments',
  ]);
  expect(markdown).toContain('Own guess before the grade: 64');
  expect(markdown).toContain('On your desk before your first word: your way out and your limit.');
  expect(markdown).toMatch(/\| The other side listened to me\. \| 6 \| \d \|/u);
  expect(markdown).toContain('**Which deadlines were real, and how do you know?**\n\nThe quarter.');
  expect(markdown).toContain('- Call the managers (Okoro, Friday 5 June 2026)');
  expect(markdown).toMatch(/### round \d+: [\d.]+ of 100 lost here/u);
  expect(markdown).toContain('One of eight beginners’ errors: ');
  expect(markdown).not.toMatch(/undefined|\{[a-z]+\}/u);
});

test('what nobody answered is left out', async () => {
  const markdown = await written(false);
  expect(markdown).not.toContain('## Answers');
  expect(markdown).not.toContain('## Commitments');
  expect(markdown).not.toContain('Own guess');
});
