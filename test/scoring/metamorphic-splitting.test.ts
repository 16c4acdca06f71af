import { describe, expect, test } from 'vitest';
import { SIDES, type Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import type { Log } from '../../src/engine/events.ts';
import { playOf, type MoveStep } from '../../src/scoring/play.ts';
import { grade } from '../../src/scoring/score.ts';
import { randomTalks } from '../support/random-talks.ts';
import { chat, concede, offer, type Saying } from '../support/saying.ts';
import { talks, type Talks } from '../support/talks.ts';

function reciprocityOf(log: Log, side: Side = 'one'): number | undefined {
  const found = grade(log, side).axes.find(({ axis }) => axis === 'reciprocity')?.grade;
  return found?.kind === 'graded' ? found.hundredths : undefined;
}

const opened = talks()
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(offer({ price: 10, delivery: 'normal' }));
const gift = opened.one(concede({ price: 90 })).two(chat());
const returned = opened.one(chat()).two(offer({ price: 20, delivery: 'normal' }));
const wanting = (saying: Saying): Saying => saying.asking({ delivery: 'slow' });

describe('a concession in two steps grades no better than in one', () => {
  const OPENINGS: readonly (readonly [string, Talks, number])[] = [
    ['at the start', opened, 100],
    ['after a gift', gift, 90],
    ['after a step of theirs', returned, 100],
  ];
  const WAYS: readonly (readonly [string, (saying: Saying) => Saying])[] = [
    ['for nothing', (saying) => saying],
    ['for something', wanting],
  ];
  const SIZES = [20, 40, 60];
  test.each(
    OPENINGS.flatMap(([when, before, from]) =>
      WAYS.flatMap(([how, put]) => SIZES.map((by) => [when, how, by, before, put, from] as const)),
    ),
  )('%s, %s, of %i', (_when, _how, by, before, put, from) => {
    const whole = before
      .one(put(concede({ price: from - by })))
      .two(chat())
      .one(chat())
      .two(chat());
    const split = before
      .one(put(concede({ price: from - by / 2 })))
      .two(chat())
      .one(put(concede({ price: from - by })))
      .two(chat());
    const [once, twice] = [reciprocityOf(whole.log), reciprocityOf(split.log)];
    if (once !== undefined && twice !== undefined) expect(twice).toBeLessThanOrEqual(once);
    else expect([once, twice]).toContain(undefined);
  });
});

test('in a crowd of random talks too', () => {
  let compared = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const log = randomTalks(seed);
    for (const side of SIDES)
      for (const [whole, split] of steppingDown(log, side)) {
        const [once, twice] = [reciprocityOf(whole, side), reciprocityOf(split, side)];
        if (once === undefined || twice === undefined) continue;
        expect(twice, `seed ${seed}, ${side}`).toBeLessThanOrEqual(once);
        compared += 1;
      }
  }
  expect(compared).toBeGreaterThan(20);
});

/** The same log with a step on the price at a calm moment, once whole and once in halves at two moves of that side. */
function steppingDown(log: Log, side: Side): readonly (readonly [Log, Log])[] {
  const { own, moves, end } = playOf(log, side);
  return own.flatMap((step, at): readonly (readonly [Log, Log])[] => {
    const next = own[at + 1];
    if (next === undefined || !isCalm(step) || !isCalm(next)) return [];
    const between = moves.filter(({ seq }) => seq > step.seq && seq < next.seq);
    if (end.concessions.some(({ seq }) => between.some((move) => move.seq === seq))) return [];
    const from = step.before.stands[side]['price'];
    const down = side === 'one' ? -10 : 10;
    if (typeof from !== 'number' || from + 2 * down < 0 || from + 2 * down > 100) return [];
    const [half, whole]: readonly Act[] = [down, 2 * down].map((by) => ({
      kind: 'concede',
      options: { price: from + by },
    }));
    if (half === undefined || whole === undefined) return [];
    const once = withAct(log, step.seq, whole);
    return [[once, withAct(withAct(log, step.seq, half), next.seq, whole)]];
  });
}

const CALM = new Set([
  'invite',
  'answer',
  'ask-alternative',
  'ask-constraint',
  'stay-silent',
  'hold-boundary',
  'reality-test',
  'reject',
]);
const isCalm = ({ event }: MoveStep): boolean =>
  event.acts.length < 3 && event.acts.every(({ kind }) => CALM.has(kind));

const withAct = (log: Log, seq: number, act: Act): Log =>
  log.map((event, at) => (at === seq && event.kind === 'moveMade' ? { ...event, acts: [...event.acts, act] } : event));
