import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import type { State } from '../engine/state.ts';
import { worthToOf } from './pairing.ts';

/** An exchange that leads from one package to another: what a side gives for it, and what it gets. */
export interface Exchange {
  readonly give: Package;
  readonly get: Package;
}

/** The options on which two packages differ, by whether the side loses or gains on them. */
export function exchangeBetween(state: State, side: Side, { from, to }: { from: Package; to: Package }): Exchange {
  const changed = state.instance.issues.flatMap((issue) => {
    const [had, has] = [from[issue.id], to[issue.id]];
    if (had === undefined || has === undefined || had === has) return [];
    return [{ id: issue.id, has, gain: worthToOf(issue, side, has) - worthToOf(issue, side, had) }];
  });
  const picked = (wanted: (gain: number) => boolean): Package =>
    Object.fromEntries(changed.filter(({ gain }) => wanted(gain)).map(({ id, has }) => [id, has]));
  return { give: picked((gain) => gain <= 0), get: picked((gain) => gain > 0) };
}

/** Proposing an exchange as what it is, or as the package it leads to where there is nothing on one hand of it. */
export const proposing = ({ give, get }: Exchange, to: Package): Act =>
  Object.keys(give).length === 0 || Object.keys(get).length === 0
    ? { kind: 'offer', package: to }
    : { kind: 'trade', give, get };
