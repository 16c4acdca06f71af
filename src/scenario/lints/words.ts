import { suggestion } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { LintFinding, LintSubject } from './lint.ts';

const READING = {
  /** Words that a person reads in a minute, with some thought: the middle of usual figures for prose. */
  wordsPerMinute: 200,
  /** Share of the stated minutes that briefs may take; tuned by hand. */
  mostShare: 0.3,
} as const;

const MENTION = {
  /** A word counts by its first letters, so that `invoice` meets `invoices`. */
  stem: 4,
  /** This share of a fact's words must occur in a brief. Tuned on the first scenarios. */
  share: 0.3,
} as const;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu) ?? [];

/** Briefs that take too much of the time there is. */
export function longBriefs({ scenario, text }: LintSubject): readonly LintFinding[] {
  return scenario.sides.flatMap(({ id }) => {
    const words = wordsIn(`${text.brief} ${text.sides[id]?.confidential ?? ''}`).length;
    const minutes = words / READING.wordsPerMinute;
    if (minutes <= scenario.minutes * READING.mostShare) return [];
    return [
      {
        in: 'text' as const,
        path: ['sides', id, 'confidential'],
        message: `"${id}" reads ${words} words, some ${Math.round(minutes)} minutes, of a scenario that says ${scenario.minutes}. Shorten the briefs or raise the minutes.`,
      },
    ];
  });
}

/** Facts that no brief prepares: their holder would meet them first in a menu. */
export function unmentionedFacts({ scenario, text }: LintSubject): readonly LintFinding[] {
  return scenario.facts.flatMap(({ id, holder }) => {
    const words = text.facts[id];
    if (words === undefined) return [];
    const readers = [text.brief, ...(holder === 'both' ? [] : confidentialOf(text, holder))];
    const known = new Set(readers.flatMap(wordsIn).map(stemOf));
    const telling = [...new Set(wordsIn(`${words.label} ${words.phrase}`).filter(isTelling).map(stemOf))];
    const met = telling.filter((stem) => known.has(stem)).length;
    if (telling.length === 0 || met >= telling.length * MENTION.share) return [];
    const where = holder === 'both' ? 'the brief' : `the briefs that "${holder}" reads`;
    return [
      {
        in: 'text' as const,
        path: ['facts', id],
        at: 'key' as const,
        message: `Nothing in ${where} speaks of "${words.label}". Give it a sentence there, or take the fact out.`,
      },
    ];
  });
}

/** Everything that a side reads alone before the talks. */
function confidentialOf({ sides }: LintSubject['text'], id: string): readonly string[] {
  const said = sides[id];
  if (said === undefined) return [];
  const abouts = [said.constraints, said.decision, said.alternatives].flatMap((block) => Object.values(block));
  return [said.confidential, ...abouts.map(({ about }) => about), ...Object.values(said.face)];
}

const stemOf = (word: string): string => word.replaceAll(/[.,]+$/gu, '').slice(0, MENTION.stem);
const isTelling = (word: string): boolean => word.length >= MENTION.stem || /\d/u.test(word);

/** Braces that nothing can fill. */
export function unknownPlaceholders({ text, slots }: LintSubject): readonly LintFinding[] {
  const figure = ['n'];
  const lines: readonly LintFinding[] = Object.entries(text.sides).flatMap(([side, said]) =>
    Object.entries(said.lines).flatMap(([type, kinds]) =>
      Object.entries(kinds ?? {}).flatMap(([kind, list]) =>
        list.flatMap((line, at) =>
          fillable({ path: ['sides', side, 'lines', type, kind, at], text: line, known: slots }),
        ),
      ),
    ),
  );
  const values = Object.entries(text.issues).flatMap(([issue, { value }]) =>
    Object.entries(value ?? {}).flatMap(([form, said]): readonly LintFinding[] => {
      if (said === undefined) return [];
      const path: Path = ['issues', issue, 'value', form];
      const missing = form !== 'one' && form !== 'oneOnCard' && !/\{n\}/iu.test(said);
      return missing
        ? [{ in: 'text', path, message: 'The figure has no place here. Write {n} where it belongs.' }]
        : fillable({ path, text: said, known: figure });
    }),
  );
  const plain = passagesOf(text, []).filter(({ path }) => !isTemplate(path));
  return [
    ...lines,
    ...values,
    ...plain.flatMap(({ path, text: said }) =>
      bracesIn(said).map((name) => ({
        in: 'text' as const,
        path,
        message: `{${name}} is filled only within lines and figures; here it would be read as it stands. Write it out.`,
      })),
    ),
  ];
}

/** Lines of the scenario's own, and how figures are said: there braces are filled. */
const isTemplate = ([top, , part]: Path): boolean =>
  (top === 'sides' && part === 'lines') || (top === 'issues' && part === 'value');

/** Every sentence below a part of the text, with the way to it. */
function passagesOf(within: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof within === 'string') return [{ path, text: within }];
  if (Array.isArray(within)) return within.flatMap((inner, at) => passagesOf(inner, [...path, at]));
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([key, inner]) => passagesOf(inner, [...path, key]));
}

function fillable({
  path,
  text,
  known,
}: {
  path: Path;
  text: string;
  known: readonly string[];
}): readonly LintFinding[] {
  return bracesIn(text)
    .filter((name) => !known.includes(name.toLowerCase()))
    .map((name) => ({ in: 'text', path, message: `Nothing fills {${name}}.${suggestion(name.toLowerCase(), known)}` }));
}

const bracesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name ?? '');

/** Lines for acts that no scripted side knows. */
export function unknownLineKinds({ text, lineKinds }: LintSubject): readonly LintFinding[] {
  return Object.entries(text.sides).flatMap(([side, { lines }]) =>
    Object.entries(lines).flatMap(([type, kinds]) =>
      Object.keys(kinds ?? {})
        .filter((kind) => !lineKinds.includes(kind))
        .map((kind) => ({
          in: 'text' as const,
          path: ['sides', side, 'lines', type, kind],
          at: 'key' as const,
          message: `No counterparty says a "${kind}".${suggestion(kind, lineKinds)}`,
        })),
    ),
  );
}
