import { describe, expect, test } from 'vitest';
import type { Log } from '../../src/engine/events.ts';
import { transcript, transcriptMarkdown } from '../../src/text/transcript.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { accept, invite, offer, sitting, whole } from '../support/two-people.ts';
import { bankOf, talk, wordsWith } from './scripted-talk.ts';

const words = renewalWords();
const agreed = whole();
const signed = sitting()
  .says(invite())
  .puts({ kind: 'note', side: 'two', text: 'They look tired.' })
  .puts({
    kind: 'move',
    side: 'two',
    acts: [offer(agreed)],
    manner: { tone: 'warm', directness: 'direct', audience: 'private', aim: 'matter' },
    typed: 'how about this',
  })
  .says(accept('offer-1-two'), { kind: 'summarise', text: agreed }, { kind: 'sign', text: 'text-2-one' })
  .says({ kind: 'sign', text: 'text-2-one' });

const lines = transcript(words, signed.log);

describe('a transcript', () => {
  test('has a line for every move, and how it ended', () => {
    expect(lines.map(({ kind, who }) => `${kind} ${who}`)).toEqual([
      'said Okoro',
      'said Voss',
      'said Okoro',
      'said Voss',
      'outcome ',
    ]);
    expect(lines.at(-1)?.said).toMatch(/^Signed: a 4.% uplift, a 24-month term, .* and a 10.% credit\.$/u);
  });

  test('keeps typed words, and says what they were taken to mean', () => {
    expect(lines[1]?.said).toBe('how about this');
    expect(lines[1]?.meant).toMatch(/^I’ve tried to build something/u);
    expect(lines[0]?.meant).toBeUndefined();
  });

  test('lays the whole offer beside the words, with what is new in it', () => {
    const [card] = lines[1]?.cards ?? [];
    expect(card?.map(({ issue }) => issue)).toEqual(['uplift', 'term', 'exit', 'payment', 'support', 'credits']);
    expect(card?.[0]).toEqual({ issue: 'uplift', label: 'Price uplift', option: '4\u00A0%', changed: true });
  });

  test('tells what followed at once', () => {
    expect(lines[2]?.follows).toEqual([
      expect.stringMatching(/^Settled: /u),
      'One text lies on the table.',
      'Okoro has signed. The other signature is missing.',
    ]);
  });

  test('keeps notes to those who wrote them', () => {
    const noted = (privateOf: readonly ('one' | 'two')[]) =>
      transcript(words, signed.log, { privateOf })
        .filter(({ kind }) => kind === 'private')
        .map(({ said }) => said);
    expect([noted([]), noted(['one']), noted(['two'])]).toEqual([[], [], ['Voss notes: They look tired.']]);
  });
});

describe('news', () => {
  /** Talks in which something happens that these hear of. */
  const news = (heardBy: 'both' | 'one' | 'two'): Log => {
    for (let seed = 1; seed < 30; seed += 1) {
      const { log, state } = sitting(seed).says(invite()).says(invite());
      const event = state.instance.events.find((candidate) => candidate.heardBy === heardBy);
      if (event !== undefined) return [...log, { kind: 'worldEvent', event: event.id, round: 2, day: 0 }];
    }
    throw new Error(`no seed has news for ${heardBy}`);
  };

  test('that both hear is in every transcript', () => {
    const told = transcript(words, news('both')).at(-1);
    expect(told?.kind).toBe('world');
    expect(told?.said).toContain('statistics office');
  });

  test('that one side hears is in its own alone', () => {
    const world = (privateOf: readonly ('one' | 'two')[]) =>
      transcript(words, news('two'), { privateOf }).filter(({ kind }) => kind === 'world').length;
    expect([world([]), world(['one']), world(['two'])]).toEqual([0, 0, 1]);
  });
});

describe('for blind reading', () => {
  const blind = transcriptMarkdown(
    wordsWith(bankOf({ hold: ['No.'] })),
    talk(wordsWith(bankOf({ hold: ['No.'] })))
      .hears(invite())
      .says(['hold']).log,
    { hide: ['types', 'scores'] },
  );

  test('types and names of acts are left out', () => {
    expect(blind).not.toMatch(/warrior|\[/iu);
    expect(blind).toContain('**Voss**: No.');
  });

  test('otherwise they are there', () => {
    expect(transcriptMarkdown(words, talk(words).hears(invite()).log)).toMatch(
      /Halden Freight \(warrior\)[^]*\[invites\]/u,
    );
  });
});
