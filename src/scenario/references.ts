import type { Complaint } from './problem.ts';
import { amountComplaints } from './references/amounts.ts';
import { issueComplaints } from './references/issues.ts';
import { nameComplaints } from './references/names.ts';
import { peopleComplaints } from './references/people.ts';
import { quantityComplaints } from './references/quantities.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';

/** Everything a scenario refers to must be there, and every number possible. A new kind of check is a file and a row. */
const CHECKS: readonly ((scenario: Skeleton) => readonly Complaint[])[] = [
  nameComplaints,
  peopleComplaints,
  issueComplaints,
  quantityComplaints,
  amountComplaints,
];

/**
 * What the schema cannot see: names that refer to nothing, numbers that cannot be.
 *
 * @param raw - parsed YAML of any shape; what cannot be read is passed over, since the schema complains of it
 */
export function referenceComplaints(raw: unknown): readonly Complaint[] {
  const scenario = skeletonOf(raw);
  return CHECKS.flatMap((check) => check(scenario));
}
