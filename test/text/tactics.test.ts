import { describe, expect, test } from 'vitest';
import { TACTICS } from '../../src/engine/tactics/tactic.ts';
import { tacticsOf } from '../../src/engine/tactics/tactics-of.ts';
import { tacticWhy } from '../../src/text/tactic-text.ts';
import { transcript, transcriptMarkdown } from '../../src/text/transcript.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { concede, offer, sitting, whole } from '../support/two-people.ts';

const words = renewalWords();
const threat = { kind: 'threaten', demand: { uplift: 7 }, consequence: 'rival' } as const;

/** The vendor threatens four times; the customer makes an offer and gives way, cut by cut. */
const pressed = [5, 4, 3, 2].reduce((going, uplift, at) => {
  const cut = whole({ uplift: 7 - uplift });
  return going.says(threat).says(at === 0 ? offer(cut) : concede({ uplift: 7 - uplift }));
}, sitting());
const { one, two } = tacticsOf(pressed.state);

test('each of the six has a name, a sentence, a way to recognise it, and stands in the glossary', () => {
  const { tactics, glossary } = words.messages;
  for (const tactic of TACTICS) {
    const { label, about, recognised, source } = tactics[tactic];
    expect(glossary[tactic]).toEqual({ term: label, about, source });
    expect([about, recognised].every((sentence) => /^[A-Z][^{}]+\.$/u.test(sentence))).toBe(true);
  }
});

test('what decided is said by who, what and round', () => {
  expect([...one, ...two].map(({ tactic }) => tactic)).toEqual(['forced-transition', 'bargaining']);
  expect([...one, ...two].map((stretch) => tacticWhy(words, pressed.state, stretch))).toEqual([
    'Okoro pressed (rounds 1–4) and never moved; Voss never stood firm.',
    'Voss cut (rounds 2–4), never put something in and never asked.',
  ]);
});

describe('a transcript', () => {
  const notes = (hide: readonly ('types' | 'scores')[]) =>
    transcript(words, pressed.log, { hide }).map(({ note }) => note);

  test('says beside the move where a tactic begins', () => {
    expect(notes([])).toEqual([
      'threat; from here: forced transition',
      'package; from here: bargaining',
      ...Array.from({ length: 6 }, (_, at) => (at % 2 === 0 ? 'threat' : 'concedes')),
    ]);
  });

  test('keeps it back where types are hidden', () => {
    expect(notes(['types']).filter((note) => note !== undefined)).toEqual([]);
    expect(transcriptMarkdown(words, pressed.log, { hide: ['types'] })).not.toContain('forced');
  });
});
