import { expect, test } from 'vitest';
import type { CounterpartyType } from '../../src/domain/seat.ts';
import { wordCount } from '../../src/text/reply-length.ts';
import { tellLog } from '../../src/text/reply.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { scripted } from '../support/scripted.ts';
import type { BankLine } from '../../src/text/bank-schema.ts';
import { allLines, bankOf } from '../text/voices/banks.ts';
import { SLOW } from './uncontrolled-talks.ts';

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);
const PLAYERS = ['expert', 'integrative', 'conceder', 'silent-consent', 'haggler'] as const;
const words = renewalWords({
  uncontrolled: bankOf('uncontrolled'),
  warrior: bankOf('warrior'),
  diplomat: bankOf('diplomat'),
});

interface Said {
  readonly text: string;
  readonly turned: boolean;
  readonly lines: readonly string[];
  readonly told: boolean;
}

/** What a side of a type says in a talk with a player, reply by reply. */
function saidBy(type: CounterpartyType, player: (typeof PLAYERS)[number], seed: number): readonly Said[] {
  const { log } = scripted(type, player, { seed });
  return tellLog(words, log).flatMap(({ event, reply }) =>
    event.kind === 'moveMade' && event.side === 'one' && reply !== undefined
      ? [
          {
            text: reply.said,
            turned: event.voice?.turned === true,
            lines: reply.lines,
            told: event.voice?.parts.some(({ line }) => line === 'pivotal') === true,
          },
        ]
      : [],
  );
}

/** 200 talks: forty seeds with each of five players. */
const talks = PLAYERS.flatMap((player) => SEEDS.map((seed) => saidBy('uncontrolled', player, seed)));

test('of any four replies two differ threefold in length, until it is helped', SLOW, async ({ annotate }) => {
  const ratios = talks.flatMap((replies) =>
    replies.flatMap((_, at) => {
      const four = replies.slice(at, at + 4);
      if (four.length < 4 || four.some(({ turned }) => turned)) return [];
      const lengths = four.map(({ text }) => wordCount(text));
      return [Math.max(...lengths) / Math.max(1, Math.min(...lengths))];
    }),
  );
  const threefold = ratios.filter((ratio) => ratio >= 3).length;
  await annotate(`${threefold} of ${ratios.length} windows of four replies, in ${talks.length} talks`);
  expect(threefold / ratios.length).toBeGreaterThan(0.98);
});

test(
  'its lengths are those of the type: long, longer, longest, or a few words; helped, sentences with ends',
  SLOW,
  () => {
    const turned = talks.flat().filter((reply) => reply.turned);
    expect(turned.length).toBeGreaterThan(50);
    expect(turned.filter(({ text }) => text.includes('!') || text.endsWith('—'))).toEqual([]);
    const tooLong = talks.flat().filter(({ text }) => wordCount(text) > 95).length;
    expect(tooLong / talks.flat().length).toBeLessThan(0.005);
  },
);

test('nobody hears two shouts in one reply', SLOW, () => {
  expect(talks.flat().filter(({ text }) => (text.match(/!/gu)?.length ?? 0) > 1)).toEqual([]);
});

test(
  'by the fourth reply one of its sentences has broken off; no warrior and no diplomat ever does that',
  SLOW,
  async ({ annotate }) => {
    const breaks = (replies: readonly Said[]): boolean => replies.slice(0, 4).some(({ text }) => /[—…]$/u.test(text));
    const broken = talks.filter(breaks).length;
    const others = (['warrior', 'diplomat'] as const).flatMap((type) =>
      SEEDS.slice(0, 20).map((seed) => saidBy(type, 'expert', seed)),
    );
    await annotate(
      `${broken} of ${talks.length} talks; ${others.filter(breaks).length} of ${others.length} with the others`,
    );
    expect(broken / talks.length).toBeGreaterThan(0.8);
    expect(others.filter(breaks)).toEqual([]);
  },
);

test(
  'what upset it comes up at least twice before it tells what everything hangs on, in the same words; afterwards never',
  SLOW,
  async ({ annotate }) => {
    const sore = 'two mails off the same floor';
    const mentions = (replies: readonly Said[]): number =>
      replies.filter(({ text }) => text.toLowerCase().includes(sore)).length;
    const told = talks.flatMap((replies) => {
      const at = replies.findIndex((reply) => reply.told);
      return at < 0 ? [] : [[mentions(replies.slice(0, at)), mentions(replies.slice(at))] as const];
    });
    const twice = told.filter(([before]) => before >= 2).length;
    await annotate(
      `twice or more before: ${twice} of ${told.length}; once more afterwards: ${told.filter(([, after]) => after > 0).length}`,
    );
    expect(told.length).toBeGreaterThan(30);
    expect(twice).toBe(told.length);
    expect(told.filter(([, after]) => after > 0)).toEqual([]);
  },
);

/** Ids of the lines of its bank that ask for something to have happened. */
const linesWhen = (condition: BankLine['when'][number]): readonly string[] =>
  allLines(bankOf('uncontrolled'))
    .filter(({ when }) => when.includes(condition))
    .map(({ kind, id, rung }) => `uncontrolled.${kind}.${Math.min(...rung)}.${id}`);

test(
  'what it tore up is spoken of later, once or twice, and only where something was torn up',
  SLOW,
  async ({ annotate }) => {
    const reminding = linesWhen('tore-up');
    const isReminder = ({ lines }: Said): boolean => lines.some((line) => reminding.includes(line));
    const takesBack = ({ lines }: Said): boolean => lines.some((line) => line.includes('.takes-back.'));
    const reminded = talks.filter((replies) => replies.some(isReminder));
    const torn = talks.filter((replies) => replies.some(takesBack));
    await annotate(`torn up in ${torn.length} of ${talks.length} talks, spoken of later in ${reminded.length}`);
    expect(reminded.length).toBeGreaterThan(15);
    expect(reminded.filter((replies) => replies.filter(isReminder).length > 2)).toEqual([]);
    for (const replies of reminded) expect(replies.findIndex(takesBack)).toBeLessThan(replies.findIndex(isReminder));
    expect(reminded.every((replies) => replies.some(takesBack))).toBe(true);
  },
);

test('going back on a figure does not leave it short of words', SLOW, async ({ annotate }) => {
  const back = linesWhen('goes-back');
  const going = talks.flat().filter(({ lines, turned }) => !turned && lines.some((line) => back.includes(line)));
  const clipped = allLines(bankOf('uncontrolled'))
    .filter(({ say }) => wordCount(say) <= 5)
    .map(({ kind, id, rung }) => `uncontrolled.${kind}.${Math.min(...rung)}.${id}`);
  const short = going.filter(({ lines }) => lines.some((line) => back.includes(line) && clipped.includes(line))).length;
  await annotate(`${short} of ${going.length} in a few words`);
  expect(short / going.length).toBeLessThan(0.7);
});
