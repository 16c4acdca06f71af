import { expect, test } from 'vitest';
import { skeletonOf } from '../../src/text/template.ts';
import { bankOf, talk, wordsWith, type ScriptedTalk } from './scripted-talk.ts';

const invited = (going: ScriptedTalk): ScriptedTalk => going.hears({ kind: 'invite' });

/** The same kind of line, so many times. */
function times(count: number, start: ScriptedTalk): readonly ScriptedTalk[] {
  const all: ScriptedTalk[] = [];
  let going = start;
  for (let n = 0; n < count; n += 1) {
    going = invited(going).says(['silence']);
    all.push(going);
  }
  return all;
}

const cue = (id: string) => ({ id, face: `face ${id}`, posture: `posture ${id}`, sound: `sound ${id}` });

test('no line is said twice in a negotiation', () => {
  const words = wordsWith(bankOf({ silence: ['Well now.', 'Still there?', 'I wait.', 'Go on then.'] }));
  const lines = times(4, talk(words)).flatMap(({ reply }) => reply.lines);
  expect(new Set(lines).size).toBe(4);
});

test('with the bank empty a cue is the whole reply', () => {
  const words = wordsWith(bankOf({ silence: ['Well now.'] }, { silence: [cue('a'), cue('b')] }));
  const [first, second] = times(2, talk(words)).map(({ reply }) => reply);
  expect(first?.said).toBe('Well now.');
  expect(second).toMatchObject({ said: '', lines: [] });
  expect(second?.cue?.shown).toMatch(/^(?:face|posture|sound) /u);
});

test('what was done is still said when every line is used up', () => {
  const words = wordsWith(bankOf({ 'counter-offer': ['Something.'] }));
  const offered = (uplift: number) => ({ acts: [{ kind: 'offer', package: { uplift } } as const] });
  const once = invited(talk(words)).says(['counter-offer'], offered(1));
  const again = invited(once).says(['counter-offer'], offered(2));
  expect(again.reply.said).toBe('A 2\u00A0% uplift.');
});

test('no two replies within four begin with the same two words', () => {
  const words = wordsWith(bankOf({ silence: ['You said so.', 'You said no.', 'You said much.'] }));
  const said = times(3, talk(words)).map(({ reply }) => reply.said);
  expect(said.filter((line) => line !== '')).toHaveLength(1);
});

test('no sentence sounds the same within eight replies but for its slots', () => {
  const same = ['{issue} first.', '{issue2} first.'];
  expect(skeletonOf(same[0] ?? '')).toBe(skeletonOf(same[1] ?? ''));
  const words = wordsWith(bankOf({ silence: same }));
  const said = times(2, talk(words)).map(({ reply }) => reply.said);
  expect(said.filter((line) => line !== '')).toHaveLength(1);
});

test('no cue comes again within three replies', () => {
  const words = wordsWith(bankOf({}, { silence: ['a', 'b', 'c', 'd'].map((id) => cue(id)) }));
  const cues = times(8, talk(words)).map(({ reply }) => reply.cue?.id);
  for (const [at, id] of cues.entries()) expect(cues.slice(Math.max(0, at - 3), at)).not.toContain(id);
});

test('the same log is always told in the same words', () => {
  const words = wordsWith(bankOf({ silence: ['One thing.', 'Two things.', 'Three things.'] }));
  const tell = () => times(3, talk(words, 21)).map(({ reply }) => reply.said);
  expect(tell()).toEqual(tell());
});
