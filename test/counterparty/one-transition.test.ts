import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { COUNTERPARTIES } from '../../src/counterparty/counterparty.ts';
import { afterHearing, beginning, habitsOf, type Heard } from '../../src/counterparty/mind/chart.ts';
import { freshMind } from '../../src/counterparty/mind/mind.ts';
import { aMind, anImpression } from '../support/impressions.ts';
import { talkWith } from '../support/talk.ts';

interface Snapshot {
  readonly value: unknown;
  readonly context: unknown;
  readonly tags: ReadonlySet<unknown>;
}

const WALKS = 40;
const STEPS = 12;

/** An impression and a mind with every flag tossed and every number drawn anew. */
function heardAt(mind: Heard['felt'], walk: number, step: number): Heard {
  const draw = (what: string): number => drawShare({ seed: walk, purpose: what, round: step });
  const tossed = <T extends object>(plain: T): T =>
    Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [
        key,
        typeof value === 'boolean'
          ? draw(key) < 0.15
          : typeof value === 'number'
            ? Math.round(draw(key) * 4) / 2
            : value,
      ]),
    ) as T; // the same keys with values of the same kinds
  return { type: 'heard', impression: tossed(anImpression()), felt: tossed(aMind(mind)), draw: draw('draw') };
}

test.each(COUNTERPARTY_TYPES)('the transition of the %s is the one that XState makes', (type) => {
  const row = COUNTERPARTIES[type];
  if (row === undefined) throw new Error('it is in the table');
  const { chart, temper } = row;
  const fresh = freshMind(view(talkWith(type).state(), 'one'), temper);
  const start = beginning(chart, fresh);
  const first: Snapshot = initialTransition(chart, fresh)[0];
  expect(start).toEqual({ standing: first.value, mind: first.context, habits: [...first.tags] });
  const visited = new Set<string>();
  for (let walk = 1; walk <= WALKS; walk += 1) {
    let moment = start;
    for (let step = 1; step <= STEPS; step += 1) {
      const heard = heardAt(moment.mind, walk, step);
      const resolved = chart.resolveState({ value: moment.standing, context: moment.mind });
      const next: Snapshot = transition(chart, resolved, heard)[0];
      moment = afterHearing(chart, moment, heard);
      expect(moment).toEqual({ standing: next.value, mind: next.context, habits: [...next.tags] });
      expect(habitsOf(chart, moment)).toEqual([
        ...chart.resolveState({ value: moment.standing, context: moment.mind }).tags,
      ]);
      visited.add(JSON.stringify(moment.standing));
    }
  }
  expect(visited.size).toBeGreaterThan(8);
});
