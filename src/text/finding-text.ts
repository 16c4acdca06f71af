import { formatMessage, type MessageParams } from './message.ts';
import { sayIssue, sayOption } from './options.ts';
import { bundleLetter } from './own-slots.ts';
import { typeset } from './template.ts';
import type { Words } from './words.ts';

/** A finding as scoring emits it: ids and parameters, no words. */
export interface FindingKey {
  readonly rule: string;
  readonly kind: 'credit' | 'missed' | 'fault';
  /** Which of the rule's cases it is. */
  readonly case: string;
  readonly params: MessageParams;
}

/** A finding in words: what happened, why it matters, and where that is written. */
export interface FindingText {
  readonly title: string;
  readonly why: string;
  /** Keys of the source documents: `B, P`. */
  readonly source: string;
}

type Rules = Words['messages']['findings'];
type Pattern = { readonly title: string; readonly why: string };

/** A finding in words. A rule or case that this language has no words for shows its id, never nothing. */
export function findingText(words: Words, { rule, case: found, params }: FindingKey): FindingText {
  const { findings, locale } = words.messages;
  const said = isRule(findings, rule) ? findings[rule] : undefined;
  const cases: Readonly<Record<string, Pattern>> = said?.cases ?? {};
  const pattern = cases[found];
  if (said === undefined || pattern === undefined) return { title: rule, why: `${rule}, ${found}`, source: '' };
  const filled = wordParams(words, params);
  const say = (message: string): string => typeset(formatMessage(locale, message, filled));
  return { title: say(pattern.title), why: say(pattern.why), source: said.source };
}

const isRule = (findings: Rules, rule: string): rule is keyof Rules => rule in findings;

/** Arguments that a sentence may name and a finding need not have. */
const ABSENT: MessageParams = {
  points: 0,
  limit: 0,
  short: 0,
  left: 0,
  share: 0,
  surplus: 0,
  halfway: 0,
  weighed: 0,
  all: 0,
  lost: 0,
  gained: 0,
  before: 0,
  theirs: 0,
  count: 0,
  how: '',
  lens: '',
  type: '',
  tactic: '',
  guess: '',
  promise: '',
  reason: '',
  issue: '',
  other: '',
  fact: '',
  annex: '',
  claim: 'constraint',
  bundle: '',
};

/** The arguments of a finding's sentence: ids become words, figures are rounded to a tenth, what is missing is nothing. */
export function wordParams(words: Words, params: MessageParams): MessageParams {
  const { issue, other, option, fact, annex, bundle, claim } = params;
  const { labels } = words.messages;
  const kinds: Readonly<Record<string, string>> = labels.claimKinds;
  const rounded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? toTenths(value) : value]),
  );
  return {
    ...ABSENT,
    ...rounded,
    ...(typeof issue === 'string' && { issue: sayIssue(words, issue) }),
    ...(typeof other === 'string' && { other: sayIssue(words, other) }),
    ...(option !== undefined && { option: sayOption(words, String(issue), { option, form: 'phrase' }) }),
    ...(typeof fact === 'string' && { fact: words.scenario.facts[fact]?.phrase ?? fact }),
    ...(typeof annex === 'string' && { annex: words.scenario.annexes[annex]?.label ?? annex }),
    ...(typeof bundle === 'number' && { bundle: bundleLetter(bundle) }),
    ...(typeof claim === 'string' && { claim: (kinds[claim] ?? claim).toLowerCase() }),
  };
}

const toTenths = (value: number): number => Math.floor(value * 10 + 0.5) / 10;
