import { COUNTERPARTY_TYPES } from '../../domain/seat.ts';
import { listed } from '../nearest.ts';
import type { LintFinding, LintSubject } from './lint.ts';

/**
 * Moments at which the general lines of a type would sound as if they were said anywhere: here a scenario brings its own.
 *
 * @source voices §2; issue on the library: opening, hardest demand, pivotal disclosure, closing, leaving
 */
const OWN_LINES = ['opening', 'first-offer', 'pivotal', 'accept', 'leaving'] as const;

/** Types and acts for which a side has no words of its own. */
export function missingLines({ text, lineKinds }: LintSubject): readonly LintFinding[] {
  const wanted = OWN_LINES.filter((kind) => lineKinds.includes(kind));
  return Object.entries(text.sides).flatMap(([side, { lines }]) =>
    COUNTERPARTY_TYPES.flatMap((type) => {
      const missing = wanted.filter((kind) => (lines[type]?.[kind] ?? []).length === 0);
      return missing.length === 0
        ? []
        : [
            {
              in: 'text' as const,
              path: ['sides', side, 'lines', type],
              at: 'key' as const,
              message: `"${side}" as ${type} has no line of this scenario for ${listed(missing.map((kind) => `"${kind}"`))}, and would talk as in any other. Add one or more each.`,
            },
          ];
    }),
  );
}
