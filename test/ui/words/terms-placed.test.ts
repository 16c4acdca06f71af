import { expect, test } from 'vitest';
import { EN } from '../../../src/text/messages/en.ts';
import { TERM_FORMS } from '../../../src/text/messages/en/glossary.ts';
import { UI_LATE } from '../../../src/text/messages/en/ui-late.ts';
import { UI } from '../../../src/text/messages/en/ui.ts';

const FORMS = Object.values(TERM_FORMS).flatMap((forms: readonly string[]) => forms);
const TRADE = new RegExp(`(?<![\\p{L}-])(?:${FORMS.join('|')})(?![\\p{L}-])`, 'iu');

/** Sentences and labels that explain their words of the trade on the spot (`Termed`). */
const EXPLAINED = [
  'acts.ask-concession',
  'acts.present-meso.about',
  'acts.summarise',
  'class.plane.nash',
  'class.plane.sum',
  'debrief.legend.egalitarian',
  'debrief.legend.kalaiSmorodinsky',
  'debrief.legend.nash',
  'debrief.legend.utilitarian',
  'debrief.survey.more.fair',
  'grading.axes.batna-discipline.label',
  'labels.acts.add-clause',
  'labels.acts.ask-concession',
  'labels.acts.present-meso',
  'labels.acts.reality-test',
  'labels.acts.summarise',
  'pair.rev.steps',
  'preparation.guessHint.batna',
  'preparation.limit.reservationHint',
  'table.due.text',
  'table.first.limit.about',
  'table.first.way-out.about',
  'table.sheets.batna',
  'table.sheets.batnaHint',
  'table.sheets.leaveHint',
];

/** Names of buttons, tabs, dialogs and charts, where no second button can stand: the word is explained in what they open or lie beside. */
const NAMES = [
  'class.plane.frontier',
  'class.plane.title',
  'debrief.chart.concessions',
  'debrief.did.summarise',
  'grading.sources.M',
  'preparation.sheetNote.batna',
  'preparation.steps',
  'table.card.writeText',
  'table.text.title',
];

/** Keys of all messages under a name, with what they say. */
function messagesIn(part: unknown, name: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[name, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => messagesIn(inner, `${name}.${key}`));
}

/** What a message says whatever is filled in: choices between branches are no words of its own. */
const plain = (pattern: string): string => pattern.replace(/\{\w+, \w+,(?:[^{}]|\{[^{}]*\})*\}/gu, ' ');

test('a word of the trade in a message is explained on the spot, or names a control', () => {
  const { labels, grading } = EN;
  const screens = Object.entries({ ...UI, ...UI_LATE, labels, grading });
  const found = screens
    .flatMap(([screen, messages]) => messagesIn(messages, screen))
    .filter(([, pattern]) => TRADE.test(plain(pattern)))
    .map(([key]) => key);
  const placed = new Set([...EXPLAINED, ...NAMES]);
  expect(found.filter((key) => !placed.has(key))).toEqual([]);
  // sentences that are chosen by branches are looked at by hand
  expect([...placed].filter((key) => !found.includes(key) && key !== 'class.plane.sum')).toEqual([]);
});
