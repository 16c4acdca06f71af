import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { ReferencePlayer } from '../../src/domain/seat.ts';
import { bySide } from '../../src/domain/side.ts';
import type { Log } from '../../src/engine/events.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { playOut } from '../../src/store/play.ts';
import { NEW_ROUND, newSession, type PairRound } from '../../src/store/pair/session.ts';
import type { StoredPair } from '../../src/store/pair/stored-pair.ts';

const SCENARIO = 'time-to-value';
const AT = Date.UTC(2026, 4, 4, 17, 40);

/** Ana and Ben after both rounds, each of which two reference players talked for them. */
export function playedPair(): StoredPair {
  const scenario = scenarioSchema.parse(parse(readFileSync(`scenarios/${SCENARIO}/scenario.yaml`, 'utf8')));
  const over = bySide(() => true);
  const round: PairRound = { ...NEW_ROUND, prepared: over, assessed: over, debriefed: over, isDone: true };
  const session = newSession({
    names: { a: 'Ana', b: 'Ben' },
    chairs: { one: 'a', two: 'b' },
    clocks: { isEnforced: false },
    hasObserver: true,
  });
  const note = { kind: 'moment', of: 0, round: 1, text: 'The first offer came without a question.' } as const;
  return {
    id: 'played',
    revision: 1,
    scenario: SCENARIO,
    startedAt: AT,
    playedAt: AT,
    session: { ...session, rounds: [round, round], scribe: [note] },
    games: (
      [
        ['haggler', 'expert'],
        ['integrative', 'conceder'],
      ] as const
    ).map((players, at) => ({
      id: `played-${at + 1}`,
      scenario: SCENARIO,
      startedAt: AT,
      playedAt: AT,
      branch: 0,
      branches: [{ id: 0, log: talked(scenario, players) }],
    })),
  };
}

/** Talks between two reference players, as if two people had had them. */
function talked(scenario: Scenario, [one, two]: readonly [ReferencePlayer, ReferencePlayer]): Log {
  const seats = { one: { kind: 'player', player: one }, two: { kind: 'player', player: two } } as const;
  const played = playOut({ scenario, seed: 7, difficulty: 'realistic', seats });
  invariant(played.ok, 'the scenario can be drawn');
  const [first, ...rest] = played.value.log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with its instance');
  return [{ ...first, seats: bySide(() => ({ kind: 'person' }) as const) }, ...rest];
}

/** The comparison of both rounds, of a pair that lies on the device. */
export async function toReversal(page: Page): Promise<void> {
  const address = page.url().replace(/#.*$/u, '');
  await page.goto(`${address}#/pair`);
  await page.getByRole('heading', { level: 1, name: 'Two people at one screen' }).waitFor();
  await page.evaluate(
    (pair) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parley-pairs', 1);
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('pairs', 'readwrite');
          writing.objectStore('pairs').put(pair);
          writing.addEventListener('complete', () => resolve());
        });
      }),
    playedPair(),
  );
  await page.goto(`${address}#/pair/played`);
  await page.getByRole('button', { name: 'We both look: show it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Both chairs, both of you' }).waitFor();
}
