import type { CounterpartyType } from '../domain/seat.ts';
import type { BySide, Side } from '../domain/side.ts';
import { invariant } from '../kernel/invariant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { IssueText, ScenarioText, SideText } from '../scenario/text-schema.ts';
import { bankSchema, LINE_SLOTS, type Bank } from './bank-schema.ts';
import type { Messages } from './messages/messages.ts';
import { slotsOf } from './template.ts';

/** Everything that is needed to put a log into one language. It is passed in: nothing here reads a file. */
export interface Words {
  readonly scenario: ScenarioText;
  /** What the scenario calls its two sides. */
  readonly names: BySide<string>;
  /** Day 0 of the talks. */
  readonly calendar: Scenario['calendar'];
  /** The scale of each issue that has figures. */
  readonly scales: Readonly<Record<string, Scale>>;
  readonly banks: Partial<Record<CounterpartyType, Bank>>;
  readonly messages: Messages;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What is wrong with a file of lines, and where in it: `lines.refusal.2.say`. */
export interface LineProblem {
  readonly path: string;
  readonly message: string;
}

/** Puts together what a scenario's talk is worded with. */
export function wordsFor(
  scenario: Pick<Scenario, 'sides' | 'calendar' | 'issues'>,
  text: ScenarioText,
  { banks, messages }: Pick<Words, 'banks' | 'messages'>,
): Words {
  const [{ id: one }, { id: two }] = scenario.sides;
  const scales = scenario.issues.flatMap((issue): readonly (readonly [string, Scale])[] =>
    issue.kind === 'quantity' ? [[issue.id, { min: issue.min, max: issue.max, step: issue.step }]] : [],
  );
  return {
    scenario: text,
    names: { one, two },
    calendar: scenario.calendar,
    scales: Object.fromEntries(scales),
    banks,
    messages,
  };
}

/** What the scenario says of one of its sides. */
export function sideText(words: Words, side: Side): SideText {
  const text = words.scenario.sides[words.names[side]];
  invariant(text !== undefined, `the side ${words.names[side]} has its sentences: checked when the scenario was read`);
  return text;
}

/** What the scenario says of an issue, undefined for one it does not have. */
export const issueText = (words: Words, id: string): IssueText | undefined => words.scenario.issues[id];

/** Reads a line bank; all problems at once, each with its place. */
export function parseBank(data: unknown): Result<Bank, readonly LineProblem[]> {
  const read = bankSchema.safeParse(data);
  if (!read.success) return fail(read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  const problems = Object.entries(read.data.lines).flatMap(([kind, lines]) => [
    ...lines.flatMap(({ say }, at) => slotProblems(`lines.${kind}.${at}.say`, say)),
    ...twice(
      `lines.${kind}`,
      lines.map(({ id }) => id),
    ),
  ]);
  return problems.length > 0 ? fail(problems) : ok(read.data);
}

/** Unknown slots in the lines a scenario brings along. */
export const scenarioLineProblems = (text: ScenarioText): readonly LineProblem[] =>
  Object.entries(text.sides).flatMap(([side, { lines }]) =>
    Object.entries(lines).flatMap(([type, acts]) =>
      Object.entries(acts ?? {}).flatMap(([act, said]) =>
        said.flatMap((line, at) => slotProblems(`sides.${side}.lines.${type}.${act}.${at}`, line)),
      ),
    ),
  );

const KNOWN: ReadonlySet<string> = new Set(LINE_SLOTS);

function slotProblems(path: string, line: string): readonly LineProblem[] {
  const unknown = slotsOf(line).filter((slot) => !KNOWN.has(slot));
  const loose = /[{}]/u.test(line.replaceAll(/\{[a-z0-9]+\}/giu, ''));
  return [
    ...unknown.map((slot) => ({ path, message: `no slot is called {${slot}}; there are ${LINE_SLOTS.join(', ')}` })),
    ...(loose ? [{ path, message: 'a brace stands alone' }] : []),
  ];
}

const twice = (path: string, ids: readonly string[]): readonly LineProblem[] =>
  ids.filter((id, at) => ids.indexOf(id) < at).map((id) => ({ path, message: `two lines are called ${id}` }));
