import { CLAUSE_PARTS, type Issue, type Rung } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import { SIDES } from '../domain/side.ts';

/** A clause at one of its strengths. */
export interface Term {
  readonly issue: Issue;
  readonly rung: Rung;
}

/** Whether a term can be verified: it says what is measured, from where on, what follows, and who looks (protocol §2). */
export const isVerifiable = ({ rung }: Term): boolean => CLAUSE_PARTS.every((part) => rung.has.includes(part));

/** The clauses of a package at the strengths it gives them. */
export const termsOf = (issues: readonly Issue[], candidate: Package): readonly Term[] =>
  issues.flatMap((issue) =>
    (issue.rungs ?? []).filter(({ id }) => id === candidate[issue.id]).map((rung): Term => ({ issue, rung })),
  );

/** Every clause at every strength that crosses nobody's red line. */
export const possibleTerms = (issues: readonly Issue[]): readonly Term[] =>
  issues.flatMap((issue) =>
    (issue.rungs ?? [])
      .filter(({ id }) => SIDES.every((side) => !issue.crosses[side].includes(id)))
      .map((rung): Term => ({ issue, rung })),
  );

/** The share of a risk that the strongest of some terms takes up, 0–1. */
export const absorbedBy = (terms: readonly Term[], risk: string): number =>
  terms.reduce((most, { rung }) => Math.max(most, rung.absorbs[risk] ?? 0), 0);
