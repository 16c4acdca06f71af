import type { Annex } from '../../domain/annex.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Issue } from '../../domain/issue.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import type { WorldEvent } from '../../domain/world-event.ts';
import { fold, evolve, sayAll } from '../../engine/evolve.ts';
import type { EventOf, Log, LogEvent } from '../../engine/events.ts';
import { heardMove } from '../../engine/heard.ts';
import { perceive } from '../../engine/perceive.ts';
import type { Mind } from '../../engine/reaction.ts';
import type { KnownFact, OwnIssue, SeatView } from '../../engine/seat-view.ts';
import { opened } from '../../engine/start.ts';
import type { State } from '../../engine/state.ts';
import { view } from '../../engine/view.ts';
import { invariant } from '../../kernel/invariant.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Instance } from '../../scenario/instance.ts';
import { playOf, type Play } from '../play.ts';

type Later = Exclude<LogEvent, EventOf<'instanceDrawn'>>;

/**
 * The play as the graded side itself knows it: every secret of the other side is taken out of the log before any rule looks, so that
 * nothing found in it can give one away. Events keep their numbers. What hangs on the other side's points (which of its bundles gives
 * most away, whether a step of it was one) is read by a guess.
 *
 * @param state - the table as the log leaves it, where it is at hand
 * @source experience §The arc 4; the allowlist is `view`
 */
export const knownPlay = (log: Log, side: Side, state: State = fold(log)): Play =>
  playOf(asKnownTo(view(state, side), log), side);

/** The log as one side knows it. The other side is a person of whom nothing is known but what it showed and said. */
export function asKnownTo(seen: SeatView, log: Log): Log {
  const [first, ...rest] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with the drawn instance');
  const drawn: EventOf<'instanceDrawn'> = {
    ...first,
    seed: 0,
    seats: { ...first.seats, [otherSide(seen.side)]: { kind: 'person' } },
    instance: knownInstance(first.instance, seen),
  };
  let state = opened(drawn);
  const later = rest.map((event): Later => {
    invariant(event.kind !== 'instanceDrawn', 'an instance is drawn once');
    const known = knownEvent(event, state, seen);
    state = evolve(state, known);
    return known;
  });
  return [drawn, ...later];
}

function knownInstance(drawn: Instance, seen: SeatView): Instance {
  const { side } = seen;
  const other = otherSide(side);
  const share = toPoints(100 / seen.issues.length);
  return {
    rounds: seen.rounds,
    opener: seen.opener,
    culture: seen.culture,
    rules: seen.rules,
    issues: seen.issues.map((issue) => knownIssue(issue, side, share)),
    ...(drawn.lasts !== undefined && { lasts: drawn.lasts }),
    annexes: knownAnnexes(drawn.annexes, seen),
    alternatives: { ...drawn.alternatives, [other]: [] },
    facts: seen.facts.map(plainFact),
    interests: {
      ...drawn.interests,
      [other]: seen.heardInterests.map(({ id, issue }) => ({
        id,
        ...(issue !== undefined && { issue }),
        disclosed: 'freely',
      })),
    },
    risks: seen.risks,
    events: drawn.events.filter(({ id }) => seen.heardEvents.includes(id)).map((event) => knownWorldEvent(event, side)),
  };
}

function plainFact(known: KnownFact): Fact {
  const { own: _, ...fact } = known;
  return fact;
}

/**
 * An issue with a guess in the place of the other side's points: every issue counts the same for them, and from end to end in the
 * direction that is public.
 */
function knownIssue({ rungs, points, crosses, ...issue }: OwnIssue, side: Side, share: Points): Issue {
  const other = otherSide(side);
  const last = Math.max(1, issue.options.length - 1);
  const guess = issue.options.map((_, at) =>
    toPoints((share * (issue.prefers[other] === 'last' ? at : issue.options.length - 1 - at)) / last),
  );
  return {
    ...issue,
    ...(rungs && { rungs: rungs.map((rung) => ({ ...rung, absorbs: {} })) }),
    points: side === 'one' ? { one: points, two: guess } : { one: guess, two: points },
    crosses: side === 'one' ? { one: crosses, two: [] } : { one: [], two: crosses },
  };
}

/** Fine print that lies in the text is seen to lie there; what it says only where it was read. */
const knownAnnexes = (drawn: readonly Annex[], { annexes, text }: SeatView): readonly Annex[] => [
  ...annexes,
  ...drawn
    .filter(({ id }) => text?.annexes.includes(id) === true && annexes.every((annex) => annex.id !== id))
    .map(({ id, holder }): Annex => ({ id, holder, points: { one: 0, two: 0 } })),
];

/** News about the other side's alternatives is heard, and what it brings them is not. */
const knownWorldEvent = (event: WorldEvent, side: Side): WorldEvent =>
  event.effect.kind === 'alternative' && event.effect.side !== side ? { ...event, effect: { kind: 'none' } } : event;

/** What the viewer knows of an event; something private of the other side becomes an empty note of theirs, which no rule reads. */
function knownEvent(event: Later, state: State, { side, heardEvents }: SeatView): Later {
  const other = otherSide(side);
  const nothing: Later = { kind: 'noted', side: other, text: '-' };
  switch (event.kind) {
    case 'moveMade':
      return knownMove(event, state, side);
    case 'reactionShown':
      return event.side === side ? event : { ...event, mind: UNKNOWN_MIND };
    case 'alternativeImproved':
      // the days that went by are seen
      return event.side === side ? event : { ...event, alternative: '-', gain: 0 };
    case 'worldEvent':
      return heardEvents.includes(event.event) ? event : nothing;
    case 'worksheetSaved':
    case 'reservationRevised':
    case 'noted':
    case 'guessed':
      return event.side === side ? event : nothing;
    default:
      return event;
  }
}

/** A move as it was heard, and as it would have felt to somebody of whom nothing is known. */
function knownMove(event: EventOf<'moveMade'>, state: State, side: Side): EventOf<'moveMade'> {
  const { acts } = heardMove({ ...event, seq: state.seq, day: state.day }, side);
  const heard = { ...event, acts: [...acts] };
  return { ...heard, percept: perceive(state, sayAll(state, heard), heard) };
}

const UNKNOWN_MIND: Mind = { trust: 0, arousal: 0, openness: 0, patience: 0, face: 0, aspiration: 0, state: [] };
