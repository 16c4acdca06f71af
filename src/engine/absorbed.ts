import type { Issue, Rung } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import type { Share } from '../kernel/brand.ts';

/** The clause of a package that takes up most of a risk. */
export interface Absorbed {
  readonly clause: string;
  readonly rung: Rung;
  readonly share: Share;
}

/** Which clause of a package takes up most of a risk, and how much; undefined where none takes up any. */
export function absorbedBy(issues: readonly Issue[], signed: Package, risk: string): Absorbed | undefined {
  let most: Absorbed | undefined;
  for (const { id, rungs } of issues) {
    const rung = rungs?.find((candidate) => candidate.id === signed[id]);
    const share = rung?.absorbs[risk] ?? 0;
    if (rung !== undefined && share > (most?.share ?? 0)) most = { clause: id, rung, share };
  }
  return most;
}
