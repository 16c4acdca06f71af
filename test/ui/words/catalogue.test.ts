import { IntlMessageFormat } from 'intl-messageformat';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { UI_LATE } from '../../../src/text/messages/en/ui-late.ts';
import { UI } from '../../../src/text/messages/en/ui.ts';
import { SCENARIO_CARDS } from '../../../src/ui/words/scenario-cards.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';
import { say } from '../../../src/ui/debrief/debrief-say.ts';
import { sayOf } from '../../../src/ui/words/use-say.ts';

const MESSAGES = Object.entries({ ...UI, ...UI_LATE }).flatMap(([screen, messages]) =>
  Object.entries(messages).map(([key, pattern]) => [`${screen}.${key}`, pattern] as const),
);

test('every message is an ICU message', () => {
  const broken = MESSAGES.filter(([, pattern]) => pattern.trim() !== pattern || !isIcu(pattern)).map(([key]) => key);
  expect(MESSAGES.length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

function isIcu(pattern: string): boolean {
  try {
    return new IntlMessageFormat(pattern, 'en').getAst().length > 0;
  } catch {
    return false;
  }
}

test('plurals and marks are filled in', () => {
  expect(say('round', { round: 3 })).toBe('round 3');
  expect(sayOf('library')('moreGames', { n: 1 })).toBe('One more open table');
  const marked = say.rich('type', { b: (chunks) => createElement('b', {}, chunks) }, { name: 'Voss', type: 'Warrior' });
  expect(renderToStaticMarkup(marked)).toBe('Voss’s type today: <b>Warrior</b>.');
});

test('every scenario of the library loads with all its words', async () => {
  expect(SCENARIO_CARDS.length).toBeGreaterThan(0);
  for (const { id, title, sides } of SCENARIO_CARDS) {
    const loaded = await loadScenario(id);
    expect(loaded.ok && loaded.value.words.scenario.title).toBe(title);
    expect(loaded.ok && loaded.value.scenario.sides.map((side) => side.id)).toEqual(sides.map((side) => side.id));
  }
});

test('straight quotation marks of authors are set as in print', async () => {
  const loaded = await loadScenario('saas-renewal');
  expect(JSON.stringify(loaded.ok && loaded.value.words.scenario)).not.toMatch(/[A-Za-z]'[a-z]/u);
});

test('a scenario that is not there is a reason, not an error', async () => {
  expect(await loadScenario('nowhere')).toEqual({ ok: false, error: 'unknown-scenario' });
});
