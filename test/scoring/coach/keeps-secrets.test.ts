import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, counterpartyOf } from '../../../src/domain/seat.ts';
import { SIDES } from '../../../src/domain/side.ts';
import { fold } from '../../../src/engine/evolve.ts';
import type { EventOf, Log } from '../../../src/engine/events.ts';
import { view } from '../../../src/engine/view.ts';
import { foretold, nudgeFor } from '../../../src/scoring/coach/foretell.ts';
import { asKnownTo, knownPlay } from '../../../src/scoring/coach/known-play.ts';
import { remarkOn } from '../../../src/scoring/coach/remark.ts';
import { grade } from '../../../src/scoring/score.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import { playOut } from '../../../src/store/play.ts';
import { randomTalks } from '../../support/random-talks.ts';
import { redrawn } from '../../support/redrawn.ts';
import { renewal } from '../../support/renewal.ts';

const RUNS = { numRuns: 60 };
const seed = fc.integer({ min: 1, max: 500 });
const side = fc.constantFrom(...SIDES);

const isMove = (event: Log[number] | undefined): event is EventOf<'moveMade'> => event?.kind === 'moveMade';
const movesOf = (log: Log, of: string) =>
  log.flatMap((event, at) => (isMove(event) && event.side === of ? [{ at, draft: event }] : []));

test('whatever is secret on the other side, the coach says the same before every move', () => {
  fc.assert(
    fc.property(seed, side, seed, (talk, own, secrets) => {
      const log = randomTalks(talk);
      for (const { at, draft } of movesOf(log, own)) {
        const until = log.slice(0, at);
        const [here, there] = [until, redrawn(until, own, secrets)].map((known) => knownPlay(known, own));
        if (here === undefined || there === undefined) return;
        expect(nudgeFor(there, draft)).toEqual(nudgeFor(here, draft));
        expect(foretold(there, draft)).toEqual(foretold(here, draft));
      }
    }),
    RUNS,
  );
});

test('whatever is secret on the other side, the coach remarks the same after every move', () => {
  fc.assert(
    fc.property(seed, side, seed, (talk, own, secrets) => {
      const log = randomTalks(talk);
      const remarks = (of: Log) => {
        const known = knownPlay(of, own);
        return known.own.map((step) => remarkOn(known, step));
      };
      expect(remarks(redrawn(log, own, secrets))).toEqual(remarks(log));
    }),
    RUNS,
  );
});

test.each(COUNTERPARTY_TYPES)('nor does it give away what goes on in the head of the %s', (type) => {
  const scenario = renewal();
  for (const player of ['conceder', 'bluffer', 'haggler'] as const) {
    const seats = { one: { kind: 'player', player }, two: counterpartyOf(type) } as const;
    const played = playOut({ scenario, seed: 3, difficulty: 'realistic', seats });
    invariant(played.ok, 'the renewal can be drawn');
    const { log } = played.value;
    const [here, there] = [knownPlay(log, 'one'), knownPlay(redrawn(log, 'one', 9), 'one')];
    expect(there.own.map((step) => remarkOn(there, step))).toEqual(here.own.map((step) => remarkOn(here, step)));
    const { at, draft } = movesOf(log, 'one').at(-1) ?? { at: 0, draft: undefined };
    invariant(draft !== undefined, 'somebody spoke');
    const until = log.slice(0, at);
    expect(nudgeFor(knownPlay(redrawn(until, 'one', 9), 'one'), draft)).toEqual(
      nudgeFor(knownPlay(until, 'one'), draft),
    );
  }
});

test('other secrets are really others: they change what the debrief says', () => {
  const changed = Array.from({ length: 20 }, (_, at) => randomTalks(at + 1)).filter(
    (log) => JSON.stringify(grade(redrawn(log, 'one', 3), 'one')) !== JSON.stringify(grade(log, 'one')),
  );
  expect(changed.length).toBeGreaterThan(15);
});

test('what a side sees is in the log as it knows it, and nothing of the other side’s numbers', () => {
  fc.assert(
    fc.property(seed, side, (talk, own) => {
      const log = randomTalks(talk).filter(({ kind }) => kind !== 'implemented');
      const seen = view(fold(log), own);
      const known = view(fold(asKnownTo(seen, log)), own);
      // which of their bundles counts against what is settled hangs on their points
      fc.pre(!seen.moves.some((move) => move.side !== own && move.acts.some((act) => act.kind === 'present-meso')));
      const { issues, alternatives, facts, moves, offers, settled, stands, written, sheets, text, outcome, day } = seen;
      expect(known).toMatchObject({
        issues,
        alternatives,
        facts,
        offers,
        settled,
        stands,
        written,
        sheets,
        text,
        outcome,
        day,
      });
      expect(known.moves.map(({ acts }) => acts)).toEqual(moves.map(({ acts }) => acts));
    }),
    RUNS,
  );
});
