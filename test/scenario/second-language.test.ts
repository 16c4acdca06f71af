import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { edited, STRUCTURE, TEXT, type Edit } from './edited.ts';

/** The renewal with a second language beside the first; its words do not matter here. */
const bilingual = (edits: readonly Edit[]) => {
  const german = edited(TEXT, [['locale: en', 'locale: de'], ...edits]);
  const reading = readScenario({
    scenario: { file: 'scenario.yaml', text: STRUCTURE },
    texts: [
      { file: 'text.de.yaml', text: german.text },
      { file: 'text.en.yaml', text: TEXT },
    ],
  });
  return { ...reading, place: german.place };
};

test('a second language is read beside the first', () => {
  const { scenario, texts, problems } = bilingual([]);
  expect(problems).toEqual([]);
  expect(scenario?.id).toBe('saas-renewal');
  expect(texts.map(({ text }) => text.locale)).toEqual(['de', 'en']);
});

test.each<readonly [string, readonly Edit[], string]>([
  [
    'a name without a sentence',
    [
      ['  march-outage:\n', '  maerz:\n'],
      ['\nfacts:', '\n§facts:'],
    ],
    'missing-fact',
  ],
  ['a sentence without a name', [['      two-orders: {', '      §zwei: {']], 'unknown-constraint'],
  ['a red line that is none', [['    redLines:\n      exit:', '    redLines:\n      §term:']], 'unknown-red-line'],
  ['a face need without words', [['      two-yeses: It', '      §zweimal-ja: It']], 'unknown-face-need'],
  ['a step of the decision without words', [['      own-signature: {', '      §selbst: {']], 'unknown-step'],
  ['its own name', [['locale: de', 'locale: §fr']], 'other-locale'],
])('it is held against the same names: %s', (_, edits, code) => {
  const { texts, problems, place } = bilingual(edits);
  expect(texts.map(({ text }) => text.locale)).toEqual(['en']);
  expect(problems.map((problem) => [problem.file, problem.code, `${problem.line}:${problem.column}`])).toContainEqual([
    'text.de.yaml',
    code,
    place,
  ]);
});
