import { expect, test } from 'vitest';
import type { CounterpartyType, ReferencePlayer } from '../../src/domain/seat.ts';
import type { Voice } from '../../src/engine/voice.ts';
import { tellLog } from '../../src/text/reply.ts';
import { wordsOf } from '../support/counted.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { scripted } from '../support/scripted.ts';
import { bankOf } from '../text/voices/banks.ts';

const words = renewalWords({ avoidant: bankOf('avoidant'), diplomat: bankOf('diplomat'), warrior: bankOf('warrior') });
const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);
const PLAYERS: readonly ReferencePlayer[] = ['expert', 'conceder', 'silent-consent', 'bluffer', 'hardliner', 'haggler'];

interface Reply {
  readonly said: string;
  readonly voice: Voice;
  readonly heard: readonly string[];
  readonly gift: boolean;
}

/** Everything that a vendor of a type says in talks with the reference players. */
const repliesOf = (type: CounterpartyType): readonly Reply[] =>
  PLAYERS.flatMap((player) =>
    SEEDS.flatMap((seed) =>
      tellLog(words, scripted(type, player, { seed }).log).flatMap(({ event, before, reply }): readonly Reply[] => {
        if (event.kind !== 'moveMade' || event.side !== 'one' || event.voice === undefined || reply === undefined)
          return [];
        const heard = before?.moves.at(-1)?.acts.map(({ kind }) => kind) ?? [];
        return [{ said: reply.said, voice: event.voice, heard, gift: event.voice.parts[0]?.line === 'one-way-gift' }];
      }),
    ),
  );

const avoidant = repliesOf('avoidant');
const diplomat = repliesOf('diplomat');
const warrior = repliesOf('warrior');

const median = (lengths: readonly number[]): number =>
  lengths.toSorted((left, right) => left - right)[Math.floor(lengths.length / 2)] ?? 0;
const lengths = (shows: (reply: Reply) => boolean): readonly number[] =>
  avoidant.filter(shows).map(({ said }) => wordsOf(said));

test.each<readonly [string, (reply: Reply) => boolean, readonly [number, number]]>([
  ['calm', ({ voice }) => voice.rung === 1 && !voice.turned && voice.brief !== true, [6, 18]],
  ['pressed', ({ voice }) => voice.rung === 2 && !voice.turned, [3, 12]],
  ['at the top', ({ voice }) => voice.rung === 3, [0, 6]],
  ['at ease', ({ voice }) => voice.turned, [20, 45]],
])('%s, it says as many words as the type has', (what, shows, [least, most]) => {
  const found = lengths(shows);
  const [middle, outside] = [median(found), found.filter((length) => length < least - 2 || length > most + 2).length];
  console.log(
    `words ${what}: median ${middle} of ${found.length} replies, ${outside} more than two words outside ${least}–${most}`,
  );
  expect(found.length).toBeGreaterThan(50);
  expect(middle).toBeGreaterThanOrEqual(least);
  expect(middle).toBeLessThanOrEqual(most);
  expect(outside / found.length).toBeLessThan(0.25);
});

const QUESTIONS = ['ask-interest', 'ask-constraint', 'ask-alternative'];
const isAsked = ({ heard }: Reply): boolean => heard.some((kind) => QUESTIONS.includes(kind));
const share = (replies: readonly Reply[], shows: (reply: Reply) => boolean): number =>
  replies.filter(shows).length / replies.length;

test('a question: put off without content; a diplomat answers it in half and asks a better one', () => {
  const putsOff = ({ voice }: Reply): boolean => voice.parts.some(({ line }) => line === 'dodging');
  const [mine, theirs] = [
    share(
      avoidant.filter((reply) => isAsked(reply) && !reply.voice.turned),
      putsOff,
    ),
    share(diplomat.filter(isAsked), putsOff),
  ];
  console.log(`questions put off: ${mine.toFixed(2)} by an avoidant, ${theirs.toFixed(2)} by a diplomat`);
  expect(mine).toBeGreaterThan(0.7);
  expect(theirs).toBeLessThan(0.4);
});

test('a gift: relief and an exit; a diplomat thanks and asks', () => {
  const asks = ({ said }: Reply): boolean => /\b(?:what|why|how|which)\b[^?]*\?/iu.test(said);
  const gifts = (replies: readonly Reply[]): readonly Reply[] =>
    replies.filter(({ gift, voice }) => gift && !voice.turned);
  const [mine, theirs] = [share(gifts(avoidant), asks), share(gifts(diplomat), asks)];
  console.log(`gifts questioned: ${mine.toFixed(2)} by an avoidant, ${theirs.toFixed(2)} by a diplomat`);
  expect(mine).toBeLessThan(0.05);
  expect(theirs).toBeGreaterThan(0.3);
});

test('its own number is unsaid or somebody else\'s: never "I want", "my price", "I offer"', () => {
  const owns = avoidant.filter(
    ({ voice, said }) =>
      !voice.turned && /\b(?:I want|I offer|my (?:price|number|offer)|I need|we demand)\b/iu.test(said),
  );
  expect(owns.map(({ said }) => said)).toEqual([]);
});

/** A question, a hedge, a later, or somebody else. */
const WAY_OUT =
  /[?…]$|\b(?:perhaps|probably|presumably|maybe|I think|I'm told|I believe|I suppose|I'm afraid|apparently|unfortunately|roughly|more or less|mostly|one hears|mind|later|wait|leave|stop|keep|note|write|send|pass|ask|look|see|read|come back|today|finished|closed?|they|them|people|nobody|somebody|others|upstairs|everybody|mine|me|our house|here|one)\b/iu;
const endsOnAWayOut = ({ said }: Reply): boolean =>
  WAY_OUT.test((said.split(/(?<=[.?])\s+/u).at(-1) ?? '').replaceAll('’', "'"));

test('a reply ends on a way out; a warrior leaves none', () => {
  const unhelped = (replies: readonly Reply[]): readonly Reply[] =>
    replies.filter(({ voice }) => !voice.turned && voice.rung < 3);
  const [mine, theirs] = [share(unhelped(avoidant), endsOnAWayOut), share(unhelped(warrior), endsOnAWayOut)];
  console.log(`replies that end on a way out: ${mine.toFixed(2)} of an avoidant, ${theirs.toFixed(2)} of a warrior`);
  expect(mine).toBeGreaterThan(0.7);
  expect(theirs).toBeLessThan(mine - 0.25);
});

test('marks: one trailing off at most, no shout, no dash', () => {
  // What it tells of its own is in the words of the scenario.
  const own = avoidant.filter(({ voice }) => voice.parts.every(({ slots }) => slots['told'] === undefined));
  const wrong = own.filter(({ said }) => /[!—;]/u.test(said) || (said.match(/…/gu)?.length ?? 0) > 1);
  expect(wrong.map(({ said }) => said)).toEqual([]);
});
