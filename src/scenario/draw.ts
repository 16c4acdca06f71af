import type { Alternative } from '../domain/alternative.ts';
import type { Fact } from '../domain/fact.ts';
import type { Difficulty } from '../domain/seat.ts';
import { bySide, SIDES, type BySide, type Side } from '../domain/side.ts';
import type { WorldEvent } from '../domain/world-event.ts';
import { toPoints } from '../kernel/brand.ts';
import { drawInteger, drawOne, drawShare, happens } from '../kernel/chance.ts';
import { invariant } from '../kernel/invariant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { drawIssues } from './draw-issues.ts';
import type { Instance } from './instance.ts';
import type { Drawn, Scenario, ScenarioAlternative } from './schema.ts';

/** Where in its range an alternative's worth is drawn: easier play has weaker alternatives on both sides, so more room between them. */
const WORTH_RANGE: Record<Difficulty, readonly [number, number]> = {
  practice: [0, 0.5],
  realistic: [0, 1],
  hard: [0.5, 1],
};

/** Which of the scenario's two sides each name means. */
export const sideNames = (scenario: Scenario): BySide<string> => ({
  one: scenario.sides[0].id,
  two: scenario.sides[1].id,
});

/** The side that a scenario calls by this name. */
export function sideNamed(scenario: Scenario, name: string): Side | undefined {
  return SIDES.find((side) => sideNames(scenario)[side] === name);
}

/**
 * Draws one negotiation from a scenario: the same scenario, seed and difficulty give the same instance to the last digit.
 *
 * @returns the instance, or `weights-out-of-bounds` where 50 draws found no weights that sum to 1,000 (a fault of the scenario)
 * @source protocol §3; negotiation model §1, variation
 */
export function drawInstance(
  scenario: Scenario,
  seed: number,
  difficulty: Difficulty,
): Result<Instance, 'weights-out-of-bounds'> {
  const issues = drawIssues(scenario, seed);
  if (!issues.ok) return fail(issues.error);
  const one = sideNames(scenario);
  const sideOf = (name: string): Side => {
    const side = sideNamed(scenario, name);
    invariant(side !== undefined, `side ${name} was checked when the scenario was read`);
    return side;
  };
  const sideOrBoth = (name: string): Side | 'both' => (name === 'both' ? 'both' : sideOf(name));
  const amount = (range: Drawn, purpose: string): number => drawAmount(range, { seed, purpose }, [0, 1]);
  const forSides = (values: Readonly<Record<string, number>>): BySide<number> =>
    bySide((side) => values[one[side]] ?? 0);

  return ok({
    rounds: Math.round(amount(scenario.rounds, 'instance.rounds')),
    opener: scenario.opens === 'drawn' ? drawOne({ seed, purpose: 'instance.opener' }, SIDES) : sideOf(scenario.opens),
    culture: scenario.culture,
    rules: scenario.rules,
    issues: issues.value,
    ...(scenario.lasts !== undefined && { lasts: scenario.lasts }),
    annexes: scenario.annexes.map(({ id, holder, points }) => ({
      id,
      holder: sideOf(holder),
      points: forSides(points),
    })),
    alternatives: bySide((side) =>
      scenario.sides[side === 'one' ? 0 : 1].alternatives.map((alternative) =>
        drawAlternative(alternative, { seed, difficulty, name: one[side] }),
      ),
    ),
    // how a fact is shared is preparation's matter; it is no part of what is played
    facts: scenario.facts.map((fact): Fact => {
      const { sharing: _, ...played } = fact;
      return { ...withoutUndefined(played), holder: sideOrBoth(fact.holder) };
    }),
    interests: bySide((side) =>
      scenario.sides[side === 'one' ? 0 : 1].interests.map((interest) => withoutUndefined(interest)),
    ),
    risks: scenario.risks.map((risk) => ({ ...risk, cost: forSides(risk.cost), seenBy: sideOrBoth(risk.seenBy) })),
    events: scenario.events
      .filter((event) => happens({ seed, purpose: `instance.event.${event.id}` }, event.probability))
      .map(({ id, when, heardBy, effect }): WorldEvent => {
        const heard = sideOrBoth(heardBy);
        if (effect.kind !== 'alternative') return { id, when, heardBy: heard, effect };
        const gain = amount(effect.gain, `instance.event.${id}.gain`);
        return { id, when, heardBy: heard, effect: { ...effect, side: sideOf(effect.side), gain } };
      }),
  });
}

function drawAlternative(
  alternative: ScenarioAlternative,
  { seed, difficulty, name }: { seed: number; difficulty: Difficulty; name: string },
): Alternative {
  const purpose = `instance.alternative.${name}.${alternative.id}`;
  const part = (range: Drawn, what: string): number =>
    drawAmount(range, { seed, purpose: `${purpose}.${what}` }, [0, 1]);
  const { id, verifiable, ready, improvement } = alternative;
  return {
    id,
    gross: drawAmount(alternative.gross, { seed, purpose: `${purpose}.gross` }, WORTH_RANGE[difficulty]),
    switching: part(alternative.switching, 'switching'),
    probability: part(alternative.probability, 'probability'),
    loss: part(alternative.loss, 'loss'),
    verifiable,
    ready,
    ...(improvement && { improvement: { days: improvement.days, gain: part(improvement.gain, 'improvement') } }),
  };
}

/** A number from a range, whole where both ends are whole, otherwise with two decimals; `within` narrows the range by shares. */
function drawAmount(range: Drawn, cause: { seed: number; purpose: string }, within: readonly [number, number]): number {
  if (typeof range === 'number') return range;
  const [low, high] = range;
  const from = low + (high - low) * within[0];
  const to = low + (high - low) * within[1];
  if (Number.isInteger(low) && Number.isInteger(high))
    return drawInteger(cause, Math.ceil(from), Math.max(Math.ceil(from), Math.floor(to)));
  return toPoints(from + (to - from) * drawShare(cause));
}

type WithoutUndefined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

// zod marks optional keys as possibly undefined; in data they are simply absent, and most of the time nothing has to be done.
function withoutUndefined<T extends object>(value: T): WithoutUndefined<T> {
  const kept = Object.values(value).includes(undefined)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined))
    : value;
  return kept as WithoutUndefined<T>; // the same keys, by construction
}
