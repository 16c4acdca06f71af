import { dayOf, dueBy, practisedIn, type Practised } from '../../store/select/practice.ts';
import { finishedTables } from '../../store/select/progress/finished.ts';
import type { RuleId } from '../../scoring/rule.ts';
import { RULE_NAMES } from '../../text/messages/en/rule-names.ts';
import type { KeptTable } from '../keep/shelf.ts';
import { cardOf } from '../words/scenario-cards.ts';

/** What was put to the test, and what of it is due, on a day. */
export interface Practice {
  readonly practised: readonly Practised[];
  readonly due: readonly Practised[];
  readonly today: number;
  readonly nameOf: (rule: RuleId) => string;
}

const names: Readonly<Partial<Record<RuleId, string>>> = RULE_NAMES;
const nameOf = (rule: RuleId): string => names[rule] ?? rule;

/** Keeps account of every skill that the kept tables show, as it stands at a moment. */
export function practiceOf(tables: readonly KeptTable[], now: number): Practice {
  const today = dayOf(now);
  const practised = practisedIn(finishedTables(tables, (scenario) => cardOf(scenario)?.context));
  return { practised, due: dueBy(practised, today), today, nameOf };
}
