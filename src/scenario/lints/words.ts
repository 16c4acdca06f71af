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
    const readers = holder === 'both' ? [text.brief] : [text.brief, text.sides[holder]?.confidential ?? ''];
    if (words === undefined) return [];
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
      const missing = form !== 'one' && !/\{n\}/iu.test(said);
      return missing
        ? [{ in: 'text', path, message: 'The figure has no place here. Write {n} where it belongs.' }]
        : fillable({ path, text: said, known: figure });
    }),
  );
  const plain = [text.brief, text.tagline, ...text.goals, ...Object.values(text.events)].flatMap((said) =>
    bracesIn(said).map((name) => ({ name, said })),
  );
  return [
    ...lines,
    ...values,
    ...plain.map(({ name, said }) => ({
      in: 'text' as const,
      path: placeOf(text, said),
      message: `{${name}} is filled only within lines and figures; here it would be read as it stands. Write it out.`,
    })),
  ];
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

function placeOf(text: LintSubject['text'], said: string): Path {
  const goal = text.goals.indexOf(said);
  const event = Object.keys(text.events).find((id) => text.events[id] === said);
  if (said === text.brief) return ['brief'];
  if (said === text.tagline) return ['tagline'];
  return goal >= 0 ? ['goals', goal] : ['events', event ?? ''];
}

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
