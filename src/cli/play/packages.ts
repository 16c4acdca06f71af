import type { Option, Package } from '../../domain/package.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { suggestion } from '../../scenario/nearest.ts';
import type { At, Slot, Taken } from './slot.ts';

const MOST_LISTED = 6;

/** The options of an issue in few words. */
export const optionsText = (options: readonly Option[]): string =>
  options.length <= MOST_LISTED
    ? options.join(', ')
    : `${options[0] ?? ''} to ${options.at(-1) ?? ''}, step ${stepOf(options)}`;

function stepOf([first, second]: readonly Option[]): number {
  return Math.round((Number(second) - Number(first)) * 1_000_000) / 1_000_000;
}

/** A package as it is typed: `uplift=4.5 term=24`. */
export const packageText = (candidate: Package): string =>
  Object.entries(candidate)
    .map(([issue, option]) => `${issue}=${option}`)
    .join(' ');

/** Words that stand for what lies on the table already. */
export const WHOLE = ['mine', 'theirs', 'settled'] as const;

const isPart = (word: string): boolean => word.includes('=') || WHOLE.some((whole) => whole === word);

/**
 * Reads a package from the front of a line: options by issue, on top of `mine` (what I last put forward), `theirs` or `settled`.
 */
export function takePackage(typed: readonly string[], { view }: At): Taken {
  const end = typed.findIndex((word) => !isPart(word));
  const parts = end < 0 ? typed : typed.slice(0, end);
  if (parts.length === 0) return undefined;
  let candidate: Package = {};
  for (const part of parts) {
    const read = readPart(part, view);
    if (typeof read === 'string') return { why: read };
    candidate = { ...candidate, ...read };
  }
  return Object.keys(candidate).length === 0
    ? { why: `There is nothing in ${parts.join(' ')} yet. Name options: issue=option.` }
    : { value: candidate, rest: typed.slice(parts.length) };
}

function readPart(part: string, view: SeatView): Package | string {
  if (part === 'mine') return view.stands.mine;
  if (part === 'theirs') return view.stands.theirs;
  if (part === 'settled') return view.settled;
  const at = part.indexOf('=');
  const [id, typed] = [part.slice(0, at), part.slice(at + 1)];
  const issue = view.issues.find((candidate) => candidate.id === id);
  if (issue === undefined)
    return `There is no issue "${id}".${suggestion(
      id,
      view.issues.map((each) => each.id),
    )}`;
  const option = issue.options.find(
    (candidate) => String(candidate) === typed || (typed !== '' && candidate === Number(typed)),
  );
  return option === undefined ? `"${id}" has no option "${typed}": ${optionsText(issue.options)}.` : { [id]: option };
}

const HOW = 'options by issue, as in uplift=4.5; "mine", "theirs" and "settled" stand for what is on the table';

/** A slot that takes a package. */
export const pack = (key: string, prompt: string): Slot => ({
  key,
  prompt: `${prompt} (${HOW})`,
  choices: () => [],
  take: takePackage,
});

/** A slot that takes several packages with `|` between them. */
export const packs = (key: string, prompt: string): Slot => ({
  key,
  prompt: `${prompt}, with | between them (${HOW})`,
  choices: () => [],
  take: (typed, at) => {
    const found: unknown[] = [];
    let rest = typed;
    for (;;) {
      const taken = takePackage(rest, at);
      if (taken === undefined) return found.length === 0 ? undefined : { why: 'A package is missing behind |.' };
      if ('why' in taken) return taken;
      found.push(taken.value);
      if (taken.rest[0] !== '|') return { value: found, rest: taken.rest };
      rest = taken.rest.slice(1);
    }
  },
});
