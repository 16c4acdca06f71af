import { listed, suggestion } from '../nearest.ts';
import type { LintFinding, LintSubject } from './lint.ts';

/** Alternatives that a side can weigh against each other. */
const FEWEST_ALTERNATIVES = 2;

/** Sides that one could not prepare for: no limits, nobody who decides, no face to lose, nothing else to do. */
export function thinSides({ scenario: { sides, expects } }: LintSubject): readonly LintFinding[] {
  return sides.flatMap(({ id, constraints, decision, face, alternatives }, at) => {
    const isWeak = expects.favours !== undefined && expects.favours !== id;
    const missing = [
      ...(constraints.length === 0 ? ['constraints'] : []),
      ...(decision.length === 0 ? ['a decision path'] : []),
      ...(face.length === 0 ? ['face needs'] : []),
      ...(alternatives.length < FEWEST_ALTERNATIVES && !isWeak ? ['two alternatives'] : []),
    ];
    return missing.length === 0
      ? []
      : [
          {
            in: 'scenario' as const,
            path: ['sides', at],
            message: `"${id}" lacks ${listed(missing)}, so there is little to find out about it. Add what is missing.`,
          },
        ];
  });
}

/** Portraits that are not there, and one face on both sides of the table. */
export function missingPortraits({ scenario: { sides }, characters }: LintSubject): readonly LintFinding[] {
  if (characters === undefined) return [];
  return sides.flatMap(({ character }, at) => {
    const finding = (message: string): LintFinding => ({ in: 'scenario', path: ['sides', at, 'character'], message });
    if (!characters.includes(character))
      return [finding(`There is no portrait "${character}".${suggestion(character, characters)}`)];
    return at > 0 && sides[0].character === character
      ? [finding(`"${character}" sits on both sides of the table. Choose another portrait for one of them.`)]
      : [];
  });
}
