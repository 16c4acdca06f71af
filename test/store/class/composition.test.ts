import { expect, test } from 'vitest';
import { parseAssignmentToken, formatAssignmentToken } from '../../../src/store/class/assignment-link.ts';
import {
  assignmentFrom,
  compositionLike,
  emptyComposition,
  type Composition,
} from '../../../src/store/class/composition.ts';
import { renewal, renewalText } from '../../support/renewal.ts';

const HASH = 'a'.repeat(64);
const form = (changes: Partial<Composition> = {}): Composition => ({
  ...emptyComposition('saas-renewal', 'warrior'),
  title: 'Renewal, week 3',
  ...changes,
});
const made = (changes: Partial<Composition> = {}) =>
  assignmentFrom(form(changes), { id: 'a1b2c3d4e5', hash: HASH, due: undefined });

test('a form with a title and a scenario is an assignment, and its link gives it back', () => {
  const assignment = made({ review: ' Why? \n\nWhat else?', tuning: { patience: 0, firmness: 1 } });
  if (!assignment.ok) throw new Error(assignment.error.join());
  expect(assignment.value.review).toEqual(['Why?', 'What else?']);
  expect(assignment.value.counterparty.tuning).toEqual({ firmness: 1 });
  expect(parseAssignmentToken(formatAssignmentToken(assignment.value))).toEqual({ ok: true, value: assignment.value });
});

test('a made assignment becomes a form again, for another one like it', () => {
  const first = made({ seed: 'fixed', number: '42', passMark: 50, hidden: true });
  if (!first.ok) throw new Error(first.error.join());
  const again = assignmentFrom(compositionLike(first.value), { id: 'b1b2c3d4e5', hash: HASH, due: undefined });
  expect(again).toEqual({ ok: true, value: { ...first.value, id: 'b1b2c3d4e5' } });
});

test('a scenario of one’s own travels along, and is the one that is named', () => {
  const own = { scenario: renewal(), texts: { en: renewalText() } };
  const assignment = made({ own, scenario: own.scenario.id });
  expect(assignment.ok && assignment.value.own?.scenario.id).toBe('saas-renewal');
});

test.each<readonly [field: string, changes: Partial<Composition>]>([
  ['title', { title: '  ' }],
  ['message', { message: 'x'.repeat(2001) }],
  ['number', { seed: 'fixed', number: 'seven' }],
  ['number', { seed: 'fixed', number: '9999999999999999' }],
  ['weights', { weights: { ...form().weights, ethics: -1 } }],
  ['weights', { weights: { ...form().weights, ethics: 0.5 } }],
  ['passMark', { passMark: 101 }],
  ['attempts', { attempts: 0 }],
  ['due', { dueDay: '2030-02-31' }],
  ['review', { review: Array.from({ length: 9 }, (_, at) => `Question ${at}?`).join('\n') }],
])('what does not fit is named: %s', (field, changes) => {
  expect(made(changes)).toEqual({ ok: false, error: [field] });
});

test('a scenario that is not here cannot be set', () => {
  expect(assignmentFrom(form(), { id: 'a1b2c3d4e5', hash: undefined, due: undefined })).toEqual({
    ok: false,
    error: ['scenario'],
  });
});
