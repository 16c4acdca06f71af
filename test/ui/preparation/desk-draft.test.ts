import { expect, test } from 'vitest';
import type { Alternative } from '../../../src/domain/alternative.ts';
import {
  batnaSheet,
  deskOf,
  isSaved,
  leftOf,
  limitProblem,
  limitSheet,
  unfinished,
  type DeskDraft,
} from '../../../src/ui/preparation/desk-draft.ts';

const alternative = (id: string): Alternative => ({
  id,
  gross: 60,
  switching: 5,
  probability: 0.5,
  loss: 10,
  verifiable: 0.5,
  ready: 0,
});
const WAYS = [alternative('pilot'), alternative('lapse')];
const written = { worth: 60, switching: 5, risk: 5 };
const draft = (change: Partial<DeskDraft> = {}): DeskDraft => ({ ...deskOf(WAYS, {}), ...change });

test('a fresh desk lists every alternative by name and answers nothing', () => {
  expect(deskOf(WAYS, {})).toEqual({ step: 'list', listed: ['pilot', 'lapse'], figures: {} });
});

test('a desk comes back as it was saved', () => {
  const sheets = {
    batna: { estimates: [{ alternative: 'pilot', ...written }], selected: 'pilot' },
    limit: { reservationPoint: 50, target: 70 },
  };
  const desk = deskOf(WAYS, sheets);
  expect(batnaSheet(desk).value).toEqual(sheets.batna);
  expect(limitSheet(desk)?.value).toEqual(sheets.limit);
  expect(desk.step).toBe('limit');
});

test('what is left is worth less switching and risk, and nothing before all three are there', () => {
  expect(leftOf(written)).toBe(50);
  expect(leftOf({ worth: 60, switching: 5 })).toBeUndefined();
  expect(leftOf({ worth: 0.3, switching: 0.1, risk: 0 })).toBe(0.2);
});

test('an alternative lacks figures until all three are filled in; one that is not listed lacks none', () => {
  expect(unfinished(draft({ figures: { pilot: written } }))).toEqual(['lapse']);
  expect(unfinished(draft({ listed: ['pilot'], figures: { pilot: written } }))).toEqual([]);
});

test('the sheet holds what is evaluated, and a choice only among it', () => {
  const figures = { pilot: written, lapse: { worth: 3 } };
  expect(batnaSheet(draft({ figures, selected: 'lapse' })).value).toEqual({
    estimates: [{ alternative: 'pilot', ...written }],
  });
  expect(batnaSheet(draft({ figures, selected: 'pilot' })).value.selected).toBe('pilot');
});

test.each([
  ['nothing is written', {}, 'limit.missing'],
  ['it lies out of range', { reservationPoint: 201 }, 'limit.range'],
  ['the target lies out of range', { reservationPoint: 50, target: 101 }, 'limit.targetRange'],
  ['the target lies below the limit', { reservationPoint: 50, target: 49 }, 'limit.targetBelow'],
  ['all is well without a target', { reservationPoint: 50 }, undefined],
  ['all is well', { reservationPoint: 50, target: 50 }, undefined],
])('the limit when %s', (_name, change, problem) => {
  expect(limitProblem(draft(change))).toBe(problem);
  expect(limitSheet(draft(change)) === undefined).toBe(problem !== undefined);
});

test('a sheet that lies there exactly so need not be saved again', () => {
  const saved = limitSheet(draft({ reservationPoint: 50 }));
  expect(saved && isSaved({ limit: { reservationPoint: 50 } }, saved)).toBe(true);
  expect(saved && isSaved({ limit: { reservationPoint: 51 } }, saved)).toBe(false);
  expect(saved && isSaved({}, saved)).toBe(false);
});
