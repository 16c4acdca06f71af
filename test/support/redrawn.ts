import type { Fact } from '../../src/domain/fact.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { otherSide, type Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import type { Log, LogEvent } from '../../src/engine/events.ts';
import { fold } from '../../src/engine/evolve.ts';
import { view } from '../../src/engine/view.ts';
import { drawOne, drawShare } from '../../src/kernel/chance.ts';
import type { Instance } from '../../src/scenario/instance.ts';

/** Draws one after another from one seed. */
type Draw = () => number;

/**
 * The same talks, word for word as one side heard them, over other secrets of the other side: its points, red lines, alternatives, the
 * facts and interests that it never told, its fine print and risks, its papers, its mind, its type, and whether what it said is so.
 */
export function redrawn(log: Log, side: Side, seed: number): Log {
  let n = 0;
  const draw: Draw = () => drawShare({ seed, purpose: 'test.redrawn', n: (n += 1) });
  const told = toldFacts(log, side);
  return log.map((event): LogEvent => {
    if (event.kind === 'instanceDrawn')
      return {
        ...event,
        seed: event.seed + 1,
        seats: {
          ...event.seats,
          [otherSide(side)]: {
            kind: 'counterparty',
            type: drawOne({ seed, purpose: 'test.type' }, ['avoidant', 'warrior', 'diplomat', 'uncontrolled'] as const),
          },
        },
        instance: otherInstance(event.instance, { side, draw, told, log }),
      };
    if (!('side' in event)) return event;
    if (event.side === side)
      return event.kind === 'moveMade'
        ? { ...event, percept: { ...event.percept, generosity: draw() * 20, credibility: draw() } }
        : event;
    return otherEvent(event, draw);
  });
}

/** Facts of theirs that were told with a figure: what is heard has to stay as it was heard. */
const toldFacts = (log: Log, side: Side): ReadonlyMap<string, number | undefined> =>
  new Map(view(fold(log), side).facts.map(({ id, value }) => [id, value]));

interface Redraw {
  readonly side: Side;
  readonly draw: Draw;
  readonly told: ReadonlyMap<string, number | undefined>;
  readonly log: Log;
}

function otherInstance(instance: Instance, { side, draw, told, log }: Redraw): Instance {
  const other = otherSide(side);
  const seen = view(fold(log), side);
  return {
    ...instance,
    issues: instance.issues.map((issue) => otherIssue(issue, other, draw)),
    annexes: instance.annexes.map((annex) => ({
      ...annex,
      points: {
        ...annex.points,
        [other]: draw() * 10,
        ...(seen.annexes.every(({ id }) => id !== annex.id) && { [side]: draw() * -10 }),
      },
    })),
    alternatives: {
      ...instance.alternatives,
      [other]: instance.alternatives[other].map((alternative) => ({
        ...alternative,
        gross: draw() * 90,
        loss: draw(),
      })),
    },
    facts: instance.facts.map((fact) => otherFact(fact, { other, draw, told })),
    interests: {
      ...instance.interests,
      [other]: instance.interests[other].map((interest) => ({ ...interest, disclosed: 'pivotal' })),
    },
    risks: instance.risks.map((risk) => ({
      ...risk,
      cost: { ...risk.cost, [other]: draw() * 9 },
      ...(risk.seenBy === other && { probability: draw() }),
    })),
    events: instance.events.map((event) =>
      seen.heardEvents.includes(event.id)
        ? event
        : { ...event, when: { kind: 'round', at: 2 }, effect: { kind: 'none' } },
    ),
  };
}

function otherIssue(issue: Issue, other: Side, draw: Draw): Issue {
  const weight = 5 + draw() * 60;
  return {
    ...issue,
    ...(issue.rungs && { rungs: issue.rungs.map((rung) => ({ ...rung, absorbs: {} })) }),
    points: { ...issue.points, [other]: issue.options.map(() => Math.floor(draw() * weight * 100) / 100) },
    crosses: { ...issue.crosses, [other]: issue.options.filter(() => draw() < 0.2) },
  };
}

/** A fact that was told keeps the figure it was told with, and is not so any more; one that was not told is another. */
function otherFact(fact: Fact, { other, draw, told }: { other: Side } & Pick<Redraw, 'draw' | 'told'>): Fact {
  if (fact.holder !== other) return fact;
  if (!told.has(fact.id)) return { ...fact, strength: draw(), verifiable: draw(), value: draw() * 50 };
  const figure = told.get(fact.id);
  return figure === undefined ? fact : { ...fact, value: figure, inflatedValue: figure };
}

function otherEvent(event: LogEvent, draw: Draw): LogEvent {
  switch (event.kind) {
    case 'moveMade':
      return { ...event, acts: event.acts.map((act) => otherwiseMeant(act)) };
    case 'reactionShown':
      return { ...event, mind: { ...event.mind, trust: draw(), arousal: draw(), openness: draw(), consent: 'hollow' } };
    case 'worksheetSaved':
      return { ...event, saved: { sheet: 'limit', value: { reservationPoint: Math.floor(draw() * 90) } } };
    case 'reservationRevised':
      return { ...event, points: Math.floor(draw() * 90) };
    case 'alternativeImproved':
      return { ...event, gain: draw() * 20 };
    case 'noted':
      return { ...event, text: 'something else' };
    default:
      return event;
  }
}

/** The same words, and no longer so. */
function otherwiseMeant(act: Act): Act {
  if (act.kind === 'share-interest') return { kind: 'misdirect', interest: act.interest };
  if (act.kind === 'cite-evidence' || act.kind === 'refer-alternative' || act.kind === 'assert-constraint')
    return act.claim.as === 'straight' ? { ...act, claim: { ...act.claim, as: 'inflated' } } : act;
  return act;
}
