import { commandOf, type Talk } from '../talks/talk.ts';
import { FAULT_KINDS, type Fault } from './faults.ts';
import type { Endured } from './endured.ts';

const EXAMPLES = 5;

interface Placed {
  readonly talk: Talk;
  readonly fault: Fault;
}

/** Every fault with the talk it happened in. */
export const placedFaults = (talks: readonly Talk[], endured: readonly Endured[]): readonly Placed[] =>
  talks.flatMap((talk, at) => (endured[at]?.faults ?? []).map((fault) => ({ talk, fault })));

/** What was played, how often each kind of fault came, and some examples with the line that plays them again. */
export function report(talks: readonly Talk[], endured: readonly Endured[], seconds: number): string {
  const placed = placedFaults(talks, endured);
  const moves = endured.reduce((sum, talk) => sum + talk.moves, 0);
  const ended = (['signed', 'left', 'expired'] as const)
    .map((kind) => `${endured.filter(({ outcome }) => outcome === kind).length} ${kind}`)
    .join(', ');
  return [
    ...FAULT_KINDS.flatMap((kind) =>
      section(
        kind,
        placed.filter(({ fault }) => fault.kind === kind),
      ),
    ),
    `${talks.length} negotiations, ${moves} moves in ${seconds.toFixed(0)} s: ${ended}. ${placed.length} faults.`,
  ].join('\n');
}

function section(kind: Fault['kind'], placed: readonly Placed[]): readonly string[] {
  if (placed.length === 0) return [`${kind}: none`];
  const talks = new Set(placed.map(({ talk }) => talk)).size;
  return [
    `${kind}: ${placed.length} in ${talks} negotiations`,
    ...placed.slice(0, EXAMPLES).flatMap(({ talk, fault }) => [`  ${fault.detail}`, `    ${commandOf(talk)}`]),
  ];
}
