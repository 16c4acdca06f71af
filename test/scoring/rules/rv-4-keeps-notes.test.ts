import { expect, test } from 'vitest';
import { playOf } from '../../../src/scoring/play.ts';
import { keepsNotes } from '../../../src/scoring/rules/rv-4-keeps-notes.ts';
import { chat, leave } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const noting = (...texts: readonly string[]) =>
  texts
    .reduce((going, text) => going.put({ kind: 'note', side: 'one', text }), talks().one(chat()).two(chat()))
    .one(leave());

test.each<[string, readonly string[], string, number]>([
  ['two notes', ['They moved after the index', 'They said exit twice'], 'kept', 1000],
  ['one note', ['They moved after the index'], 'few', 500],
  ['the same note twice', ['They moved after the index', 'They moved after the index'], 'few', 500],
  ['a word', ['exit', 'hm'], 'none', 0],
  ['none', [], 'none', 0],
])('%s', (_, texts, found, earned) => {
  expect(keepsNotes.look(playOf(noting(...texts).log, 'one'), [])).toMatchObject({ case: found, earned });
});

test('nobody is asked for notes while the talks go on', () => {
  expect(keepsNotes.look(playOf(talks().log, 'one'), [])).toBeUndefined();
});
