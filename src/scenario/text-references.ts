import type { Complaint, Path } from './problem.ts';
import { keysFor, wrong, type Known } from './references/dangling.ts';
import { idsOf, namedOptions, skeletonOf, type IssueSkeleton, type Skeleton } from './skeleton.ts';

/** A block of the text whose keys are names of the scenario. */
interface Expected extends Known {
  readonly path: Path;
  /** Set where the whole block may be left out, as long as there is nothing to name. */
  readonly mayBeLeftOut?: true;
}

/**
 * Holds a text against its scenario: a sentence for every name, and no sentence for a name that is not there.
 *
 * @param rawText - parsed YAML of any shape
 * @param rawScenario - likewise
 */
export function textComplaints(rawText: unknown, rawScenario: unknown): readonly Complaint[] {
  const scenario = skeletonOf(rawScenario);
  return [
    ...blocksOf(scenario).flatMap((expected) => blockComplaints(rawText, expected)),
    ...scenario.issues.flatMap((issue) => kindComplaints(rawText, issue)),
    ...effortComplaints(rawText, scenario),
    ...inflatedComplaints(rawText, scenario),
  ];
}

function blocksOf({ sides, issues, facts, annexes, risks, events, rules }: Skeleton): readonly Expected[] {
  const side: Known = { what: 'side', names: idsOf(sides) };
  const issue: Known = { what: 'issue', names: idsOf(issues) };
  const ruleNames = rules.flatMap((name) => (name === undefined ? [] : [name]));
  return [
    { path: ['sides'], ...side },
    ...sides.flatMap(({ id = '', interests, alternatives, constraints, decision, face }): readonly Expected[] => [
      { path: ['sides', id, 'interests'], what: 'interest', names: idsOf(interests) },
      { path: ['sides', id, 'constraints'], what: 'constraint', names: idsOf(constraints), mayBeLeftOut: true },
      { path: ['sides', id, 'decision'], what: 'step', names: idsOf(decision), mayBeLeftOut: true },
      { path: ['sides', id, 'face'], what: 'face need', names: face.flatMap((name) => name ?? []), mayBeLeftOut: true },
      { path: ['sides', id, 'redLines'], what: 'red line', names: redLinesOf(issues, id), mayBeLeftOut: true },
      { path: ['sides', id, 'alternatives'], what: 'alternative', names: idsOf(alternatives) },
      { path: ['sides', id, 'reasons'], ...issue },
    ]),
    { path: ['issues'], ...issue },
    ...issues.flatMap((entry): readonly Expected[] => [
      { path: ['issues', entry.id ?? '', 'towards'], ...side },
      ...(entry.kind === 'quantity'
        ? []
        : [{ path: ['issues', entry.id ?? '', 'options'], what: 'option', names: namedOptions(entry) }]),
    ]),
    { path: ['rules'], what: 'rule', names: ruleNames },
    { path: ['facts'], what: 'fact', names: idsOf(facts) },
    { path: ['annexes'], what: 'annex', names: idsOf(annexes), mayBeLeftOut: true },
    { path: ['risks'], what: 'risk', names: idsOf(risks), mayBeLeftOut: true },
    { path: ['events'], what: 'event', names: idsOf(events), mayBeLeftOut: true },
  ];
}

/** Issues on which a side has a red line. */
const redLinesOf = (issues: Skeleton['issues'], side: string): readonly string[] =>
  idsOf(issues.filter(({ redLines }) => Object.hasOwn(redLines, side)));

function blockComplaints(text: unknown, { path, what, names, mayBeLeftOut }: Expected): readonly Complaint[] {
  const block = blockAt(text, path);
  if (block === undefined && mayBeLeftOut !== true) return [];
  return keysFor(path, block ?? {}, { what, names });
}

/** Each kind of issue needs words of its own. */
function kindComplaints(text: unknown, { id = '', kind }: IssueSkeleton): readonly Complaint[] {
  const path: Path = ['issues', id];
  const said = blockAt(text, path);
  if (said === undefined) return [];
  const needs = (key: string, why: string): readonly Complaint[] =>
    Object.hasOwn(said, key) ? [] : [wrong('missing-key', [...path, key], `Add "${key}": ${why}.`)];
  const refuses = (key: string): readonly Complaint[] =>
    Object.hasOwn(said, key)
      ? [{ ...wrong('unknown-key', [...path, key], `A ${kind ?? ''} has no "${key}". Take it out.`), at: 'key' }]
      : [];
  switch (kind) {
    case 'quantity':
      return [
        ...needs('value', 'how a figure of it is said, with {n} in its place'),
        ...refuses('options'),
        ...refuses('terms'),
      ];
    case 'choice':
      return [...needs('options', 'a label and a phrase for each option'), ...refuses('value'), ...refuses('terms')];
    case 'clause':
      return [
        ...needs('options', 'a label and a phrase for each rung'),
        ...needs('terms', 'what is measured, from where it counts, what is owed then, who measures'),
        ...refuses('value'),
      ];
    default:
      return [];
  }
}

/** An alternative that can be improved says by what effort. */
function effortComplaints(text: unknown, { sides }: Skeleton): readonly Complaint[] {
  return sides.flatMap(({ id: side = '', alternatives }) =>
    alternatives.flatMap(({ id = '', improvement }) => {
      const path: Path = ['sides', side, 'alternatives', id];
      const said = blockAt(text, path);
      if (said === undefined || improvement === undefined || Object.hasOwn(said, 'effort')) return [];
      return [
        wrong('missing-key', [...path, 'effort'], 'Add "effort": what one would do to improve this alternative.'),
      ];
    }),
  );
}

/** A figure that can be inflated needs the words that inflate it. */
function inflatedComplaints(text: unknown, { facts }: Skeleton): readonly Complaint[] {
  return facts.flatMap(({ id = '', kind, inflatedValue }) => {
    const path: Path = ['facts', id];
    const said = blockAt(text, path);
    if (said === undefined) return [];
    if (inflatedValue !== undefined && !Object.hasOwn(said, 'inflated'))
      return [
        wrong(
          'missing-key',
          [...path, 'inflated'],
          'Add "inflated": how the claim sounds when it says more than is so.',
        ),
      ];
    return kind === 'risk' && Object.hasOwn(said, 'inflated')
      ? [
          {
            ...wrong('unknown-key', [...path, 'inflated'], 'A risk is told or kept, never inflated. Take this out.'),
            at: 'key',
          },
        ]
      : [];
  });
}

type Block = Readonly<Record<string, unknown>>;

function blockAt(text: unknown, path: Path): Block | undefined {
  let value = text;
  for (const step of path) {
    if (!isBlock(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return isBlock(value) ? value : undefined;
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
