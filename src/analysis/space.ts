import type { BySide } from '../domain/side.ts';
import type { Option } from '../domain/package.ts';

/** One option with its raw worth to each side; `crosses` names a side whose red line it crosses. */
export interface SpaceOption {
  readonly option: Option;
  readonly points: BySide<number>;
  readonly crosses?: BySide<boolean>;
}

export interface SpaceIssue {
  readonly id: string;
  readonly options: readonly SpaceOption[];
}

/**
 * Everything that mathematics needs to know of a negotiation: additive raw points per option and the disagreement point.
 * Numbers are raw (any finite number); points from 0 to 100 exist from instance drawing on (protocol §3).
 */
export interface Space {
  readonly issues: readonly SpaceIssue[];
  readonly reservation: BySide<number>;
}
