import { parse } from 'yaml';
import { z } from 'zod';
import type { Filler } from '../../../src/text/template.ts';

/** Three tables at which every line has to sound right: figures, clauses, and issues that are many. */
const TABLES = `
figures: { plural: [pkg], issue: the uplift, issue2: the exit clause, val: 4.5 %, val2: 5 %, q: 4 %, mine: 9 %, yours: 3 %, gap: six points,
  step: two points, give: 45 days to pay, get: a 4.5 % uplift, pkg: 6 % and 24 months, fact: last year's price index, reason: the cost line I answer for,
  risk: a merger of two depots, upset: a night call from the depot, person: our finance director, rival: Norvane, opt: B, date: Friday 14 June, n: six,
  then: no exit at this price, heard: 4 % and 24 months, told: I'm measured on what this line costs., annex: annex 2, alt: an open tender in September,
  closer: a lower figure, gain: a price with a reason, one: a promise, other: an order }
clauses: { plural: [], issue: the support level, issue2: the term, val: premium support, val2: business support, q: 24 months, mine: a contract without an exit,
  yours: a 60-day exit, gap: six months, step: one month, give: an exit at month 18, get: a 24-month term, pkg: a 10 % credit, fact: the 99.4 % of March,
  reason: the night in March, risk: a rough fortnight, upset: the lift that is out again, person: our head of accounts, rival: Ardenholt, opt: C,
  date: Wednesday 26 June, n: four, then: why the uplift, heard: please go on, told: 'The longer it runs, the better we can plan.', annex: annex 2,
  alt: a paid pilot with Ardenholt, closer: a later month, gain: an old account kept, one: a promise, other: an order }
many: { plural: [issue, issue2, fact, reason, risk, pkg], issue: payment days, issue2: uptime credits, val: 45 days, val2: 60 days, q: 45 days, mine: 30 days,
  yours: 60 days, gap: 30 days, step: 15 days, give: 45 days to pay, get: 24 months, pkg: 45 days and a 5 % credit, fact: the bills of three others,
  reason: the 52 days our own clients take, risk: two rough nights, upset: two mails off the same floor, person: our sales director, rival: Norvane, opt: A,
  date: Monday 24 June, n: three, then: our hands are tied, heard: move on payment days, told: We are paid after 52 days., annex: annex 2,
  alt: a quote of 478 000 euros, closer: fewer days, gain: cash for six weeks, one: a promise, other: an order }
`;
const tablesSchema = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])));
const tables = tablesSchema.parse(parse(TABLES));

export const TABLE_NAMES: readonly string[] = Object.keys(tables);

/** What stands in a slot at that table. */
export function fillerAt(table: string, slot: string): Filler | undefined {
  const text = tables[table]?.[slot];
  const plural = tables[table]?.['plural'];
  if (text === undefined || Array.isArray(text)) return undefined;
  return { text: String(text), plural: Array.isArray(plural) && plural.includes(slot) };
}
