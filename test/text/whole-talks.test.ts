import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Seat } from '../../src/domain/seat.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { playOut } from '../../src/store/play.ts';
import type { Bank } from '../../src/text/bank-schema.ts';
import { tellLog } from '../../src/text/reply.ts';
import { transcriptMarkdown } from '../../src/text/transcript.ts';
import { parseBank } from '../../src/text/words.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';

const bank = (type: string): Bank => {
  const file = new URL(`../../src/text/voices/${type}.en.yaml`, import.meta.url);
  const read = parseBank(parse(readFileSync(file, 'utf8')));
  invariant(read.ok, `the bank of the ${type} is sound`);
  return read.value;
};
const words = renewalWords({ warrior: bank('warrior'), diplomat: bank('diplomat') });

const WRONG = /[{}[\]_]|undefined| {2}|\.\.|!.*!|[.?!] \p{Ll}|\ba [8aeiou]/u;

const TALKS = (['warrior', 'diplomat'] as const).flatMap((type) =>
  (['expert', 'bluffer', 'random'] as const).flatMap((player) => [3, 4].map((seed) => [type, player, seed] as const)),
);

test.each(TALKS)('a %s with the %s player, seed %d, is told without a fault', (type, player, seed) => {
  const seats: readonly [Seat, Seat] = [
    { kind: 'counterparty', type },
    { kind: 'player', player },
  ];
  const [one, two] = seed % 2 === 0 ? seats : seats.toReversed();
  invariant(one !== undefined && two !== undefined, 'two sit down');
  const table = playOut({ scenario: renewal(), seed, difficulty: 'realistic', seats: { one, two } });
  invariant(table.ok, 'the renewal can be drawn');
  const replies = tellLog(words, table.value.log).flatMap(({ reply }) => reply ?? []);
  expect(replies.map(({ said }) => said).filter((said) => WRONG.test(said))).toEqual([]);
  const lines = replies.flatMap((reply) => reply.lines);
  expect(lines.filter((line, at) => lines.indexOf(line) < at)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('bare.'))).toEqual([]);
  const scripted = replies.filter(({ cue }) => cue !== undefined);
  for (const [at, { cue }] of scripted.entries())
    expect(scripted.slice(Math.max(0, at - 3), at).map((earlier) => earlier.cue?.id)).not.toContain(cue?.id);
  expect(transcriptMarkdown(words, table.value.log, { hide: ['types', 'scores'] })).not.toMatch(
    /warrior|diplomat|T 0\.|undefined/u,
  );
});

test('an offer of a diplomat that rests on a fact names it', () => {
  const cited = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((seed) => {
    const seats = {
      one: { kind: 'counterparty', type: 'diplomat' },
      two: { kind: 'player', player: 'expert' },
    } as const;
    const table = playOut({ scenario: renewal(), seed, difficulty: 'realistic', seats });
    invariant(table.ok, 'the renewal can be drawn');
    const told = tellLog(words, table.value.log);
    return table.value.state.moves.flatMap(({ seq, acts, voice }) => {
      const fact = acts.flatMap((act) => (act.kind === 'offer' ? (act.claim?.fact ?? []) : []))[0];
      if (voice === undefined || fact === undefined) return [];
      return [
        {
          said: told.find((event) => event.seq === seq)?.reply?.said ?? '',
          phrase: words.scenario.facts[fact]?.phrase ?? fact,
        },
      ];
    });
  });
  expect(cited.length).toBeGreaterThan(3);
  const plain = (text: string): string => text.replaceAll(/\s/gu, ' ').replaceAll("'", '’').toLowerCase();
  for (const { said, phrase } of cited) expect(plain(said)).toContain(plain(phrase));
});
