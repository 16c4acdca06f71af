import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, DIFFICULTIES } from '../../src/domain/seat.ts';
import { otherSide } from '../../src/domain/side.ts';
import type { LogEvent } from '../../src/engine/events.ts';
import { enduring } from '../../tools/endurance/endured.ts';
import { faultsOf } from '../../tools/endurance/faults.ts';
import { neverSaidIn } from '../../tools/talks/never-said.ts';
import { report } from '../../tools/endurance/report.ts';
import { talkPlayer, type PlayedTalk } from '../../tools/talks/play-talk.ts';
import { commandOf, spread } from '../../tools/talks/talk.ts';
import { renewal } from '../support/renewal.ts';

const TIMEOUT = 60_000;
const TALKS = spread(
  {
    scenarios: [renewal()],
    counterparties: COUNTERPARTY_TYPES,
    players: ['random', 'conceder'],
    difficulties: DIFFICULTIES,
  },
  { runs: 72, first: 1 },
);

test(
  'talks with every type, in both chairs, on every difficulty, are sound in deed and word',
  () => {
    const endured = TALKS.map(enduring());
    expect(endured.flatMap(({ faults }, at) => faults.map((fault) => [fault, TALKS[at]]))).toEqual([]);
    expect(new Set(endured.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  },
  TIMEOUT,
);

/** A talk that a diplomat has signed, to plant faults in. */
function signedTalk(): PlayedTalk {
  const talks = TALKS.filter(({ player, counterparty }) => player === 'conceder' && counterparty === 'diplomat');
  const signed = talks.map(talkPlayer()).find(({ table }) => table.state.outcome?.kind === 'signed');
  if (signed === undefined) throw new Error('no conceder signs with a diplomat');
  return signed;
}

const sound = signedTalk();
const { table, talk } = sound;
const across = otherSide(talk.side);

/** The same talk, with other words in the mouth of the counterparty, one for each of its replies. */
function saying(...typed: readonly string[]): PlayedTalk {
  const words = typed.values();
  const log = table.log.map((event): LogEvent => {
    if (event.kind !== 'moveMade' || event.side !== across) return event;
    const said = words.next().value;
    return said === undefined ? event : { ...event, typed: said };
  });
  return { ...sound, table: { ...table, log } };
}

const kindsOf = (played: PlayedTalk): readonly string[] => faultsOf(played).map(({ kind }) => kind);

test.each([
  ['unfilled-text', ['It is {val}.']],
  ['unfilled-text', ['The price is undefined.']],
  ['repeated-reply', ['That is all.', 'Is it?', 'No.', 'Yes.', 'That is all.']],
  ['shouting', ['Stop! Now!']],
  ['never-said', ['A win-win, then.']],
  ['never-said', ['You’ll  regret it.']],
])('%s is found in %j', (kind, typed) => {
  expect(kindsOf(saying(...typed))).toContain(kind);
});

test('what looks like a fault but is none is left alone', () => {
  expect(kindsOf(sound)).toEqual([]);
  expect(kindsOf(saying('That is all.', 'One.', 'Two.', 'Three.', 'Four.', 'That is all!'))).toEqual([]);
  expect(neverSaidIn('The index is invalidated by nobody, and unhappy tourists go.')).toBeUndefined();
});

test('a signature below the reservation point and a talk without an end are found', () => {
  const [first] = table.state.alternatives[across];
  if (first === undefined) throw new Error('the diplomat has an alternative');
  const better = { ...first, gross: first.gross + 100 };
  const alternatives = { ...table.state.alternatives, [across]: [better] };
  expect(kindsOf({ ...sound, table: { ...table, state: { ...table.state, alternatives } } })).toEqual([
    'below-reservation-point',
  ]);
  expect(kindsOf({ ...sound, table: { ...table, state: { ...table.state, outcome: undefined } } })).toEqual(['hang']);
});

test('whatever is thrown is a fault, and the report gives the line that plays it again', () => {
  const endured = [enduring()({ ...talk, scenario: 'nowhere' })];
  const said = report([talk], endured, 1);
  expect(said).toMatch(/^exception: 1 in 1 negotiations\n {2}There is no scenario "nowhere"/mu);
  expect(said).toContain(commandOf(talk));
  expect(said).toMatch(/hang: none/u);
});
