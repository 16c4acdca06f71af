import { roundHalfUp, type Hundredths } from '../kernel/brand.ts';
import type { Finding, Scorecard } from './scorecard.ts';

/** A move that mattered, with what it did to the overall grade. */
export interface KeyMoment {
  readonly move: number;
  /** Share of the overall grade that its findings make, before the ethics cap; negative where it cost. */
  readonly effect: Hundredths;
  /** Weightiest first. */
  readonly findings: readonly Finding[];
}

/** How many are worth looking at twice, and below which effect none is. */
const KEY = { most: 3, least: 50 } as const;

/**
 * The two or three moments that mattered most, by their effect on the overall grade: what a move earned and lost on every axis, weighed
 * as the rubric weighs it; where nothing is graded, none.
 *
 * @returns greatest effect first, whichever its sign; the move behind an ethics cap is among them
 * @source experience, afterwards 3
 */
export function keyMomentsOf({ axes, findings, lines }: Scorecard): readonly KeyMoment[] {
  const graded = axes.filter(({ grade, weight }) => grade.kind === 'graded' && weight > 0);
  const weights = graded.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return [];
  const weightOf = (finding: Finding): number => graded.find(({ axis }) => axis === finding.axis)?.weight ?? 0;
  const effectOf = (finding: Finding): number => (finding.hundredths * weightOf(finding)) / weights;
  const capped = lines.find((line) => line.kind === 'cap');
  const moves = [...new Set(findings.map(({ move }) => move))].map((move): KeyMoment => {
    const own = findings.filter((finding) => finding.move === move);
    const cap = capped?.move === move ? capped.hundredths : 0;
    return {
      move,
      effect: roundHalfUp(own.reduce((sum, finding) => sum + effectOf(finding), 0) + cap),
      findings: own.toSorted((left, right) => Math.abs(effectOf(right)) - Math.abs(effectOf(left))),
    };
  });
  return moves
    .filter(({ effect }) => Math.abs(effect) >= KEY.least)
    .toSorted((left, right) => Math.abs(right.effect) - Math.abs(left.effect) || left.move - right.move)
    .slice(0, KEY.most);
}
